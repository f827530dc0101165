/// What makes MCP clients use a server.
struct ClientConfigurations {
  /// What the client is to call it.
  let name: String
  let url: String
  /// Whether it asks for an API key besides the token in its URL.
  var needsKey = false

  var lines: [String] {
    let option = needsKey ? #" --header "Authorization: Bearer $TENON_KEY""# : ""
    let headers = needsKey ? #", "headers": {"Authorization": "Bearer API_KEY"}"# : ""
    return [
      "Claude Code:     claude mcp add --transport http \(name) \(url)\(option)",
      #"Cursor, VS Code: {"mcpServers": {"\#(name)": {"url": "\#(url)"\#(headers)}}}"#,
    ]
  }
}
