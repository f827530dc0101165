import StrictJSON

/// `tenon approval approve`.
enum ApprovalApprove: Command {
  static let name = "approval approve"
  static let summary = "Lets a call be made once; whoever asked for it repeats it."
  static let help = """
    Usage: tenon approval approve ID [--yes]

    Shows the request that would be sent, and asks.

      --yes                    do not ask
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + [.flag("--yes")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    return try await APIAccess.with(arguments) { api in
      if !arguments.has("--yes") {
        Terminal.error(ApprovalLookup.text(try await ApprovalLookup.find(id, api)) + "\n")
      }
      guard try TerminalInput.agrees("Let this request be sent, once?", arguments) else {
        return 1
      }
      let answer = try await api.ask("POST", ["approval", id, "approve"])
      let end = TimeWords.short(answer["expires_at"]?.string).map { " until \($0)" } ?? ""
      Details.say("Approved; the call can be made once\(end).", of: answer, arguments)
      return 0
    }
  }
}

/// `tenon approval decline`.
enum ApprovalDecline: Command {
  static let name = "approval decline"
  static let summary = "Says that a call is not to be made, unless it was."
  static let help = """
    Usage: tenon approval decline ID

    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    let answer = try await APIAccess.with(arguments) { api in
      try await api.ask("POST", ["approval", id, "decline"])
    }
    Details.say("Declined; nothing is sent.", of: answer, arguments)
    return 0
  }
}
