import Platform
import Secrets
import Store
import StrictJSON
import Testing

@Suite struct IdempotencyTests {
  private let folder: TemporaryFolder
  private let time = TestClock()
  private let database: SQLiteDatabase
  private let intruder: SQLiteDatabase
  private let idempotency: Idempotency
  private let scope = IdempotencyScope(accountID: "account", tool: "create_payment")
  private let request: JSONValue = ["amount": "150.50", "currency": "EUR"]

  init() throws {
    folder = try TemporaryFolder()
    database = try Self.open(folder)
    intruder = try Self.open(folder)
    idempotency = Idempotency(database: database, keys: try Self.keys(), clock: time.clock)
  }

  private static func open(_ folder: TemporaryFolder) throws -> SQLiteDatabase {
    try SQLiteDatabase(path: folder.path("tenon.db"), migrations: PlatformSchema.migrations)
  }

  private static func keys(master: UInt8 = 1) throws -> Keys {
    try Keys(
      master: SecretKey([UInt8](repeating: master, count: 32), source: "test"), keyNumber: 1,
      data: SecretKey([UInt8](repeating: 2, count: 32), source: "test"))
  }

  private func begin(
    _ key: String = "key", scope: IdempotencyScope? = nil, request: JSONValue? = nil
  ) async throws -> IdempotencyDecision {
    try await idempotency.begin(
      scope: scope ?? self.scope, key: key, request: request ?? self.request)
  }

  private func ticket(_ key: String = "key", scope: IdempotencyScope? = nil) async throws
    -> IdempotencyTicket
  {
    guard case .new(let ticket) = try await begin(key, scope: scope) else {
      Issue.record("the key '\(key)' is not new")
      throw CancellationError()
    }
    return ticket
  }

  private func isNew(_ decision: IdempotencyDecision) -> Bool {
    if case .new = decision { true } else { false }
  }

  private func tamper(_ statement: StaticString) async throws {
    try await intruder.write { session in try session.run(statement) }
  }

  @Test func `a repeated call gets the first answer, also after a restart`() async throws {
    let ticket = try await ticket()
    let answer = Array(#"{"id":"p1"}"#.utf8)
    try await idempotency.finish(ticket, status: 201, answer: answer)
    let replay = IdempotencyDecision.replay(status: 201, answer: answer)
    #expect(try await begin() == replay)
    let reordered = try JSONValue(parsing: #"{ "currency":"EUR", "amount":"150.50" }"#)
    #expect(try await begin(request: reordered) == replay)
    await database.close()
    let restarted = Idempotency(
      database: try Self.open(folder), keys: try Self.keys(), clock: time.clock)
    #expect(try await restarted.begin(scope: scope, key: "key", request: request) == replay)
  }

  @Test func `an answer may be empty, and its status anything`() async throws {
    for (key, status) in [("a", 204), ("b", 0), ("c", -1), ("d", 599)] {
      try await idempotency.finish(try await ticket(key), status: status, answer: [])
      #expect(try await begin(key) == .replay(status: status, answer: []))
    }
  }

  @Test func `the same key with other arguments is a mismatch, before and after the answer`()
    async throws
  {
    let ticket = try await ticket()
    let other: JSONValue = ["amount": "150.51", "currency": "EUR"]
    #expect(try await begin(request: other) == .mismatch)
    try await idempotency.finish(ticket, status: 201, answer: [])
    #expect(try await begin(request: other) == .mismatch)
    #expect(
      IdempotencyDecision.mismatch.refusal
        == .conflict(
          "this idempotency key was used for a call with other arguments; a new call needs a new key"
        ))
  }

  @Test func `another account, another tool and another key are other calls`() async throws {
    _ = try await ticket()
    _ = try await ticket("KEY")
    _ = try await ticket("key ")
    _ = try await ticket(scope: IdempotencyScope(accountID: "other", tool: "create_payment"))
    _ = try await ticket(scope: IdempotencyScope(accountID: "account", tool: "create_invoice"))
  }

  @Test func `of many who ask at once one makes the call`() async throws {
    let decisions = try await withThrowingTaskGroup(of: IdempotencyDecision.self) { group in
      for _ in 0..<64 {
        group.addTask { [idempotency, scope, request] in
          try await idempotency.begin(scope: scope, key: "key", request: request)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(decisions.count { isNew($0) } == 1)
    #expect(decisions.count { $0 == .inProgress } == 63)
    #expect(
      IdempotencyDecision.inProgress.refusal
        == .conflict(
          "a call with this idempotency key is under way; ask again when it has ended"))
  }

  @Test func `a call that a dead process had begun is not made again`() async throws {
    let ticket = try await ticket()
    // A process that begins with the same file and knows of no call under way.
    let restarted = Idempotency(
      database: intruder, keys: try Self.keys(), clock: time.clock)
    #expect(
      try await restarted.begin(scope: scope, key: "key", request: request) == .interrupted)
    #expect(
      IdempotencyDecision.interrupted.refusal
        == .conflict(
          "a call with this idempotency key was begun, and how it ended is not known: it may have "
            + "been processed. Look whether it was before you repeat it, then with another key"))
    #expect(IdempotencyDecision.new(ticket).refusal == nil)
  }

  @Test func `a call whose answer could not be kept counts as interrupted`() async throws {
    let ticket = try await ticket()
    try await tamper(
      """
      CREATE TRIGGER full BEFORE UPDATE ON idempotency
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END
      """)
    await #expect(
      throws: PlatformError.unavailable(
        "the answer to an idempotency key cannot be kept: a rule of the database forbids it: "
          + "the disk is full")
    ) { try await idempotency.finish(ticket, status: 201, answer: [1]) }
    #expect(try await begin() == .interrupted)
  }

  @Test func `a key that cannot be kept makes no call`() async throws {
    try await tamper(
      """
      CREATE TRIGGER full BEFORE INSERT ON idempotency
      BEGIN SELECT RAISE(ABORT, 'the disk is full'); END
      """)
    await #expect(
      throws: PlatformError.unavailable(
        "idempotency keys cannot be kept: a rule of the database forbids it: the disk is full")
    ) { try await begin() }
    try await tamper("DROP TRIGGER full")
    #expect(isNew(try await begin()))
  }

  @Test func `a call that was not made frees its key`() async throws {
    try await idempotency.abandon(try await ticket())
    let again = try await ticket()
    #expect(try await begin() == .inProgress)
    try await idempotency.finish(again, status: 200, answer: [1])
    // What is finished is not forgotten.
    try await idempotency.abandon(again)
    #expect(try await begin() == .replay(status: 200, answer: [1]))
  }

  @Test func `a key is forgotten after a day, swept or not`() async throws {
    let first = try await ticket()
    try await idempotency.finish(first, status: 200, answer: [1])
    time.advance(milliseconds: Idempotency.standardAge - 1)
    #expect(try await begin() == .replay(status: 200, answer: [1]))
    #expect(try await idempotency.sweep() == 0)
    time.advance(milliseconds: 1)
    let second = try await ticket()
    // A call that took longer than a day does not overwrite the one that followed it.
    try await idempotency.finish(first, status: 200, answer: [9])
    try await idempotency.abandon(first)
    #expect(try await begin() == .inProgress)
    try await idempotency.finish(second, status: 200, answer: [2])
    #expect(try await begin() == .replay(status: 200, answer: [2]))
    time.advance(milliseconds: Idempotency.standardAge)
    #expect(try await idempotency.sweep() == 1)
    #expect(isNew(try await begin()))
  }

  @Test func `a key is 1 to 255 printable ASCII characters`() async throws {
    let longest = String(repeating: "~", count: 255)
    #expect(isNew(try await begin(longest)))
    #expect(isNew(try await begin(" ")))
    for key in ["", longest + "~", "a\n", "\u{E9}", "a\u{0}", "\u{7F}"] {
      await #expect(
        throws: PlatformError.invalid([
          InvalidField(
            pointer: "/idempotency_key",
            message: "an idempotency key is 1 to 255 printable ASCII characters")
        ])
      ) { try await begin(key) }
    }
  }

  @Test func `neither keys nor arguments nor answers stand in the file`() async throws {
    try await idempotency.finish(
      try await ticket("visible-key"), status: 200, answer: Array("visible-answer".utf8))
    let rows = try intruder.read { session in
      try session.rows("SELECT scope, key_code, request_code, status, answer FROM idempotency")
    }
    #expect(rows.first?[0] == .text("account/create_payment"))
    for value in rows.flatMap(\.values) {
      guard case .blob(let bytes) = value else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("visible") && !text.contains("150.50"))
    }
    #expect(try rows.first?.blob(1) != sha256(Array("visible-key".utf8)))
    #expect(try rows.first?.blob(2) != canonicalDigest(of: request))
  }

  private static let unreadable = PlatformError.unavailable(
    "a call with this idempotency key was processed, and its answer cannot be opened: it was "
      + "changed, or sealed with another master key. Look at what it did before you repeat it")

  @Test(
    arguments: [
      "UPDATE idempotency SET answer = (SELECT answer FROM idempotency WHERE scope LIKE 'other/%')",
      "UPDATE idempotency SET answer = CAST('' AS BLOB)",
      "UPDATE idempotency SET answer = CAST('0123456789012345678901234567890123456789012345678' AS BLOB)",
    ] as [StaticString])
  func `an answer that was put in another's place is not given`(statement: StaticString)
    async throws
  {
    let other = IdempotencyScope(accountID: "other", tool: "create_payment")
    try await idempotency.finish(try await ticket(), status: 201, answer: [1])
    try await idempotency.finish(try await ticket(scope: other), status: 200, answer: [2])
    try await tamper(statement)
    await #expect(throws: Self.unreadable) { try await begin() }
  }

  @Test func `an answer is not given for other arguments, whatever the table says`() async throws {
    try await idempotency.finish(try await ticket(), status: 201, answer: [1])
    let other: JSONValue = ["amount": "1"]
    _ = try await begin("second", request: other)
    try await tamper(
      """
      UPDATE idempotency SET request_code =
        (SELECT request_code FROM idempotency WHERE status = 'begun')
      """)
    await #expect(throws: Self.unreadable) { try await begin(request: other) }
  }

  @Test func `under another master key the call is not made again`() async throws {
    try await idempotency.finish(try await ticket(), status: 201, answer: [1])
    let rotated = Idempotency(
      database: database, keys: try Self.keys(master: 9), clock: time.clock)
    await #expect(throws: Self.unreadable) {
      try await rotated.begin(scope: scope, key: "key", request: request)
    }
  }

  @Test func `a begun call whose status was changed is not given an answer`() async throws {
    _ = try await ticket()
    try await tamper("UPDATE idempotency SET status = 'finished'")
    #expect(try await begin() == .inProgress)
  }
}
