/// `tenon account update`.
enum AccountUpdate: Command {
  static let name = "account update"
  static let summary = "Changes an account; what is not given stays."
  static let help = """
    Usage: tenon account update ID [--tenant ID] [--label TEXT] [--set NAME=VALUE]...

      --tenant ID              whose account it is, in words of yours
      --label TEXT             a name for people
      --set NAME=VALUE         a setting of the integration; may be repeated
      --unset NAMES            settings to take away, separated by commas
      --origin URL             a scheme, host and port in place of the vendor's
      --no-origin              the vendor's own again
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + [
      .value("--tenant"), .value("--label"), .value("--set"), .value("--unset"),
      .value("--origin"), .flag("--no-origin"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    var settings: [String: String?] = try arguments.pairs("--set").mapValues { $0 }
    for name in arguments.list("--unset") {
      guard settings.updateValue(nil, forKey: name) == nil else {
        throw UsageError(message: "'\(name)' is set and unset")
      }
    }
    var members = RequestMembers()
    members.add("tenant_id", arguments.value("--tenant"))
    members.add("label", arguments.value("--label"))
    members.add("settings", settings)
    if arguments.has("--no-origin") {
      guard !arguments.has("--origin") else {
        throw UsageError(message: "give --origin or --no-origin, not both")
      }
      members.addNull("origin")
    } else {
      members.add("origin", arguments.value("--origin"))
    }
    guard !members.isEmpty else { throw UsageError(message: "say what to change") }
    let account = try await APIAccess.with(arguments) { api in
      try await api.ask("PATCH", ["integrated-account", id], body: members)
    }
    Details.print(account, arguments)
    return 0
  }
}
