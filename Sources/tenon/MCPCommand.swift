import ConnectorKit
import Gateway
import Platform
import Sandbox

/// `tenon mcp`: MCP over standard input and output.
enum MCPCommand: Command {
  static let name = "mcp"
  static let summary = "Speaks MCP over standard input and output."
  static let help = """
    Usage: tenon mcp --sandbox INTEGRATION [--methods LIST] [--tags LIST]
           tenon mcp --account ID [--data DIR] [--methods LIST] [--tags LIST]
           tenon mcp --integration NAME --credential NAME=VALUE ... [--methods LIST] [--tags LIST]

    For clients that start their servers themselves, such as Claude Desktop: its command is this
    one. Ends when its input does, once the calls under way are answered, after 30 s at most.

      --sandbox INTEGRATION    a stand-in for the vendor; nothing leaves this machine
      --account ID             an account of a data folder that no server uses; the calls are in its
                               audit log
      --data DIR               that folder; ./.tenon unless given
      --audit-required         with --account: refuses calls when the audit log cannot be written
      --integration NAME       the vendor itself, with the credentials given
    \(AccountOptions.help)
    \(FilterOptions.help)
    """
  static let options: [Option] =
    AccountOptions.options + FilterOptions.options + [
      .value("--sandbox"), .value("--integration"), .value("--account"), .value("--data"),
      .flag("--audit-required"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let filter = try FilterOptions.filter(arguments)
    if let account = arguments.value("--account") {
      try AccountOptions.refuseVendor(with: "--account", arguments)
      return try await serve(account, filter, arguments)
    }
    for option in ["--data", "--audit-required"] where arguments.has(option) {
      throw UsageError(message: "'\(option)' goes with '--account'")
    }
    switch (arguments.value("--sandbox"), arguments.value("--integration")) {
    case (let name?, nil):
      try AccountOptions.refuse(with: "--sandbox", arguments)
      let sandbox = try SandboxAccounts.start(only: name)
      // Standard output is the protocol's.
      Terminal.error("tenon mcp: the stand-in for \(name) is at \(sandbox.server.origin)")
      let status = try await ToolServer(connection: sandbox.connection, filter: filter)
        .serveStandardIO()
      await sandbox.server.stop()
      return status
    case (nil, let name?):
      let connection = try AccountOptions.connection(to: try Integrations.named(name), arguments)
      return try await ToolServer(connection: connection, filter: filter).serveStandardIO()
    default:
      throw UsageError(
        message: "give one of --account ID, --sandbox INTEGRATION and --integration NAME")
    }
  }

  /// An account that is kept.
  private static func serve(
    _ account: String, _ filter: ToolFilter, _ arguments: Arguments
  ) async throws -> Int32 {
    let backend = try await OpenFolder.backendOfCommand(
      arguments, elsewise: "give clients the URL of an MCP server instead")
    do {
      let status = try await backend.serveStandardIO(
        account: account, filter: filter, as: .commandLine)
      await backend.close()
      return status
    } catch {
      await backend.close()
      throw error
    }
  }
}
