import StrictJSON
import Testing

@Suite struct `Customers of Billsby` {
  @Test func `a new customer has a flat address and no subscription`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "POST", "/customers",
      #"{"firstName":"Ada","lastName":"Byrne","email":"ada@byrne.example","addressLine1":"1 Elm","#
        + #""city":"Bend","state":"Oregon","country":"United States","postCode":"97701"}"#)
    let key = reply.json["customerUniqueId"]?.string ?? ""
    #expect(reply == Reply(200, #"{"customerUniqueId":"\#(key)"}"#))
    #expect(key.count == 10)
    #expect(
      await probe.get("/customers/\(key)").body
        == #"{"companyCurrency":"USD","totalAmountPaid":"0","averageAmountPerMonth":"0","#
        + #""cardStatus":"none","customerUniqueId":"\#(key)","firstName":"Ada","#
        + #""lastName":"Byrne","billingAddress":{"addressLine1":"1 Elm","addressLine2":null,"#
        + #""state":"Oregon","city":"Bend","country":"United States","postCode":"97701"},"#
        + #""email":"ada@byrne.example","additionalEmail":null,"phoneNumberDialCountry":null,"#
        + #""phoneNumberDialCode":null,"phoneNumber":null,"isMarketingConsentGiven":false,"#
        + #""createdOn":"2026-03-02T12:00:00.000Z","status":"active"}"#)
    #expect(await probe.get("/customers/\(key)/subscriptions") == Reply(200, "[]"))
    #expect(await probe.get("/customers/\(key)/invoices") == Reply(200, "[]"))
  }

  @Test func `a nested address is read over for a new customer, so the flat one is missing`() async
  {
    let reply = await BillsbyProbe().send(
      "POST", "/customers",
      #"{"firstName":"A","lastName":"B","email":"a@b.example","address":{"city":"Bend"}}"#)
    #expect(
      reply
        == .plain(
          400,
          "addressLine1: This field is required. city: This field is required. "
            + "state: This field is required. country: This field is required. "
            + "postCode: This field is required."))
  }

  @Test func `a change replaces what is given`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "PUT", "/customers/CUST-4029",
      #"{"firstName":"Becky","lastName":"Stone","email":"becky@stone.example","#
        + #""billingAddress":{"city":"Bend","state":"OR","country":"USA"}}"#)
    #expect(
      reply.body
        == #"{"customerId":"CUST-4029","firstName":"Becky","lastName":"Stone","#
        + #""billingAddress":{"addressLine1":"79 Lake Drive","addressLine2":"","state":"OR","#
        + #""city":"Bend","country":"USA","postCode":"83702"},"email":"becky@stone.example","#
        + #""additionalEmail":null,"phoneNumberDialCountry":"USA","phoneNumberDialCode":"1","#
        + #""phoneNumber":"5554029","isMarketingConsentGiven":true,"#
        + #""createdOn":"2025-11-27T12:00:00.000Z","uniqueId":"CUST-4029"}"#)
  }

  @Test func `what was paid less what went back is the customer's total`() async {
    let probe = BillsbyProbe()
    let shown = { await probe.get("/customers/CUST-4029").json["totalAmountPaid"] }
    #expect(await shown() == "297")
    _ = await probe.send(
      "POST", "/customers/CUST-4029/refunds", #"{"invoiceNumber":"INV-9920","amount":9900}"#)
    #expect(await shown() == "198")
  }

  @Test(arguments: [("PUT", "/gdprcleanup"), ("DELETE", "")])
  func `a customer with a running subscription stays whole`(method: String, rest: String) async {
    let probe = BillsbyProbe()
    let before = await probe.get("/customers/CUST-4029")
    #expect(
      await probe.send(method, "/customers/CUST-4029" + rest)
        == .plain(400, "Subscription SUB-1192 of customer CUST-4029 is not cancelled."))
    #expect(await probe.get("/customers/CUST-4029") == before)
  }

  @Test func `cleaning up writes over the person and keeps the money`() async {
    let probe = BillsbyProbe()
    _ = await probe.send("DELETE", "/subscriptions/SUB-1192?customerUniqueId=CUST-4029")
    let reply = await probe.send("PUT", "/customers/CUST-4029/gdprcleanup")
    #expect(
      reply
        == Reply(
          200,
          #"{"companyCurrency":"USD","totalAmountPaid":"297","averageAmountPerMonth":"74","#
            + #""cardStatus":"none","customerTaxRegNumber":"gdpr","customerUniqueId":"CUST-4029","#
            + #""firstName":"gdpr","lastName":"gdpr","billingAddress":{"addressLine1":"gdpr","#
            + #""addressLine2":"gdpr","state":"gdpr","city":"gdpr","country":"gdpr","postCode":"gdpr"},"email":"gdpr","#
            + #""additionalEmail":"gdpr","phoneNumberDialCountry":"gdpr","phoneNumberDialCode":"gdpr","#
            + #""phoneNumber":"gdpr","isMarketingConsentGiven":false,"#
            + #""createdOn":"2025-11-27T12:00:00.000Z","uniqueId":"CUST-4029","#
            + #""status":"active"}"#))
    #expect(
      await probe.invoice("INV-9920").shown("customerEmail", "cardLast4Digits") == #""gdpr" null"#)
    #expect(
      await probe.get("/customers/CUST-4029/paymentdetailsrequest")
        == .plain(400, "The customer has no email address."))
  }

  @Test func `a deleted customer is gone, with what belonged to them`() async {
    let probe = BillsbyProbe()
    _ = await probe.send("DELETE", "/subscriptions/SUB-1192?customerUniqueId=CUST-4029")
    #expect(await probe.send("DELETE", "/customers/CUST-4029") == .plain(200, "Success"))
    for target in ["/customers/CUST-4029", "/customers/CUST-4029/invoices"] {
      #expect(await probe.get(target) == .plain(404, "Customer CUST-4029 was not found."))
    }
    #expect(
      await probe.get("/subscriptions/SUB-1192")
        == .plain(404, "Subscription SUB-1192 was not found."))
    #expect(await probe.get("/api/v1/rest/core/invoices/INV-9920") == .bare)
    #expect(await probe.get("/customers/CUST-5510").status == 200)
  }

  @Test func `a request for card details ends its line`() async {
    let reply = await BillsbyProbe().get("/customers/CUST-4029/paymentdetailsrequest")
    #expect(reply == .plain(200, "Success\n"))
  }
}
