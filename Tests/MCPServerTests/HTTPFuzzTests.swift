import StrictJSON
import Testing

@testable import MCPServer

/// Requests over HTTP bent in every way, body and fields, in both eras.
@Suite(Fuzzing.timeLimit) struct HTTPFuzzTests {
  private let endpoint = HTTPEndpoint(sessions: .sample)

  @Test func `every answer is one of the protocol, whatever was posted`() async throws {
    let session = try await open()
    var statuses: Set<Int> = []
    try await Fuzzing.rounds(4_000, seed: 1) { round, random in
      let (body, fields) = request(round, session, &random)
      let response = await endpoint.send(
        bytes: body.bent(upTo: 3, &random), changing: fields)
      statuses.insert(response.status)
      switch response.body {
      case .bytes(let bytes) where bytes.isEmpty: #expect(response.status == 202)
      case .bytes(let bytes): _ = try SampleMessages.kinds(of: bytes)
      case .events(let events):
        #expect(response.status == 200)
        try await events.write { _ in }
      case .live:
        #expect(response.status == 200)
        LiveReader(response)?.leave()
      }
    }
    #expect(statuses.isSuperset(of: [200, 202, 400, 404]))
    #expect(statuses.isSubset(of: [200, 202, 400, 404, 406, 415]))
  }

  /// What becomes of the bytes of an id is refused, and never read as another's.
  @Test func `no session id but the one that was given out is known`() async throws {
    let session = try await open()
    let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    await Fuzzing.rounds(2_000, seed: 2) { _, random in
      let shown = session.bent(upTo: 3, &random)
      let response = await endpoint.send(ping, changing: ["mcp-session-id": shown])
      #expect(response.status == (shown == session ? 200 : 404), "\(shown)")
    }
  }

  /// 2026-07-28, server/utilities/pagination, "Error Handling".
  @Test func `no cursor but those that were given out leads anywhere`() async throws {
    let endpoint = HTTPEndpoint(.sample { $0.toolsPerPage = 2 })
    let first = await endpoint.sendStateless("tools/list").json?["result"]
    let cursor = try #require(first?["nextCursor"]?.string)
    await Fuzzing.rounds(2_000, seed: 3) { _, random in
      let shown = cursor.bent(upTo: 3, &random)
      var json = JSONWriter()
      json.write(shown)
      let text = String(decoding: json.bytes, as: UTF8.self)
      let code = await endpoint.sendStateless("tools/list", #""cursor":\#(text)"#).code
      #expect(code == (shown == cursor || shown.isEmpty ? nil : -32602), "\(shown)")
    }
  }

  private func open() async throws -> String {
    let response = await endpoint.send(
      SampleMessages.handshake[0], changing: ["mcp-protocol-version": nil])
    return try #require(response.field("mcp-session-id"))
  }

  /// A message that is right, and its fields, some of them wrong.
  private func request(
    _ round: Int, _ session: String, _ random: inout SplitMix64
  ) -> ([UInt8], [String: String?]) {
    let stateless = SampleMessages.stateless
    var fields: [String: String?] = [:]
    var body = SampleMessages.handshake.randomElement(using: &random) ?? ""
    if round % 2 == 0 {
      body = stateless.randomElement(using: &random) ?? ""
      let json = try? JSONValue(parsing: Array(body.utf8))
      fields = [
        "mcp-protocol-version": "2026-07-28", "mcp-method": json?["method"]?.string,
        "mcp-name": json?["params"]?["name"]?.string,
      ]
    } else if Bool.random(using: &random) {
      fields = ["mcp-session-id": session, "mcp-protocol-version": "2025-06-18"]
    }
    let odd = [
      "mcp-protocol-version": "2025-03-26", "mcp-session-id": session, "last-event-id": "1-2",
      "mcp-method": "tools/call", "mcp-name": "=?base64?ZWNobw==?=",
      "accept": "application/json, text/event-stream", "content-type": "application/json",
    ]
    if let (name, value) = odd.sorted(by: { $0.key < $1.key }).randomElement(using: &random),
      Int.random(in: 0..<3, using: &random) == 0
    {
      fields[name] = value.bent(upTo: 2, &random)
    }
    return (Array(body.utf8), fields)
  }
}
