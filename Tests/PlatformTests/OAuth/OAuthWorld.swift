import ConnectorKit
import HTTPTransport
import Networks
import Platform
import Synchronization
import Testing

@testable import Sandbox

/// A data folder, and an authorization server that listens beside it with the same clock.
final class OAuthWorld: Sendable {
  static let callback = "https://tenon.example/connect/xero/callback"
  static let done = "https://app.example/done"
  static let first = "11111111-1111-4111-8111-111111111111"
  static let second = "22222222-2222-4222-8222-222222222222"
  static let secret = "s3cret+of the/app"

  static let xero = integration("xero", OAuth2.Flow.authorizationCode)
  static let own = integration("own", .clientCredentials, .body)

  let installation: Installation
  let time: TestClock
  let server: SandboxServer
  let curl: CurlTransport
  let transport: WatchedTransport
  let applications: OAuthApplications
  let links: LinkTokens
  let flow: ConnectFlow
  let tokens: AccessTokens
  /// How many renewals have come to their end: each asks once for a random number then.
  private let settled = Count()

  var origin: String { server.origin }

  /// The records of the vendor, made once.
  private static let books = XeroStore(seededAt: moment(TestClock.start))

  private init(_ path: String, _ time: TestClock) async throws {
    self.time = time
    installation = try await Installation.open(
      path, integrations: [Self.xero, Self.own], clock: time.clock)
    let identity = OAuthServer(
      clients: [
        OAuthClient(id: "app", secret: Self.secret, redirectURIs: [Self.callback]),
        OAuthClient(id: "custom", secret: "custom-secret", hasOwnTokens: true),
      ],
      organisations: [
        OAuthOrganisation(id: Self.first, name: "First"),
        OAuthOrganisation(id: Self.second, name: "Second"),
      ])
    server = try SandboxServer.start(vendors: [
      XeroSandbox(
        accessToken: "fixed", tenantID: Self.first, identity: identity,
        enforcesRateLimits: false, now: { Self.moment(time.now) }, store: Self.books)
    ])
    curl = try CurlTransport(networks: .unrestricted)
    transport = WatchedTransport(curl)
    applications = OAuthApplications([
      "xero": OAuthApplication(id: "app", secret: Self.secret)
    ])
    links = LinkTokens(
      database: installation.database, keys: installation.keys, accounts: installation.accounts,
      clock: time.clock, redirectURIs: [Self.done])
    flow = ConnectFlow(
      database: installation.database, keys: installation.keys, accounts: installation.accounts,
      links: links, applications: applications, transport: transport, clock: time.clock)
    tokens = AccessTokens(
      accounts: installation.accounts, applications: applications,
      requests: TokenRequests(transport: transport, clock: time.clock), clock: time.clock,
      jitter: Jitter { [settled] range in
        settled.value.withLock { $0 += 1 }
        return range.lowerBound
      })
  }

  /// Opens everything for `body` and closes it after.
  static func run(_ body: (OAuthWorld) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    let world = try await OAuthWorld(folder.path("data"), TestClock())
    do {
      try await body(world)
    } catch {
      Issue.record("\(error)")
    }
    await world.installation.close()
    await world.curl.stop()
    await world.server.stop()
    withExtendedLifetime(folder) {}
  }

  private static func moment(_ milliseconds: Int) -> Moment {
    Moment(microseconds: Int64(milliseconds) * 1_000)
  }

  private static func integration(
    _ name: String, _ flow: OAuth2.Flow, _ place: OAuth2.ClientAuthentication = .basic
  ) -> IntegrationDescriptor {
    let oauth = OAuth2(
      flow: flow, authorizeURL: "https://login.xero.com/identity/connect/authorize",
      tokenURL: "https://identity.xero.com/connect/token", clientAuthentication: place,
      scopes: [
        OAuth2Scope(name: "offline_access", summary: "Stay."),
        OAuth2Scope(name: "accounting.invoices", summary: "Invoices."),
      ],
      connections: flow == .authorizationCode
        ? OAuth2Connections(
          url: "https://api.xero.com/connections", value: "tenantId", label: "tenantName",
          setting: "tenant_id") : nil)
    return IntegrationDescriptor(
      name: name, label: name, summary: name, baseURL: "https://api.xero.com/api.xro/2.0",
      settings: flow == .authorizationCode
        ? [Setting(name: "tenant_id", summary: "Which organisation.")] : [],
      authentication: .oauth2(oauth), tools: [])
  }

  // The person in front of the browser.

  func page(_ url: String) async throws -> UpstreamResponse {
    try await curl.send(UpstreamRequest(method: .get, url: url))
  }

  /// Opens the vendor's page and decides; the query with which the browser comes back.
  func decide(
    _ url: String, _ decision: String = "approve", tenants: [String] = [first]
  ) async throws -> String {
    let body = String(decoding: try await page(url).body, as: UTF8.self)
    let ticket = body.split(separator: "name=\"ticket\" value=\"").last?.prefix { $0 != "\"" }
    var form = "ticket=\(ticket ?? "")&decision=\(decision)"
    for tenant in tenants { form += "&tenant=\(tenant)" }
    let response = try await curl.send(
      UpstreamRequest(
        method: .post, url: server.origin + "/identity/connect/authorize",
        fields: [Field(name: "Content-Type", value: "application/x-www-form-urlencoded")],
        body: Array(form.utf8)))
    let location = response.fields.first { $0.name.lowercased() == "location" }?.value ?? ""
    #expect(location.hasPrefix(Self.callback + "?"))
    return String(location.split(separator: "?", maxSplits: 1).last ?? "")
  }

  func begin(
    _ link: String, browser: String? = nil
  ) async throws -> ConnectFlow.Beginning {
    try await flow.begin(
      link: link, integration: "xero", callbackURI: Self.callback, browser: browser,
      origin: server.origin)
  }

  func complete(
    _ query: String, _ beginning: ConnectFlow.Beginning
  ) async throws -> ConnectFlow.Outcome {
    try await flow.complete(
      integration: "xero", try AuthorizationCallback(query: query), browser: beginning.browser)
  }

  /// An account that is connected to the first organisation.
  func connected() async throws -> Account {
    let link = try await links.create(LinkTokenDraft(tenantID: "acme", integration: "xero")).text
    let beginning = try await begin(link)
    guard
      case .connected(let account, _) = try await complete(
        try await decide(beginning.authorizeURL), beginning)
    else { throw PlatformError.conflict("not connected") }
    return account
  }

  /// Waits until so many renewals have come to their end.
  func settle(_ count: Int) async throws {
    for _ in 0..<5_000 where settled.value.withLock({ $0 }) < count {
      try await Task.sleep(for: .milliseconds(1))
    }
    #expect(settled.value.withLock { $0 } == count)
  }

  /// Gives the control desk an order.
  func order(_ name: String, _ body: String = "{}") async throws {
    let response = try await curl.send(
      UpstreamRequest(
        method: .post, url: server.origin + "/_sandbox/" + name, body: Array(body.utf8)))
    #expect(response.status == 204)
  }

  /// What the vendor answers to a call with this token.
  func status(with token: String, tenant: String = first) async throws -> Int {
    try await curl.send(
      UpstreamRequest(
        method: .get, url: server.origin + "/api.xro/2.0/Organisation",
        fields: [
          Field(name: "Authorization", value: "Bearer \(token)"),
          Field(name: "xero-tenant-id", value: tenant),
          Field(name: "Accept", value: "application/json"),
        ])
    ).status
  }
}

/// Counts what goes to token endpoints, and does something before or after a request.
final class WatchedTransport: Transport {
  private let transport: any Transport
  private let count = Mutex(0)
  private let before = Mutex<(@Sendable () async -> Void)?>(nil)
  private let after = Mutex<(@Sendable (UpstreamResponse) async -> UpstreamResponse)?>(nil)

  init(_ transport: any Transport) { self.transport = transport }

  /// How many requests for tokens were sent.
  var tokenRequests: Int { count.withLock { $0 } }

  /// Runs before each request for tokens.
  func doBefore(_ body: (@Sendable () async -> Void)?) { before.withLock { $0 = body } }

  /// Changes each answer to a request for tokens.
  func doAfter(_ body: (@Sendable (UpstreamResponse) async -> UpstreamResponse)?) {
    after.withLock { $0 = body }
  }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    guard request.url.hasSuffix("/connect/token") else { return try await transport.send(request) }
    count.withLock { $0 += 1 }
    await before.withLock { $0 }?()
    let response = try await transport.send(request)
    return await after.withLock { $0 }?(response) ?? response
  }
}

/// What is thrown, when it is of this kind.
func thrown<Failure: Error, Value>(
  _ kind: Failure.Type, _ body: () async throws -> Value
) async -> Failure? {
  do {
    _ = try await body()
    return nil
  } catch {
    if let failure = error as? Failure { return failure }
    Issue.record("\(error)")
    return nil
  }
}

private final class Count: Sendable {
  let value = Mutex(0)
}
