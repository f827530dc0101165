import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Nonsense sent to Billsby` {
  private static let names = [
    "invoiceNumber", "amount", "planId", "cycleId", "customerUniqueId", "units", "Units", "addOns",
    "allowances", "address", "cardDetails", "billingAddress", "firstName", "lastName", "email",
    "phoneNumber", "cycles", "cyclesInputModel", "addonPlanInputModels", "orderedPlanIds",
    "orderedCustomFields", "productCountryLimitation", "featureTags", "newRenewalDate",
    "subscriptionUniqueIds", "tagNames", "operationType", "value", "type", "label", "compulsory",
    "description", "currencyCode", "issueRefund", "planChangeType", "paymentCardtoken",
  ]
  private static let values = [
    "null", "true", "0", "1", "2", "44", "-1", "1e999999999", "9223372036854775808", "2147483647",
    "\"\"", "\"CUST-4029\"", "\"INV-9920\"", "\"USD\"", "\"2026-02-31\"", "\"9999-12-31\"",
    "\"\\u0000\"", "\"é\\ud83d\\ude00\"", "[]", "{}", "[[]]", "[1,2]", "[\"SUB-9921\"]",
    "[{\"addOnId\":1,\"quantity\":2147483647}]", "[{\"cycleId\":2,\"price\":2147483647}]",
    "{\"country\":\"USA\",\"state\":\"OR\"}", "\"a@b.example\"", "\"Set\"", "\"Decrement\"",
    "[{\"frequency\":2147483647,\"frequencyType\":4,\"price\":2147483647,\"billingDateType\":1,"
      + "\"visibility\":0,\"freeTrial\":2147483647,\"freeTrialFrequencyType\":4}]",
  ]
  private static let texts = [
    "", "0", "1", "100", "-9223372036854775808", "99999999999999999999", "%", "%zz", "%ff%fe", "+",
    "true", "0001-01-01T00:00-23:59", "9999-12-31T23:59:59.999999%2B23:59", "CUST-4029", "&=&",
    "createdOn", "\u{1F6DE}",
  ]
  private static let queries = [
    "page", "pageSize", "orderBy", "orderByDescending", "isPaid", "query", "search", "from", "to",
    "subsId", "customerUniqueId", "visibilityType",
  ]

  @Test func `it is always answered, and only with what the routes know`() async {
    let probe = BillsbyProbe()
    var random = SeededRandom(seed: 20_260_302)
    func pick(_ choices: [String]) -> String { choices[random.next(in: 0...(choices.count - 1))] }
    let targets = `Every request that Billsby's tools make`.requests
    var statuses: [Int: Int] = [:]
    for _ in 0..<4_000 {
      let target = targets[random.next(in: 0...(targets.count - 1))]
      var path = String(target.target.prefix { $0 != "?" })
      if random.next(in: 0...4) == 0 {
        var parts = path.split(separator: "/").map(String.init)
        parts[random.next(in: 0...(parts.count - 1))] = pick(Self.texts)
        path = "/" + parts.joined(separator: "/")
      }
      let members = (0..<random.next(in: 0...6)).map { _ in
        "\"\(pick(Self.names))\":\(pick(Self.values))"
      }
      let object = "{\(members.joined(separator: ","))}"
      let body = pick([object, object, object, target.body ?? object, pick(Self.values), ""])
      let query = (0..<random.next(in: 0...4)).map { _ in
        "\(pick(Self.queries))=\(pick(Self.texts))"
      }
      let isUsual = random.next(in: 0...9) > 0
      let method = isUsual ? target.method : pick(["GET", "POST", "PUT", "DELETE", "PATCH"])
      let reply = await probe.send(method, "\(path)?\(query.joined(separator: "&"))", body)
      statuses[reply.status, default: 0] += 1
      let isText = reply.fields.contains("Content-Type: text/plain")
      #expect(isText || (try? JSONValue(parsing: reply.body)) != nil)
    }
    #expect(Set(statuses.keys).isSubset(of: [200, 400, 403, 404, 405]), "\(statuses)")
    #expect(statuses[200, default: 0] > 500, "\(statuses)")
  }

  @Test func `a full store refuses politely`() async {
    var store = BillsbyProbe.seed
    while store.all(.invoice).count < BillsbyStore.capacity {
      store.add(.invoice, key: "F-\(store.all(.invoice).count)", ["amount": .integer(1)])
    }
    let probe = BillsbyProbe(store: store)
    let full = Reply.plain(
      400, "The sandbox holds at most 20000 records of a kind; restart it to begin anew.")
    #expect(
      await probe.send(
        "POST", "/customers/CUST-4029/invoices",
        #"{"description":"x","currencyCode":"USD","amount":1}"#) == full)
    #expect(
      await probe.send(
        "PUT", "/subscriptions/SUB-8822/plan",
        #"{"planId":44,"cycleId":2,"customerUniqueId":"CUST-5510"}"#) == full)
    #expect(await probe.get("/subscriptions/SUB-8822").json["planId"] == 41)
  }
}
