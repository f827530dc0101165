import Store

/// What a look through the whole log found.
package struct AuditVerification: Sendable, Equatable {
  /// How many entries were looked at.
  package var entries = 0
  /// When the first of them was written, in milliseconds since 1970; nil when there is none.
  package var firstAt: Int?
  /// When the last of them was written.
  package var lastAt: Int?
  /// How many entries retention deleted since the log began.
  package var swept = 0
  /// What retention deleted was older than this, in milliseconds since 1970.
  package var sweptUntil: Int?
  /// The newest entry, to be kept elsewhere for the next time; nil when there is none.
  package var newest: AuditMark?
  /// The first thing that is wrong; nil when the log is what was written.
  package var finding: AuditFinding?
}

extension AuditLog {
  /// Looks through the whole log, page by page in one state of it, and stops at the first entry that is
  /// not what was written. It blocks its thread meanwhile: some microseconds an entry.
  /// - Parameters:
  ///   - mark: an entry that was there at an earlier time, as `AuditVerification.newest` named it.
  ///   - accepted: faults up to this entry are known, and passed over.
  /// - Throws: `StoreError`.
  package func verify(
    expecting mark: AuditMark? = nil, acceptingThrough accepted: Int? = nil
  ) throws -> AuditVerification {
    try database.read { session in
      try self.verify(in: session, expecting: mark, acceptingThrough: accepted)
    }
  }

  private func verify(
    in session: any Session, expecting mark: AuditMark?, acceptingThrough accepted: Int?
  ) throws(StoreError) -> AuditVerification {
    var result = AuditVerification()
    var anchor = AuditAnchor.none
    let headBytes = try session.mark(AuditHead.property)
    let head = headBytes.flatMap { AuditHead($0, chain: chain) }
    if let bytes = try session.mark(AuditAnchor.property) {
      guard let kept = AuditAnchor(bytes, chain: chain) else {
        let first = try session.row("SELECT MIN(sequence) FROM audit")?.optionalInteger(0) ?? 1
        result.finding = AuditFinding(sequence: first, fault: .anchorChanged)
        return result
      }
      anchor = kept
      result.swept = anchor.count
      result.sweptUntil = anchor.until
    }
    var walk = AuditWalk(chain: chain, after: anchor, end: head?.sequence)
    if let mark, mark.sequence == anchor.through, mark.code != anchor.code {
      result.finding = AuditFinding(sequence: mark.sequence, fault: .replaced)
      return result
    }
    var next = Int.min
    while true {
      let page = try AuditWalk.page(from: next, in: session)
      for (index, row) in page.prefix(AuditWalk.pageSize).enumerated() {
        let following = index + 1 < page.count ? page[index + 1] : nil
        let finding = walk.check(row, followedBy: following) ?? Self.differs(row, from: mark)
        if let finding, !finding.isKnown(through: accepted) {
          result.finding = finding
          return result
        }
        walk.accept(row)
        result.entries += 1
        if case .integer(let time) = row[1] {
          result.firstAt = result.firstAt ?? time
          result.lastAt = time
        }
      }
      guard page.count > AuditWalk.pageSize else { break }
      guard case .integer(let last) = page[AuditWalk.pageSize][0] else {
        // What has no number sorts behind all that have one, so that no page begins there.
        result.finding = AuditFinding(sequence: walk.expected, fault: .inserted)
        return result
      }
      next = last
    }
    result.newest =
      walk.expected > 1 ? AuditMark(sequence: walk.expected - 1, code: walk.previous) : nil
    let finding =
      Self.fault(at: walk, head: head, isNew: headBytes == nil && walk.expected == 1)
      ?? Self.fault(at: walk, mark: mark)
    if let finding, !finding.isKnown(through: accepted) { result.finding = finding }
    return result
  }

  /// What the end of the chain and the record of it say of each other.
  private static func fault(at walk: AuditWalk, head: AuditHead?, isNew: Bool) -> AuditFinding? {
    if isNew { return nil }
    guard let head, head.sequence >= walk.expected - 1 else {
      return AuditFinding(sequence: walk.expected, fault: .headLost)
    }
    if head.sequence >= walk.expected {
      return AuditFinding(sequence: walk.expected, fault: .truncated(through: head.sequence))
    }
    return head.code == walk.previous
      ? nil : AuditFinding(sequence: walk.expected, fault: .headLost)
  }

  private static func fault(at walk: AuditWalk, mark: AuditMark?) -> AuditFinding? {
    guard let mark, mark.sequence >= walk.expected else { return nil }
    return AuditFinding(sequence: walk.expected, fault: .truncated(through: mark.sequence))
  }

  private static func differs(_ row: Row, from mark: AuditMark?) -> AuditFinding? {
    guard let mark, row[0] == .integer(mark.sequence), row[16] != .blob(mark.code) else {
      return nil
    }
    return AuditFinding(sequence: mark.sequence, fault: .replaced)
  }
}
