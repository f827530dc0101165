import Store
import StrictJSON

/// How an entry stands in its table. The columns of `values` are those that the chain's code covers, in
/// this order, which never changes.
extension AuditEntry {
  /// How many columns the code covers; behind them stand `previous` and `code`.
  static let columnCount = 15

  /// The longest text of an entry, in bytes. What clients send is cut to it, so that nobody fills the
  /// disk with a name.
  static let maximumTextBytes = 256
  /// The longest detail, in bytes; a longer one is left out, and its size is kept instead.
  static let maximumDetailBytes = 65_536

  /// The entry as it is written at a place in the log.
  func values(at sequence: Int) -> [SQLValue] {
    [
      .integer(sequence), .integer(at), Self.value(tenantID), Self.value(accountID),
      Self.value(serverID), Self.value(keyID), .text(Self.bounded(actor)), SQLValue(client),
      .text(Self.bounded(action)), Self.value(tool), Self.value(method), .text(outcome.rawValue),
      SQLValue(status), SQLValue(duration), detail.map(Self.value(ofDetail:)) ?? .null,
    ]
  }

  /// Reads what `values(at:)` wrote.
  /// - Throws: `StoreError.unexpectedValue` when a column holds what is never written there.
  init(_ row: Row) throws(StoreError) {
    guard let outcome = AuditOutcome(rawValue: try row.text(11)) else {
      throw .unexpectedValue(column: 11, expected: "an outcome", received: "another text")
    }
    self.init(
      at: try row.integer(1), actor: try row.text(6), action: try row.text(8), outcome: outcome,
      tenantID: try row.optionalText(2), accountID: try row.optionalText(3),
      serverID: try row.optionalText(4), keyID: try row.optionalText(5),
      tool: try row.optionalText(9), method: try row.optionalText(10),
      status: try row.optionalInteger(12), duration: try row.optionalInteger(13),
      detail: try row.optionalText(14).map { text in
        (try? JSONValue(parsing: text)) ?? JSONValue(text)
      })
    sequence = try row.integer(0)
    if let client = try row.optionalText(7) {
      let lines = client.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      clientName = lines.first.map(String.init)
      clientVersion = lines.count > 1 ? String(lines[1]) : nil
    }
  }

  /// Name and version in one column: the name is the first line, and the version, if there is one, the
  /// rest.
  private var client: String? {
    guard let clientName else { return clientVersion.map { "\n" + Self.bounded($0) } }
    let name = Self.bounded(Self.oneLine(clientName))
    return clientVersion.map { "\(name)\n\(Self.bounded($0))" } ?? name
  }

  private static func value(_ text: String?) -> SQLValue {
    text.map { .text(bounded($0)) } ?? .null
  }

  private static func value(ofDetail detail: JSONValue) -> SQLValue {
    let bytes = detail.bytes
    guard bytes.count <= maximumDetailBytes else {
      return .text("{\"omitted_bytes\":\(bytes.count)}")
    }
    return .text(String(decoding: bytes, as: UTF8.self))
  }

  /// U+0000 is what PostgreSQL keeps in no text.
  private static func bounded(_ text: String) -> String {
    let hasNull = text.utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? true
    guard text.utf8.count > maximumTextBytes || hasNull else { return text }
    var kept = String.UnicodeScalarView()
    var size = 0
    for scalar in text.unicodeScalars {
      size += UTF8.width(scalar)
      guard size <= maximumTextBytes else { break }
      kept.append(scalar.value == 0 ? "\u{FFFD}" : scalar)
    }
    return String(kept)
  }

  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    return String(decoding: text.utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }
}
