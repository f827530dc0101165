import StrictJSON

/// `tenon account test`.
enum AccountTest: Command {
  static let name = "account test"
  static let summary = "Tries the credentials of an account by the call that its spec names."
  static let help = """
    Usage: tenon account test ID

    Ends with 0 when the vendor takes them, with 1 and what it said when not.

    \(APIAccess.help)
    """
  static let options = APIAccess.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    let account = try await APIAccess.with(arguments) { api in
      try await api.ask("POST", ["integrated-account", id, "validate"])
    }
    let trouble = trouble(of: account)
    if arguments.has("--json") {
      Terminal.print(Array(account.bytes))
    } else if let trouble {
      Terminal.error(trouble)
    } else {
      Terminal.print("active")
    }
    return trouble == nil ? 0 : 1
  }

  /// Why an account may not be of use; nil when nothing is known against it.
  static func trouble(of account: JSONValue) -> String? {
    let status = account["status"]?.string ?? ""
    let error = account["last_error"]?.string
    guard status != "active" || error != nil else { return nil }
    return "The account is \(status)" + (error.map { ": \(Terminal.plain($0))" } ?? "")
  }
}
