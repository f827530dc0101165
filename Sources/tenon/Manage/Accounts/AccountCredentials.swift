import StrictJSON

/// `tenon account credentials`.
enum AccountCredentials: Command {
  static let name = "account credentials"
  static let summary = "Puts credentials in the place of the old ones."
  static let help = """
    Usage: tenon account credentials ID [--credential NAME=VALUE]...

    All of them are needed: the old ones are forgotten.

    \(CredentialInput.help)
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + CredentialInput.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    let account = try await APIAccess.with(arguments) { api in
      let account = try await api.ask("GET", ["integrated-account", id])
      let vendor = try await api.ask("GET", ["integration", account["integration"]?.string ?? ""])
      var members = RequestMembers()
      members.add("credentials", try CredentialInput.read(for: vendor, arguments))
      guard !members.isEmpty else { throw UsageError(message: "--credential is missing") }
      return try await api.ask("PATCH", ["integrated-account", id, "credentials"], body: members)
    }
    Details.print(account, arguments)
    return 0
  }
}
