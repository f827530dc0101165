import ConnectorKit
import Gateway
import HTTPTransport
import Networks
import Platform
import Sandbox

/// Stand-ins for the vendors, running in this process, and an account at each.
struct SandboxAccounts {
  /// The stand-ins' server.
  let server: SandboxServer
  /// What carries the calls.
  let transport: CurlTransport
  /// What gives out Xero's tokens.
  private let identity: OAuthServer
  /// What it knows this program by.
  private let application: OAuthApplication
  /// An account at each stand-in, Finexio's first.
  let drafts: [AccountDraft]

  /// Starts the stand-ins on a free port of this machine.
  static func start() throws -> SandboxAccounts {
    let identity = OAuthServer(clients: [], organisations: SandboxAccount.organisations)
    let accounts = SandboxAccount.all(identity: identity)
    let server = try SandboxServer.start(
      vendors: accounts.map(\.vendor), accounts: SandboxAccount.json(accounts))
    let transport = try CurlTransport(networks: .only(server.origin))
    return SandboxAccounts(
      server: server, transport: transport, identity: identity,
      application: OAuthApplication(id: "tenon-sandbox", secret: ServerToken().text),
      drafts: accounts.map { $0.draft(at: server) })
  }

  /// Scheme, host and port of every vendor's stand-in.
  var origins: [String: String] {
    Dictionary(drafts.map { ($0.integration, server.origin) }, uniquingKeysWith: { $1 })
  }

  /// The applications that vendors know.
  var applications: OAuthApplications { OAuthApplications(["xero": application]) }

  /// Has the stand-ins send browsers back to this program; until then nobody can connect with OAuth 2.
  func register(callbackURI: (_ integration: String) -> String) {
    identity.register(
      OAuthClient(
        id: application.id, secret: application.secret, redirectURIs: [callbackURI("xero")]))
  }

  /// Starts the stand-in for one vendor on a free port of this machine, with an account at it.
  static func start(
    only name: String
  ) throws -> (server: SandboxServer, connection: Connection) {
    let accounts = SandboxAccount.all()
    guard let account = accounts.first(where: { $0.vendor.name == name }) else {
      throw UsageError(
        message: "there is no stand-in for '\(name)'; there are stand-ins for "
          + accounts.map(\.vendor.name).joined(separator: ", "))
    }
    let server = try SandboxServer.start(vendors: [account.vendor])
    let transport = try CurlTransport(networks: .only(server.origin))
    return (server, try account.connection(at: server, over: transport))
  }
}

/// A vendor's stand-in and what opens it.
private struct SandboxAccount {
  let vendor: any VendorStandIn
  var settings: [String: String] = [:]
  let credentials: [String: String]

  /// Which organisation of Xero's is kept; it is no secret.
  private static let tenantID = "d8e1a5f0-3c52-4f5e-9f0b-6a1f7c2e4b90"

  /// What whoever consents at Xero's stand-in may open: the same organisation, and another.
  static let organisations = [
    OAuthOrganisation(id: tenantID, name: "Tenon Demo Company"),
    OAuthOrganisation(id: "5b0c2a7e-91d4-4c3f-8e26-0f7d9a4b6c18", name: "Tenon Second Company"),
  ]

  func connection(at server: SandboxServer, over transport: CurlTransport) throws -> Connection {
    try Connection(
      to: try Integrations.named(vendor.name), settings: settings, credentials: credentials,
      transport: transport, origin: server.origin)
  }

  func draft(at server: SandboxServer) -> AccountDraft {
    AccountDraft(
      integration: vendor.name, tenantID: "sandbox", settings: settings, credentials: credentials,
      origin: server.origin)
  }

  /// The accounts as JSON: what a request to make each one has, but for its tenant and origin.
  static func json(_ accounts: [SandboxAccount]) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for account in accounts {
      json.beginObject()
      json.key("integration")
      json.write(account.vendor.name)
      for (name, texts) in [
        ("settings", account.settings), ("credentials", account.credentials),
      ] {
        json.key(name)
        json.beginObject()
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
          json.key(name)
          json.write(text)
        }
        json.endObject()
      }
      json.endObject()
    }
    json.endArray()
    return json.bytes
  }

  /// Every stand-in, Finexio's first. What opens them is random, so that nothing but this process can
  /// use them by accident.
  /// - Parameter identity: what gives out further tokens of Xero's, if anything.
  static func all(identity: OAuthServer? = nil) -> [SandboxAccount] {
    let secret = ServerToken().text
    return [
      SandboxAccount(
        vendor: FinexioSandbox(username: "sandbox", password: secret),
        credentials: ["username": "sandbox", "password": secret]),
      SandboxAccount(
        vendor: BillsbySandbox(apiKey: "sandbox_\(secret)", companyDomain: "sandbox"),
        settings: ["company_domain": "sandbox"], credentials: ["key": "sandbox_\(secret)"]),
      SandboxAccount(
        vendor: XeroSandbox(accessToken: secret, tenantID: tenantID, identity: identity),
        settings: ["tenant_id": tenantID], credentials: ["access_token": secret]),
    ]
  }
}
