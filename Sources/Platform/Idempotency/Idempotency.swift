import Secrets
package import Store
package import StrictJSON
import Synchronization

/// Makes a call that is repeated happen once: the first answer is kept, and given to whoever asks again
/// with the same key.
///
/// The key is on the disk before the call is made. So a process that dies in between leaves a call of
/// which nobody knows whether the vendor processed it. It is not made again, since it may move money; it
/// is told as `interrupted` until it expires, and who repeats it has to look first.
///
/// Neither keys nor arguments are in the table, only codes of them that cannot be guessed at without the
/// platform's key, and answers are sealed.
package final class Idempotency: Sendable {
  /// A day, in milliseconds.
  package static let standardAge = 86_400_000

  private let database: any Database
  private let codes: SecretKey
  private let sealer: Sealer
  private let clock: Clock
  private let age: Int
  /// The calls that this process is making: those of a process that died are not among them.
  private let running = Mutex<Set<IdempotencyTicket>>([])

  /// - Parameter age: how long a key is remembered, in milliseconds.
  package init(
    database: any Database, keys: Keys, clock: Clock, age: Int = Idempotency.standardAge
  ) {
    self.database = database
    codes = keys.tokens
    sealer = keys.sealer
    self.clock = clock
    self.age = age
  }

  /// Says what is to be done with a call. Of several that ask at once with one key, one is told to make
  /// it. When this returns `new`, that survives the end of the process.
  /// - Parameters:
  ///   - key: the caller's, 1 to 255 printable ASCII characters.
  ///   - request: the arguments, in whichever order of members.
  /// - Throws: `PlatformError.invalid` when the key cannot be one; `.unavailable`.
  package func begin(scope: IdempotencyScope, key: String, request: JSONValue)
    async throws(PlatformError) -> IdempotencyDecision
  {
    let ticket = try ticket(scope, key, request)
    do {
      return try await database.write { [self] session in try decide(ticket, in: session) }
    } catch {
      // Nothing was kept, or it is not sure that it was: the call is not made.
      running.withLock { _ = $0.remove(ticket) }
      if let error = error as? PlatformError { throw error }
      throw .unavailable("idempotency keys cannot be kept: \(error)")
    }
  }

  private func ticket(
    _ scope: IdempotencyScope, _ key: String, _ request: JSONValue
  ) throws(PlatformError) -> IdempotencyTicket {
    guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
    else {
      throw .invalid([
        InvalidField(
          at: "idempotency_key",
          message: "an idempotency key is 1 to 255 printable ASCII characters")
      ])
    }
    return IdempotencyTicket(
      scope: scope.text, keyCode: code("key", Array("\(scope.text)\u{0}\(key)".utf8)),
      requestCode: code("request", canonicalDigest(of: request)), begun: clock.now())
  }

  /// Says what is known of a call with a key, and begins none.
  /// - Returns: nil when there is no such key, or it has expired.
  /// - Throws: as `begin`.
  package func earlier(scope: IdempotencyScope, key: String, request: JSONValue)
    throws(PlatformError) -> IdempotencyDecision?
  {
    let ticket = try ticket(scope, key, request)
    return try database.reading { session in try found(ticket, in: session) }
  }

  /// Keeps the answer of a call that was made, whatever it is, for whoever repeats it.
  /// - Throws: `PlatformError.unavailable`; the call then counts as interrupted.
  package func finish(_ ticket: IdempotencyTicket, status: Int, answer: [UInt8])
    async throws(PlatformError)
  {
    defer { running.withLock { _ = $0.remove(ticket) } }
    do {
      let identity = SealedIdentity.answer(inScope: ticket.scope, forKey: ticket.keyCode)
      let text = ticket.requestCode + Self.bytes(of: status) + answer
      let sealed = try sealer.seal(text, for: identity)
      try await database.write { session in
        try session.run(
          """
          UPDATE idempotency SET status = 'finished', answer = $1
          WHERE scope = $2 AND key_code = $3 AND request_code = $4 AND created_at = $5
            AND status = 'begun'
          """,
          [
            .blob(sealed), .text(ticket.scope), .blob(ticket.keyCode), .blob(ticket.requestCode),
            .integer(ticket.begun),
          ])
      }
    } catch {
      throw .unavailable("the answer to an idempotency key cannot be kept: \(error)")
    }
  }

  /// Forgets a call that was surely not made, or that the vendor surely did not take: the key may then be
  /// used again.
  /// - Throws: `PlatformError.unavailable`; the call then counts as interrupted.
  package func abandon(_ ticket: IdempotencyTicket) async throws(PlatformError) {
    defer { running.withLock { _ = $0.remove(ticket) } }
    do {
      try await database.write { session in
        try session.run(
          """
          DELETE FROM idempotency
          WHERE scope = $1 AND key_code = $2 AND request_code = $3 AND created_at = $4
            AND status = 'begun'
          """,
          [
            .text(ticket.scope), .blob(ticket.keyCode), .blob(ticket.requestCode),
            .integer(ticket.begun),
          ])
      }
    } catch {
      throw .unavailable("an idempotency key cannot be freed: \(error)")
    }
  }

  /// Deletes the keys that have expired; those are not looked at any more even before. A thousand at a
  /// time, so that other writers get their turn.
  /// - Returns: how many there were.
  /// - Throws: `PlatformError.unavailable`.
  @discardableResult
  package func sweep() async throws(PlatformError) -> Int {
    let limit = clock.now() - age
    var total = 0
    do {
      while true {
        let count = try await database.write { session in
          try session.run(
            """
            DELETE FROM idempotency WHERE (scope, key_code) IN (
              SELECT scope, key_code FROM idempotency WHERE created_at <= $1
              ORDER BY created_at LIMIT 1000)
            """, [.integer(limit)])
        }
        total += count
        if count < 1_000 { return total }
      }
    } catch {
      throw .unavailable("idempotency keys cannot be swept: \(error)")
    }
  }

  /// Within the writing transaction, so that nobody else decides at the same time.
  private func decide(_ ticket: IdempotencyTicket, in session: any Session) throws
    -> IdempotencyDecision
  {
    let values: [SQLValue] = [
      .text(ticket.scope), .blob(ticket.keyCode), .blob(ticket.requestCode),
      .integer(ticket.begun),
    ]
    let added = try session.run(
      """
      INSERT INTO idempotency (scope, key_code, request_code, status, answer, created_at)
      VALUES ($1, $2, $3, 'begun', NULL, $4)
      ON CONFLICT (scope, key_code) DO NOTHING
      """, values)
    if added == 1 { return started(ticket) }
    if let found = try found(ticket, in: session) { return found }
    // It has expired.
    try session.run(
      """
      UPDATE idempotency SET request_code = $3, status = 'begun', answer = NULL, created_at = $4
      WHERE scope = $1 AND key_code = $2
      """, values)
    return started(ticket)
  }

  /// Nil when there is no such key, or it has expired.
  private func found(
    _ ticket: IdempotencyTicket, in session: any Session
  ) throws -> IdempotencyDecision? {
    let found = try session.row(
      """
      SELECT request_code, status, answer, created_at FROM idempotency
      WHERE scope = $1 AND key_code = $2
      """, [.text(ticket.scope), .blob(ticket.keyCode)])
    guard let row = found, try row.integer(3) > ticket.begun - age else { return nil }
    guard areEqual(try row.blob(0), ticket.requestCode) else { return .mismatch }
    if try row.text(1) == "finished", let sealed = try row.optionalBlob(2) {
      return try replay(sealed, ticket)
    }
    let begun = IdempotencyTicket(
      scope: ticket.scope, keyCode: ticket.keyCode, requestCode: ticket.requestCode,
      begun: try row.integer(3))
    return running.withLock { $0.contains(begun) } ? .inProgress : .interrupted
  }

  private func started(_ ticket: IdempotencyTicket) -> IdempotencyDecision {
    running.withLock { _ = $0.insert(ticket) }
    return .new(ticket)
  }

  /// The sealed text begins with the code of its request and its status, so that neither can be changed
  /// in the table.
  private func replay(_ sealed: [UInt8], _ ticket: IdempotencyTicket) throws(PlatformError)
    -> IdempotencyDecision
  {
    let identity = SealedIdentity.answer(inScope: ticket.scope, forKey: ticket.keyCode)
    let codeSize = ticket.requestCode.count
    guard let text = try? sealer.open(sealed, for: identity), text.count >= codeSize + 8,
      areEqual(Array(text.prefix(codeSize)), ticket.requestCode)
    else {
      throw PlatformError.unavailable(
        "a call with this idempotency key was processed, and its answer cannot be opened: it was "
          + "changed, or sealed with another master key. Look at what it did before you repeat it")
    }
    let status = text[codeSize..<(codeSize + 8)].reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return .replay(
      status: Int(truncatingIfNeeded: status), answer: Array(text[(codeSize + 8)...]))
  }

  /// A code of bytes for one purpose, whose name none of the others begins with.
  private func code(_ purpose: String, _ bytes: [UInt8]) -> [UInt8] {
    codes.authenticationCode(of: Array("idempotency/\(purpose)\u{0}".utf8) + bytes)
  }

  private static func bytes(of number: Int) -> [UInt8] {
    withUnsafeBytes(of: Int64(number).bigEndian) { Array($0) }
  }
}
