import StrictJSON
import Testing

@Suite struct `Subscriptions of Billsby` {
  @Test func `an immediate change of plan bills the new plan and is logged`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "PUT", "/subscriptions/SUB-8822/plan",
      #"{"planId":44,"cycleId":2,"customerUniqueId":"CUST-5510","issueRefund":true}"#)
    #expect(reply == .success)
    let details = await probe.get("/subscriptions/SUB-8822").json
    #expect(
      details.shown("planId", "planName", "cycleId", "nextBillingDate", "nextBillingAmount")
        == #"44 "Enterprise" 2 "2026-04-01T12:00:00.000000" 49900"#)
    // 20 of 30 days of $29 are left.
    let invoice = await probe.invoice("CUST-5510-3")
    #expect(
      invoice.shown("amount", "prorationAdjustment", "status", "invoiceType")
        == #""47967" "-$19.33" "paid" "Renewal""#)
    let events = await probe.get("/subscriptions/SUB-8822/logs?page=1&pageSize=1").json
    #expect(
      events["results"]?[0]?.shown("type", "createdOn", "eventData")
        == #""PlanChanged" "2026-03-02T12:00:00.000Z" {"fromCycleId":6,"fromPlanId":41,"#
        + #""planChangeType":"Immediate","toCycleId":2,"toPlanId":44}"#)
  }

  @Test func `a change on renewal waits`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "PUT", "/subscriptions/SUB-9921/plan",
      #"{"planId":44,"cycleId":2,"customerUniqueId":"CUST-6640","planChangeType":2,"units":3}"#)
    #expect(reply == .success)
    let details = await probe.get("/subscriptions/SUB-9921").json
    #expect(
      details.shown(
        "planId", "planIdNext", "cycleIdNext", "units", "unitsNext", "nextBillingAmount")
        == "41 44 2 1 3 49900")
    #expect(details["nextPlanPricingModel"]?["frequencyType"] == "Monthly")
  }

  @Test(arguments: [
    (#"{"planId":44,"cycleId":2}"#, "customerUniqueId: This field is required."),
    (
      #"{"planId":"44","cycleId":2,"customerUniqueId":"CUST-5510"}"#,
      "planId: A valid integer is required."
    ),
    (
      #"{"planId":44,"cycleId":2,"customerUniqueId":"CUST-4029"}"#,
      "Subscription SUB-8822 does not belong to customer CUST-4029."
    ),
    (
      #"{"planId":45,"cycleId":2,"customerUniqueId":"CUST-5510"}"#,
      "planId: Plan 45 was not found."
    ),
    (
      #"{"planId":44,"cycleId":99,"customerUniqueId":"CUST-5510"}"#,
      "cycleId: Cycle 99 was not found."
    ),
    (
      #"{"planId":44,"cycleId":3,"customerUniqueId":"CUST-5510"}"#,
      "cycleId: Cycle 3 is not one of plan 44."
    ),
    (
      #"{"planId":44,"cycleId":2,"customerUniqueId":"CUST-5510","planChangeType":3}"#,
      #"planChangeType: "3" is not a valid choice."#
    ),
    (
      #"{"planId":44,"cycleId":2,"customerUniqueId":"CUST-5510","addOns":[{"quantity":1}]}"#,
      "addOns[0].addOnId: This field is required."
    ),
    (
      #"{"planId":42,"cycleId":9,"customerUniqueId":"CUST-5510","units":2000000000}"#,
      "2000000000 units of cycle 9 cost too much for one invoice."
    ),
  ])
  func `a change that cannot be is refused`(body: String, text: String) async {
    let reply = await BillsbyProbe().send("PUT", "/subscriptions/SUB-8822/plan", body)
    #expect(reply == .plain(400, text))
  }

  @Test func `cancelling needs the subscription's customer in the query and works once`() async {
    let probe = BillsbyProbe()
    func cancel(_ query: String) async -> Reply {
      await probe.send("DELETE", "/subscriptions/SUB-1192" + query)
    }
    #expect(await cancel("") == .plain(400, "customerUniqueId is required."))
    #expect(
      await cancel("?customerUniqueId=CUST-5510")
        == .plain(400, "Subscription SUB-1192 does not belong to customer CUST-5510."))
    #expect(await cancel("?customerUniqueId=CUST-4029") == .success)
    #expect(
      await cancel("?customerUniqueId=CUST-4029")
        == .plain(400, "Subscription SUB-1192 is cancelled."))
    let details = await probe.get("/subscriptions/SUB-1192").json
    #expect(
      details.shown("status", "nextBillingDate", "nextBillingAmount") == #""Cancelled" null null"#)
  }

  @Test func `a subscription's details have times without a zone and names for numbers`() async {
    let details = await BillsbyProbe().get("/subscriptions/SUB-9921").json
    let expected =
      #"{"companyCurrency":"USD","contractMinimumTermEnd":null,"#
      + #""createdOn":"2025-09-23T12:00:00.000000","currency":"USD","#
      + #""customerEmail":"clara.nilsson.6640@example.com","customerFullname":"Clara Nilsson","#
      + #""customerId":6,"customerUniqueId":"CUST-6640","cycleId":6,"cycleIdNext":null,"#
      + #""isBillingAddressValidationRequired":false,"isShippingAddressRequired":false,"#
      + #""isShippingAddressValidationRequired":false,"nextBillingAmount":2900,"#
      + #""nextBillingAmountFormatted":"$29","nextBillingDate":"2026-03-20T12:00:00.000000","#
      + #""nextCycleRecurringBillingAmount":"$29","nextPlanPricingModel":null,"planId":41,"#
      + #""planIdNext":null,"planName":"Starter","planPricingModel":{"#
      + #""billingDateType":"Anniversary","contractTerm":0,"#
      + #""contractTermFrequencyType":"Unassigned","fixedBillingDateDay":null,"#
      + #""fixedBillingDateMonth":null,"freeQuantity":0,"freeTrial":0,"#
      + #""freeTrialFrequencyType":"Unassigned","frequency":1,"frequencyType":"Monthly","#
      + #""pricingModelId":6,"proRateOption":"ProRateBasedOnDaysRemaining","setupFeePrice":0,"#
      + #""setupFeePriceFormatted":"$0","tiers":[]},"productId":5,"#
      + #""productName":"Tideline Cloud","productVisibility":"Public","status":"Active","#
      + #""subscriptionId":6,"subscriptionUniqueId":"SUB-9921","totalRevenue":22700,"#
      + #""totalRevenueFormatted":"$227","units":1,"unitsNext":null,"visibility":"Public"}"#
    #expect(details.description == expected)
  }

  @Test func `the logs tell when a plan went down, newest first`() async {
    let logs = await BillsbyProbe().get("/subscriptions/SUB-9921/logs?page=1&pageSize=10").json
    #expect(
      logs["results"]?.list.map { $0.shown("type", "createdOn") } == [
        #""PlanDowngraded" "2026-02-18T12:00:00.000Z""#,
        #""SubscriptionRenewed" "2026-01-19T12:00:00.000Z""#,
        #""SubscriptionRenewed" "2025-12-20T12:00:00.000Z""#,
        #""SubscriptionCreated" "2025-09-23T12:00:00.000Z""#,
      ])
  }

  static let order =
    #"{"firstName":"Ada","lastName":"Byrne","email":"ada@byrne.example","cycleId":2,"Units":1,"#
    + #""address":{"city":"Bend","state":"OR","country":"USA"},"cardDetails":"#
    + #"{"fullName":"Ada Byrne","paymentCardToken":"t-1","cardType":"visa"}"#

  @Test func `a new subscription brings its customer and first invoice`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "POST", "/subscriptions",
      Self.order + #","addOns":[{"addOnId":1,"quantity":3}],"allowances":[1]}"#)
    #expect(reply.status == 200)
    let customer = reply.json["customerUniqueId"]?.string ?? ""
    let subscription = reply.json["subscriptionUniqueId"]?.string ?? ""
    #expect(customer.count == 10 && subscription.count == 10)
    let invoices = await probe.get("/customers/\(customer)/invoices").json.list
    #expect(
      invoices.map { $0.shown("invoiceNumber", "amount", "status") }
        == ["\"\(customer)-1\" 49900 \"paid\""])
    #expect(
      await probe.get("/customers/\(customer)/subscriptions").json[0]?.description
        == #"{"subscriptionId":"\#(subscription)","productId":5,"productName":"Tideline Cloud","#
        + #""planId":44,"planName":"Enterprise","status":"Active","currency":"USD","#
        + #""revenue":"$499","nextBilling":"2026-04-01T12:00:00.000Z","#
        + #""createdOn":"2026-03-02T12:00:00.000Z","units":1}"#)
    #expect(
      await probe.get("/subscriptions/\(subscription)/addons").body
        == #"{"addons":[{"id":1,"name":"Priority Support","isForced":false,"status":"Active","#
        + #""quantity":3,"quantityNext":null,"nextUpdate":null}]}"#)
    #expect(
      await probe.get("/subscriptions/\(subscription)/allowances").body
        == #"{"allowances":[{"id":1,"name":"API calls","isForced":false,"status":"Active","#
        + #""usage":0,"includedUnits":10000}]}"#)
  }

  @Test(arguments: ["\"5550100\"", "5550100"])
  func `a new customer's phone number is a text or a number`(number: String) async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "POST", "/subscriptions",
      Self.order + ",\"phoneNumber\":\(number),\"phoneNumberDialCode\":\"1\""
        + #","phoneNumberDialCountry":"USA"}"#)
    let customer = reply.json["customerUniqueId"]?.string ?? ""
    let details = await probe.get("/customers/\(customer)").json
    #expect(details.shown("phoneNumberDialCode", "phoneNumber") == #""1" "5550100""#)
  }

  @Test(arguments: [
    ("\"cycleId\":2", "\"cycleId\":77", "cycleId: Cycle 77 was not found."),
    ("\"Units\":1", "\"units\":1", "Units: This field is required."),
    ("\"Units\":1", "\"Units\":0", "Units: Ensure this value is greater than or equal to 1."),
    ("ada@byrne.example", "ada", "email: Enter a valid email address."),
    (
      "\"USA\"", "\"United States\"",
      "address.country: Ensure this field has no more than 3 characters."
    ),
    ("\"OR\"", "\"Oregon\"", "state: A state of the USA is written with two letters."),
    ("\"visa\"", "\"diners\"", #"cardDetails.cardType: "diners" is not a valid choice."#),
    (
      "\"Units\":1", "\"Units\":1,\"phoneNumber\":5550100",
      "phoneNumberDialCountry: This field is required with a phoneNumber."
    ),
    ("\"Units\":1", "\"Units\":1,\"allowances\":[9]", "allowances: Allowance 9 was not found."),
    (
      "\"cycleId\":2", "\"cycleId\":11",
      "shippingAddress: The product Tideline Box requires this field."
    ),
  ])
  func `a new subscription that is not right is refused and leaves nothing`(
    part: String, replacement: String, text: String
  ) async {
    let probe = BillsbyProbe()
    let body = Self.order.replacing(part, with: replacement) + "}"
    #expect(await probe.send("POST", "/subscriptions", body) == .plain(400, text))
    let customers = await probe.get("/customers?page=1&pageSize=1").json
    #expect(customers["rowCount"]?.int == 167)
  }

  @Test(arguments: ["1", "[1,2]"])
  func `a customer without a plan takes one, with one allowance or several, and no second one`(
    allowances: String
  ) async {
    let probe = BillsbyProbe()
    func subscribe() async -> Reply {
      await probe.send(
        "POST", "/customers/CUST-1016/subscriptions", #"{"cycleId":6,"allowances":\#(allowances)}"#)
    }
    let reply = await subscribe()
    #expect(reply.json["customerUniqueId"] == "CUST-1016")
    #expect(reply.fields == [])
    let subscription = reply.json["subscriptionUniqueId"]?.string ?? ""
    #expect(
      await subscribe()
        == .plain(400, "Subscription \(subscription) of customer CUST-1016 is not cancelled."))
    #expect(await probe.get("/customers/CUST-1016/subscriptions").json.count == 2)
  }

  @Test func `a subscription is not cancelled while its customer has open invoices`() async {
    let probe = BillsbyProbe()
    func cancel() async -> Reply {
      await probe.send("DELETE", "/subscriptions/SUB-7204?customerUniqueId=CUST-7204")
    }
    #expect(
      await cancel()
        == .plain(
          400, "Subscription SUB-7204 cannot be cancelled: invoice INV-10493 is unpaid."))
    #expect(await probe.get("/subscriptions/SUB-7204").json["status"] == "Active")
    #expect(await probe.send("PUT", "/invoices/INV-10493/WrittenOff") == .success)
    #expect(await cancel() == .success)
  }

  @Test func `the next renewal moves, pauses and answers an empty object`() async {
    let probe = BillsbyProbe()
    func renew(_ body: String) async -> Reply {
      await probe.send("PUT", "/subscriptions/SUB-9921/renewaldate", body)
    }
    #expect(
      await renew(#"{"newRenewalDate":"2026-05-01","pauseSubscription":true}"#)
        == Reply(200, "{}"))
    #expect(
      await probe.get("/subscriptions/SUB-9921").json.shown("status", "nextBillingDate")
        == #""Paused" "2026-05-01T00:00:00.000000""#)
    for body in [
      #"{"newRenewalDate":"2026-03-02"}"#, #"{"newRenewalDate":"May 1"}"#,
      #"{"pauseSubscription":"yes"}"#, "[]",
    ] {
      #expect(await renew(body) == .bare)
    }
    #expect(await probe.send("PUT", "/subscriptions/SUB-1/renewaldate", "{}") == .bare)
  }

  @Test func `the shipping address is replaced whole`() async {
    let probe = BillsbyProbe()
    let reply = await probe.send(
      "PUT", "/subscriptions/SUB-9921/shippingAddress", #"{"addressLine1":"9 Elm","country":"GBR"}"#
    )
    #expect(reply == .success)
    #expect(
      await probe.get("/subscriptions/SUB-9921/shippingAddress").body
        == #"{"addressLine1":"9 Elm","addressLine2":null,"state":null,"city":null,"#
        + #""country":"GBR","postCode":null}"#)
  }
}
