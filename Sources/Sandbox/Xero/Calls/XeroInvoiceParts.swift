import HTTPServer
import StrictJSON

/// What invoices and credit notes have beneath their own paths.
enum XeroInvoiceParts {
  static func email(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    var invoice = try store.find(.invoices, key: call.key)
    let body = try call.body()
    guard body.kind == .object else { throw .noData("RequestEmpty") }
    call.ignore(body.members.map(\.key))
    let contact = store.find(.contacts, id: invoice.record("Contact")?.text("ContactID"))
    var issue: String?
    if invoice.text("Type") != "ACCREC" {
      issue = "Only sales invoices can be emailed."
    } else if !["SUBMITTED", "AUTHORISED", "PAID"].contains(invoice.text("Status") ?? "") {
      issue = "Invoice not of valid status to be emailed."
    } else if (contact?.text("EmailAddress") ?? "").isEmpty {
      issue = "The contact of the invoice has no email address."
    }
    if let issue {
      invoice["ValidationErrors"] = XeroOutcome.errors([issue])
      throw .elements([invoice], priceDecimals: 2)
    }
    invoice["SentToContact"] = true
    invoice["UpdatedDateUTC"] = .moment(call.now)
    store.put(.invoices, invoice)
    store.note(
      invoice.text("InvoiceID") ?? "", XeroHistory.record("Invoice sent", invoice, at: call.now))
    return .empty
  }

  static func onlineInvoice(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let invoice = try store.find(.invoices, key: call.key)
    guard invoice.text("Type") == "ACCREC",
      ["AUTHORISED", "PAID"].contains(invoice.text("Status") ?? "")
    else { throw .missing }
    let id = invoice.text("InvoiceID") ?? ""
    return XeroAnswer(
      key: "OnlineInvoices",
      records: [["OnlineInvoiceUrl": .text("https://in.xero.com/\(id.replacing("-", with: ""))")]])
  }

  /// Uses credit of a note for invoices.
  static func allocate(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let elements = try XeroBody.elements("Allocations", of: .allocation, &call)
    let summarises = call.text("summarizeErrors") == nil ? true : try call.flag("summarizeErrors")
    try store.makeRoom(
      for: elements.count, of: .creditNotes, weighing: call.request.body.count)
    let before = store
    var shown: [XeroRecord] = []
    var refused: [XeroRecord] = []
    for element in elements {
      let (allocation, issues) = try XeroCreditNotes.allocate(
        element.record, from: call.key, in: &store, now: call.now)
      let all = element.issues + issues
      var outcome = all.isEmpty ? allocation : element.record
      outcome["ValidationErrors"] = XeroOutcome.errors(all)
      if !summarises { outcome["StatusAttributeString"] = all.isEmpty ? "OK" : "ERROR" }
      if !all.isEmpty { refused.append(outcome) }
      shown.append(outcome)
    }
    if summarises, !refused.isEmpty {
      store = before
      throw .elements(refused, priceDecimals: 2)
    }
    return XeroAnswer(key: "Allocations", records: shown)
  }
}
