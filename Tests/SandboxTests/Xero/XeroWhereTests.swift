import HTTPServer
import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's where` {
  private func names(_ filter: String) async -> [String] {
    await XeroProbe().list("Accounts", where: filter).compactMap { $0["Code"]?.string }
  }

  @Test(arguments: [
    (#"Code=="200""#, ["200"]),
    (#"Type=="BANK" AND Name.StartsWith("Sav")"#, ["091"]),
    (#"Type == "BANK" && !(Code == "090")"#, ["091"]),
    (#"Code=="200" OR Code=="260""#, ["200", "260"]),
    (#"Code=="200" || (Type=="BANK" and Code!="090")"#, ["091", "200"]),
    (#"Name.Contains("Owner")==true"#, ["970"]),
    (#"Name.Contains("Owner")==false AND Code>="970""#, []),
    (#"Name.EndsWith("Funds Introduced")"#, ["970"]),
    (#"Name.ToLower().Contains("owner f")"#, ["970"]),
    (#"EnablePaymentsToAccount==true"#, ["970"]),
    (#"EnablePaymentsToAccount"#, ["970"]),
    (#"BankAccountNumber!=null"#, ["090", "091"]),
    (#"SystemAccount!=null AND SystemAccount.Contains("TOR")"#, ["610", "800", "840"]),
    (#"null != SystemAccount AND SystemAccount = "GST""#, ["820"]),
  ])
  func `it keeps the records that it describes`(filter: String, codes: [String]) async {
    #expect(await names(filter) == codes)
  }

  @Test func `it reads numbers exactly, days, ids and properties of properties`() async {
    let probe = XeroProbe()
    let named = await probe.record("Invoices", "/Invoices/INV-9920")
    let id = named["Contact"]?["ContactID"]?.string ?? ""
    for filter in [
      "Total==4500", "Total==4500.0000 AND Total>4499.9999 AND Total<4500.0001",
      #"Contact.ContactID==Guid("\#(id)") AND AmountDue>0"#,
      #"Contact.Name=="Global Industries" AND AmountDue>=4500.00"#,
      "Date==DateTime(2026,01,15)", "Date>=DateTime(2026, 1, 15, 0, 0, 0) AND Total==4500",
      #"InvoiceID==Guid("\#(named["InvoiceID"]?.string ?? "")")"#,
    ] {
      let found = await probe.list("Invoices", where: filter)
      #expect(found.contains { $0["InvoiceNumber"]?.string == "INV-9920" }, "\(filter)")
    }
    #expect(await probe.list("Invoices", where: "Total==-4500").isEmpty)
  }

  @Test(arguments: [
    ("Nmae==\"x\"", "No property or field 'Nmae' exists in type 'Account'"),
    ("Code==200", "Operator '==' incompatible with operand types 'String' and 'Decimal'"),
    (
      "AccountID==\"x\"", "Operator '==' incompatible with operand types 'Guid' and 'String'"
    ),
    ("Code==", "Expression expected (at index 6)"),
    ("Code", "Expression of type 'Boolean' expected (at index 4)"),
    ("(Code==\"1\"", "')' expected (at index 10)"),
    ("Code==\"1\" Type", "Syntax error (at index 10)"),
    ("Code==\"1", "Unterminated string literal (at index 6)"),
    ("Code eq '1'", "Syntax error ''' (at index 8)"),
    ("Name.Length(\"a\")", "No applicable method 'Length' exists in type 'String'"),
    ("AddToWatchlist.Contains(\"a\")", "No applicable method 'Contains' exists in type 'Boolean'"),
    ("UpdatedDateUTC>DateTime(2026,2)", "No applicable constructor exists in type 'DateTime'"),
    (
      "UpdatedDateUTC>DateTime(2026,2,30)",
      "Year, Month, and Day parameters describe an un-representable DateTime."
    ),
    ("Description.Contains(\"a\")", "Object reference not set to an instance of an object."),
  ])
  func `an expression that is wrong is refused`(filter: String, message: String) async {
    let reply = await XeroProbe().get("/Accounts?where=" + XeroProbe.encoded(filter))
    let fields = [
      "X-DayLimit-Remaining: 4999", "X-MinLimit-Remaining: 59", "X-AppMinLimit-Remaining: 9999",
    ]
    let expected = XeroProbe.exception(16, "QueryParseException", message)
    #expect(reply == Reply(400, fields: fields, expected))
  }

  @Test func `its depth and length are bounded`() async {
    let deep = String(repeating: "(", count: 2_000)
    let reply = await XeroProbe().get("/Accounts?where=" + deep)
    #expect(reply.body.contains("The expression is nested deeper than 32 levels"))
    let long = await XeroProbe().get("/Accounts?where=" + String(repeating: "x", count: 5_000))
    #expect(long.body.contains("The expression is longer than 4000 bytes"))
  }

  @Test func `nonsense is refused or answered, whatever it is made of`() {
    let words = [
      "Code", "==", "\"a\"", "(", ")", "AND", "||", "!", ".", "Contains", "Guid", "DateTime", ",",
      "1", "-", "99999999999999999999", "null", "true", "Contact", "Name", ">=", "\u{1F6DE}", "\"",
    ]
    var random = SeededRandom(seed: 7)
    var refused = 0
    for _ in 0..<5_000 {
      let text = (0..<random.next(in: 1...9)).map { _ in
        words[random.next(in: 0...(words.count - 1))]
      }.joined(separator: " ")
      do throws(Refusal) {
        let filter = try XeroFilterParser.filter(text, for: .invoice)
        _ = try filter.accepts(["InvoiceNumber": "a"])
      } catch {
        #expect(error.response.status == 400)
        refused += 1
      }
    }
    #expect(refused > 4_000)
  }
}
