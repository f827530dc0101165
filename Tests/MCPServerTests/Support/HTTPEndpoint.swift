import StrictJSON

@testable import MCPServer

/// An endpoint as a client over HTTP sees it: every request bears the fields of a well-behaved client,
/// but for the changes that a test makes.
struct HTTPEndpoint {
  var transport: StreamableHTTP
  /// What every request bears.
  var fields: [String: String?] = [
    "host": "127.0.0.1:8080",
    "accept": "application/json, text/event-stream",
    "content-type": "application/json",
    "mcp-protocol-version": "2025-11-25",
  ]

  init(
    _ server: ProtocolServer = .sample(), policy: OriginPolicy = .loopback,
    sessions: SessionIDs? = nil, calls: CallLimit = CallLimit(10)
  ) {
    transport = StreamableHTTP(
      server: server, originPolicy: policy, sessions: sessions, calls: calls)
  }

  /// Sends a request; nil leaves a field out.
  func send(
    _ body: String, method: String = "POST", changing changes: [String: String?] = [:],
    principal: String = "", cancel: (@Sendable () -> Void)? = nil,
    cancelWhenCallerLeaves: (@Sendable () -> Void)? = nil
  ) async -> MCPHTTPResponse {
    await send(
      bytes: Array(body.utf8), method: method, changing: changes, principal: principal,
      cancel: cancel, cancelWhenCallerLeaves: cancelWhenCallerLeaves)
  }

  /// As above, with a body that need not be text.
  func send(
    bytes: [UInt8], method: String = "POST", changing changes: [String: String?] = [:],
    principal: String = "", cancel: (@Sendable () -> Void)? = nil,
    cancelWhenCallerLeaves: (@Sendable () -> Void)? = nil
  ) async -> MCPHTTPResponse {
    let fields = fields.merging(changes) { $1 }
    return await transport.respond(
      to: MCPHTTPRequest(
        method: method, field: { fields[$0] ?? nil }, body: bytes, cancel: cancel,
        cancelWhenCallerLeaves: cancelWhenCallerLeaves, principal: principal))
  }

  /// Sends a request of the stateless revision with the metadata and the fields that it has to have.
  func sendStateless(
    _ method: String, _ params: String = "", id: String = "1",
    meta: String = Self.meta, changing changes: [String: String?] = [:], principal: String = "",
    cancelWhenCallerLeaves: (@Sendable () -> Void)? = nil
  ) async -> MCPHTTPResponse {
    let members = [params, #""_meta":\#(meta)"#].filter { !$0.isEmpty }.joined(separator: ",")
    let json = try? JSONValue(parsing: Array("{\(members)}".utf8))
    let mirrored: [String: String?] = [
      "mcp-protocol-version": "2026-07-28", "mcp-method": method,
      "mcp-name": json?["name"]?.string ?? json?["uri"]?.string ?? json?["taskId"]?.string,
    ]
    return await send(
      #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":{\#(members)}}"#,
      changing: mirrored.merging(changes) { $1 }, principal: principal,
      cancelWhenCallerLeaves: cancelWhenCallerLeaves)
  }

  /// The metadata of a well-behaved client.
  static let meta =
    #"{"io.modelcontextprotocol/protocolVersion":"2026-07-28","#
    + #""io.modelcontextprotocol/clientInfo":{"name":"tester","version":"3"},"#
    + #""io.modelcontextprotocol/clientCapabilities":{}}"#
}

extension MCPHTTPResponse {
  /// The document that it is; empty when it is a stream.
  var text: String {
    if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
  }

  /// The document as JSON.
  var json: JSONValue? { try? JSONValue(parsing: Array(text.utf8)) }

  /// The code of the error that it tells of.
  var code: Int? { json?["error"]?["code"]?.int }

  /// The value of a field.
  func field(_ name: String) -> String? { fields.first { $0.0 == name }?.1 }

  /// The messages of a stream, to its end.
  func messages() async throws -> [String] {
    if let reader = LiveReader(self) { return await reader.messages(.max) }
    guard case .events(let events) = body else { return [] }
    var text = ""
    try await events.write { text += String(decoding: $0, as: UTF8.self) }
    return text.split(separator: "\n\n").map {
      String($0.trimmingPrefix("event: message\ndata: "))
    }
  }
}
