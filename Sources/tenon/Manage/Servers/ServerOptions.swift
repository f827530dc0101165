import StrictJSON

/// The options that say what an MCP server offers, to whom and until when.
enum ServerOptions {
  static let options: [Option] =
    FilterOptions.options + ExpiryOptions.options + [
      .value("--tools"), .flag("--require-key"), .flag("--discovery"), .value("--approve"),
      .value("--approve-by"), .value("--approve-within"),
    ]

  static let help = """
    \(FilterOptions.help)
      --tools LIST             only these tools
    \(ExpiryOptions.help)
      --require-key            clients show an API key besides the token
      --discovery              clients get three tools, by which they search for the others and call
                               them, in place of a long list
      --approve LIST           calls that somebody has to approve before they are sent: writes,
                               destructive, or names of tools
      --approve-by WHO         who does: client (whoever sits there), or operator ('tenon approval');
                               client unless given
      --approve-within SPAN    how long such a call waits: 90s, 30m, 12h; 10m unless given
    """

  /// The members of `config` that the options name.
  static func configuration(_ arguments: Arguments) throws(UsageError) -> RequestMembers {
    for option in ["--methods", "--tags", "--tools"]
    where arguments.has(option) && arguments.list(option).isEmpty {
      throw UsageError(message: "'\(option)' names nothing")
    }
    var members = RequestMembers()
    for name in ["methods", "tags", "tools"] { members.add(name, arguments.list("--\(name)")) }
    if arguments.has("--require-key") { members.add("require_api_token_auth", true) }
    if arguments.has("--discovery") { members.add("tool_exposure", "discovery") }
    members.add("approval", try approval(arguments))
    return members
  }

  private static func approval(_ arguments: Arguments) throws(UsageError) -> RequestMembers {
    var rule = RequestMembers()
    guard arguments.has("--approve") else {
      for option in ["--approve-by", "--approve-within"] where arguments.has(option) {
        throw UsageError(message: "'\(option)' goes with '--approve'")
      }
      return rule
    }
    let names = arguments.list("--approve")
    guard !names.isEmpty else { throw UsageError(message: "'--approve' names nothing") }
    rule.add("for", names)
    rule.add("by", arguments.value("--approve-by"))
    if let text = arguments.value("--approve-within") {
      guard let time = TimeWords.milliseconds(ofSpan: text) else {
        throw UsageError(
          message: "'--approve-within' takes a span such as 90s, 30m or 12h, not '\(text)'")
      }
      rule.add("seconds", time / 1_000)
    }
    return rule
  }
}
