import Secrets
package import Store
package import StrictJSON

/// Calls that wait for somebody to approve them.
///
/// What is asked for is kept: the arguments and the request that would be sent, both sealed. What comes
/// back is a text that names the approval, with a code over the call that it is for. So neither can it be
/// changed nor shown with another call, and the table says that it is good for one.
package struct Approvals: Sendable {
  let database: any Database
  let sealer: Sealer
  let clock: Clock
  let cursors: CursorSigner
  let signer: ApprovalSigner

  /// How many calls of one MCP server may wait at a time.
  package static let capacity = 100
  /// The longest request and the longest arguments that can be approved, in bytes: a person has to read
  /// them.
  package static let longest = 65_536
  /// How long approvals are kept behind their end, in milliseconds.
  private static let age = 30 * 86_400_000

  package init(database: any Database, keys: Keys, clock: Clock) {
    self.database = database
    sealer = keys.sealer
    self.clock = clock.goingForward()
    cursors = CursorSigner(keys.cursors)
    signer = ApprovalSigner(keys)
  }

  /// What a call that has to be approved gets.
  package struct Request: Sendable {
    package let id: String
    /// What is shown with the call when it is made.
    package let text: String
    package let expiresAt: Int
    /// Whether it was asked for before, and approved since.
    package let isApproved: Bool
  }

  /// Keeps a call until somebody approves it. A call that is to be repeated with a token, and waits
  /// already, gets the same approval again, so that whoever approves is not asked twice.
  /// - Parameters:
  ///   - arguments: what whoever approves is shown of them; `binding` holds the true ones.
  ///   - request: what would be sent, without secrets, as JSON.
  ///   - client: what the client calls itself.
  /// - Returns: nil when too many calls of the MCP server wait already.
  /// - Throws: `PlatformError.unavailable`.
  package func ask(
    for binding: ApprovalBinding, arguments: JSONValue, request: [UInt8], seconds: Int,
    client: String?
  ) async throws(PlatformError) -> Request? {
    let now = clock.now()
    let expiresAt = now + seconds * 1_000
    var content = JSONWriter(reservingCapacity: arguments.bytes.count + request.count + 64)
    content.beginObject()
    content.key("arguments")
    content.write(arguments)
    content.key("request")
    content.writeRaw(request)
    content.endObject()
    let text = content.bytes
    let (id, sealed) = try Accounts.secrets { () throws(SecretsError) in
      let id = try newIdentifier(clock)
      return (id, try sealer.seal(text, for: SealedIdentity.content(ofApproval: id)))
    }
    let code = signer.code(of: binding)
    let kept: (id: String, expiresAt: Int, isApproved: Bool)? = try await database.writing {
      session in
      let waiting = try session.rows(
        """
        SELECT id, expires_at, status, call_code FROM approvals
        WHERE server_id = $1 AND status IN ('waiting', 'approved') AND expires_at > $2
        """, [.text(binding.serverID), .integer(now)])
      if binding.way == .confirmation,
        let same = try waiting.first(where: { areEqual(try $0.blob(3), code) })
      {
        return (
          id: try same.text(0), expiresAt: try same.integer(1),
          isApproved: try same.text(2) == "approved"
        )
      }
      guard waiting.count < Self.capacity else { return nil }
      try session.run(
        """
        INSERT INTO approvals
          (id, account_id, server_id, call_code, client, tool, approver, content, status,
           requested_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $10)
        """,
        [
          .text(id), .text(binding.accountID), .text(binding.serverID), .blob(code),
          SQLValue(client), .text(binding.tool), .text(binding.by.rawValue), .blob(sealed),
          .integer(now), .integer(expiresAt),
        ])
      return (id: id, expiresAt: expiresAt, isApproved: false)
    }
    return kept.map { kept in
      Request(
        id: kept.id,
        text: signer.text(of: kept.id, expiresAt: kept.expiresAt, for: binding),
        expiresAt: kept.expiresAt, isApproved: kept.isApproved)
    }
  }

  /// What whoever calls says with the text of an approval.
  package enum Word: Sendable {
    /// Make the call. Where the client approves, this is its approval.
    case proceed
    /// Do not.
    case decline
    /// Nothing: the question is still open.
    case nothing
  }

  /// What the text of an approval comes to.
  package enum Verdict: Sendable, Equatable {
    /// The call may be made now, and never again.
    case granted(id: String)
    /// Nobody has decided yet.
    case waiting(id: String, expiresAt: Int)
    case declined(id: String)
    case expired(id: String)
    /// A call was made with it before.
    case used(id: String)
    /// It was not made here, or not for this call.
    case foreign
  }

  /// Uses an approval, or says why not. Of any number of calls that show it, one is granted.
  /// - Parameter person: who speaks, for `decided_by`.
  /// - Throws: `PlatformError.unavailable`; then nothing is granted.
  package func show(
    _ text: String, for binding: ApprovalBinding, saying word: Word, person: String
  ) async throws(PlatformError) -> Verdict {
    guard let (id, expiresAt) = signer.read(text, for: binding) else { return .foreign }
    let now = clock.now()
    let (before, isClient) =
      binding.by == .client ? ("waiting", true) : ("approved", false)
    let values: [SQLValue] = [
      .text(id), .text(binding.serverID), .text(before), .integer(now), .text(person),
    ]
    return try await database.writing { session in
      switch word {
      case .proceed:
        let granted = try session.run(
          """
          UPDATE approvals SET status = 'used', used_at = $4, decided_at = COALESCE(decided_at, $4),
            decided_by = COALESCE(decided_by, $5)
          WHERE id = $1 AND server_id = $2 AND status = $3 AND expires_at > $4
          """, values)
        if granted == 1 { return .granted(id: id) }
      case .decline where isClient:
        try session.run(
          """
          UPDATE approvals SET status = 'declined', decided_at = $4, decided_by = $5
          WHERE id = $1 AND server_id = $2 AND status = $3 AND expires_at > $4
          """, values)
      case .decline, .nothing: break
      }
      guard
        let row = try session.row(
          "SELECT status FROM approvals WHERE id = $1 AND server_id = $2",
          Array(values.prefix(2)))
      else { return .expired(id: id) }
      return switch try row.text(0) {
      case "used": .used(id: id)
      case "declined": .declined(id: id)
      case _ where expiresAt <= now: .expired(id: id)
      case "expired": .expired(id: id)
      default: .waiting(id: id, expiresAt: expiresAt)
      }
    }
  }

  /// Approves or declines for an operator. What was approved and not used yet can still be declined.
  /// - Parameters:
  ///   - principal: who decides; what he does not reach does not exist.
  /// - Throws: `PlatformError.notFound`, `.conflict` when it is too late or not his, `.unavailable`.
  package func decide(
    _ id: String, approve: Bool, by principal: Principal
  ) async throws(PlatformError) -> Approval {
    let found = try get(id, for: principal)
    if approve, found.by == .client {
      throw .conflict("this call is approved at the client; an operator can only decline it")
    }
    let values: [SQLValue] = [
      .text(id), .integer(clock.now()), .text(principal.keyID ?? principal.name),
    ]
    let count = try await database.writing { session in
      if approve {
        return try session.run(
          """
          UPDATE approvals SET status = 'approved', decided_at = $2, decided_by = $3
          WHERE id = $1 AND status = 'waiting' AND approver = 'operator' AND expires_at > $2
          """, values)
      }
      return try session.run(
        """
        UPDATE approvals SET status = 'declined', decided_at = $2, decided_by = $3
        WHERE id = $1 AND status IN ('waiting', 'approved') AND expires_at > $2
        """, values)
    }
    let now = try get(id, for: principal)
    guard count == 1 else {
      throw .conflict("this approval is \(now.status.rawValue) and cannot be decided any more")
    }
    return now
  }

  /// Ends what has expired, and deletes what ended long ago.
  /// - Returns: what has expired since the last time.
  /// - Throws: `PlatformError.unavailable`.
  package func sweep() async throws(PlatformError) -> [Expired] {
    let now = clock.now()
    let expired = try await database.writing { session in
      let rows = try session.rows(
        """
        SELECT a.id, a.server_id, a.account_id, accounts.tenant_id, a.tool
        FROM approvals a JOIN accounts ON accounts.id = a.account_id
        WHERE a.status IN ('waiting', 'approved') AND a.expires_at <= $1
        """, [.integer(now)])
      try session.run(
        """
        UPDATE approvals SET status = 'expired'
        WHERE status IN ('waiting', 'approved') AND expires_at <= $1
        """, [.integer(now)])
      return try rows.map(Expired.init)
    }
    var count = 0
    repeat {
      count = try await database.writing { session in
        try session.run(
          """
          DELETE FROM approvals WHERE id IN (
            SELECT id FROM approvals WHERE expires_at <= $1 ORDER BY expires_at LIMIT 1000)
          """, [.integer(now - Self.age)])
      }
    } while count == 1_000
    return expired
  }

  /// A call for which it is too late, for the audit log.
  package struct Expired: Sendable, Equatable {
    package let id: String
    package let serverID: String
    package let accountID: String
    package let tenantID: String
    package let tool: String

    init(_ row: Row) throws {
      id = try row.text(0)
      serverID = try row.text(1)
      accountID = try row.text(2)
      tenantID = try row.text(3)
      tool = try row.text(4)
    }
  }
}
