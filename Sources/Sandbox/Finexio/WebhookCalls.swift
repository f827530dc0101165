import HTTPServer
import StrictJSON

/// `/webhooks/` and `/webhooks/{uuid}/`. Nothing is ever delivered: a sandbox calls nobody.
enum WebhookCalls {
  static func list(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let held = store.webhooks
    let origin = call.origin
    return try FinexioPaging.answer(call, count: held.count) { position, writer in
      held[held.count - 1 - position].write(to: &writer, origin: origin)
    }
  }

  static func get(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    answer(200, store.webhooks[try index(store, call)], call)
  }

  static func create(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let body = try call.body()
    try store.makeRoom(for: 1, beside: store.webhooks.count, call: call)
    var form = Form(today: call.now.day)
    let given = form.read(body, rules: Webhook.rules, readOnly: Webhook.readOnly, .whole)
    try call.settle(form)
    let webhook = Webhook(id: store.random.uuid(), given: given, created: call.now)
    store.webhooks.append(webhook)
    return answer(201, webhook, call)
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

  static func delete(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    store.webhooks.remove(at: try index(store, call))
    return .empty(204)
  }

  /// Answers 201 for a change too, as Finexio's reference has it.
  private static func change(
    _ store: inout FinexioStore, _ call: inout FinexioCall, _ completeness: Form.Completeness
  ) throws(Refusal) -> HTTPResponse {
    let index = try index(store, call)
    let body = try call.body()
    var form = Form(today: call.now.day)
    let given = form.read(body, rules: Webhook.rules, readOnly: Webhook.readOnly, completeness)
    try call.settle(form)
    let base = completeness == .partial ? store.webhooks[index].fields : [:]
    store.webhooks[index].fields = Webhook.rules.completing(base.merging(given) { $1 })
    store.webhooks[index].updated = call.now
    return answer(201, store.webhooks[index], call)
  }

  private static func index(_ store: FinexioStore, _ call: FinexioCall) throws(Refusal) -> Int {
    guard let index = store.webhooks.firstIndex(where: { $0.id == call.key }) else {
      throw .missing("Webhook", call.key, call: call)
    }
    return index
  }

  private static func answer(
    _ status: Int, _ webhook: Webhook, _ call: FinexioCall
  ) -> HTTPResponse {
    var writer = JSONWriter()
    webhook.write(to: &writer, origin: call.origin)
    return .json(status, writer.bytes)
  }
}
