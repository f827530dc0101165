import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's payments` {
  private let probe = XeroProbe()

  private func pay(_ number: String, _ amount: String, _ account: String = "090") async -> Reply {
    await probe.send(
      "PUT", "/Payments",
      #"{"Payments":[{"Invoice":{"InvoiceNumber":"\#(number)"},"Account":{"Code":"\#(account)"},"#
        + #""Date":"2026-03-02","Amount":\#(amount)}]}"#)
  }

  private func invoice(_ number: String) async -> [String?] {
    let record = await probe.record("Invoices", "/Invoices/" + number)
    return [
      record["Status"]?.string, record["AmountDue"]?.number?.text,
      record["AmountPaid"]?.number?.text,
    ]
  }

  @Test func `a payment of all that is due makes the invoice paid`() async {
    let reply = await pay("INV-9920", "4500")
    #expect(reply.status == 200)
    let payment = reply.json["Payments"]?[0]
    #expect(payment?["PaymentType"]?.string == "ACCRECPAYMENT")
    #expect(payment?["Invoice"]?["AmountDue"]?.number?.text == "0.00")
    #expect(payment?["Account"]?["Code"]?.string == "090")
    #expect(await invoice("INV-9920") == ["PAID", "0.00", "4500.00"])
  }

  @Test func `a part leaves the rest due, and no more than that can be paid`() async {
    #expect(await pay("INV-1045", "1999.99").status == 200)
    #expect(await invoice("INV-1045") == ["AUTHORISED", "0.01", "1999.99"])
    #expect(
      await pay("INV-1045", "0.02").complaints
        == ["Payment amount exceeds the amount outstanding on this document"])
    #expect(await pay("INV-1045", "\"0.01\"").status == 200)
    #expect(await invoice("INV-1045")[0] == "PAID")
  }

  @Test func `a deleted payment is due again`() async {
    let id = await pay("INV-9920", "4500").json["Payments"]?[0]?["PaymentID"]?.string ?? ""
    let missing = await probe.send("POST", "/Payments/" + id, #"{"Status":"AUTHORISED"}"#)
    #expect(missing.status == 400)
    let wrapped = await probe.send(
      "POST", "/Payments/" + id, #"{"Payments":[{"Status":"DELETED"}]}"#)
    #expect(wrapped.json["Type"]?.string == "NoDataProcessedException")
    let deleted = await probe.send("POST", "/Payments/" + id, #"{"Status":"DELETED"}"#)
    #expect(deleted.json["Payments"]?[0]?["Status"]?.string == "DELETED")
    #expect(await invoice("INV-9920") == ["AUTHORISED", "4500.00", "0.00"])
    let again = await probe.send("POST", "/Payments/" + id, #"{"Status":"DELETED"}"#)
    #expect(again.complaints == ["This payment has already been deleted."])
  }

  @Test func `what cannot be paid is refused`() async {
    #expect(
      await pay("INV-9920", "0").complaints == ["The payment amount must be greater than zero"])
    #expect(await pay("INV-0000", "1").complaints == ["Invoice could not be found"])
    #expect(await pay("INV-9920", "1", "999").complaints == ["Account could not be found"])
    #expect(
      await pay("INV-9920", "1", "200").complaints == [
        "Account code '200' cannot be used for payments: it is no bank account and not enabled for "
          + "payments."
      ])
    let draft = await probe.list("Invoices", "?Statuses=DRAFT")[0]["InvoiceNumber"]?.string ?? ""
    #expect(
      await pay(draft, "1").complaints == [
        "Payments can only be made against Authorised documents"
      ])
    let nothing = await probe.send("PUT", "/Payments", #"{"Payments":[{"Amount":1}]}"#)
    #expect(
      nothing.complaints == [
        "A payment must name one of Invoice, CreditNote, Prepayment and Overpayment."
      ])
  }

  @Test func `an invoice that is paid in part cannot be voided`() async {
    _ = await pay("INV-1045", "1")
    let reply = await probe.send(
      "POST", "/Invoices/INV-1045", #"{"Invoices":[{"Status":"VOIDED"}]}"#)
    #expect(
      reply.complaints == [
        "This document cannot be edited as it has a payment or credit note allocated to it."
      ])
  }

  @Test func `a batch pays several and is deleted as one`() async {
    let numbers = ["INV-1045", "INV-9920"]
    var payments: [String] = []
    for number in numbers {
      let id = await probe.record("Invoices", "/Invoices/" + number)["InvoiceID"]?.string ?? ""
      payments.append(#"{"Invoice":{"InvoiceID":"\#(id)"},"Amount":1000}"#)
    }
    let reply = await probe.send(
      "PUT", "/BatchPayments",
      #"{"BatchPayments":[{"Account":{"Code":"090"},"Date":"2026-03-01","#
        + #""Payments":[\#(payments.joined(separator: ","))]}]}"#)
    let batch = reply.json["BatchPayments"]?[0]
    #expect(batch?["TotalAmount"]?.number?.text == "2000.00")
    #expect(batch?["Type"]?.string == "RECBATCH")
    let part = batch?["Payments"]?[0]?["PaymentID"]?.string ?? ""
    let single = await probe.send("POST", "/Payments/" + part, #"{"Status":"DELETED"}"#)
    #expect(
      single.complaints == ["This payment cannot be deleted as it is part of a batch payment."])
    #expect(await invoice("INV-9920") == ["AUTHORISED", "3500.00", "1000.00"])
    let id = batch?["BatchPaymentID"]?.string ?? ""
    _ = await probe.send("POST", "/BatchPayments/" + id, #"{"Status":"DELETED"}"#)
    #expect(await invoice("INV-9920") == ["AUTHORISED", "4500.00", "0.00"])
  }

  @Test func `credit is used for invoices of its contact, and not twice`() async {
    let invoice = await probe.record("Invoices", "/Invoices/INV-9920")
    let contact = invoice["Contact"]?["ContactID"]?.string ?? ""
    let note = await probe.send(
      "PUT", "/CreditNotes",
      #"{"CreditNotes":[{"Type":"ACCRECCREDIT","Status":"AUTHORISED","#
        + #""Contact":{"ContactID":"\#(contact)"},"LineItems":[{"Description":"x","#
        + #""UnitAmount":500,"AccountCode":"200","TaxType":"NONE"}]}]}"#
    ).json["CreditNotes"]?[0]
    let path = "/CreditNotes/\(note?["CreditNoteID"]?.string ?? "")/Allocations"
    let id = invoice["InvoiceID"]?.string ?? ""
    let body =
      #"{"Allocations":[{"Invoice":{"InvoiceID":"\#(id)"},"Amount":300,"Date":"2026-03-02"}]}"#
    let reply = await probe.send("PUT", path, body)
    #expect(reply.status == 200)
    #expect(reply.json["Allocations"]?[0]?["Amount"]?.number?.text == "300.00")
    #expect(await self.invoice("INV-9920") == ["AUTHORISED", "4200.00", "0.00"])
    #expect(
      await probe.send("PUT", path, body).complaints == [
        "Allocation amount exceeds the remaining credit of the credit note"
      ])
  }
}
