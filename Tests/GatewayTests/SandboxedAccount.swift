import ConnectorKit
import Connectors
import HTTPTransport
import Networks
import Sandbox

/// An account at a vendor's stand-in that runs in this process.
struct SandboxedAccount {
  let sandbox: SandboxServer
  let transport: CurlTransport
  let connection: Connection

  /// Runs `body` with an account at a stand-in for Finexio, whose password is `right`.
  static func atFinexio<Value: Sendable>(
    password: String = "right", _ body: (SandboxedAccount) async throws -> Value
  ) async throws -> Value {
    try await at(
      FinexioSandbox(username: "user", password: "right"), of: Finexio.self,
      credentials: ["username": "user", "password": password], body)
  }

  /// Runs `body` with an account of the company `tideline` at a stand-in for Billsby, whose key is
  /// `tideline_right`.
  static func atBillsby<Value: Sendable>(
    key: String = "tideline_right", _ body: (SandboxedAccount) async throws -> Value
  ) async throws -> Value {
    try await at(
      BillsbySandbox(apiKey: "tideline_right", companyDomain: "tideline"), of: Billsby.self,
      settings: ["company_domain": "tideline"], credentials: ["key": key], body)
  }

  /// Runs `body` with an account at a stand-in for Xero, whose access token is `right`, at noon of
  /// 2026-03-02.
  static func atXero<Value: Sendable>(
    accessToken: String = "right", _ body: (SandboxedAccount) async throws -> Value
  ) async throws -> Value {
    let tenantID = "4f0a6d1c-7a52-4a86-9d0b-2f4a8f0f6b11"
    return try await at(
      XeroSandbox(
        accessToken: "right", tenantID: tenantID,
        now: { Moment(microseconds: 1_772_452_800_000_000) }),
      of: Xero.self, settings: ["tenant_id": tenantID],
      credentials: ["access_token": accessToken], body)
  }

  /// Runs `body` with a stand-in that ends with it.
  private static func at<Value: Sendable>(
    _ vendor: any VendorStandIn, of integration: any Integration.Type,
    settings: [String: String] = [:], credentials: [String: String],
    _ body: (SandboxedAccount) async throws -> Value
  ) async throws -> Value {
    let sandbox = try SandboxServer.start(vendors: [vendor])
    let transport = try CurlTransport(
      limits: TransportLimits(totalSeconds: 20), networks: .unrestricted)
    let account = SandboxedAccount(
      sandbox: sandbox, transport: transport,
      connection: try Connection(
        to: integration, settings: settings, credentials: credentials, transport: transport,
        origin: sandbox.origin))
    do {
      let value = try await body(account)
      await transport.stop()
      await sandbox.stop()
      return value
    } catch {
      await transport.stop()
      await sandbox.stop()
      throw error
    }
  }

  /// Tells the stand-in something, or asks it.
  func control(_ method: HTTPMethod, _ path: String, _ body: String? = nil) async throws
    -> JSONValue
  {
    let response = try await transport.send(
      UpstreamRequest(
        method: method, url: sandbox.origin + "/_sandbox/" + path,
        fields: [Field(name: "Content-Type", value: "application/json")],
        body: body.map { Array($0.utf8) }))
    return response.body.isEmpty ? .null : try JSONValue(parsing: response.body)
  }

  /// What was sent to the vendor, as `METHOD path`, oldest first.
  func sentRequests() async throws -> [String] {
    try await control(.get, "requests").elements.map { entry in
      "\(entry["method"]?.string ?? "") \(entry["path"]?.string ?? "")"
    }
  }
}
