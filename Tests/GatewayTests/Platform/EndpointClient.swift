import HTTPFields
import HTTPServer
import StrictJSON

@testable import Gateway

/// A client of the MCP servers of an installation.
struct EndpointClient {
  private let endpoints: MCPEndpoints

  init(_ world: World, taskAfterSeconds: Double? = nil) {
    var configuration = ServiceConfiguration()
    configuration.taskAfterSeconds = taskAfterSeconds
    endpoints = MCPEndpoints(world.backend, configuration)
  }

  func send(
    _ method: String, _ params: JSONValue = .emptyObject, to target: String,
    fields: [(String, String)] = []
  ) async -> (status: Int, json: JSONValue, fields: [HTTPField]) {
    let body: JSONValue = [
      "jsonrpc": "2.0", "id": 1, "method": JSONValue(method), "params": params,
    ]
    let all =
      [
        ("Host", "127.0.0.1:8484"), ("Content-Type", "application/json"),
        ("User-Agent", "robot/1.2 (test)"),
      ] + fields
    let response = await endpoints.respond(
      to: HTTPRequest(
        method: "POST", target: target, fields: all.map { HTTPField(name: $0.0, value: $0.1) },
        body: Array(body.bytes)))
    guard let response, case .bytes(let bytes) = response.body else { return (0, .null, []) }
    return (response.status, (try? JSONValue(parsing: bytes)) ?? .null, response.fields)
  }

  func call(
    _ tool: String, _ arguments: JSONValue = .emptyObject, to target: String,
    fields: [(String, String)] = []
  ) async -> (status: Int, json: JSONValue, fields: [HTTPField]) {
    await send(
      "tools/call", ["name": JSONValue(tool), "arguments": arguments], to: target,
      fields: fields)
  }

  /// The structured content of a call.
  func content(
    _ tool: String, _ arguments: JSONValue = .emptyObject, to target: String
  ) async throws -> JSONValue {
    let answer = await call(
      tool, arguments, to: target, fields: [("MCP-Protocol-Version", "2025-06-18")])
    return answer.json["result"]?["structuredContent"] ?? answer.json
  }
}
