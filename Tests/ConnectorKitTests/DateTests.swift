import Testing

@testable import ConnectorKit

@Suite struct DateTests {
  /// An invoice, what is open, a bare moment and a map of days.
  private static let places = #"""
    [{"Date":"date","At":"date-time","Updated":"ms-date-time","Local":"local-date-time",
      "Dates":"ms-date-time","Parent":0,"Lines":0,"Map":[{},[{},"date"]]},
     [{"note":-1,"at":"local-date-time"},"ms-date-time"], "ms-date-time", [{}, "date"]]
    """#

  private func answer(
    _ body: String, _ shape: AnswerShape = .one(), at number: Int? = 0, paging: Paging? = nil,
    _ arguments: JSONValue = [:]
  ) async throws -> String {
    let tool = makeTool(answer: shape, answerDates: number, paging: paging)
    let connection = try connect(
      makeIntegration(dates: Self.places, tools: [tool]), vendor: ScriptedVendor(json: body))
    return await connection.call(tool, arguments: arguments).text
  }

  private func body(_ arguments: String, _ inputs: [Input], _ shape: BodyShape = .object())
    async throws -> String?
  {
    let tool = makeTool(http: .post, inputs: inputs, body: shape)
    let integration = makeIntegration(dates: Self.places, tools: [tool])
    return try await sent(tool, JSONValue(parsing: arguments), in: integration)?.text
  }

  @Test(arguments: [
    (#"{"Date":"/Date(1539993600000)/"}"#, #"{"Date":"2018-10-20"}"#),
    (#"{"Date":"\/Date(1539993600000+0000)\/"}"#, #"{"Date":"2018-10-20"}"#),
    (#"{"Date":"\u002fDate(1539993600000-0800)/"}"#, #"{"Date":"2018-10-20"}"#),
    (#"{"Date":"/Date(1539993600001)/"}"#, #"{"Date":"2018-10-20T00:00:00.001Z"}"#),
    (#"{"At":"/Date(1539993600000)/"}"#, #"{"At":"2018-10-20T00:00:00Z"}"#),
    (#"{"Updated":"\/Date(1539993600120+1300)\/"}"#, #"{"Updated":"2018-10-20T00:00:00.12Z"}"#),
    (#"{"Updated":"/Date(-1)/"}"#, #"{"Updated":"1969-12-31T23:59:59.999Z"}"#),
    (#"{"D\u0061te":"/Date(0)/"}"#, #"{"D\u0061te":"1970-01-01"}"#),
    (
      #"{"Dates":["/Date(0)/",null,["/Date(1000)/"]]}"#,
      #"{"Dates":["1970-01-01T00:00:00Z",null,["1970-01-01T00:00:01Z"]]}"#
    ),
    (#"{"Map":{"a":{"b":"/Date(0)/"}}}"#, #"{"Map":{"a":{"b":"1970-01-01"}}}"#),
    (
      #"{"Parent":{"Lines":[{"Date":"/Date(0)/"},{"Parent":{"Date":"/Date(0)/"}}]}}"#,
      #"{"Parent":{"Lines":[{"Date":"1970-01-01"},{"Parent":{"Date":"1970-01-01"}}]}}"#
    ),
    (
      #"{ "n" : 1.50 , "Date" : "/Date(0)/" , "x" : [ 1 , "a b" ] , "Parent" : { } }"#,
      #"{"n":1.50,"Date":"1970-01-01","x":[1,"a b"],"Parent":{}}"#
    ),
  ])
  func `a date that the spec declares reaches callers as RFC 3339`(vendor: String, caller: String)
    async throws
  {
    #expect(try await answer(vendor) == #"{"result":\#(caller)}"#)
    #expect(
      try await answer("[\(vendor),\(vendor)]", .many()) == #"{"result":[\#(caller),\#(caller)]}"#)
  }

  @Test(arguments: [
    #"{"Undeclared":"/Date(0)/","é\/":{"Date":"\/Date(0)\/"},"Text":"\u00e9"}"#,
    #"{"Local":"/Date(0)/"}"#, #"{"Date":"2018-10-20T00:00:00","At":"2018-10-20 1:00"}"#,
    #"{"Date":"/Date(0)/ ","At":" /Date(0)/","Updated":"/Date()/"}"#,
    #"{"Date":"/Date(253402300800000)/","At":"/Date(99999999999999999999)/"}"#,
    #"{"Date":"/Date(+5)/","At":"/Date(0+000)/","Updated":"/Date(0+00:00)/"}"#,
    #"{"Date":"/Date(0+2400)/","At":"/Date(0+0060)/","Updated":"/Date(0Z)/"}"#,
    #"{"Date":0,"At":null,"Updated":true,"Parent":"/Date(0)/","Lines":7,"Map":{"a":1}}"#,
    #"{"Date":{"Date":"/Date(0)/"},"Dates":{"x":"/Date(0)/"},"Parent":[[null]]}"#, "7", "null",
  ])
  func `everything else passes byte for byte`(body: String) async throws {
    #expect(try await answer(body) == #"{"result":\#(body)}"#)
    #expect(
      try await answer(#"{"Date":"/Date(0)/"}"#, at: nil) == #"{"result":{"Date":"/Date(0)/"}}"#)
  }

  @Test func `an answer can be a date, or a map of them`() async throws {
    #expect(
      try await answer(#""\/Date(0)\/""#, at: 2) == #"{"result":"1970-01-01T00:00:00Z"}"#)
    #expect(
      try await answer(#"{"d":{"a":"/Date(0)/","b":"x"}}"#, .one(at: "d"), at: 3)
        == #"{"result":{"a":"1970-01-01","b":"x"}}"#)
  }

  @Test func `a page that is cut is rewritten too`() async throws {
    let body = #"{"Date":"/Date(9)/","r":[{"Date":"/Date(0)/"},{"Date":"x"},{"n":1}]}"#
    let text = try await answer(body, .many(at: "r"), paging: .whole, ["limit": 2])
    #expect(text.hasPrefix(#"{"result":[{"Date":"1970-01-01"},{"Date":"x"}],"next_cursor":""#))
    #expect(
      try await answer(body, .many(at: "r"), paging: .whole)
        == #"{"result":[{"Date":"1970-01-01"},{"Date":"x"},{"n":1}],"next_cursor":null}"#)
  }

  @Test func `an error keeps the vendor's own words`() async throws {
    let tool = makeTool(answerDates: 0)
    let vendor = ScriptedVendor(status: 400, json: #"{"Date":"/Date(0)/"}"#)
    let connection = try connect(makeIntegration(dates: Self.places, tools: [tool]), vendor: vendor)
    let result = await connection.call(tool, arguments: [:])
    #expect(result.json["error"]?["body"] == ["Date": "/Date(0)/"])
  }

  @Test func `arguments are rewritten at any depth`() async throws {
    let invoice = Input(name: "invoices", in: .body, wireName: "Invoices", format: .holdingDates(0))
    #expect(
      try await body(
        #"""
        {"invoices":[{"Date":"2018-10-20","At":"2018-10-20T00:00:00Z","n":1.50,
          "Updated":"2018-10-20T02:00:00.12+02:00","Local":"2018-10-20T02:00:00+02:00",
          "Dates":["1970-01-01T00:00:00Z","soon"],"Lines":[{"Parent":{"Local":"/Date(0)/"}}],
          "other":{"Local":"2018-10-20T02:00:00+02:00"}}],"Local":"2018-10-20T02:00:00+02:00"}
        """#, [invoice])
        == #"{"Invoices":[{"Date":"2018-10-20","At":"2018-10-20T00:00:00Z","n":1.50,"#
        + #""Updated":"/Date(1539993600120)/","Local":"2018-10-20T00:00:00","#
        + #""Dates":["/Date(0)/","soon"],"Lines":[{"Parent":{"Local":"1970-01-01T00:00:00"}}],"#
        + #""other":{"Local":"2018-10-20T02:00:00+02:00"}}],"Local":"2018-10-20T02:00:00+02:00"}"#)
    #expect(
      try await body(
        #"{"open":{"note":"1970-01-01T00:00:00Z","at":"1970-01-01T00:00:00Z","x":"1970-01-01T00:00:00Z"}}"#,
        [Input(name: "open", in: .body, format: .holdingDates(1))], .value(input: "open"))
        == #"{"note":"1970-01-01T00:00:00Z","at":"1970-01-01T00:00:00","x":"/Date(0)/"}"#)
    #expect(
      try await body(
        #"{"at":["1970-01-01T00:00:00Z",["1970-01-01T00:00:01Z"]]}"#,
        [Input(name: "at", in: .body, format: .millisecondsDate)], .value(input: "at"))
        == #"["/Date(0)/",["/Date(1000)/"]]"#)
  }

  @Test func `places that no generator writes are refused, and nothing is sent`() async throws {
    for places in ["[", #"["week"]"#, "[7]", "[[{}]]", #"[{"a":"week"}]"#, #"[{"a":null}]"#] {
      let tool = makeTool(answerDates: 0)
      let vendor = ScriptedVendor(json: "{}")
      let connection = try connect(makeIntegration(dates: places, tools: [tool]), vendor: vendor)
      let result = await connection.call(tool, arguments: [:])
      #expect(result.json["error"]?["code"] == "internal_error")
      #expect(vendor.requests.isEmpty)
    }
  }

  @Test func `a typed call reads what an agent would get`() async throws {
    let entry = #"{"due":"\/Date(1539993600000)\/","created":"\/Date(1000)\/"}"#
    let connection = try ledger(
      ScriptedVendor(json: #"{"results":[\#(entry),{"parent":\#(entry)}],"next":null}"#))
    let page = try await connection.call(Ledger.Entries.List())
    #expect(page.result.first?.due == "2018-10-20")
    #expect(page.result.last?.parent?.value.created == "1970-01-01T00:00:01Z")
    let cut = try await connection.call(Ledger.Entries.List(limit: 1))
    #expect(cut.result.map(\.created) == ["1970-01-01T00:00:01Z"])
    let one = try await ledger(ScriptedVendor(json: entry)).call(Ledger.Entries.Get(id: "7"))
    #expect(one?.due == "2018-10-20")
  }

  @Test func `the days of a vendor's own form can be read`() throws {
    let day = try #require(CalendarDate("/Date(1539993600000+0000)/").components)
    #expect(day == (2018, 10, 20))
    let before = try #require(CalendarDate("/Date(-1)/").components)
    #expect(before == (1969, 12, 31))
    let moment = try #require(CalendarDate("2018-10-20T23:59:59").components)
    #expect(moment == (2018, 10, 20))
    #expect(CalendarDate("/Date(x)/").components == nil)
  }
}
