import HTTPServer

/// What happened to invoices.
enum XeroHistory {
  static func record(
    _ changes: String, _ document: XeroRecord, amount: XeroAmount? = nil, at now: Moment
  ) -> XeroRecord {
    let number = document.text("InvoiceNumber") ?? document.text("CreditNoteNumber") ?? ""
    let name = document.record("Contact")?.text("Name") ?? ""
    let details =
      amount.map { "Payment made on \(number) for \($0)." }
      ?? "INV \(number) to \(name) for \(document.amount("Total"))."
    return [
      "Changes": .text(changes), "DateUTCString": .text(now.secondsText), "DateUTC": .moment(now),
      "User": "System Generated", "Details": .text(details),
    ]
  }

  static func list(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let id = try store.find(.invoices, key: call.key).text("InvoiceID") ?? ""
    return XeroAnswer(key: "HistoryRecords", records: store.history[id] ?? [])
  }

  static func add(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let id = try store.find(.invoices, key: call.key).text("InvoiceID") ?? ""
    let given = try XeroBody.elements("HistoryRecords", of: .historyRecord, &call)
    try store.makeRoom(for: given.count, of: .invoices, weighing: call.request.body.count)
    var added: [XeroRecord] = []
    for element in given {
      guard let details = element.record.text("Details"), !details.isEmpty, element.issues.isEmpty
      else {
        var refused = element.record
        let issues = element.issues.isEmpty ? ["Details must be specified"] : element.issues
        refused["ValidationErrors"] = XeroOutcome.errors(issues)
        throw .elements([refused], priceDecimals: 2)
      }
      let record: XeroRecord = [
        "Changes": "Note", "DateUTCString": .text(call.now.secondsText),
        "DateUTC": .moment(call.now), "User": "System Generated", "Details": .text(details),
      ]
      added.append(record)
    }
    for record in added { store.note(id, record) }
    return XeroAnswer(key: "HistoryRecords", records: added)
  }

  static func attachments(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let id = try store.find(.invoices, key: call.key).text("InvoiceID") ?? ""
    return XeroAnswer(key: "Attachments", records: store.attachments[id] ?? [])
  }
}
