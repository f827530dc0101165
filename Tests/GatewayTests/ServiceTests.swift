import ConnectorKit
import Connectors
import Gateway
import HTTPClient
import HTTPFields
import Synchronization
import Testing

/// A service in front of a vendor, as clients reach it over HTTP.
@Suite struct ServiceTests {
  @Test func `health is said to whoever asks`() async throws {
    try await with(HeldVendor(isHolding: false)) { client, service, _ in
      let origin = "http://127.0.0.1:\(service.port)"
      let answer = try await client.send(HTTPClientRequest(url: origin + "/health"))
      #expect(answer.status == 200)
      #expect(answer.field("Content-Type") == "application/json")
      #expect(
        String(decoding: answer.body, as: UTF8.self)
          == #"{"status":"ok","version":"\#(Tenon.version)"}"#)
      let head = try await client.send(HTTPClientRequest(method: "HEAD", url: origin + "/health"))
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      let post = try await client.send(HTTPClientRequest(method: "POST", url: origin + "/health"))
      #expect(post.status == 405)
      #expect(post.field("Allow") == "GET, HEAD")
    }
  }

  @Test func `a tool that is filtered out is unknown, and nothing is sent`() async throws {
    let vendor = HeldVendor(isHolding: false)
    try await with(vendor, ToolFilter(methods: ["read"])) { client, _, url in
      let answer = try await client.send(Self.call("create_a_finexio_counterparty", at: url))
      #expect(answer.status == 200)
      #expect(
        String(decoding: answer.body, as: UTF8.self)
          == #"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Unknown tool: "#
          + #"create_a_finexio_counterparty"}}"#)
      #expect(vendor.calls == 0)
      let read = try await client.send(Self.call("list_all_finexio_invoices", at: url))
      #expect(String(decoding: read.body, as: UTF8.self).contains(#""isError":false"#))
      #expect(vendor.calls == 1)
    }
  }

  @Test func `more calls than may be under way get a 503 and can come back`() async throws {
    let vendor = HeldVendor(isHolding: true)
    try await with(vendor, maximumConcurrentCalls: 1) { client, _, url in
      let request = Self.call("list_all_finexio_invoices", at: url)
      let first = Task { try await client.send(request).status }
      #expect(await eventually { vendor.calls == 1 })
      let refused = try await client.send(request)
      #expect(refused.status == 503)
      #expect(refused.field("Retry-After") == "1")
      #expect(
        String(decoding: refused.body, as: UTF8.self)
          == #"{"jsonrpc":"2.0","id":1,"error":{"code":503,"message":"Busy: 1 calls are running; "#
          + #"wait for one to finish"}}"#)
      vendor.release()
      let status = try await first.value
      #expect(status == 200)
      let second = try await client.send(request)
      #expect(second.status == 200)
      #expect(vendor.calls == 2)
    }
  }

  @Test func `a transport is told that the caller has left, and its call is not cancelled`()
    async throws
  {
    let vendor = HeldVendor(isHolding: true)
    try await with(vendor) { client, _, url in
      let request = Self.call("list_all_finexio_invoices", at: url)
      let call = Task { try await client.send(request) }
      #expect(await eventually { vendor.calls == 1 })
      #expect(!vendor.hasCallerLeft)
      call.cancel()
      _ = await call.result
      #expect(await eventually { vendor.hasCallerLeft })
      vendor.release()
      #expect(await eventually { vendor.answered == 1 })
    }
  }

  private static func call(_ tool: String, at url: String) -> HTTPClientRequest {
    HTTPClientRequest(
      method: "POST", url: url,
      fields: [
        HTTPField(name: "Content-Type", value: "application/json"),
        HTTPField(name: "MCP-Protocol-Version", value: "2025-11-25"),
      ],
      body: Array(
        #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\#(tool)","arguments":{}}}"#
          .utf8))
  }

  private func with(
    _ vendor: HeldVendor, _ filter: ToolFilter = .all, maximumConcurrentCalls: Int = 1_024,
    _ body: (CurlClient, Service, String) async throws -> Void
  ) async throws {
    let connection = try Connection(
      to: Finexio.self, credentials: ["username": "u", "password": "p"], transport: vendor)
    let server = try ToolServer(connection: connection, filter: filter)
    let service = try Service(
      ServiceConfiguration(maximumConcurrentCalls: maximumConcurrentCalls), servers: [server])
    let client = try CurlClient()
    do {
      try await body(client, service, service.url(of: server))
    } catch {
      vendor.release()
      await client.stop()
      await service.stop()
      throw error
    }
    vendor.release()
    await client.stop()
    await service.stop()
  }
}

/// A vendor that answers every call with an empty list once it is released.
private final class HeldVendor: Transport {
  private struct State {
    var isHolding: Bool
    var calls = 0
    var answered = 0
    var callers: [@Sendable () -> Bool] = []
  }

  private let state: Mutex<State>

  init(isHolding: Bool) {
    state = Mutex(State(isHolding: isHolding))
  }

  var calls: Int { state.withLock { $0.calls } }

  /// Calls that came to their end without being cancelled.
  var answered: Int { state.withLock { $0.answered } }

  var hasCallerLeft: Bool { state.withLock { $0.callers }.contains { $0() } }

  func release() { state.withLock { $0.isHolding = false } }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    try await send(request, hasCallerLeft: nil)
  }

  func send(
    _ request: UpstreamRequest, hasCallerLeft: (@Sendable () -> Bool)?
  ) async throws(TransportError) -> UpstreamResponse {
    state.withLock { state in
      state.calls += 1
      if let hasCallerLeft { state.callers.append(hasCallerLeft) }
    }
    while state.withLock({ $0.isHolding }) {
      do {
        try await Task.sleep(for: .milliseconds(5))
      } catch {
        throw TransportError(code: .cancelled, message: "cancelled", mayHaveBeenProcessed: true)
      }
    }
    state.withLock { $0.answered += 1 }
    return UpstreamResponse(
      status: 200, fields: [Field(name: "Content-Type", value: "application/json")],
      body: Array(#"{"count":0,"next":null,"previous":null,"results":[]}"#.utf8))
  }
}

/// Waits for something that another task does.
private func eventually(_ condition: () -> Bool) async -> Bool {
  for _ in 0..<6_000 {
    if condition() { return true }
    try? await Task.sleep(for: .milliseconds(10))
  }
  return condition()
}
