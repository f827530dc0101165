import HTTPFields
import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's admission` {
  private static let counts = [
    "X-DayLimit-Remaining: 4999", "X-MinLimit-Remaining: 59", "X-AppMinLimit-Remaining: 9999",
  ]

  private static func problem(_ status: Int, _ title: String) -> Reply {
    Reply(
      status,
      #"{"Type":null,"Title":"\#(title)","Status":\#(status),"#
        + #""Detail":"AuthenticationUnsuccessful","#
        + #""Instance":"00000000-0000-4000-8000-000000000000","Extensions":{}}"#)
  }

  @Test(arguments: [nil, "", "Bearer", "Bearer xero-tokem", "Basic xero-token", "xero-token"])
  func `a wrong token is refused with 401`(token: String?) async {
    let reply = await XeroProbe().send("GET", "/Users", token: token)
    #expect(reply == Self.problem(401, "Unauthorized"))
  }

  @Test(arguments: [nil, "", "4f0a6d1c-7a52-4a86-9d0b-2f4a8f0f6b12"])
  func `another organisation is refused with 403`(tenant: String?) async {
    let reply = await XeroProbe().send("GET", "/Users", tenant: tenant)
    #expect(reply == Self.problem(403, "Forbidden"))
  }

  @Test func `the token's scheme may be written small`() async {
    let reply = await XeroProbe().send("GET", "/Users", token: "bearer xero-token")
    #expect(reply.status == 200)
  }

  @Test(arguments: [nil, "*/*", "text/xml"])
  func `without asking for JSON the answer is XML, and nothing is done`(accept: String?) async {
    let probe = XeroProbe()
    let reply = await probe.send(
      "PUT", "/Contacts", #"{"Contacts":[{"Name":"Ghost"}]}"#, accept: accept)
    #expect(reply.status == 200)
    #expect(reply.fields == ["Content-Type: text/xml; charset=utf-8"] + Self.counts)
    #expect(reply.body.hasPrefix("<Response "))
    #expect(await probe.list("Contacts", where: #"Name=="Ghost""#).isEmpty)
  }

  @Test func `an answer stands in Xero's envelope`() async {
    let reply = await XeroProbe().get("/Currencies")
    #expect(reply.fields == Self.counts)
    let names = reply.json.members.map(\.key)
    #expect(names == ["Id", "Status", "ProviderName", "DateTimeUTC", "Currencies"])
    #expect(reply.json["Status"]?.string == "OK")
    #expect(reply.json["DateTimeUTC"]?.string == "/Date(1772452800000)/")
    #expect(
      reply.json["Currencies"]?.description
        == #"[{"Code":"USD","Description":"United States Dollar"}]"#)
  }

  @Test func `a body must be JSON, say so, and hold what the endpoint expects`() async {
    let probe = XeroProbe()
    let wrong = await probe.send(
      "PUT", "/Invoices", "{", also: [HTTPField(name: "content-type", value: "text/plain")])
    #expect(wrong.status == 415)
    let broken = await probe.send("PUT", "/Invoices", "{")
    #expect(broken.status == 400)
    #expect(broken.json["Type"]?.string == "PostDataInvalidException")
    let bare = #"{"Type":"ACCREC","Contact":{"Name":"X"},"LineItems":[]}"#
    let expected = XeroProbe.exception(
      17, "NoDataProcessedException",
      "No data has been processed for this endpoint. This endpoint is expecting Invoice data to "
        + "be specifed in the request body.")
    #expect(await probe.send("PUT", "/Invoices", bare).body == expected)
    let wrapped = #"{"Accounts":[{"Code":"999","Name":"X","Type":"EXPENSE"}]}"#
    let account = await probe.send("PUT", "/Accounts", wrapped)
    #expect(account.body == expected.replacing("Invoice data", with: "Account data"))
    let created = await probe.send(
      "PUT", "/Accounts", #"{"Code":"999","Name":"X","Type":"EXPENSE"}"#)
    #expect(created.status == 200)
    #expect(created.json["Accounts"]?[0]?["Class"]?.string == "EXPENSE")
  }

  @Test func `names that Xero reads over are reported for a test to notice`() async {
    let reply = await XeroProbe().send(
      "PUT", "/Contacts?Page=1", #"{"Contacts":[{"Name":"N","Nmae":"x","IsCustomer":true}],"a":1}"#)
    #expect(reply.status == 200)
    #expect(reply.fields.contains("x-sandbox-ignored: Page,a,Nmae"))
    let all = await XeroProbe().get("/Accounts?page=x&pageSize=1")
    #expect(all.json["Accounts"]?.count == 36)
    #expect(all.fields.contains("x-sandbox-ignored: page,pageSize"))
  }
}
