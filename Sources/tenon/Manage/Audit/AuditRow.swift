import StrictJSON

/// An entry of the audit log as a row of a table.
enum AuditRow {
  static let table = TextTable(
    ["TIME", "WHO", "WHAT", "ACCOUNT", "OUTCOME", "STATUS", "MS"], numeric: [5, 6])

  static func cells(_ entry: JSONValue) -> [String?] {
    let client = entry["client_name"]?.string.map { name in
      " (\(name)\(entry["client_version"]?.string.map { "/\($0)" } ?? ""))"
    }
    return [
      TimeWords.short(entry["created_at"]?.string),
      (entry["actor"]?.string ?? "") + (client ?? ""),
      entry["tool_name"]?.string ?? entry["action"]?.string,
      entry["integrated_account_id"]?.string, entry["outcome"]?.string,
      entry["http_status_code"]?.int.map { "\($0)" },
      entry["duration_us"]?.int.map { "\(($0 + 500) / 1_000)" },
    ]
  }
}
