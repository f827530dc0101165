import Testing

@testable import ConnectorKit

@Suite struct AnswerReaderTests {
  private static let errors = ErrorRules(
    messages: ["detail", "errors.*.message", "Elements.*.ValidationErrors.*.Message"],
    flags: ["HasErrors"])

  private func answer(
    _ shape: AnswerShape, status: Int = 200, _ body: String, http: HTTPMethod = .get,
    fields: [Field] = [], errors: ErrorRules = errors, paging: Paging? = nil
  ) async throws -> String {
    let tool = makeTool(http: http, answer: shape, paging: paging)
    let vendor = ScriptedVendor(status: status, json: body, fields: fields)
    let connection = try connect(makeIntegration(errors: errors, tools: [tool]), vendor: vendor)
    let result = await connection.call(tool, arguments: [:])
    #expect(vendor.requests.count == 1)
    return result.text
  }

  @Test(arguments: [
    ("", #"{"a": 1}"#, #"{"result":{"a":1}}"#), ("", "[]", #"{"result":null}"#),
    ("", #"[{"a":1}]"#, #"{"result":{"a":1}}"#), ("", "[1,2]", #"{"result":[1,2]}"#),
    ("", "", #"{"result":null}"#), ("", #""bare""#, #"{"result":"bare"}"#),
    ("data.0.x", #"{"data":[{"x":"y"}]}"#, #"{"result":"y"}"#), ("data", "{}", #"{"result":null}"#),
    ("-1.-2", #"[0,["a","b"]]"#, #"{"result":"a"}"#), ("a.b", #"{"a":null}"#, #"{"result":null}"#),
    ("-1", #"{"-1":"a"}"#, #"{"result":"a"}"#), ("-1", "[]", #"{"result":null}"#),
    ("a.0.b", #"{"a":[]}"#, #"{"result":null}"#), ("a", "null", #"{"result":null}"#),
    ("", "\u{FEFF}{}", #"{"result":{}}"#), ("", "\n [ 1.10 ] \n", #"{"result":1.10}"#),
  ])
  func `one value is read where the spec says, from a list too`(
    path: String, body: String, result: String
  ) async throws {
    #expect(try await answer(.one(at: path), body) == result)
  }

  @Test(arguments: [
    ("dta", #"{"data":{}}"#, "an object"), ("a.b", #"{"a":{}}"#, "an object"),
    ("a.b", #"{"a":7}"#, "an object"), ("-2", "[1]", "a list"), ("a", "[{}]", "a list"),
    ("-9223372036854775808", "[1]", "a list"), ("a", "7", "a bare value"),
  ])
  func `an answer without the one value is none, unless the value is optional`(
    path: String, body: String, found: String
  ) async throws {
    #expect(
      try await answer(.one(at: path), body)
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the "#
        + "vendor answered 200 with \(found) where '\(path)' should hold a value\","
        + #""status":200,"body":\#(body)}}"#)
    #expect(
      try await answer(.one(at: path, isOptional: true), body) == #"{"result":null}"#)
  }

  @Test(arguments: [
    ("", "[1, 2]", "[1,2]"), ("", #"{"a":1}"#, #"[{"a":1}]"#), ("", "[]", "[]"), ("", "null", "[]"),
    ("", "", "[]"), ("results", #"{"results":[{}]}"#, "[{}]"),
    ("results", #"{"results":{}}"#, "[{}]"),
    ("results", #"{"results":null}"#, "[]"), ("results", "{}", "[]"), ("results", "[7]", "[7]"),
    ("a.1.b", #"{"a":[0,{"b":[8]}]}"#, "[8]"),
  ])
  func `many records are read from a list, an object or nothing`(
    path: String, body: String, records: String
  ) async throws {
    #expect(try await answer(.many(at: path), body) == #"{"result":\#(records)}"#)
    #expect(
      try await answer(.many(at: path), body, paging: .whole)
        == #"{"result":\#(records),"next_cursor":null}"#)
  }

  @Test func `text and nothing are read as such`() async throws {
    #expect(try await answer(.text, "a \"b\"\nc") == #"{"result":"a \"b\"\nc"}"#)
    #expect(try await answer(.text, "") == #"{"result":""}"#)
    for body in ["Success\n", #""Success""#, "\r\n \"Suc\\u0063ess\"\t", "\u{FEFF}Success"] {
      for type in ["application/json", "text/plain"] {
        let fields = [Field(name: "Content-Type", value: type)]
        let said = try JSONValue(parsing: try await answer(.text, body, fields: fields))
        #expect(said == ["result": "Success"])
      }
    }
    for body in [#""a" "b""#, #"["a"]"#, #""a"#, "7", #"{"a":1}"#, "\u{A0}a"] {
      let said = try JSONValue(parsing: try await answer(.text, body))
      #expect(said["result"]?.string == body)
    }
    #expect(try await answer(.empty, "whatever") == #"{"result":null}"#)
    #expect(try await answer(.empty, status: 204, "", http: .delete) == #"{"result":null}"#)
  }

  @Test func `every family of statuses says who refused and what the vendor said`() async throws {
    let error = #"{"error":{"code":"\#("vendor_error")","refused_by":"vendor","message":"#
    #expect(
      try await answer(.one(), status: 404, #"{"detail":"No such thing."}"#)
        == error + #""No such thing.","status":404,"body":{"detail":"No such thing."}}}"#)
    #expect(
      try await answer(.one(), status: 500, "", http: .post)
        == error
        + #""the vendor answered 500 with an empty body","status":500,"may_have_been_processed":true}}"#
    )
    #expect(
      try await answer(
        .one(), status: 400, "<html>", http: .post,
        fields: [
          Field(name: "content-type", value: "text/html")
        ])
        == error
        + #""the vendor answered 400 with a body of type 'text/html'","status":400,"body":"<html>"}}"#
    )
    #expect(
      try await answer(.one(), status: 401, "{}")
        == #"{"error":{"code":"not_authorized","refused_by":"vendor","message":"the vendor does "#
        + #"not accept the account's credentials","status":401,"body":{}}}"#)
    #expect(
      try await answer(
        .one(), status: 302, "moved", http: .post,
        fields: [
          Field(name: "Location", value: "https://evil.example")
        ])
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the "#
        + "vendor answered 302, a redirect; redirects are not followed, so that credentials stay "
        + #"where they belong","status":302,"may_have_been_processed":true}}"#)
    for status in [0, 100, 199, 403, 418, 599, 999] {
      #expect(try await answer(.empty, status: status, "").hasPrefix(error), "\(status)")
    }
  }

  @Test func `a 429 comes back at once with what is left`() async throws {
    let fields = [
      Field(name: "Retry-After", value: "30"), Field(name: "X-RateLimit-Remaining", value: "0"),
    ]
    #expect(
      try await answer(.one(), status: 429, #"{"detail":"Slow down"}"#, fields: fields)
        == #"{"error":{"code":"rate_limited","refused_by":"vendor","message":"Slow down; call "#
        + #"again in 30 seconds","status":429,"body":{"detail":"Slow down"}},"rate_limit":"#
        + #"{"ratelimit-remaining":0,"ratelimit-reset":30}}"#)
    #expect(
      try await answer(.one(), status: 429, "", fields: [Field(name: "Retry-After", value: "soon")])
        == #"{"error":{"code":"rate_limited","refused_by":"vendor","message":"the vendor allows "#
        + #"no more calls for now; call again later","status":429}}"#)
  }

  @Test func `a success that is no JSON is not taken for one`() async throws {
    for (body, shown, complaint) in [
      ("<html>", #""<html>""#, "line 1, column 1"),
      (#"{"a":1"#, #""{\"a\":1""#, "line 1, column 7"),
      (#"{"a":1,"a":2}"#, #""{\"a\":1,\"a\":2}""#, "duplicate key"),
      (#"{"a":01}"#, #""{\"a\":01}""#, "line 1"),
    ] {
      let text = try await answer(.one(), body)
      #expect(
        text.hasPrefix(
          #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the "#
            + "vendor answered 200 with a body of no stated type that is not JSON: "))
      #expect(text.contains(complaint))
      #expect(text.hasSuffix(#""status":200,"body":\#(shown)}}"#), "\(text)")
    }
    #expect(
      try await answer(.many(at: "results"), #""maintenance""#)
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the "#
        + "vendor answered 200 with a bare value where 'results' should hold records\","
        + #""status":200,"body":"maintenance"}}"#)
    #expect(
      try await answer(.many(at: "results"), #"{"data":[1]}"#)
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the "#
        + "vendor answered 200 with an object where 'results' should hold records\","
        + #""status":200,"body":{"data":[1]}}}"#)
  }

  @Test func `bytes that are not UTF-8 are no answer`() async throws {
    for shape in [AnswerShape.text, .one()] {
      let tool = makeTool(answer: shape)
      let vendor = ScriptedVendor { _ in UpstreamResponse(status: 200, body: [0x22, 0xE9, 0x22]) }
      let result = await (try connect(makeIntegration(tools: [tool]), vendor: vendor))
        .call(tool, arguments: [:])
      #expect(result.json["error"]?["code"] == "vendor_answer_unreadable")
    }
  }

  @Test func `a success that carries errors is an error`() async throws {
    let body =
      #"{"HasErrors":true,"Elements":[{"ValidationErrors":[{"Message":"A"},{"Message":"B"}]},{"ValidationErrors":[{"Message":"C"}]}]}"#
    #expect(
      try await answer(.many(at: "Elements"), body, http: .post)
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"A; B; C","#
        + #""status":200,"may_have_been_processed":true,"body":\#(body)}}"#)
    for mark in ["false", "null", "[]", #""true""#, "1"] {
      #expect(
        try await answer(.one(at: "x"), #"{"x":1,"HasErrors":\#(mark)}"#) == #"{"result":1}"#)
    }
    #expect(
      try await answer(.one(), #"{"HasErrors":[0]}"#)
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"the vendor answered "#
        + #"200 and reported errors in it","status":200,"body":{"HasErrors":[0]}}}"#)
  }

  @Test(arguments: [
    ("*.failed", #"[{"failed":false},{"failed":true}]"#, true), ("*.failed", "[{}]", false),
    ("*.failed", #"{"a":{"failed":false},"b":{"failed":["x"]}}"#, true),
    ("*.failed", #"{"failed":true}"#, false), ("*.*.0", "[[[]],[[false,true],[[1]]]]", true),
    ("*.*.0", "[[[]],[[],[false,true]]]", false), ("a.*", #"{"a":[null,1,"true",{},[]]}"#, false),
    ("a.*", #"{"a":[true]}"#, true), ("*", "true", false), ("*.*.*.*", "[]", false),
  ])
  func `a mark of errors is looked for wherever its path leads`(
    path: String, body: String, isError: Bool
  ) async throws {
    for flags in [[path], ["nowhere", path]] {
      let errors = ErrorRules(flags: flags)
      let text = try await answer(.many(), body, errors: errors)
      #expect(text.hasPrefix(#"{"error":"#) == isError, "\(text)")
      for shape in [AnswerShape.text, .empty] {
        let text = try await answer(shape, body, errors: errors)
        #expect(text.hasPrefix(#"{"error":"#) == isError, "\(text)")
      }
    }
  }

  @Test func `a batch with one failed element shows all that was processed`() async throws {
    let errors = ErrorRules(messages: ["Invoices.*.Errors.*.Message"], flags: ["Invoices.*.Errors"])
    func batch(padding: Int) -> String {
      let elements = (1...500).map { number in
        let failed = number == 321 ? #","Errors":[{"Message":"No account."}]"# : ""
        let note = String(repeating: "n", count: padding)
        return #"{"InvoiceID":"\#(number)","Note":"\#(note)"\#(failed)}"#
      }
      return #"{"Invoices":[\#(elements.joined(separator: ","))]}"#
    }
    let error =
      #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"No account.","status":200,"#
      + #""may_have_been_processed":true,"body":"#
    let body = batch(padding: 100)
    #expect(
      try await answer(.many(at: "Invoices"), body, http: .post, errors: errors)
        == error + body + "}}")
    let large = batch(padding: 2_200)
    #expect(large.utf8.count > 1 << 20)
    let cut = try await answer(.many(at: "Invoices"), large, http: .post, errors: errors)
    #expect(cut.hasPrefix(error + #""{\"Invoices\":[{\"InvoiceID\":\"1\""#))
    #expect(cut.hasSuffix(#"... (\#(large.utf8.count) bytes in all)"}}"#))
  }

  @Test func `a tool's rules of errors replace the integration's`() async throws {
    let body = #"{"detail":"told","title":"also told","failed":[1]}"#
    for (rules, message) in [
      (ErrorRules(messages: ["title"], flags: ["failed"]), "also told"),
      (ErrorRules(flags: ["failed"]), "the vendor answered 200 and reported errors in it"),
    ] {
      let tool = makeTool(errors: rules)
      let integration = makeIntegration(errors: Self.errors, tools: [tool])
      let result = await (try connect(integration, vendor: ScriptedVendor(json: body)))
        .call(tool, arguments: [:])
      #expect(result.json["error"]?["message"]?.string == message)
    }
    let tool = makeTool(errors: ErrorRules())
    let marked = #"{"HasErrors":true}"#
    let integration = makeIntegration(errors: Self.errors, tools: [tool])
    let result = await (try connect(integration, vendor: ScriptedVendor(json: marked)))
      .call(tool, arguments: [:])
    #expect(result.text == #"{"result":\#(marked)}"#)
  }

  @Test func `the first message that is there is told, and no more than fits`() async throws {
    func message(_ body: String) async throws -> String? {
      try JSONValue(parsing: try await answer(.one(), status: 400, body))["error"]?["message"]?
        .string
    }
    #expect(try await message(#"{"errors":[{"message":"a"},{},{"message":7}]}"#) == "a; 7")
    #expect(try await message(#"{"detail":"","errors":{"x":{"message":"b"}}}"#) == "b")
    let long = String(repeating: "é", count: 2_000)
    #expect(
      try await message(#"{"detail":"x\#(long)"}"#)
        == "x" + String(repeating: "é", count: 1_023) + "...")
    let many = Array(repeating: #"{"message":"m"}"#, count: 3_000).joined(separator: ",")
    #expect(
      try await message(#"{"errors":[\#(many)]}"#)
        == "m")
    let different = (1...30).map { #"{"message":\#($0)}"# }.joined(separator: ",")
    #expect(
      try await message(#"{"errors":[\#(different),{"message":"3"},\#(different)]}"#)
        == "1; 2; 3; 4; 5; 6; 7; 8; 9; 10; and 20 more")
    let tall = (1...30).map { #"{"message":"\#($0)\#(long)"}"# }.joined(separator: ",")
    #expect(
      try await message(#"{"errors":[\#(tall)]}"#)
        == "1" + String(repeating: "é", count: 1_023) + "...; and 20 more")
  }

  @Test func `a huge error body is cut`() async throws {
    let text = try await answer(.one(), status: 500, String(repeating: "x", count: 1_000_000))
    #expect(text.utf8.count < 2_400)
    #expect(text.contains("... (1000000 bytes in all)"))
    let json = #"{"detail":"told","more":"\#(String(repeating: "y", count: 20_000))"}"#
    let result = try JSONValue(parsing: try await answer(.one(), status: 422, json))
    #expect(result["error"]?["message"] == "told")
    #expect(
      result["error"]?["body"]?.string?.hasSuffix("... (\(json.utf8.count) bytes in all)") == true)
  }
}
