import HTTPServer
import StrictJSON

/// `/counterparties/` and `/counterparties/{id}/`.
enum CounterpartyCalls {
  static func list(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let name = call.text("name")?.lowercased()
    let type = try call.choice("type", of: CounterpartyRules.types)
    let internalID = call.text("internal_id")
    let updatedAfter = try call.moment("updated_after")
    let held = store.counterparties
    let matching = held.indices.reversed().filter { index in
      let counterparty = held[index]
      return (name.map { counterparty.text("name").lowercased().contains($0) } ?? true)
        && (type.map { counterparty.type == $0 } ?? true)
        && (internalID.map { counterparty.text("internal_id") == $0 } ?? true)
        && (updatedAfter.map { counterparty.updated > $0 } ?? true)
    }
    return try FinexioPaging.answer(call, count: matching.count) { position, writer in
      writer.writeRaw(held[matching[position]].json)
    }
  }

  static func get(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    .json(200, store.counterparties[try index(store, call)].json)
  }

  static func create(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let body = try call.body()
    try store.makeRoom(for: 1, beside: store.counterparties.count, call: call)
    var form = Form(today: call.now.day)
    let given = form.read(
      body, rules: CounterpartyRules.rules(types: ["Supplier"]),
      readOnly: CounterpartyRules.readOnly, .whole)
    let fields = CounterpartyRules.fields.completing(given)
    CounterpartyRules.checkConditions(fields, given: given, form: &form)
    checkInternalID(fields, type: "Supplier", except: nil, store, form: &form)
    try call.settle(form)
    let counterparty = Counterparty(
      id: store.random.uuid(), type: "Supplier", fields: fields, created: call.now)
    store.create(counterparty, by: call.actor, from: call.request.remoteAddress)
    return .json(201, counterparty.json)
  }

  static func replace(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    try change(&store, &call, .whole)
  }

  static func update(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    try change(&store, &call, .partial)
  }

  private static func change(
    _ store: inout FinexioStore, _ call: inout FinexioCall, _ completeness: Form.Completeness
  ) throws(Refusal) -> HTTPResponse {
    let index = try index(store, call)
    let body = try call.body()
    let counterparty = store.counterparties[index]
    var form = Form(today: call.now.day)
    let given = form.read(
      body, rules: CounterpartyRules.rules(types: CounterpartyRules.types),
      readOnly: CounterpartyRules.readOnly, completeness)
    if let type = given["type"]?.text, type != counterparty.type {
      form.fail("type", "The type of a counterparty cannot be changed.")
    }
    let base = completeness == .partial ? counterparty.fields : [:]
    let fields = CounterpartyRules.fields.completing(base.merging(given) { $1 })
    CounterpartyRules.checkConditions(fields, given: given, form: &form)
    checkInternalID(fields, type: counterparty.type, except: index, store, form: &form)
    try call.settle(form)
    store.change(
      index, to: fields, by: call.actor, from: call.request.remoteAddress, at: call.now)
    return .json(200, store.counterparties[index].json)
  }

  private static func index(
    _ store: FinexioStore, _ call: FinexioCall
  ) throws(Refusal) -> Int {
    guard let index = store.counterpartyIndex[call.key] else {
      throw .missing("Counterparty", call.key, call: call)
    }
    return index
  }

  private static func checkInternalID(
    _ fields: [String: FieldValue], type: String, except index: Int?, _ store: FinexioStore,
    form: inout Form
  ) {
    guard let id = fields["internal_id"]?.text else { return }
    let isTaken = store.counterparties.indices.contains { other in
      other != index && store.counterparties[other].type == type
        && store.counterparties[other].text("internal_id") == id
    }
    if isTaken { form.fail("internal_id", "\(type) with this internal_id already exists.") }
  }
}
