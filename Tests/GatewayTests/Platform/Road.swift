import ConnectorKit
import Foundation
import HTTPClient
import HTTPFields
import HTTPTransport
import Networks
import Platform
import RawServing
import StrictJSON
import Testing

@testable import Gateway

/// The whole road over real sockets: a client, the service, an account and its MCP server, libcurl, and
/// a vendor that answers byte by byte as told.
struct Road {
  static let secret = "acme-secret/+\"1"

  let world: World
  let vendor: RawServer
  let account: String
  let server: (id: String, token: String)
  private let service: Service
  private let transport: CurlTransport
  private let client: CurlClient

  /// - Parameters:
  ///   - networks: where vendors may be; where this one is unless given.
  ///   - origin: where the account says it is, when that is not where it listens.
  static func at(
    networks: NetworkPolicy? = nil, limits: TransportLimits = TransportLimits(),
    origin: ((RawServer) -> String)? = nil, vendor script: @Sendable @escaping (Peer) -> Void,
    _ body: (Road) async throws -> Void
  ) async throws {
    let vendor = try RawServer(script)
    let transport = try CurlTransport(limits: limits, networks: networks ?? .only(vendor.url))
    let world = try await World(transport: transport)
    // Past the API, which would refuse at once what is to be refused when it is called.
    let account = try await world.backend.installation.accounts.create(
      AccountDraft(
        integration: "acme", tenantID: "a", credentials: ["key": secret],
        origin: origin?(vendor) ?? vendor.url))
    let road = Road(
      world: world, vendor: vendor, account: account.id,
      server: try await world.server(of: account.id),
      service: try Service(backend: world.backend), transport: transport, client: try CurlClient())
    do {
      try await body(road)
    } catch {
      await road.stop()
      throw error
    }
    await road.stop()
  }

  private func stop() async {
    await service.stop(gracePeriodSeconds: 0)
    await transport.stop()
    await client.stop()
    await world.backend.close()
    vendor.stop()
  }

  /// Sends a request as any client could.
  func send(
    _ method: String, _ target: String, _ body: JSONValue? = nil,
    fields: [(name: String, value: String)] = []
  ) async throws -> (status: Int, fields: [HTTPField], text: String) {
    var all = fields.map { HTTPField(name: $0.name, value: $0.value) }
    if body != nil { all.append(HTTPField(name: "Content-Type", value: "application/json")) }
    let answer = try await client.send(
      HTTPClientRequest(
        method: method, url: "http://127.0.0.1:\(service.port)\(target)", fields: all,
        body: body.map { Array($0.bytes) }, maximumBodyBytes: 64 << 20))
    return (answer.status, answer.fields, String(decoding: answer.body, as: UTF8.self))
  }

  /// Calls a tool as an agent does, and gives what it gets.
  func call(
    _ tool: String, _ arguments: JSONValue = .emptyObject,
    fields: [(name: String, value: String)] = []
  ) async throws -> JSONValue {
    let answer = try await send(
      "POST", "/mcp/\(server.token)",
      [
        "jsonrpc": "2.0", "id": 1, "method": "tools/call",
        "params": ["name": JSONValue(tool), "arguments": arguments],
      ], fields: fields)
    #expect(answer.status == 200)
    let result = try JSONValue(parsing: answer.text)["result"] ?? .null
    let object = try #require(result["content"]?[0]?["text"]?.string)
    #expect(result["isError"]?.bool == (try JSONValue(parsing: object)["error"] != nil))
    return try JSONValue(parsing: object)
  }

  /// Asks the proxy API as the first admin.
  func proxy(
    _ method: String, _ path: String, _ body: JSONValue? = nil,
    fields: [(name: String, value: String)] = []
  ) async throws -> (status: Int, fields: [HTTPField], text: String) {
    let joint = path.contains("?") ? "&" : "?"
    return try await send(
      method, "/proxy/\(path)\(joint)integrated_account_id=\(account)", body,
      fields: [("Authorization", "Bearer \(world.admin)")] + fields)
  }
}

extension Peer {
  /// Answers every request of the connection alike.
  func answer(_ body: String, status: String = "200 OK", fields: String = "") {
    while request() != nil {
      send(
        "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n\(fields)"
          + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    }
  }
}
