/// `tenon approval`: the calls that somebody has to approve.
enum ApprovalCommand: CommandGroup {
  static let name = "approval"
  static let summary = "Shows and decides the calls that wait to be approved."
  static let introduction = """
    An MCP server can ask that calls be approved before they are sent: by whoever sits at the
    client, or by an operator, which is done here ('tenon server create --help').

      tenon approval list --status waiting
      tenon approval show ID
      tenon approval approve ID
      tenon approval decline ID
    """
  static let subcommands: [any Command.Type] = [
    ApprovalList.self, ApprovalShow.self, ApprovalApprove.self, ApprovalDecline.self,
  ]
}
