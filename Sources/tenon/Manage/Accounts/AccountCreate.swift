import ConnectorGenerator
import StrictJSON

/// `tenon account create`.
enum AccountCreate: Command {
  static let name = "account create"
  static let summary = "Connects an account with credentials that are known, and prints its id."
  static let help = """
    Usage: tenon account create INTEGRATION --tenant ID [--credential NAME=VALUE]...

    INTEGRATION is the vendor's name, as 'tenon tools' has it. A data folder that does not exist is
    made. With --json it prints the account instead of its id.

      --tenant ID              whose account it is, in words of yours
      --label TEXT             a name for people
      --set NAME=VALUE         a setting of the integration; may be repeated
      --origin URL             a scheme, host and port in place of the vendor's
    \(CredentialInput.help)
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + CredentialInput.options + [
      .value("--tenant"), .value("--label"), .value("--set"), .value("--origin"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let integration = try arguments.word("INTEGRATION")
    let account = try await APIAccess.with(arguments, makesFolder: true) { api in
      let known = try await known(integration, api)
      var members = RequestMembers()
      members.add("integration", integration)
      members.add("tenant_id", arguments.value("--tenant"))
      members.add("label", arguments.value("--label"))
      members.add("settings", try arguments.pairs("--set"))
      members.add("origin", arguments.value("--origin"))
      members.add("credentials", try CredentialInput.read(for: known, arguments))
      return try await api.ask("POST", ["integrated-account"], body: members)
    }
    guard !arguments.has("--json"), let id = account["id"]?.string else {
      Details.print(account, arguments)
      return 0
    }
    Terminal.print(id)
    if let words = AccountTest.trouble(of: account) { Terminal.error(words) }
    Terminal.error(
      "Give an agent some of it: tenon server create NAME --account \(id) --methods read")
    return 0
  }

  /// The vendor as the catalogue has it.
  private static func known(_ name: String, _ api: APIClient) async throws -> JSONValue {
    do {
      return try await api.ask("GET", ["integration", name])
    } catch let refusal as APIRefusal where refusal.status == 404 {
      let names = try await api.list(["integration"]).elements.compactMap { $0["name"]?.string }
      throw CommandError(
        message: "there is no integration '\(name)'"
          + (nearestName(to: name, in: names).map { "; did you mean '\($0)'?" }
            ?? "; there are \(names.joined(separator: ", "))"))
    }
  }
}
