import ConnectorKit
import Connectors
import Foundation
import HTTPFields
import HTTPServer
import HTTPTransport
import Networks
import Platform
import Sandbox
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

/// An installation, and Xero's stand-in with its authorization server, which listens beside it; both go by
/// the same clock.
final class ConnectWorld: Sendable {
  static let origin = "http://tenon.test:8484"
  static let done = "http://app.test:3000/done?from=tenon#top"
  static let first = "11111111-1111-4111-8111-111111111111"
  static let second = "22222222-2222-4222-8222-222222222222"
  /// What a person at the vendor may call an organisation.
  static let hostile = #"<script>alert("1")</script>&'Second'"#
  static let secret = "s3cret+of the/app"

  let folder: URL
  let backend: Backend
  let admin: String
  let sandbox: SandboxServer
  let identity: OAuthServer
  let transport: WatchedTransport
  private let curl: CurlTransport
  private let endpoints: MCPEndpoints

  private final class Time: Sendable { let value = Mutex(1_795_273_200_000) }
  private let clock: Time

  private init(_ auditMode: AuditLog.Mode, _ publicOrigin: String) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tenon-connect-\(UUID())")
    let clock = Time()
    self.clock = clock
    identity = OAuthServer(
      clients: [
        OAuthClient(
          id: "app", secret: Self.secret,
          redirectURIs: ["\(publicOrigin)/connect/xero/callback"]),
        OAuthClient(id: "custom", secret: "custom-secret", hasOwnTokens: true),
      ],
      organisations: [
        OAuthOrganisation(id: Self.first, name: "First"),
        OAuthOrganisation(id: Self.second, name: Self.hostile),
      ])
    sandbox = try SandboxServer.start(vendors: [
      XeroSandbox(
        accessToken: "fixed", tenantID: Self.first, identity: identity,
        now: { Moment(microseconds: Int64(clock.value.withLock { $0 }) * 1_000) }),
      FinexioSandbox(username: "user", password: "open-sesame"),
    ])
    curl = try CurlTransport(networks: .only(sandbox.origin))
    transport = WatchedTransport(curl)
    let standingIn = [Xero.descriptor, Finexio.descriptor, Self.own]
    let installation = try await Installation.open(
      folder.path, integrations: standingIn + [Self.anywhere],
      origins: Dictionary(
        standingIn.map { [origin = sandbox.origin] in ($0.name, origin) },
        uniquingKeysWith: { $1 }),
      clock: Clock { clock.value.withLock { $0 } })
    admin = try #require(installation.firstKey)
    backend = Backend(
      installation, transport: transport,
      applications: OAuthApplications(["xero": OAuthApplication(id: "app", secret: Self.secret)]),
      redirectURIs: [Self.done], auditMode: auditMode)
    backend.publicOrigin = publicOrigin
    endpoints = MCPEndpoints(backend, ServiceConfiguration(allowedHosts: ["tenon.test"]))
  }

  /// Opens everything for `body` and closes it after.
  static func run(
    auditMode: AuditLog.Mode = .failOpen, origin: String = origin,
    _ body: (ConnectWorld) async throws -> Void
  ) async throws {
    let world = try await ConnectWorld(auditMode, origin)
    do {
      try await body(world)
    } catch {
      Issue.record("\(error)")
    }
    await world.backend.close()
    await world.curl.stop()
    await world.sandbox.stop()
    try? FileManager.default.removeItem(at: world.folder)
  }

  func advance(seconds: Int) { clock.value.withLock { $0 += seconds * 1_000 } }

  /// A vendor whose accounts bring applications of their own, with a setting.
  private static let own = IntegrationDescriptor(
    name: "own", label: #"Own & "sons" <b>"#, summary: "Own.",
    baseURL: "https://{host}/api.xro/2.0",
    settings: [
      Setting(
        name: "host", default: "api.own.example",
        schema: #"{"type":"string","pattern":"^[a-z.]+$"}"#, summary: "Its <host>."),
      Setting(
        name: "region", schema: #"{"type":"string","enum":["eu","us"]}"#, summary: "Where."),
    ],
    authentication: .oauth2(
      OAuth2(
        flow: .clientCredentials, tokenURL: "https://identity.own.example/connect/token",
        scopes: [OAuth2Scope(name: "accounting.invoices", summary: "Invoices.")])),
    tools: [])

  /// A vendor that nothing stands in for, whose host is a setting.
  private static let anywhere = IntegrationDescriptor(
    name: "anywhere", label: "Anywhere", summary: "Anywhere.", baseURL: "https://{host}",
    settings: [Setting(name: "host", summary: "The host.")],
    authentication: .bearer(token: Credential(name: "token", label: "Token")), tools: [])

  /// Asks this program, as a browser or a program does.
  func respond(to request: HTTPRequest) async -> HTTPResponse {
    if let response = await endpoints.respond(to: request) { return response }
    if let response = await ConnectPages(backend: backend).respond(to: request) {
      return response
    }
    return await ManagementAPI(backend).respond(to: request)
  }

  /// Asks the API.
  func ask(
    _ method: String, _ target: String, _ body: JSONValue? = nil, key: String? = nil
  ) async -> (status: Int, json: JSONValue) {
    var fields = [HTTPField(name: "Authorization", value: "Bearer \(key ?? admin)")]
    if body != nil { fields.append(HTTPField(name: "Content-Type", value: "application/json")) }
    let response = await respond(
      to: HTTPRequest(
        method: method, target: target, fields: fields, body: body.map { Array($0.bytes) } ?? []))
    return (response.status, (try? JSONValue(parsing: response.bytes)) ?? .null)
  }

  /// Makes a link token and gives the target of its page.
  func link(_ body: JSONValue = ["tenant_id": "acme", "integration": "xero"]) async throws
    -> (target: String, id: String)
  {
    let answer = await ask("POST", "/link-token", body)
    #expect(answer.status == 201, "\(answer.json)")
    let url = try #require(answer.json["url"]?.string)
    #expect(url.hasPrefix(backend.publicOrigin + "/connect?link_token="))
    return (
      String(url.dropFirst(backend.publicOrigin.count)), try #require(answer.json["id"]?.string)
    )
  }

  func accounts() async -> [JSONValue] {
    let list = await ask("GET", "/integrated-account").json["result"] ?? .null
    return Array(list.elements)
  }

  /// An account that is connected to the first organisation; its id.
  func connected() async throws -> String {
    let browser = Browser(self)
    try await browser.connect(try await link().target)
    return try #require(await accounts().first?["id"]?.string)
  }

  /// Makes an MCP server and gives the target of its URL.
  func server(of account: String) async throws -> String {
    let answer = await ask("POST", "/integrated-account/\(account)/mcp", ["name": "s"])
    return "/mcp/" + (try #require(answer.json["token"]?.string))
  }

  /// Calls a tool as an agent does.
  func call(_ tool: String, at target: String) async -> (isError: Bool, json: JSONValue) {
    let body: JSONValue = [
      "jsonrpc": "2.0", "id": 1, "method": "tools/call",
      "params": ["name": JSONValue(tool), "arguments": .emptyObject],
    ]
    let response = await respond(
      to: HTTPRequest(
        method: "POST", target: target,
        fields: [
          HTTPField(name: "Host", value: "tenon.test:8484"),
          HTTPField(name: "Content-Type", value: "application/json"),
        ], body: Array(body.bytes)))
    let result = (try? JSONValue(parsing: response.bytes))?["result"] ?? .null
    let text = result["content"]?[0]?["text"]?.string ?? ""
    return (result["isError"]?.bool ?? true, (try? JSONValue(parsing: text)) ?? .null)
  }

  /// Gives the sandbox's control desk an order.
  func order(_ name: String, _ body: String = "{}") async throws {
    let response = try await curl.send(
      UpstreamRequest(
        method: .post, url: "\(sandbox.origin)/_sandbox/\(name)", body: Array(body.utf8)))
    #expect(response.status == 204)
  }

  /// Asks the sandbox, as a browser does.
  func askVendor(_ request: UpstreamRequest) async throws -> UpstreamResponse {
    try await curl.send(request)
  }

  /// What is kept of an account's tokens.
  func tokens(of account: String) throws -> TokenSet {
    try #require(
      TokenSet(credentials: try backend.installation.accounts.credentials(of: account)))
  }
}

extension HTTPResponse {
  var bytes: [UInt8] { if case .bytes(let bytes) = body { bytes } else { [] } }
  var text: String { String(decoding: bytes, as: UTF8.self) }
  func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }
}

/// Remembers the order of what is sent to vendors, and does something before a request.
final class WatchedTransport: Transport {
  private let transport: any Transport
  private let state = Mutex<[String]>([])
  private let before = Mutex<(@Sendable (UpstreamRequest) async -> Void)?>(nil)

  init(_ transport: any Transport) { self.transport = transport }

  /// The last part of the path of each request.
  var requests: [String] { state.withLock { $0 } }

  func forget() { state.withLock { $0 = [] } }

  func doBefore(_ body: (@Sendable (UpstreamRequest) async -> Void)?) {
    before.withLock { $0 = body }
  }

  func refusal(ofURL url: String) -> String? { transport.refusal(ofURL: url) }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    let path = request.url.prefix { $0 != "?" }
    state.withLock { $0.append(String(path.split(separator: "/").last ?? "")) }
    await before.withLock { $0 }?(request)
    return try await transport.send(request)
  }
}
