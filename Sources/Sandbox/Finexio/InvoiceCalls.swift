import HTTPServer
import StrictJSON

/// `/invoices/`, `/invoices/{key}/` and `/invoices/batch/`.
enum InvoiceCalls {
  static let batchLimit = 500

  static func list(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let held = store.invoices
    return try FinexioPaging.answer(call, count: held.count) { position, writer in
      writer.writeRaw(held[held.count - 1 - position].json)
    }
  }

  static func get(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    guard let index = store.invoiceIndex[call.key] else {
      throw .missing("Invoice", call.key, call: call)
    }
    return .json(200, store.invoices[index].json)
  }

  /// Creates all invoices of the array or, when one of them is refused, none.
  static func createBatch(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let body = try call.body()
    var form = Form(today: call.now.day)
    let fields = read(body, store, form: &form)
    try call.settle(form)
    try store.makeRoom(for: fields.count, beside: store.invoices.count, call: call)
    var writer = JSONWriter(reservingCapacity: fields.count << 9)
    writer.beginArray()
    for fields in fields {
      let invoice = Invoice(
        id: store.random.uuid(), fields: fields, paymentID: nil, status: "pending",
        created: call.now, updated: call.now)
      store.append(invoice)
      writer.writeRaw(invoice.json)
    }
    writer.endArray()
    return .json(201, writer.bytes)
  }

  private static func read(
    _ body: JSONValue, _ store: FinexioStore, form: inout Form
  ) -> [[String: FieldValue]] {
    guard body.kind == .array else {
      form.fail("", "Expected a list of items but got type \"\(body.djangoTypeName)\".")
      return []
    }
    guard body.count > 0 else {
      form.fail("", "This list may not be empty.")
      return []
    }
    guard body.count <= batchLimit else {
      form.fail("", "Ensure this field has no more than \(batchLimit) elements.")
      return []
    }
    var numbers: Set<InvoiceKey> = []
    var invoices: [[String: FieldValue]] = []
    for (position, item) in body.elements.enumerated() {
      let prefix = "[\(position)]."
      let given = form.read(
        item, rules: Invoice.rules, readOnly: Invoice.readOnly, .whole, prefix: prefix)
      checkParty("originating_counterparty_id", type: "Buyer", given, store, prefix, &form)
      checkParty("receiving_counterparty_id", type: "Supplier", given, store, prefix, &form)
      if let buyer = given["originating_counterparty_id"]?.text,
        let supplier = given["receiving_counterparty_id"]?.text,
        let number = given["invoice_number"]?.text
      {
        let key = InvoiceKey(buyerID: buyer, supplierID: supplier, number: number)
        if store.invoiceKeys.contains(key) || !numbers.insert(key).inserted {
          form.fail(
            prefix + "invoice_number",
            "An invoice with this number already exists for this buyer and supplier.")
        }
      }
      invoices.append(Invoice.rules.completing(given))
    }
    return invoices
  }

  private static func checkParty(
    _ field: String, type: String, _ given: [String: FieldValue], _ store: FinexioStore,
    _ prefix: String, _ form: inout Form
  ) {
    guard let id = given[field]?.text else { return }
    guard let party = store.counterparty(id) else {
      form.fail(prefix + field, "Invalid pk \"\(id)\" - object does not exist.")
      return
    }
    if party.type != type { form.fail(prefix + field, "Must be the id of a \(type).") }
  }
}
