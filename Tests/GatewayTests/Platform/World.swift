import ConnectorKit
import Foundation
import HTTPFields
import HTTPServer
import Platform
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

/// An installation with two tenants, a vendor that answers from a script, and the API in front of it.
final class World: Sendable {
  let folder: URL
  let vendor = ScriptedVendor()
  let backend: Backend
  let admin: String

  private final class Time: Sendable { let value = Mutex(1_795_273_200_000) }
  private let clock: Time

  /// - Parameter transport: what carries the calls, in the place of the script.
  init(
    auditMode: AuditLog.Mode = .failOpen, integrations: [IntegrationDescriptor] = [World.acme],
    transport: (any Transport)? = nil, auditsPayloads: Bool = false, limits: LimitSettings = .off
  ) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tenon-api-\(UUID())")
    let clock = Time()
    self.clock = clock
    let installation = try await Installation.open(
      folder.path, integrations: integrations,
      clock: Clock { clock.value.withLock { $0 } })
    admin = try #require(installation.firstKey)
    backend = Backend(
      installation, transport: transport ?? vendor, auditMode: auditMode,
      auditsPayloads: auditsPayloads, limits: limits)
    backend.publicOrigin = "http://127.0.0.1:8484"
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var now: Int { clock.value.withLock { $0 } }

  func advance(milliseconds: Int) { clock.value.withLock { $0 += milliseconds } }

  /// Asks the API.
  func ask(
    _ method: String, _ target: String, _ body: JSONValue? = nil, key: String? = nil,
    fields: [HTTPField] = []
  ) async -> (status: Int, json: JSONValue, fields: [HTTPField]) {
    var all = fields
    if let key { all.append(HTTPField(name: "Authorization", value: "Bearer \(key)")) }
    if body != nil { all.append(HTTPField(name: "Content-Type", value: "application/json")) }
    let response = await ManagementAPI(backend).respond(
      to: HTTPRequest(
        method: method, target: target, fields: all, body: body.map { Array($0.bytes) } ?? []))
    guard case .bytes(let bytes) = response.body else {
      return (response.status, .null, response.fields)
    }
    return (response.status, (try? JSONValue(parsing: bytes)) ?? .null, response.fields)
  }

  /// Makes an account of a tenant and gives its id.
  func account(tenant: String = "a") async throws -> String {
    let answer = await ask(
      "POST", "/integrated-account",
      [
        "integration": "acme", "tenant_id": JSONValue(tenant),
        "credentials": ["key": "acme-secret"],
      ], key: admin)
    #expect(answer.status == 201, "\(answer.json)")
    return try #require(answer.json["id"]?.string)
  }

  /// Makes a key and gives its id and text.
  func key(_ scope: String, tenant: String? = nil, account: String? = nil) async throws
    -> (id: String, text: String)
  {
    let answer = await ask(
      "POST", "/api-key",
      [
        "name": "k", "scope": JSONValue(scope),
        "tenant_id": tenant.map { JSONValue($0) } ?? .null,
        "integrated_account_id": account.map { JSONValue($0) } ?? .null,
      ], key: admin)
    #expect(answer.status == 201, "\(answer.json)")
    return (try #require(answer.json["id"]?.string), try #require(answer.json["key"]?.string))
  }

  /// Makes an MCP server and gives its id and token.
  func server(of account: String, _ config: JSONValue = .emptyObject, expiresAt: String? = nil)
    async throws -> (id: String, token: String)
  {
    var body: [(String, JSONValue)] = [("name", "s"), ("config", config)]
    if let expiresAt { body.append(("expires_at", JSONValue(expiresAt))) }
    let answer = await ask(
      "POST", "/integrated-account/\(account)/mcp", object(body), key: admin)
    #expect(answer.status == 201, "\(answer.json)")
    return (try #require(answer.json["id"]?.string), try #require(answer.json["token"]?.string))
  }

  func object(_ members: [(String, JSONValue)]) -> JSONValue {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in members {
      writer.key(name)
      writer.write(value)
    }
    writer.endObject()
    return (try? JSONValue(parsing: writer.bytes)) ?? .null
  }

  /// A vendor of things, each with an id.
  static let acme = acme(validation: nil)

  /// The same, with a call by which credentials are tried.
  static let checkedAcme = acme(
    validation: Validation(tool: "list_all_acme_things", arguments: #"{"colour":"red"}"#))

  private static func acme(validation: Validation?) -> IntegrationDescriptor {
    IntegrationDescriptor(
      name: "acme", label: "Acme", summary: "Acme.", baseURL: "https://api.acme.example",
      authentication: .apiKey(
        in: .header, name: "X-Acme-Key", key: Credential(name: "key", label: "Key")),
      validation: validation, tools: tools)
  }

  private static let tools = [

    tool(
      "list_all_acme_things", "list", .get, "/things",
      answer: .many(at: "items"), paging: .whole,
      #"{"type":"object","properties":{"limit":{"type":"integer"},"colour":{"type":"string"},"#
        + #""next_cursor":{"type":"string"}},"additionalProperties":false}"#,
      inputs: [Input(name: "colour", in: .query)]),
    tool(
      "get_single_acme_thing_by_id", "get", .get, "/things/{id}", answer: .one(),
      #"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"#
        + #""additionalProperties":false}"#, inputs: [Input(name: "id", in: .path)]),
    tool(
      "create_a_acme_thing", "create", .post, "/things", answer: .one(), body: .object(),
      #"{"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"#
        + #""additionalProperties":false}"#),
    tool(
      "delete_a_acme_thing_by_id", "delete", .delete, "/things/{id}", answer: .empty,
      #"{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"#
        + #""additionalProperties":false}"#, inputs: [Input(name: "id", in: .path)]),
    tool(
      "acme_things_pay", "pay", .post, "/things/pay", tags: ["money"], answer: .one(),
      body: .object(),
      #"{"type":"object","properties":{"amount":{"type":"number"}},"#
        + #""additionalProperties":false}"#),
  ]

  private static func tool(
    _ name: String, _ method: String, _ http: ConnectorKit.HTTPMethod, _ path: String,
    tags: [String] = ["things"], answer: AnswerShape, paging: Paging? = nil,
    body: BodyShape = .none, _ schema: String, inputs: [Input] = []
  ) -> ToolDescriptor {
    ToolDescriptor(
      name: name, integration: "acme", resource: "things", method: method, title: name,
      summary: "\(name).", tags: tags, http: http, path: path, inputs: inputs, body: body,
      answer: answer, paging: paging,
      annotations: Annotations(readOnly: http == .get, destructive: http == .delete),
      inputSchema: schema, outputSchema: #"{"type":"object"}"#)
  }
}

/// A vendor that answers what it is told to, and remembers what it was asked.
final class ScriptedVendor: Transport {
  private struct State {
    var status = 200
    var body = #"{"items":[{"id":"1"}]}"#
    var requests: [UpstreamRequest] = []
    var failure: TransportError?
    var whileAsked: (@Sendable () async -> Void)?
  }

  private let state = Mutex(State())

  var requests: [UpstreamRequest] { state.withLock { $0.requests } }

  func answer(_ status: Int, _ body: String) {
    state.withLock { ($0.status, $0.body) = (status, body) }
  }

  /// Gives no answer from now on, or answers again.
  func fail(_ failure: TransportError?) { state.withLock { $0.failure = failure } }

  /// Has something happen between the next request and its answer.
  func whileAsked(_ body: @escaping @Sendable () async -> Void) {
    state.withLock { $0.whileAsked = body }
  }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    let (failure, whileAsked) = state.withLock { state in
      state.requests.append(request)
      defer { state.whileAsked = nil }
      return (state.failure, state.whileAsked)
    }
    await whileAsked?()
    if let failure { throw failure }
    return state.withLock { state in
      UpstreamResponse(
        status: state.status, fields: [Field(name: "Content-Type", value: "application/json")],
        body: Array(state.body.utf8))
    }
  }
}
