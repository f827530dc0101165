import ConnectorKit
import Gateway

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `tenon serve` prints: the URLs, and what to do with them.
enum Welcome {
  /// - Parameter sandbox: the origin of the stand-ins, when there are any.
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
    if let first = service.servers.first {
      lines += usage(of: first, url: service.url(of: first), isSandbox: sandbox != nil)
    }
    return lines.joined(separator: "\n")
  }

  private static func usage(of server: ToolServer, url: String, isSandbox: Bool) -> [String] {
    let name = server.connection.integration.name
    let list = #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#
    let tool = server.tools.first { $0.method == "list" }?.name
    let call = tool.map {
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\#($0)","arguments":{}}}"#
    }
    var lines = [
      "Try it in another terminal:",
      #"  curl -s \#(url) -H 'Content-Type: application/json' \"#,
      #"    -H 'Accept: application/json, text/event-stream' -d '\#(call ?? list)'"#,
      "",
      "Claude Code:     claude mcp add --transport http \(name) \(url)",
      #"Cursor, VS Code: {"mcpServers": {"\#(name)": {"url": "\#(url)"}}}"#,
    ]
    if isSandbox {
      // With a vendor's credentials this line would hold them.
      let command = #""command": "\#(program)", "args": ["mcp", "--sandbox", "\#(name)"]"#
      lines.append(#"Claude Desktop:  {"mcpServers": {"\#(name)": {\#(command)}}}"#)
    }
    return lines
  }

  /// This program's whole path, since clients start it from elsewhere.
  private static var program: String {
    let word = CommandLine.arguments.first ?? "tenon"
    guard word.contains("/"), let path = realpath(word, nil) else { return word }
    defer { free(path) }
    return String(cString: path)
  }
}
