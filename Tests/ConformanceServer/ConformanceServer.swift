import Foundation
import Gateway
import HTTPServer
import MCPServer
import Secrets

/// A server with the fixtures that the official conformance suite names
/// (github.com/modelcontextprotocol/conformance), so that anyone who has the suite can point it at this
/// implementation: `docs/conformance.md` says how.
///
/// `conformance-server [--port PORT | --stdio]` prints its URL and serves until it is stopped.
@main
struct ConformanceServer {
  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    let (states, changes) = (IssuedStates(), MCPChanges())
    var options = MCPServerOptions()
    options.hasLogging = true
    let server = ProtocolServer(
      info: MCPServerInfo(name: "tenon-conformance", version: "1.0"),
      provider: FixtureTools(
        ContentTools.all + SchemaTools.all + AskingTools.all + InputRequiredTools.all(states)
          + TaskFixtures.all + StreamTools.all(changes)),
      prompts: FixturePrompts(), resources: FixtureResources(),
      tasks: MCPTasks(MCPTaskMemory { Date.now.formatted(.iso8601) }), changes: changes,
      options: options)
    if words.contains("--stdio") {
      _ = await StdioTransport(server: server).run()
      return
    }
    let port = words.firstIndex(of: "--port").flatMap { words[($0 + 1)...].first }.flatMap(Int.init)
    let key = try SecretKey(text: SecretKey.newText(), source: "a new key")
    let endpoint = StreamableHTTP(
      server: server, sessions: SessionIDs { key.authenticationCode(of: $0) })
    var configuration = HTTPServerConfiguration(host: "127.0.0.1", port: port ?? 0)
    configuration.cancelsOnDisconnect = false
    let listener = try HTTPListener(configuration: configuration) { request in
      await endpoint.respond(to: request)
    }
    print("http://127.0.0.1:\(listener.port)/mcp")
    // Pipes hold back what is printed until they are full or told.
    fflush(nil)
    while !Task.isCancelled { try await Task.sleep(for: .seconds(3_600)) }
    await listener.stop(gracePeriodSeconds: 1)
  }
}
