import Store
import StrictJSON

extension AuditLog {
  /// Deletes the entries from the beginning up to the first that is not older than `limit`, and leaves a
  /// record of how many and until when, which only this log's key can make. The chain goes on from it.
  ///
  /// It deletes a thousand at a time, so that other writers get their turn, and looks at each entry
  /// first: one that is not what was written stops it, since deleting it would remove the evidence.
  /// - Parameters:
  ///   - limit: milliseconds since 1970.
  ///   - actor: who asked for it; it is recorded as `audit.sweep` when something was deleted.
  ///   - accepted: faults up to this entry are known, and deleted with the rest.
  /// - Returns: how many entries were deleted.
  /// - Throws: `PlatformError.conflict` at an entry that does not hold; `.unavailable`.
  @discardableResult
  package func sweep(
    olderThan limit: Int, actor: String = "system", acceptingThrough accepted: Int? = nil
  ) async throws(PlatformError) -> Int {
    var total = 0
    do {
      while true {
        let before = total
        let step = try await database.write { [self] session in
          let step = try sweepPage(olderThan: limit, acceptingThrough: accepted, in: session)
          if step.isLast, before + step.count > 0 {
            let notice = Self.notice(
              of: before + step.count, until: limit, actor: actor, at: clock.now())
            try chain.append([notice], in: session, at: clock.now())
          }
          return step
        }
        total += step.count
        if step.isLast { return total }
      }
    } catch let error as PlatformError {
      throw error
    } catch {
      throw .unavailable("the audit log cannot be swept: \(error)")
    }
  }

  private func sweepPage(
    olderThan limit: Int, acceptingThrough accepted: Int?, in session: any Session
  ) throws -> (count: Int, isLast: Bool) {
    var anchor = AuditAnchor.none
    if let bytes = try session.mark(AuditAnchor.property) {
      guard let kept = AuditAnchor(bytes, chain: chain) else {
        throw Self.refusal(AuditFinding(sequence: 1, fault: .anchorChanged))
      }
      anchor = kept
    }
    let head = try session.mark(AuditHead.property).flatMap { AuditHead($0, chain: chain) }
    var walk = AuditWalk(chain: chain, after: anchor, end: head?.sequence)
    let page = try AuditWalk.page(from: Int.min, in: session)
    var count = 0
    for (index, row) in page.prefix(AuditWalk.pageSize).enumerated() {
      let following = index + 1 < page.count ? page[index + 1] : nil
      if let finding = walk.check(row, followedBy: following), !finding.isKnown(through: accepted) {
        throw Self.refusal(finding)
      }
      guard case .integer(let at) = row[1], at < limit else { break }
      walk.accept(row)
      count += 1
    }
    if count > 0 {
      anchor = AuditAnchor(
        through: walk.expected - 1, code: walk.previous, count: anchor.count + count,
        until: max(anchor.until, limit))
      try session.run("DELETE FROM audit WHERE sequence <= $1", [.integer(anchor.through)])
      try session.setMark(AuditAnchor.property, anchor.bytes(chain))
    }
    return (count, count < AuditWalk.pageSize)
  }

  private static func refusal(_ finding: AuditFinding) -> PlatformError {
    .conflict("nothing is deleted from here on, since the audit log does not hold: \(finding)")
  }

  private static func notice(of count: Int, until limit: Int, actor: String, at now: Int)
    -> AuditEntry
  {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("count")
    writer.write(count)
    writer.key("until")
    writer.write(internetText(ofMilliseconds: limit))
    writer.endObject()
    return AuditEntry(
      at: now, actor: actor, action: "audit.sweep", outcome: .ok,
      detail: try? JSONValue(parsing: writer.bytes))
  }
}
