import StrictJSON
import Testing

@testable import MCPServer

/// What a provider asks its client for while a call of a handshake revision waits.
@Suite(.timeLimit(.minutes(1)))
struct ClientQuestionTests {
  private static let everything =
    #"{"elicitation":{"form":{},"url":{}},"sampling":{},"roots":{}}"#

  private func initialize(
    _ version: String = "2025-11-25", capabilities: String = everything
  ) -> String {
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(version)","#
      + #""capabilities":\#(capabilities),"clientInfo":{"name":"tester","version":"3"}}}"#
  }

  private func open(
    _ endpoint: HTTPEndpoint, _ version: String = "2025-11-25", capabilities: String = everything
  ) async throws -> [String: String?] {
    let response = await endpoint.send(
      initialize(version, capabilities: capabilities), changing: ["mcp-protocol-version": nil])
    let id: String = try #require(response.field("mcp-session-id"))
    return ["mcp-session-id": id, "mcp-protocol-version": version]
  }

  private func call(_ tool: String, id: Int = 1) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"\#(tool)"}}"#
  }

  private func response(to question: JSONValue, _ outcome: String) -> String {
    #"{"jsonrpc":"2.0","id":\#(question["id"] ?? .null),\#(outcome)}"#
  }

  /// Calls a tool in a session, and gives `answer` each question, for what to send back.
  private func converse(
    _ endpoint: HTTPEndpoint, _ fields: [String: String?], _ message: String,
    _ answer: @escaping @Sendable (JSONValue) async -> String?
  ) async throws -> JSONValue {
    let stream = await endpoint.send(message, changing: fields)
    guard let reader = LiveReader(stream) else { return try #require(stream.json) }
    var seen = 0
    while true {
      let messages = await reader.messages(seen + 1)
      let json = try JSONValue(parsing: Array(try #require(messages.dropFirst(seen).first).utf8))
      seen += 1
      if json["method"] == nil { return json }
      if json["id"] != nil, let reply = await answer(json) {
        let taken = await endpoint.send(reply, changing: fields)
        #expect(taken.status == 202)
        #expect(taken.text.isEmpty)
      }
    }
  }

  @Test func `over HTTP a call asks on its own stream, and the answer follows`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    let fields = try await open(endpoint)
    let result = try await converse(endpoint, fields, call("all")) { [self] question in
      switch question["method"]?.string {
      case "elicitation/create":
        response(to: question, #""result":{"action":"accept","content":{"name":"A"}}"#)
      case "roots/list": response(to: question, #""result":{"roots":[]}"#)
      default: response(to: question, #""result":{"role":"assistant"}"#)
      }
    }
    #expect(
      result["result"]?["structuredContent"]?.description
        == #"{"heard":{"who":{"action":"accept","content":{"name":"A"}},"#
        + #""what":{"role":"assistant"},"roots":{"roots":[]}},"state":"s"}"#)
    #expect(endpoint.transport.questions.count == 0)
  }

  @Test func `a question has the shape of the revision`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    for (version, mode) in [("2025-06-18", ""), ("2025-11-25", #""mode":"form","#)] {
      let fields = try await open(endpoint, version)
      _ = try await converse(endpoint, fields, call("form")) { [self] question in
        let params =
          #"{\#(mode)"message":"Who?","requestedSchema":{"type":"object","properties":"#
          + #"{"name":{"type":"string"}}}}"#
        #expect(question["params"]?.description == params)
        return response(to: question, #""result":{"action":"decline"}"#)
      }
    }
    let fields = try await open(endpoint)
    _ = try await converse(endpoint, fields, call("page")) { [self] question in
      #expect(
        question["params"]?.description
          == #"{"mode":"url","message":"Sign in.","url":"https://example.com/in","#
          + #""elicitationId":"e1"}"#)
      return response(to: question, #""result":{"action":"accept"}"#)
    }
  }

  @Test func `a second round follows the first, with its state`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    let result = try await converse(endpoint, try await open(endpoint), call("twice")) {
      [self] question in response(to: question, #""result":{"action":"accept"}"#)
    }
    #expect(
      result["result"]?["structuredContent"]?.description
        == #"{"heard":{"second":{"action":"accept"}},"state":"two"}"#)
  }

  @Test func `a provider that never has enough is stopped`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    let result = try await converse(endpoint, try await open(endpoint), call("forever")) {
      [self] question in response(to: question, #""result":{"action":"accept"}"#)
    }
    #expect(result["result"]?["isError"]?.bool == true)
  }

  @Test func `prompts and resources ask too`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    let fields = try await open(endpoint)
    let prompt = try await converse(
      endpoint, fields, #"{"jsonrpc":"2.0","id":1,"method":"prompts/get","params":{"name":"ask"}}"#
    ) { [self] question in response(to: question, #""result":{"action":"accept"}"#) }
    #expect(prompt.description.contains(#"heard {\"action\":\"accept\"}"#))
    let resource = try await converse(
      endpoint, fields,
      #"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"ask://it"}}"#
    ) { [self] question in response(to: question, #""error":{"code":-1,"message":"no"}"#) }
    #expect(resource["error"]?["code"]?.int == -32603)
  }

  /// Nobody has agreed to anything by an error, by silence, or by what is no answer to a form.
  @Test(arguments: [
    #""error":{"code":-1,"message":"no"}"#, #""result":{}"#, #""result":{"action":"yes"}"#,
    #""result":7"#,
  ])
  func `a form that is not answered counts as dismissed`(_ outcome: String) async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    let result = try await converse(endpoint, try await open(endpoint), call("form")) {
      [self] question in response(to: question, outcome)
    }
    #expect(
      result["result"]?["structuredContent"]?["heard"]?.description
        == #"{"who":{"action":"cancel"}}"#)
  }

  @Test func `a model that says nothing is an error of the call`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    for outcome in [#""error":{"code":-1,"message":"User rejected"}"#, #""result":[]"#] {
      let result = try await converse(endpoint, try await open(endpoint), call("model")) {
        [self] question in response(to: question, outcome)
      }
      #expect(result["result"]?["isError"]?.bool == true)
    }
  }

  @Test func `a client that does not answer is not waited for longer than the limit`()
    async throws
  {
    let endpoint = HTTPEndpoint(.asking(within: .milliseconds(30)), sessions: .sample)
    let result = try await converse(endpoint, try await open(endpoint), call("form")) { _ in nil }
    #expect(
      result["result"]?["structuredContent"]?["heard"]?.description
        == #"{"who":{"action":"cancel"}}"#)
    #expect(endpoint.transport.questions.count == 0)
  }

  @Test func `a call that waits for a person keeps no other from being made`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample, calls: CallLimit(1))
    let fields = try await open(endpoint)
    let result = try await converse(endpoint, fields, call("form")) { [self] question in
      let other = await endpoint.send(call("rich", id: 2), changing: fields)
      #expect(other.status == 200)
      return response(to: question, #""result":{"action":"decline"}"#)
    }
    #expect(result["result"]?["isError"]?.bool == false)
    while endpoint.transport.calls.count > 0 { await Task.yield() }
  }

  @Test func `an answered call has the next place, before any new one`() async {
    let calls = CallLimit(1)
    #expect(calls.begin())
    #expect(calls.pause())
    #expect(calls.begin())
    // As many may wait as may run.
    #expect(!calls.pause())
    let answered = Task { await calls.resume() }
    while calls.queuedCount == 0 { await Task.yield() }
    calls.end()
    #expect(!calls.begin())
    await answered.value
    #expect(calls.count == 1)
    #expect(calls.pause())
    await calls.resume()
    calls.end()
    #expect(calls.count == 0)
  }

  @Test func `no call that waits for a place is forgotten`() async {
    let calls = CallLimit(3)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<200 {
        group.addTask {
          while !calls.begin() { await Task.yield() }
          for _ in 0..<10 {
            let isPaused = calls.pause()
            await Task.yield()
            if isPaused { await calls.resume() }
          }
          calls.end()
        }
      }
    }
    #expect(calls.count == 0)
    #expect(calls.queuedCount == 0)
  }

  @Test func `a client that leaves is not waited for`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample, calls: CallLimit(1))
    let fields = try await open(endpoint)
    let stream = await endpoint.send(call("form"), changing: fields)
    let reader = try #require(LiveReader(stream))
    reader.leave()
    // It could come back; but not for ever.
    #expect(endpoint.transport.questions.count == 1)
    endpoint.transport.traffic.kept.sweep(KeptSessions.seconds + 61)
    while endpoint.transport.questions.count > 0 { await Task.yield() }
    while await endpoint.send(call("rich", id: 2), changing: fields).status == 503 {
      await Task.yield()
    }
  }

  @Test func `a call that is cancelled asks no more, and gets no answer`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    let fields = try await open(endpoint)
    let stream = await endpoint.send(call("form"), changing: fields)
    let cancelled = await endpoint.send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
      changing: fields)
    #expect(cancelled.status == 202)
    let methods = try await stream.messages().compactMap {
      try JSONValue(parsing: Array($0.utf8))["method"]?.string
    }
    #expect(methods == ["elicitation/create", "notifications/cancelled"])
    #expect(endpoint.transport.questions.count == 0)
  }

  /// CVE-2026-25536: one client must not answer for another, whatever ids it uses.
  @Test func `a response counts in its own session only`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    let (own, other) = (try await open(endpoint), try await open(endpoint))
    let result = try await converse(endpoint, own, call("form")) { [self] question in
      let forged = response(to: question, #""result":{"action":"accept","content":{"name":"b"}}"#)
      for fields in [other, ["mcp-session-id": nil]] {
        #expect(await endpoint.send(forged, changing: fields).status == 202)
      }
      #expect(endpoint.transport.questions.count == 1)
      let stranger = #"{"jsonrpc":"2.0","id":"ask-x","result":{"action":"accept"}}"#
      #expect(await endpoint.send(stranger, changing: own).status == 202)
      return response(to: question, #""result":{"action":"accept","content":{"name":"a"}}"#)
    }
    #expect(result.description.contains(#""name":"a""#))
  }

  @Test(
    arguments: [
      ("form", "2025-11-25", "{}", true), ("form", "2025-03-26", everything, true),
      ("page", "2025-06-18", everything, true),
      ("page", "2025-11-25", #"{"elicitation":{}}"#, true),
      ("model", "2024-11-05", #"{"roots":{}}"#, true), ("form", "2025-11-25", everything, false),
    ])
  func `what cannot be asked is not asked`(
    _ tool: String, _ version: String, _ capabilities: String, _ hasSession: Bool
  ) async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: hasSession ? .sample : nil)
    let fields =
      hasSession ? try await open(endpoint, version, capabilities: capabilities) : [:]
    let response = await endpoint.send(call(tool), changing: fields)
    #expect(response.field("content-type") == "application/json")
    #expect(response.json?["result"]?["isError"]?.bool == true)
  }

  /// In a handshake revision these are no parameters: a client cannot answer before it is asked.
  @Test func `responses that were not asked for are not read`() async throws {
    let endpoint = HTTPEndpoint(.asking(), sessions: .sample)
    let message =
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"form","#
      + #""inputResponses":{"who":{"action":"accept"}},"requestState":"s"}}"#
    let result = try await converse(endpoint, try await open(endpoint), message) {
      [self] question in response(to: question, #""result":{"action":"decline"}"#)
    }
    #expect(result.description.contains(#"{"who":{"action":"decline"}}"#))
  }

  @Test func `over stdio a call asks, and other calls go on meanwhile`() async throws {
    let server = try PipedServer(.asking())
    server.write(initialize("2024-11-05") + "\n")
    _ = await server.line()
    server.write(call("model") + "\n" + call("rich", id: 2) + "\n")
    let lines = try await server.lines(2).map { try JSONValue(parsing: Array($0.utf8)) }
    let question = try #require(lines.first { $0["method"]?.string == "sampling/createMessage" })
    #expect(lines.contains { $0["id"]?.int == 2 })
    server.write(response(to: question, #""result":{"role":"assistant"}"#) + "\n")
    let answer = try #require(await server.line())
    #expect(answer.contains(#"{\"heard\":{\"what\":{\"role\":\"assistant\"}},\"state\":\"s\"}"#))
    #expect(await server.finish().exitCode == 0)
  }

  @Test func `over stdio nothing is waited for after the end of the input`() async throws {
    let server = try PipedServer(.asking())
    server.write(initialize() + "\n" + call("form") + "\n")
    _ = await server.lines(2)
    let (rest, exitCode) = await server.finish()
    #expect(exitCode == 0)
    #expect(rest.last?.contains(#""action\":\"cancel\""#) == true)
  }
}
