import ConnectorKit
import Connectors
import HTTPTransport
import Sandbox

/// An account at a stand-in of Finexio that runs in this process.
struct SandboxedAccount {
  let sandbox: SandboxServer
  let transport: CurlTransport
  let finexio: Connection

  /// Runs `body` with a stand-in that ends with it.
  static func with<Value: Sendable>(
    password: String = "right", _ body: (SandboxedAccount) async throws -> Value
  ) async throws -> Value {
    let sandbox = try SandboxServer.start(
      vendors: [FinexioSandbox(username: "user", password: "right")])
    let transport = try CurlTransport(limits: TransportLimits(totalSeconds: 20))
    let account = SandboxedAccount(
      sandbox: sandbox, transport: transport,
      finexio: try Connection(
        to: Finexio.self, credentials: ["username": "user", "password": password],
        transport: transport, origin: sandbox.origin))
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
}
