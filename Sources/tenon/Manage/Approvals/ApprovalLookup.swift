import StrictJSON

/// Approvals as people read them.
enum ApprovalLookup {
  /// The approval of this id.
  static func find(_ id: String, _ api: APIClient) async throws -> JSONValue {
    try await api.ask("GET", ["approval", id])
  }

  /// What would be called: method and URL.
  static func line(_ approval: JSONValue) -> String {
    let request = approval["request"] ?? .null
    return [request["method"]?.string ?? "", request["url"]?.string ?? ""].joined(separator: " ")
  }

  /// Everything that is known of it. The body of the request stands as it is, number for number.
  static func text(_ approval: JSONValue) -> String {
    let request = approval["request"] ?? .null
    var rows: [[String]] = []
    for member in approval.members where !["arguments", "request"].contains(member.key) {
      let text = member.value.string
      rows.append([
        member.key, Terminal.plain(TimeWords.short(text) ?? text ?? "-"),
      ])
    }
    var lines = [TextTable.indented(rows), "", Terminal.plain(line(approval))]
    for field in request["headers"]?.members.map({ $0 }) ?? [] {
      lines.append(Terminal.plain("\(field.key): \(field.value.string ?? "")"))
    }
    if let body = request["body"] {
      lines += ["", Terminal.plain(body.string ?? body.description)]
    }
    return lines.joined(separator: "\n")
  }
}
