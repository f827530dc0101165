import StrictJSON

/// The options that say what an MCP server offers, to whom and until when.
enum ServerOptions {
  static let options: [Option] =
    FilterOptions.options + ExpiryOptions.options + [
      .value("--tools"), .flag("--require-key"), .flag("--discovery"),
    ]

  static let help = """
    \(FilterOptions.help)
      --tools LIST             only these tools
    \(ExpiryOptions.help)
      --require-key            clients show an API key besides the token
      --discovery              clients get three tools, by which they search for the others and call
                               them, in place of a long list
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
    return members
  }
}
