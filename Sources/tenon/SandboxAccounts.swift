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
  /// An account at each stand-in, Finexio's first.
  let drafts: [AccountDraft]

  /// Starts the stand-ins on a free port of this machine.
  static func start() throws -> SandboxAccounts {
    let accounts = SandboxAccount.all()
    let server = try SandboxServer.start(
      vendors: accounts.map(\.vendor), accounts: SandboxAccount.json(accounts))
    let transport = try CurlTransport(networks: .only(server.origin))
    return SandboxAccounts(
      server: server, transport: transport, drafts: accounts.map { $0.draft(at: server) })
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
  static func all() -> [SandboxAccount] {
    let secret = ServerToken().text
    return [
      SandboxAccount(
        vendor: FinexioSandbox(username: "sandbox", password: secret),
        credentials: ["username": "sandbox", "password": secret]),
      SandboxAccount(
        vendor: BillsbySandbox(apiKey: "sandbox_\(secret)", companyDomain: "sandbox"),
        settings: ["company_domain": "sandbox"], credentials: ["key": "sandbox_\(secret)"]),
      SandboxAccount(
        vendor: XeroSandbox(accessToken: secret, tenantID: tenantID),
        settings: ["tenant_id": tenantID], credentials: ["access_token": secret]),
    ]
  }
}
