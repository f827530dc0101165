import Secrets
import Store

/// The newest entry's place and code. It is kept beside the log, since a chain alone does not show that
/// its end was cut off.
struct AuditHead: Sendable, Equatable {
  var sequence: Int
  var code: [UInt8]

  static let property = "audit_head"
  static let beginning = AuditHead(sequence: 0, code: AuditChain.beginning)

  init(sequence: Int, code: [UInt8]) {
    self.sequence = sequence
    self.code = code
  }

  /// Nil when the bytes were not written with this chain's key.
  init?(_ bytes: [UInt8], chain: AuditChain) {
    guard bytes.count == 8 + 2 * AuditChain.codeSize else { return nil }
    sequence = AuditChain.number(at: 0, in: bytes)
    code = Array(bytes[8..<40])
    guard areEqual(Array(bytes[40...]), authentication(chain)) else { return nil }
  }

  func bytes(_ chain: AuditChain) -> [UInt8] {
    var bytes: [UInt8] = []
    AuditChain.append(sequence, to: &bytes)
    return bytes + code + authentication(chain)
  }

  private func authentication(_ chain: AuditChain) -> [UInt8] {
    chain.code(of: .head, after: code, [.integer(sequence)])
  }
}

/// What retention left of the entries that it deleted. Whoever deletes entries himself cannot make one,
/// so that no deletion passes for retention.
struct AuditAnchor: Sendable, Equatable {
  /// The last entry that was deleted.
  var through: Int
  /// Its code, which the first entry left follows.
  var code: [UInt8]
  /// How many were deleted since the log began.
  var count: Int
  /// All were older than this, in milliseconds since 1970.
  var until: Int

  static let property = "audit_anchor"
  static let none = AuditAnchor(through: 0, code: AuditChain.beginning, count: 0, until: 0)

  init(through: Int, code: [UInt8], count: Int, until: Int) {
    self.through = through
    self.code = code
    self.count = count
    self.until = until
  }

  /// Nil when the bytes were not written with this chain's key.
  init?(_ bytes: [UInt8], chain: AuditChain) {
    guard bytes.count == 24 + 2 * AuditChain.codeSize else { return nil }
    through = AuditChain.number(at: 0, in: bytes)
    count = AuditChain.number(at: 8, in: bytes)
    until = AuditChain.number(at: 16, in: bytes)
    code = Array(bytes[24..<56])
    guard areEqual(Array(bytes[56...]), authentication(chain)) else { return nil }
  }

  func bytes(_ chain: AuditChain) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in [through, count, until] { AuditChain.append(number, to: &bytes) }
    return bytes + code + authentication(chain)
  }

  private func authentication(_ chain: AuditChain) -> [UInt8] {
    chain.code(
      of: .anchor, after: code, [.integer(through), .integer(count), .integer(until)])
  }
}

extension Session {
  /// A property that a chain's key vouches for.
  func mark(_ name: String) throws(StoreError) -> [UInt8]? {
    try row("SELECT value FROM properties WHERE name = $1", [.text(name)])?.blob(0)
  }

  func setMark(_ name: String, _ bytes: [UInt8]) throws(StoreError) {
    try run(
      """
      INSERT INTO properties (name, value) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [.text(name), .blob(bytes)])
  }
}
