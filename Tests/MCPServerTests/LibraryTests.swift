import StrictJSON
import Testing

@testable import MCPServer

/// Prompts, resources and completion, in all versions.
@Suite struct LibraryTests {
  /// A client that has shaken hands.
  private func client(
    _ version: ProtocolVersion = .`2025-11-25`, _ server: ProtocolServer = .library()
  ) async -> CoreClient {
    var client = CoreClient(server)
    let params = #"{"protocolVersion":"\#(version.rawValue)","capabilities":{},"clientInfo":{}}"#
    _ = await client.send(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":\#(params)}"#)
    return client
  }

  private func answer(
    _ method: String, _ params: String = "{}", _ version: ProtocolVersion = .`2025-11-25`,
    of server: ProtocolServer = .library()
  ) async throws -> JSONValue {
    var client = await client(version, server)
    let message = #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
    let answers = await client.send(message)
    return try JSONValue(parsing: try #require(answers.first))
  }

  private func result(
    _ method: String, _ params: String = "{}", _ version: ProtocolVersion = .`2025-11-25`
  ) async throws -> JSONValue? {
    try await answer(method, params, version)["result"]
  }

  private func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }

  /// The parameters of a request of the stateless revision.
  private func stateless(_ members: String) -> String {
    let meta = #"""
      "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",\#
      "io.modelcontextprotocol/clientCapabilities":{}}
      """#
    return "{" + members + (members.isEmpty ? "" : ",") + meta + "}"
  }

  @Test(arguments: [ProtocolVersion.`2024-11-05`, .`2025-03-26`, .`2025-06-18`, .`2025-11-25`])
  func `a server says what it has, and no more`(version: ProtocolVersion) async throws {
    func capabilities(_ server: ProtocolServer) async throws -> String {
      var client = CoreClient(server)
      let params = #"{"protocolVersion":"\#(version.rawValue)","capabilities":{}}"#
      let answers = await client.send(
        #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":\#(params)}"#)
      let answer = try JSONValue(parsing: try #require(answers.first))
      return String(decoding: answer["result"]?["capabilities"]?.bytes ?? [], as: UTF8.self)
    }
    let completions = version == .`2024-11-05` ? "" : #","completions":{}"#
    #expect(try await capabilities(.sample()) == #"{"tools":{}}"#)
    #expect(
      try await capabilities(.library())
        == #"{"tools":{},"prompts":{},"resources":{}\#(completions)}"#)
    #expect(
      try await capabilities(.library(resources: false))
        == #"{"tools":{},"prompts":{}\#(completions)}"#)
  }

  @Test(arguments: [
    "prompts/list", "prompts/get", "resources/list", "resources/templates/list", "resources/read",
    "completion/complete", "resources/subscribe",
  ])
  func `a server that does not have it does not know the method`(method: String) async throws {
    let answer = try await answer(method, of: .sample())
    #expect(answer["error"]?["code"]?.int == -32601)
  }

  @Test func `prompts are listed with what they ask for`() async throws {
    #expect(
      try await result("prompts/list")
        == json(
          #"""
          {"prompts": [
            {"name": "greet", "title": "Greet somebody", "description": "Says good day.",
             "arguments": [
               {"name": "who", "title": "Name", "description": "Who is greeted.", "required": true},
               {"name": "how", "required": false}]},
            {"name": "show", "arguments": []}]}
          """#))
    let old = try await result("prompts/list", "{}", .`2025-03-26`)
    #expect(old?["prompts"]?[0]?["title"] == nil)
    #expect(old?["prompts"]?[0]?["arguments"]?[0]?["title"] == nil)
    #expect(try await result("prompts/list", #"{"cursor":""}"#) == result("prompts/list"))
    let stray = try await answer("prompts/list", #"{"cursor":"x"}"#)
    #expect(stray["error"]?["code"]?.int == -32602)
  }

  @Test func `a prompt says what its provider says`() async throws {
    #expect(
      try await result("prompts/get", #"{"name":"greet","arguments":{"who":"Ann","how":null}}"#)
        == json(
          #"""
          {"description": "Says good day.",
           "messages": [{"role": "user", "content": {"type": "text", "text": "Good day, Ann!"}}]}
          """#))
    #expect(
      try await result("prompts/get", #"{"name":"show"}"#)
        == json(
          #"""
          {"messages": [
            {"role": "user", "content": {"type": "resource", "resource": {
              "uri": "sample://page", "mimeType": "text/markdown", "text": "# \"Page\"\n"}}},
            {"role": "assistant",
             "content": {"type": "image", "data": "AAAA", "mimeType": "image/png"}}]}
          """#))
  }

  @Test(arguments: [
    (#"{}"#, #"Invalid params: "name" is missing"#),
    (#"{"name":7}"#, #"Invalid params: "name" must be a string, not a number"#),
    (#"{"name":"great"}"#, #"Invalid params: unknown prompt "great""#),
    (#"{"name":"greet"}"#, "Invalid params: who is missing"),
    (
      #"{"name":"greet","arguments":{"who":7}}"#,
      #"Invalid params: argument "who" must be a string, not a number"#
    ),
    (
      #"{"name":"greet","arguments":[]}"#,
      #"Invalid params: "arguments" must be an object, not an array"#
    ),
    (
      #"{"name":"greet","Arguments":{}}"#,
      #"Invalid params: unknown member "Arguments": member names are case-sensitive"#
    ),
  ])
  func `a prompt that cannot be given is an error of the parameters`(
    params: String, message: String
  ) async throws {
    let error = try await answer("prompts/get", params)["error"]
    #expect(error?["code"]?.int == -32602)
    #expect(error?["message"]?.string == message)
  }

  @Test func `resources and templates are listed`() async throws {
    #expect(
      try await result("resources/list")
        == json(
          #"""
          {"resources": [
            {"uri": "sample://page", "name": "page", "title": "The page", "description": "A page.",
             "mimeType": "text/markdown", "size": 9},
            {"uri": "sample://picture", "name": "picture"}]}
          """#))
    #expect(
      try await result("resources/templates/list", "{}", .`2024-11-05`)
        == json(
          #"""
          {"resourceTemplates": [
            {"uriTemplate": "sample://pages/{number}", "name": "pages",
             "description": "Pages by number.", "mimeType": "text/plain"}]}
          """#))
  }

  @Test func `a resource is read as text or as Base64`() async throws {
    #expect(
      try await result("resources/read", #"{"uri":"sample://page"}"#)
        == json(
          #"""
          {"contents": [
            {"uri": "sample://page", "mimeType": "text/markdown", "text": "# \"Page\"\n"}]}
          """#))
    #expect(
      try await result("resources/read", #"{"uri":"sample://picture"}"#)
        == json(#"{"contents": [{"uri": "sample://picture", "blob": "AAAA"}]}"#))
  }

  @Test func `what is not there has the code of its version`() async throws {
    let params = #""uri":"sample://pages/404""#
    let old = try await answer("resources/read", "{" + params + "}")
    #expect(
      old["error"]
        == (try json(
          #"""
          {"code": -32002, "message": "there is no such page",
           "data": {"uri": "sample://pages/404"}}
          """#)))
    let new = try await answer("resources/read", stateless(params))
    #expect(new["error"]?["code"]?.int == -32602)
    let failed = try await answer("resources/read", #"{"uri":"sample://pages/500"}"#)
    #expect(
      failed["error"]
        == (try json(
          #"{"code": -32603, "message": "the printer is out", "data": {"status": 500}}"#)))
  }

  @Test func `the stateless revision says how long results keep, and for whom`() async throws {
    let lists = [
      ("prompts/list", ""), ("resources/list", ""), ("resources/templates/list", ""),
      ("resources/read", #""uri":"sample://page""#),
      ("resources/read", #""uri":"sample://pages/1""#),
    ]
    var lifetimes: [Int?] = []
    for (method, params) in lists {
      let result = try await result(method, stateless(params))
      #expect(result?["resultType"]?.string == "complete")
      #expect(result?["cacheScope"]?.string == "private")
      lifetimes.append(result?["ttlMs"]?.int)
    }
    #expect(lifetimes == [60_000, 60_000, 60_000, 1_000, 0])
    let prompt = try await result("prompts/get", stateless(#""name":"show""#))
    #expect(prompt?["resultType"]?.string == "complete")
    #expect(prompt?["ttlMs"] == nil)
    #expect(prompt?["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"]?.string == "sample")
    let discovered = try await result("server/discover", stateless(""))
    #expect(
      discovered?["capabilities"]
        == (try json(#"{"tools":{},"prompts":{},"resources":{},"completions":{}}"#)))
  }

  @Test func `at most a hundred values complete what is typed`() async throws {
    let completion = try await result(
      "completion/complete",
      #"{"ref":{"type":"ref/prompt","name":"greet"},"argument":{"name":"how","value":"x"}}"#)?[
        "completion"]
    #expect(completion?["values"]?.count == 100)
    #expect(completion?["values"]?[0]?.string == "x1")
    #expect(completion?["total"]?.int == 150)
    #expect(completion?["hasMore"]?.bool == true)
    #expect(
      try await result(
        "completion/complete",
        #"""
        {"ref":{"type":"ref/resource","uri":"sample://pages/{number}"},
         "argument":{"name":"number","value":""},"context":{"arguments":{}}}
        """#)
        == json(#"{"completion": {"values": ["1", "2"], "total": 2, "hasMore": false}}"#))
  }

  @Test(arguments: [
    "{}", #"{"ref":{"type":"ref/prompt","name":"greet"}}"#,
    #"{"ref":{"type":"ref/prompt","name":"x"},"argument":{"name":"how","value":""}}"#,
    #"{"ref":{"type":"ref/prompt","name":"greet"},"argument":{"name":"x","value":""}}"#,
    #"{"ref":{"type":"ref/prompt","name":"greet"},"argument":{"name":"how"}}"#,
    #"{"ref":{"type":"ref/resource","uri":"sample://page"},"argument":{"name":"x","value":""}}"#,
    #"{"ref":{"type":"ref/tool","name":"echo"},"argument":{"name":"x","value":""}}"#,
    #"{"ref":"greet","argument":{"name":"x","value":""}}"#,
  ])
  func `what cannot be completed is an error of the parameters`(params: String) async throws {
    let answer = try await answer("completion/complete", params)
    #expect(answer["error"]?["code"]?.int == -32602)
  }
}
