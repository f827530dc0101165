import StrictJSON

/// `tenon key create`.
enum KeyCreate: Command {
  static let name = "key create"
  static let summary = "Makes an API key and prints it, once."
  static let help = """
    Usage: tenon key create NAME --scope admin|proxy [--tenant ID] [--expires-in SPAN]
           tenon key create NAME --account ID [--expires-in SPAN]

    The key is not kept and cannot be shown again. A data folder that does not exist is made. With
    --json it prints what is known of the key, and the key in it.

      --scope SCOPE            admin: everything; proxy: calls through accounts
      --tenant ID              the one tenant whose accounts it reaches; all unless given
      --account ID             the one account that it reaches, and only to call
    \(ExpiryOptions.help)
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + ExpiryOptions.options + [
      .value("--scope"), .value("--tenant"), .value("--account"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let name = try arguments.word("NAME")
    guard
      let scope = arguments.value("--scope") ?? arguments.value("--account").map({ _ in "account" })
    else { throw UsageError(message: "say what it may do: --scope admin|proxy, or --account ID") }
    var members = RequestMembers()
    members.add("name", name)
    members.add("scope", scope)
    members.add("tenant_id", arguments.value("--tenant"))
    members.add("integrated_account_id", arguments.value("--account"))
    members.add("expires_at", try ExpiryOptions.time(arguments))
    let key = try await APIAccess.with(arguments, makesFolder: true) { api in
      try await api.ask("POST", ["api-key"], body: members)
    }
    guard !arguments.has("--json"), let text = key["key"]?.string else {
      Details.print(key, arguments)
      return 0
    }
    Terminal.print(text)
    let end = TimeWords.short(key["expires_at"]?.string).map { ", until \($0)" } ?? ""
    Terminal.error(
      "\(Terminal.plain(name)): scope \(scope)\(end). The key is not shown again; its id is "
        + "\(key["id"]?.string ?? "")")
    return 0
  }
}
