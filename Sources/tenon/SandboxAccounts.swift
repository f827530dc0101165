import ConnectorKit
import Gateway
import HTTPTransport
import Sandbox

/// Stand-ins for the vendors, running in this process, and an account at each.
struct SandboxAccounts {
  /// The stand-ins' server.
  let server: SandboxServer
  /// An account at each stand-in, Finexio's first.
  let connections: [Connection]

  /// Starts the stand-ins on a free port of this machine.
  static func start() throws -> SandboxAccounts {
    // Random, so that nothing but this process can use the stand-ins by accident.
    let password = ServerToken().text
    let server = try SandboxServer.start(
      vendors: [FinexioSandbox(username: "sandbox", password: password)])
    let transport = try CurlTransport()
    let connection = try Connection(
      to: try Integrations.named("finexio"),
      credentials: ["username": "sandbox", "password": password], transport: transport,
      origin: server.origin)
    return SandboxAccounts(server: server, connections: [connection])
  }

  /// The account at one vendor's stand-in.
  func connection(named name: String) throws(UsageError) -> Connection {
    if let found = connections.first(where: { $0.integration.name == name }) { return found }
    throw UsageError(
      message: "there is no stand-in for '\(name)'; there are stand-ins for "
        + connections.map(\.integration.name).joined(separator: ", "))
  }
}
