import Testing

@testable import ConnectorKit

@Suite struct RedactionTests {
  private static let password = "p/\"ä\\word"

  private func error(_ body: String, status: Int = 403) async throws -> String {
    let tool = makeTool()
    let integration = makeIntegration(
      authentication: .basic(
        username: Credential(name: "username", label: "User"),
        password: Credential(name: "password", label: "Password")),
      errors: ErrorRules(messages: ["detail"], flags: ["failed"]), tools: [tool])
    let connection = try connect(
      integration, credentials: ["username": "user", "password": Self.password],
      vendor: ScriptedVendor(status: status, json: body))
    return await connection.call(tool, arguments: [:]).text
  }

  @Test(arguments: [
    #""p/\"ä\\word""#, #""p\/\"\u00e4\\word""#, #""\u0070/\u0022\u00E4\u005cword""#,
    #""p%2F%22%C3%A4%5Cword""#,
  ])
  func `a secret that a vendor repeats is hidden however it is written`(text: String) async throws {
    let answer = try await error(#"{"detail":"x","at":[\#(text)],\#(text):1}"#)
    #expect(
      answer
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"x","status":403,"#
        + #""body":{"detail":"x","at":["[hidden]"],"[hidden]":1}}}"#)
  }

  @Test func `it is hidden in the message, in text and in what was made of it`() async throws {
    let header = Base64.encode(Array("user:\(Self.password)".utf8))
    #expect(
      try await error(#"{"detail":"Basic \#(header) is wrong"}"#)
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"Basic [hidden] is "#
        + #"wrong","status":403,"body":{"detail":"Basic [hidden] is wrong"}}}"#)
    #expect(
      try await error("sent: \(Self.password), \(header)")
        .hasSuffix(#""body":"sent: [hidden], [hidden]"}}"#))
    #expect(
      try await error(#"{"failed":true,"detail":"\#(header)"}"#, status: 200)
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"[hidden]","#
        + #""status":200,"body":{"failed":true,"detail":"[hidden]"}}}"#)
  }

  @Test func `two keys that hide the same secret still make an answer`() async throws {
    let answer = try await error(#"{"p/\"ä\\word":1,"p%2F%22%C3%A4%5Cword":2}"#)
    #expect(!answer.contains("word"))
    #expect(try JSONValue(parsing: answer)["error"]?["body"]?.string != nil)
  }

  @Test func `a cut goes through no secret`() async throws {
    let header = Base64.encode(Array("user:\(Self.password)".utf8))
    for size in stride(from: 16_000, through: 16_400, by: 7) {
      let answer = try await error(
        String(repeating: header, count: 900) + String(repeating: ".", count: size))
      #expect(!answer.contains(header.prefix(6)))
    }
  }

  @Test func `a body without secrets is passed on as it came`() async throws {
    let body = #"{"detail":"\u0041\/","n":1.10}"#
    #expect(try await error(body).hasSuffix(#""message":"A/","status":403,"body":\#(body)}}"#))
  }

  @Test func `secrets too short to hide nothing`() {
    #expect(Redaction.forms(of: [Array("abc".utf8), []]) == [])
    #expect(
      Redaction.hiding(
        Redaction.forms(of: [Array("abcd".utf8)]), in: Array("abcdabcdab".utf8))
        == Array("[hidden][hidden]ab".utf8))
  }

  @Test func `a secret of digits is hidden in numbers`() throws {
    let forms = Redaction.forms(of: [Array("12345".utf8)])
    #expect(
      Redaction.hiding(forms, in: try JSONValue(parsing: "[9123456, 1234]")).description
        == #"["[hidden]",1234]"#)
  }
}
