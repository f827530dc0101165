import StrictJSON
import Testing

@Suite struct `Invoices of Billsby` {
  @Test func `a refund answers what is left, as text, and can go on until nothing is`() async {
    let probe = BillsbyProbe()
    func refund(_ amount: Int) async -> Reply {
      await probe.send(
        "POST", "/customers/CUST-4029/refunds", #"{"invoiceNumber":"INV-9920","amount":\#(amount)}"#
      )
    }
    #expect(await refund(2_500) == .plain(200, #"{"invoiceNumber":"INV-9920","amount":7400}"#))
    #expect(
      await refund(7_401)
        == .plain(400, "7401 cannot be refunded: invoice INV-9920 has 7400 left."))
    #expect(await refund(7_400) == .plain(200, #"{"invoiceNumber":"INV-9920","amount":0}"#))
    #expect(
      await refund(1) == .plain(400, "1 cannot be refunded: invoice INV-9920 has 0 left."))
    let listed = await probe.get("/customers/CUST-4029/invoices").json[0]
    #expect(
      listed?.shown("invoiceNumber", "amount", "refundableAmount", "linkedTransactionsCount")
        == #""INV-9920" 9900 0 2"#)
    let notes = await probe.get("/customers/CUST-4029/creditNotes").json.list
    #expect(
      notes.map { $0.shown("invoiceNumber", "amount", "currency", "status") } == [
        #""INV-9920" "7400" "USD" "paid""#, #""INV-9920" "2500" "USD" "paid""#,
      ])
  }

  @Test(arguments: [
    (
      "CUST-4029", #"{"invoiceNumber":"INV-10492","amount":1}"#, 404,
      "Invoice INV-10492 of customer CUST-4029 was not found."
    ),
    ("CUST-1", #"{"invoiceNumber":"INV-9920","amount":1}"#, 404, "Customer CUST-1 was not found."),
    ("CUST-4029", #"{"invoiceNumber":"INV-9920"}"#, 400, "amount: This field is required."),
    (
      "CUST-4029", #"{"invoiceNumber":"INV-9920","amount":"1"}"#, 400,
      "amount: A valid integer is required."
    ),
    (
      "CUST-4029", #"{"invoiceNumber":"INV-9920","amount":0.5}"#, 400,
      "amount: A valid integer is required."
    ),
    (
      "CUST-4029", #"{"invoiceNumber":"INV-9920","amount":0}"#, 400,
      "amount: Ensure this value is greater than or equal to 1."
    ),
    (
      "CUST-3312", #"{"invoiceNumber":"INV-8811","amount":1}"#, 400,
      "1 cannot be refunded: invoice INV-8811 has 0 left."
    ),
  ])
  func `a refund that cannot be is refused`(
    customer: String, body: String, status: Int, text: String
  ) async {
    let reply = await BillsbyProbe().send("POST", "/customers/\(customer)/refunds", body)
    #expect(reply == .plain(status, text))
  }

  @Test func `a payment succeeds once the card on file works`() async {
    let probe = BillsbyProbe()
    let pay = { await probe.send("PUT", "/invoices/INV-8811/Payment") }
    #expect(await probe.invoice("INV-8811").shown("status", "refundableAmount") == #""unpaid" "0""#)
    #expect(await pay() == .success)
    #expect(
      await probe.invoice("INV-8811").shown("status", "refundableAmount") == #""paid" "2900""#)
    #expect(await pay() == .plain(400, "Invoice INV-8811 is paid."))
    let log = await probe.get("/customers/CUST-3312/invoices/INV-8811/paymentlogs").json.list
    #expect(
      log.map { $0.shown("status", "createdOn") } == [
        #""Declined" "2026-02-21T12:00:00.000Z""#, #""Success" "2026-03-02T12:00:00.000Z""#,
      ])
  }

  @Test func `a card that the bank declines leaves the invoice unpaid until it is replaced`() async
  {
    let probe = BillsbyProbe()
    let pay = { await probe.send("PUT", "/invoices/INV-10493/Payment") }
    let declined = Reply.plain(
      400, "The payment of invoice INV-10493 was declined by the card issuer.")
    #expect(await pay() == declined)
    #expect(await probe.invoice("INV-10493")["status"] == "unpaid")
    func card(_ token: String) async -> Reply {
      await probe.send(
        "PUT", "/customers/CUST-7204/paymentCard", #"{"paymentCardtoken":"\#(token)"}"#)
    }
    #expect(await card("card-declined-2") == .plain(200, "Success"))
    #expect(await pay() == declined)
    #expect(await card("card-3") == .plain(200, "Success"))
    #expect(await pay() == .success)
    let log = await probe.get("/customers/CUST-7204/invoices/INV-10493/paymentlogs").json.list
    #expect(
      log.compactMap { $0["status"]?.string } == ["Declined", "Declined", "Declined", "Success"])
  }

  @Test func `an unpaid invoice is written off or paid offline, once`() async {
    let probe = BillsbyProbe()
    #expect(await probe.send("PUT", "/invoices/INV-10021/WrittenOff") == .success)
    #expect(await probe.invoice("INV-10021")["status"] == "written off")
    #expect(
      await probe.send("PUT", "/invoices/INV-10021/WrittenOff")
        == .plain(400, "Invoice INV-10021 is written off."))
    #expect(await probe.send("PUT", "/invoices/INV-10021/PaidOffline") == .bare)
    #expect(await probe.send("PUT", "/invoices/INV-10493/PaidOffline") == .success)
    #expect(await probe.invoice("INV-10493")["status"] == "paid offline")
    #expect(
      await probe.send("PUT", "/invoices/INV-10493/Payment")
        == .plain(400, "Invoice INV-10493 is paid offline."))
    #expect(
      await probe.send("PUT", "/invoices/X/WrittenOff") == .plain(404, "Invoice X was not found."))
    #expect(await probe.send("PUT", "/invoices/X/PaidOffline") == .bare)
  }

  @Test func `a one-time charge answers a bare true and makes an invoice of its amount`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "POST", "/customers/CUST-5510/invoices",
      #"{"description":"Enterprise Implementation Fee","currencyCode":"USD","amount":100000}"#)
    #expect(reply == .plain(200, "true"))
    let newest = await probe.get("/customers/CUST-5510/invoices").json[0]
    #expect(
      newest?.description
        == #"{"invoiceId":472,"createdOn":"2026-03-02T12:00:00.000Z","#
        + #""invoiceNumber":"CUST-5510-3","amount":100000,"refundableAmount":100000,"#
        + #""formattedAmount":"$1000","currency":"USD","linkedTransactionsCount":0,"#
        + #""status":"paid"}"#)
    let details = await probe.invoice("CUST-5510-3")
    #expect(
      details.shown("invoiceType", "amount", "subscriptions") == #""OneTimeCharge" "100000" []"#)
  }

  @Test(arguments: [
    (#"{"currencyCode":"USD","amount":1}"#, "description: This field is required."),
    (#"{"description":"x","amount":1}"#, "currencyCode: This field is required."),
    (
      #"{"description":"x","currencyCode":"US","amount":1}"#,
      "currencyCode: A currency is three letters of ISO 4217."
    ),
    (
      #"{"description":"x","currencyCode":"USD","amount":2147483648}"#,
      "amount: Ensure this value is less than or equal to 2147483647."
    ),
    (
      #"{"description":"x","currencyCode":"USD","amount":-5}"#,
      "amount: Ensure this value is greater than or equal to 1."
    ),
  ])
  func `a charge that is not whole is refused`(body: String, text: String) async {
    let reply = await BillsbyProbe().send("POST", "/customers/CUST-5510/invoices", body)
    #expect(reply == .plain(400, text))
  }

  @Test func `an invoice's details are texts`() async {
    let invoice = await BillsbyProbe().invoice("INV-9920")
    #expect(invoice.count == 65)
    for member in invoice.members where !["taxes", "subscriptions"].contains(member.key) {
      #expect(member.value.kind == .string || member.value.isNull, "\(member.key)")
    }
    #expect(
      invoice.shown("amount", "formattedAmount", "refundableAmount", "createdOn", "companyDomain")
        == #""9900" "$99" "9900" "2026-02-26T12:00:00.000Z" "tideline""#)
    #expect(
      invoice["subscriptions"]?.description
        == #"[{"subscriptionUniqueId":"SUB-1192","planName":"Business","#
        + #""billingPeriodStart":"2026-02-26T12:00:00.000Z","#
        + #""billingPeriodEnd":"2026-03-28T12:00:00.000Z","#
        + #""subscriptionItems":[{"description":"Business plan","units":"1","#
        + #""unitPrice":"9900","discounts":"0","amount":"9900"}]}]"#)
  }

  @Test func `an invoice that does not exist has the declared refusal`() async {
    #expect(await BillsbyProbe().get("/api/v1/rest/core/invoices/INV-1") == .bare)
  }

  @Test func `a failed credit note is paid once the card works`() async {
    let probe = BillsbyProbe()
    let pay = { await probe.send("PUT", "/creditNotes/CRN-501/Payment") }
    let notes = await probe.get("/companies/creditnotes?page=1&pageSize=1&isFailed=true").json
    let customer = notes["results"]?[0]?["customerUniqueId"]?.string ?? ""
    func card(_ token: String) async -> Reply {
      await probe.send(
        "PUT", "/customers/\(customer)/paymentCard", #"{"paymentCardtoken":"\#(token)"}"#)
    }
    #expect(await card("declined") == .plain(200, "Success"))
    #expect(
      await pay()
        == .plain(400, "The payment of credit note CRN-501 was declined by the card issuer."))
    #expect(await card("good") == .plain(200, "Success"))
    #expect(await pay() == .success)
    #expect(await pay() == .plain(400, "Credit note CRN-501 is paid."))
    #expect(
      await probe.send("PUT", "/creditNotes/CRN-1/Payment")
        == .plain(404, "Credit note CRN-1 was not found."))
  }

  @Test func `payments are listed for the invoice's own customer only`() async {
    let reply = await BillsbyProbe().get("/customers/CUST-5510/invoices/INV-9920/paymentlogs")
    #expect(reply == .plain(404, "Invoice INV-9920 of customer CUST-5510 was not found."))
  }
}
