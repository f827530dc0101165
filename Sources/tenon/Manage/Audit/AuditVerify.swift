import StrictJSON

/// `tenon audit verify`.
enum AuditVerify: Command {
  static let name = "audit verify"
  static let summary = "Says whether the audit log is what was written."
  static let help = """
    Usage: tenon audit verify [--mark TEXT] [--accept-through N]

    Ends with 0 when it is, with 1 and the first entry that is not what was written otherwise. It
    prints a mark of the newest entry: kept elsewhere and given to a later look, it shows also that
    the whole folder was put back to an older state.

      --mark TEXT              the mark of an earlier look
      --accept-through N       faults up to entry N are known, and passed over
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + [.value("--mark"), .value("--accept-through")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let found = try await APIAccess.with(arguments) { api in
      try await api.ask(
        "GET", ["audit", "verification"],
        query: [
          ("mark", arguments.value("--mark")),
          ("accept_through", arguments.value("--accept-through")),
        ])
    }
    let isIntact = found["is_intact"]?.bool ?? false
    if arguments.has("--json") {
      Terminal.print(Array(found.bytes))
    } else if isIntact {
      Terminal.print(lines(found).joined(separator: "\n"))
    } else {
      for line in lines(found) { Terminal.error(line) }
    }
    return isIntact ? 0 : 1
  }

  private static func lines(_ found: JSONValue) -> [String] {
    let count = found["entries"]?.int ?? 0
    let words = "\(count) \(count == 1 ? "entry" : "entries")"
    let times = ["first_at", "last_at"].map { TimeWords.short(found[$0]?.string) ?? "-" }
    let period = count > 0 ? ", from \(times[0]) to \(times[1])" : ""
    var lines: [String] = []
    if let finding = found["finding"], !finding.isNull {
      lines.append(
        "The audit log is not what was written: \(finding["message"]?.string ?? "unknown").")
      lines.append("Before that, \(words) hold\(count == 1 ? "s" : "")\(period).")
    } else {
      lines.append("The audit log is what was written: \(words)\(period).")
    }
    if let deleted = found["deleted_by_retention"]?.int, deleted > 0 {
      lines.append(
        "Retention has deleted \(deleted) more, from before "
          + "\(TimeWords.short(found["deleted_before"]?.string) ?? "-").")
    }
    if let mark = found["newest_mark"]?.string { lines.append("Mark: \(mark)") }
    return lines
  }
}
