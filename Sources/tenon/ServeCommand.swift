import ConnectorKit
import Gateway
import Platform
import Sandbox

/// `tenon serve`: MCP servers over HTTP.
enum ServeCommand: Command {
  static let name = "serve"
  static let summary = "Serves MCP over HTTP."
  static let help = """
    Usage: tenon serve --sandbox [--host H] [--port P]
           tenon serve --integration NAME --credential NAME=VALUE ... [--host H] [--port P]

    Prints the URL of each MCP server; whoever has a URL can call its tools. URLs are new at each
    start. Stops on SIGTERM or Ctrl-C, after the calls in flight.

      --sandbox                stand-ins for the vendors, an account and an MCP server for each;
                               nothing leaves this machine
      --integration NAME       the vendor itself, with the credentials given
    \(AccountOptions.help)
    \(FilterOptions.help)
      --host H                 127.0.0.1 unless given
      --port P                 8484 unless given; 0 takes a free one
      --max-calls N            calls under way at a time; 1024 unless given, further ones get a 503
      --data DIR               a folder that only one server at a time may use; what a server keeps
                               will be kept there
      --allow-host NAME        a name under which clients may reach it, besides this machine's own
      --allow-origin ORIGIN    a web page's origin that may call it
    """
  static let options: [Option] =
    AccountOptions.options + FilterOptions.options + [
      .flag("--sandbox"), .value("--integration"), .value("--host"), .value("--port"),
      .value("--data"), .value("--allow-host"), .value("--allow-origin"), .value("--max-calls"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    StopSignal.arm()
    if arguments.has("--sandbox") {
      try AccountOptions.refuse(with: "--sandbox", arguments)
      if arguments.has("--integration") {
        throw UsageError(message: "give either --sandbox or --integration NAME")
      }
    }
    let filter = try FilterOptions.filter(arguments)
    let configuration = ServiceConfiguration(
      host: arguments.value("--host") ?? "127.0.0.1",
      port: try arguments.number("--port", in: 0...65_535) ?? 8_484,
      allowedHosts: arguments.list("--allow-host"),
      allowedOrigins: arguments.list("--allow-origin"),
      maximumConcurrentCalls: try arguments.number("--max-calls", in: 1...1_000_000) ?? 1_024)
    OpenFiles.raiseLimit()
    let folder = try arguments.value("--data").map(DataFolder.init)
    let sandbox = arguments.has("--sandbox") ? try SandboxAccounts.start() : nil
    var connections = sandbox?.connections ?? []
    if let name = arguments.value("--integration") {
      connections.append(
        try AccountOptions.connection(to: try Integrations.named(name), arguments))
    }
    guard !connections.isEmpty else {
      throw UsageError(message: "give --sandbox, or --integration NAME with its credentials")
    }
    let filters = try filter.split(among: connections.map(\.integration))
    var servers: [ToolServer] = []
    for (connection, filter) in zip(connections, filters) {
      if let filter { servers.append(try ToolServer(connection: connection, filter: filter)) }
    }
    let service = try Service(configuration, servers: servers)
    Terminal.print(Welcome.text(service, sandbox: sandbox?.server.origin))
    await StopSignal.wait()
    Terminal.error("tenon serve: stopping")
    await service.stop()
    await sandbox?.server.stop()
    folder?.release()
    return 0
  }
}
