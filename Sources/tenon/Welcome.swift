import ConnectorKit
import Gateway

/// What `tenon serve` prints: the URLs, and what to do with them.
enum Welcome {
  static func text(_ service: Service, sandbox: String?) -> String {
    var lines = ["Tenon \(Tenon.version) is serving. Stop it with Ctrl-C.", ""]
    if let sandbox {
      lines += ["Stand-ins for the vendors: \(sandbox) (nothing leaves this machine)", ""]
    }
    for server in service.servers {
      lines += [
        "\(server.name): \(counted(server.tools.count, "tool"))", service.url(of: server), "",
      ]
    }
    guard let first = service.servers.first else { return lines.joined(separator: "\n") }
    let url = service.url(of: first)
    lines += [
      "Try it in another terminal:",
      #"  curl -s \#(url) -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' -d '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\#(first.tools[0].name)","arguments":{}}}'"#,
      "",
      "Claude Code:     claude mcp add --transport http \(first.connection.integration.name) \(url)",
      "Cursor, VS Code: {\"mcpServers\": {\"\(first.connection.integration.name)\": {\"url\": \"\(url)\"}}}",
      "Claude Desktop:  {\"mcpServers\": {\"\(first.connection.integration.name)\": {\"command\": "
        + "\"\(CommandLine.arguments[0])\", \"args\": [\"mcp\", \"--sandbox\", "
        + "\"\(first.connection.integration.name)\"]}}}",
    ]
    return lines.joined(separator: "\n")
  }
}
