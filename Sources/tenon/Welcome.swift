import ConnectorKit
import Gateway

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An MCP server as `tenon serve` shows it.
struct ServedTools {
  /// The name for people.
  let name: String
  /// The vendor's.
  let integration: String
  let tools: [ToolDescriptor]
  /// Where it is; whoever has the URL can call the tools.
  let url: String
}

/// What `tenon serve` prints: the URLs, and what to do with them.
enum Welcome {
  /// - Parameters:
  ///   - sandbox: the origin of the stand-ins, when there are any.
  ///   - connect: the page on which Xero's stand-in is connected with OAuth 2.
  ///   - api: the origin of the API and an admin key, where there is one.
  ///   - hasDashboard: whether people manage it in a browser too.
  static func text(
    _ servers: [ServedTools], sandbox: String?, connect: String? = nil,
    api: (origin: String, key: String)? = nil, hasDashboard: Bool = false
  ) -> String {
    var lines = ["Tenon \(Tenon.version) is serving. Stop it with Ctrl-C.", ""]
    if let sandbox {
      lines += ["Stand-ins for the vendors: \(sandbox) (nothing leaves this machine)", ""]
    }
    for server in servers {
      lines += ["\(server.name): \(counted(server.tools.count, "tool"))", server.url, ""]
    }
    if let connect { lines += ["Connect Xero in a browser, once:", connect, ""] }
    if let api {
      if hasDashboard { lines.append(dashboard(api.origin)) }
      lines += [Self.api(api.origin), "An admin key for it, until it stops:", api.key, ""]
    }
    if let first = servers.first { lines += usage(of: first, isSandbox: sandbox != nil) }
    return lines.joined(separator: "\n")
  }

  /// What a server of a data folder prints.
  /// - Parameters:
  ///   - firstKey: the first admin key, at the first start.
  ///   - hasDashboard: whether people manage it in a browser too.
  static func text(
    origin: String, data: String, firstKey: String?, hasDashboard: Bool
  ) -> String {
    var lines = ["Tenon \(Tenon.version) is serving. Stop it with Ctrl-C.", ""]
    if hasDashboard { lines.append(dashboard(origin)) }
    lines += [api(origin), "Data folder: \(data)", ""]
    guard let firstKey else {
      return
        (lines + [
          "Manage it with 'tenon account', 'server', 'key' and 'audit' --url \(origin).", "",
        ]).joined(separator: "\n")
    }
    lines += [
      "The first admin key, which is not shown again:", firstKey, "",
      "Connect an account and give an agent some of its tools, in another terminal:",
      "  export TENON_URL=\(origin) TENON_KEY=\(firstKey)",
      "  tenon account create finexio --tenant acme",
      "  tenon server create Reader --account ID --methods read", "",
    ]
    return lines.joined(separator: "\n")
  }

  private static func dashboard(_ origin: String) -> String {
    "Dashboard: \(origin)/ (sign in with an admin key)"
  }

  private static func api(_ origin: String) -> String {
    "API: \(origin) (described at \(origin)/openapi.json)"
  }

  private static func usage(of server: ServedTools, isSandbox: Bool) -> [String] {
    let (name, url) = (server.integration, server.url)
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
    ]
    lines += ClientConfigurations(name: name, url: url).lines
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
