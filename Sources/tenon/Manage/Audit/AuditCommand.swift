/// `tenon audit`: what was done.
enum AuditCommand: CommandGroup {
  static let name = "audit"
  static let summary = "Shows what was done and by whom, and whether the log is whole."
  static let introduction = """
    The audit log has each call of a tool and each change of what is kept. Its entries are chained,
    so that whoever edits the database shows.

      tenon audit list --since 24h --outcome refused
      tenon audit list --url URL --follow
      tenon audit export --since 2026-01-01 > 2026.jsonl
      tenon audit verify
    """
  static let subcommands: [any Command.Type] = [
    AuditList.self, AuditExport.self, AuditVerify.self,
  ]
}
