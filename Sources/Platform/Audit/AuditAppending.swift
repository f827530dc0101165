import Store

extension AuditChain {
  /// Writes entries at the end of the log, within the caller's transaction: whoever writes next goes on
  /// from here, so that there is one chain however many write at once.
  ///
  /// The end is what the head says and not what the table holds. So an end that was cut off leaves a gap
  /// that no later entry closes.
  func append(_ entries: [AuditEntry], in session: any Session, at now: Int) throws(StoreError) {
    var (head, isLost) = try self.head(in: session)
    if isLost {
      try append(
        AuditEntry(at: now, actor: "system", action: "audit.head_lost", outcome: .failed),
        after: &head, in: session)
    }
    for entry in entries { try append(entry, after: &head, in: session) }
    try session.setMark(AuditHead.property, head.bytes(self))
  }

  private func append(
    _ entry: AuditEntry, after head: inout AuditHead, in session: any Session
  ) throws(StoreError) {
    let (sequence, isTooLarge) = head.sequence.addingReportingOverflow(1)
    guard !isTooLarge else { throw .constraint("the audit log has no number left") }
    var values = entry.values(at: sequence)
    let code = code(of: .entry, after: head.code, values)
    values.append(.blob(head.code))
    values.append(.blob(code))
    try session.run(
      """
      INSERT INTO audit (
        sequence, at, tenant_id, account_id, server_id, key_id, actor, client, action, tool, method,
        outcome, status, duration_us, detail, previous, code)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
      """, values)
    head = AuditHead(sequence: sequence, code: code)
  }

  /// Where the log ends. A head that is not there, or that was changed, is not guessed: the log goes on
  /// behind what it holds from a code that no entry has, which `verify` reports for good.
  private func head(in session: any Session) throws(StoreError) -> (AuditHead, isLost: Bool) {
    let bytes = try session.mark(AuditHead.property)
    if let head = bytes.flatMap({ AuditHead($0, chain: self) }) { return (head, false) }
    let last = try session.row("SELECT MAX(sequence) FROM audit")?.optionalInteger(0)
    let anchor = try session.mark(AuditAnchor.property)
    if bytes == nil, last == nil, anchor == nil { return (.beginning, false) }
    let through = anchor.flatMap { AuditAnchor($0, chain: self) }?.through ?? 0
    return (AuditHead(sequence: max(last ?? 0, through, 0), code: Self.lost), true)
  }
}
