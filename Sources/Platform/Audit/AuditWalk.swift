import Secrets
import Store

/// Follows the chain entry by entry, and tells the first one that does not hold and why.
struct AuditWalk {
  let chain: AuditChain
  /// The last entry that the head vouches for; nil when there is no head to ask.
  let end: Int?
  /// Where the next entry stands.
  private(set) var expected: Int
  /// The code that the next entry follows.
  private(set) var previous: [UInt8]

  /// How many entries may have been deleted from among renumbered ones and still be told from an edit.
  private static let furthest = 1_000

  init(chain: AuditChain, after anchor: AuditAnchor, end: Int?) {
    self.chain = chain
    self.end = end
    expected = anchor.through &+ 1
    previous = anchor.code
  }

  /// The columns of `check` and `accept`.
  static func page(from sequence: Int, in session: any Session) throws(StoreError) -> [Row] {
    try session.rows(
      """
      SELECT
        sequence, at, tenant_id, account_id, server_id, key_id, actor, client, action, tool, method,
        outcome, status, duration_us, detail, previous, code
      FROM audit WHERE sequence >= $1 ORDER BY sequence LIMIT 1001
      """, [.integer(sequence)])
  }

  /// How many rows of a page are checked; the last one of a full page is only there to look ahead.
  static let pageSize = 1_000

  /// What is wrong with a row, if anything.
  /// - Parameter next: the row behind it, which tells an edit from a shift.
  func check(_ row: Row, followedBy next: Row?) -> AuditFinding? {
    guard case .integer(let sequence) = row[0] else {
      return AuditFinding(sequence: expected, fault: .inserted)
    }
    let own = Self.previous(of: row)
    if sequence == expected, own == previous, isAuthentic(row, after: previous) { return nil }
    if sequence < expected { return AuditFinding(sequence: sequence, fault: .inserted) }
    if sequence > expected, isWithin(sequence) {
      return AuditFinding(sequence: expected, fault: .missing(through: sequence - 1))
    }
    if isAuthentic(row, after: own) {
      let fault: AuditFinding.Fault = own == AuditChain.lost ? .headLost : .detached
      return AuditFinding(sequence: sequence, fault: fault)
    }
    guard isWithin(sequence) else { return AuditFinding(sequence: sequence, fault: .inserted) }
    return AuditFinding(sequence: sequence, fault: fault(of: row, followedBy: next))
  }

  /// Goes on behind a row as it stands, whether it holds or not.
  mutating func accept(_ row: Row) {
    guard case .integer(let sequence) = row[0], sequence >= expected, sequence < .max else {
      return
    }
    expected = sequence + 1
    if case .blob(let code) = row[16] { previous = code }
  }

  private func isWithin(_ sequence: Int) -> Bool { end.map { sequence <= $0 } ?? true }

  /// Why a row in the right place is not authentic: it may have come from further behind, and what
  /// belongs here may be the next.
  private func fault(of row: Row, followedBy next: Row?) -> AuditFinding.Fault {
    let isShifted = next.map { isAuthentic($0, after: previous, as: expected) } ?? false
    let own = Self.previous(of: row)
    let origin = (1...Self.furthest).first { distance in
      isAuthentic(row, after: own, as: expected &+ distance)
    }
    switch (isShifted, origin) {
    case (true, .some): return .moved
    case (true, nil): return .inserted
    case (false, .some(let distance)): return .missing(through: expected &+ distance &- 1)
    case (false, nil): return .edited
    }
  }

  /// Whether the row's code is that of its values behind `previous`, at another place if one is given.
  private func isAuthentic(_ row: Row, after previous: [UInt8], as sequence: Int? = nil) -> Bool {
    guard case .blob(let code) = row[16] else { return false }
    var values = Array(row.values.prefix(AuditEntry.columnCount))
    if let sequence { values[0] = .integer(sequence) }
    return areEqual(chain.code(of: .entry, after: previous, values), code)
  }

  private static func previous(of row: Row) -> [UInt8] {
    guard case .blob(let previous) = row[15] else { return [] }
    return previous
  }
}
