import StrictJSON

/// `tenon approval show`.
enum ApprovalShow: Command {
  static let name = "approval show"
  static let summary = "Shows one call that has to be approved, and the request it would send."
  static let help = """
    Usage: tenon approval show ID

    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    let approval = try await APIAccess.with(arguments) { api in
      try await ApprovalLookup.find(id, api)
    }
    if arguments.has("--json") {
      Terminal.print(Array(approval.bytes))
    } else {
      Terminal.print(ApprovalLookup.text(approval))
    }
    return 0
  }
}
