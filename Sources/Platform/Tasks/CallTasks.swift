import Secrets
package import Store

/// Keeps calls that outlive the request that made them, and what they came to, for whoever made them.
///
/// A task is on the disk before anybody hears of it. One that a process left running when it ended stays as
/// it is: who looks at it finds no end, and knows that nobody is working at it.
///
/// Of ids only HMACs are in the table, and what calls came to is sealed.
package final class CallTasks: Sendable {
  /// How long and how many are kept.
  package struct Limits: Sendable {
    /// How long a task is kept, in milliseconds from when it was made.
    package var lifetime = 3_600_000
    /// How many are kept for one MCP server.
    package var perServer = 200
    /// The size of what a call came to, in bytes.
    package var maximumBytes = 8 << 20

    /// The usual limits.
    package init() {}
  }

  /// How much is kept.
  package let limits: Limits
  private let database: any Database
  private let codes: SecretKey
  private let sealer: Sealer
  private let clock: Clock

  /// Tasks of a database.
  package init(database: any Database, keys: Keys, clock: Clock, limits: Limits = Limits()) {
    self.database = database
    codes = keys.tokens
    sealer = keys.sealer
    self.clock = clock
    self.limits = limits
  }

  /// Keeps a task for a call that runs; when this returns, it survives the end of the process.
  /// - Returns: the task, and its id, which nobody can guess.
  /// - Throws: `PlatformError.conflict` when as many are kept as may; `.unavailable`.
  package func begin(
    _ owner: TaskOwner, tool: String, isWrite: Bool
  ) async throws(PlatformError) -> (id: String, task: CallTask) {
    let id: String
    do {
      id = base64URLText(of: try randomBytes(24))
    } catch {
      throw PlatformError(error)
    }
    let now = clock.now()
    let task = CallTask(
      tool: tool, isWrite: isWrite, createdAt: now, updatedAt: now,
      expiresAt: now + limits.lifetime, end: nil)
    let (code, most) = (code(of: id), limits.perServer)
    try await database.writing { session in
      let row = try session.row(
        """
        SELECT COUNT(*) FROM tasks
        WHERE account_id = $1 AND COALESCE(server_id, '') = $2 AND expires_at > $3
        """, [.text(owner.accountID), .text(owner.serverID ?? ""), .integer(now)])
      guard try row?.integer(0) ?? 0 < most else {
        throw PlatformError.conflict("\(most) tasks are kept, which is as many as may be")
      }
      try session.run(
        """
        INSERT INTO tasks
          (code, account_id, server_id, key_id, tool, is_write, status, created_at, updated_at,
           expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, 'running', $7, $7, $8)
        """,
        [
          .blob(code), .text(owner.accountID), SQLValue(owner.serverID), SQLValue(owner.keyID),
          .text(tool), SQLValue(isWrite), .integer(now), .integer(task.expiresAt),
        ])
    }
    return (id, task)
  }

  /// Keeps what a call came to. A task that is gone, or has an end, stays so.
  /// - Throws: `PlatformError.invalid` when it is larger than what is kept; `.unavailable`.
  package func finish(_ id: String, _ end: CallTaskEnd) async throws(PlatformError) {
    guard end.content.count <= limits.maximumBytes else {
      throw .invalid([
        InvalidField(pointer: "", message: "a task keeps \(limits.maximumBytes) bytes at most")
      ])
    }
    let code = code(of: id)
    let sealed: [UInt8]
    do {
      let text = Array("\(end.kind.rawValue)\n".utf8) + end.content
      sealed = try sealer.seal(text, for: SealedIdentity.end(ofTask: code))
    } catch {
      throw PlatformError(error)
    }
    let now = clock.now()
    try await database.writing { session in
      try session.run(
        """
        UPDATE tasks SET status = $2, content = $3, updated_at = $4
        WHERE code = $1 AND status = 'running'
        """, [.blob(code), .text(end.kind.rawValue), .blob(sealed), .integer(now)])
    }
  }

  /// A task of this owner; nil when there is none, or none any more.
  /// - Throws: `PlatformError.unavailable`, also when what it came to cannot be opened.
  package func task(_ id: String, of owner: TaskOwner) throws(PlatformError) -> CallTask? {
    guard id.utf8.count == 32 else { return nil }
    let code = code(of: id)
    let now = clock.now()
    return try database.reading { session in
      let row = try session.row(
        """
        SELECT account_id, server_id, key_id, tool, is_write, created_at, updated_at, expires_at,
          content
        FROM tasks WHERE code = $1
        """, [.blob(code)])
      guard let row, try row.integer(7) > now,
        owner
          == TaskOwner(
            accountID: try row.text(0), serverID: try row.optionalText(1),
            keyID: try row.optionalText(2))
      else { return nil }
      return CallTask(
        tool: try row.text(3), isWrite: try row.integer(4) != 0, createdAt: try row.integer(5),
        updatedAt: try row.integer(6), expiresAt: try row.integer(7),
        end: try row.optionalBlob(8).map { try opened($0, code) })
    }
  }

  /// Deletes the tasks that have expired, a thousand at a time, so that other writers get their turn.
  /// - Returns: how many there were.
  /// - Throws: `PlatformError.unavailable`.
  @discardableResult
  package func sweep() async throws(PlatformError) -> Int {
    let now = clock.now()
    var total = 0
    while true {
      let count = try await database.writing { session in
        try session.run(
          """
          DELETE FROM tasks WHERE code IN (
            SELECT code FROM tasks WHERE expires_at <= $1 ORDER BY expires_at LIMIT 1000)
          """, [.integer(now)])
      }
      total += count
      if count < 1_000 { return total }
    }
  }

  /// The sealed text begins with the kind, so that it cannot be changed in the table.
  private func opened(_ sealed: [UInt8], _ code: [UInt8]) throws(PlatformError) -> CallTaskEnd {
    guard let text = try? sealer.open(sealed, for: SealedIdentity.end(ofTask: code)),
      let line = text.firstIndex(of: 0x0A),
      let kind = CallTaskEnd.Kind(rawValue: String(decoding: text[..<line], as: UTF8.self))
    else {
      throw .unavailable(
        "what the call came to cannot be opened: it was changed, or sealed with another master key. "
          + "Look at what it did before you repeat it")
    }
    return CallTaskEnd(kind, Array(text[(line + 1)...]))
  }

  private func code(of id: String) -> [UInt8] {
    codes.authenticationCode(of: Array("task\u{0}\(id)".utf8))
  }
}
