import Foundation
import Store
import Testing

@Suite struct SQLiteDatabaseTests {
  private let folder: TemporaryFolder
  private let path: String
  private static let migrations = [
    Migration(
      version: 1, name: "notes",
      statements: [
        "CREATE TABLE notes (id BIGINT PRIMARY KEY, title TEXT NOT NULL UNIQUE, body BLOB)",
        """
        CREATE TABLE tags (note BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE, tag TEXT)
        """,
      ])
  ]

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("tenon.db")
  }

  private func open(_ migrations: [Migration] = Self.migrations) throws(StoreError)
    -> SQLiteDatabase
  {
    try SQLiteDatabase(path: path, migrations: migrations)
  }

  private func add(
    _ id: Int, _ title: String, _ body: [UInt8]? = nil, to database: SQLiteDatabase
  ) async throws {
    try await database.write { session in
      try session.run(
        "INSERT INTO notes (id, title, body) VALUES ($1, $2, $3)",
        [.integer(id), .text(title), SQLValue(body)])
    }
  }

  private func titles(in database: SQLiteDatabase) throws -> [String] {
    try database.read { session in
      try session.rows("SELECT title FROM notes ORDER BY id").map { try $0.text(0) }
    }
  }

  @Test func `what was written is there when the file is opened again`() async throws {
    let first = try open()
    try await add(1, "one", to: first)
    await first.close()
    let second = try open()
    #expect(try titles(in: second) == ["one"])
    await second.close()
  }

  @Test func `what was written is there even when the file was never closed`() async throws {
    let first = try open()
    try await add(1, "one", to: first)
    let second = try open()
    #expect(try titles(in: second) == ["one"])
    await second.close()
    await first.close()
  }

  @Test func `values come back as they went in`() async throws {
    let database = try open()
    let title = "a\u{0}b \u{1F600} \u{FEFF}"
    try await add(Int.min, title, [0, 255, 0], to: database)
    try await add(Int.max, "", [], to: database)
    try await add(0, "null", nil, to: database)
    let rows = try database.read { session in
      try session.rows("SELECT id, title, body FROM notes ORDER BY id")
    }
    #expect(
      rows == [
        Row([.integer(Int.min), .text(title), .blob([0, 255, 0])]),
        Row([.integer(0), .text("null"), .null]),
        Row([.integer(Int.max), .text(""), .blob([])]),
      ])
    await database.close()
  }

  @Test func `a parameter is found by its number, wherever and however often it stands`()
    async throws
  {
    let database = try open()
    try await add(1, "one", to: database)
    try await database.write { session in
      try session.run(
        "UPDATE notes SET title = $2, body = $3 WHERE id = $1 AND title <> $2",
        [.integer(1), .text("two"), .blob([3])])
    }
    let rows = try database.read { session in
      try session.rows("SELECT id, title, body FROM notes")
    }
    #expect(rows == [Row([.integer(1), .text("two"), .blob([3])])])
    for values: [SQLValue] in [[], [.integer(1), .integer(2)]] {
      #expect(
        throws: StoreError.refused("\(values.count) values for another number of parameters")
      ) {
        try database.read { session in
          try session.rows("SELECT id FROM notes WHERE id = $1", values)
        }
      }
    }
    #expect(throws: StoreError.refused("parameters are written $1 to $1")) {
      try database.read { session in
        try session.rows("SELECT id FROM notes WHERE id = $2", [.integer(1)])
      }
    }
    await database.close()
  }

  @Test func `a write that fails is undone as a whole, and no other with it`() async throws {
    let database = try open()
    try await add(1, "one", to: database)
    await withTaskGroup(of: Void.self) { group in
      for id in 2..<60 {
        group.addTask {
          try? await database.write { session in
            try session.run(
              "INSERT INTO notes (id, title) VALUES ($1, $2)",
              [.integer(id), .text("note \(id)")])
            // Every third breaks a rule after it has written.
            if id % 3 == 0 {
              try session.run("INSERT INTO notes (id, title) VALUES (1000, 'one')")
            }
          }
        }
      }
    }
    let ids = try database.read { session in
      try session.rows("SELECT id FROM notes ORDER BY id").map { try $0.integer(0) }
    }
    #expect(ids == [1] + (2..<60).filter { $0 % 3 != 0 })
    await database.close()
  }

  @Test func `a broken rule is told apart from other errors`() async throws {
    let database = try open()
    try await add(1, "one", to: database)
    await #expect(throws: StoreError.constraint("UNIQUE constraint failed: notes.title")) {
      try await add(2, "one", to: database)
    }
    await #expect(throws: StoreError.constraint("FOREIGN KEY constraint failed")) {
      try await database.write { session in
        try session.run("INSERT INTO tags (note, tag) VALUES (9, 'x')")
      }
    }
    await #expect(throws: StoreError.refused("no such table: missing")) {
      try await database.write { session in try session.run("DELETE FROM missing") }
    }
    await database.close()
  }

  @Test func `a reader cannot write`() async throws {
    let database = try open()
    #expect(
      throws: StoreError.ioFailure("attempt to write a readonly database")
    ) {
      try database.read { session in try session.run("DELETE FROM notes") }
    }
    await database.close()
  }

  @Test func `a reader sees one state, whatever is written meanwhile`() async throws {
    let database = try open()
    try await add(1, "one", to: database)
    let begun = DispatchSemaphore(value: 0)
    let written = DispatchSemaphore(value: 0)
    // On a thread of its own: one of the pool that waits may keep the write from running.
    async let counts = withCheckedContinuation { continuation in
      DispatchQueue(label: "reader").async {
        let counts = try? database.read { session in
          let before = try session.rows("SELECT id FROM notes").count
          begun.signal()
          written.wait()
          return [before, try session.rows("SELECT id FROM notes").count]
        }
        continuation.resume(returning: counts)
      }
    }
    await withCheckedContinuation { continuation in
      DispatchQueue(label: "writer").async {
        begun.wait()
        continuation.resume()
      }
    }
    try await add(2, "two", to: database)
    written.signal()
    #expect(await counts == [1, 1])
    #expect(try titles(in: database) == ["one", "two"])
    await database.close()
  }

  @Test func `a number that is no number in the file is an error, no trap`() async throws {
    let database = try open()
    try await add(1, "one", to: database)
    #expect(
      throws: StoreError.unexpectedValue(column: 0, expected: "a number", received: "a text")
    ) {
      try database.read { session in
        try session.rows("SELECT title FROM notes").map { row in try row.integer(0) }
      }
    }
    await database.close()
  }

  @Test func `after closing nothing is written or read`() async throws {
    let database = try open()
    await database.close()
    await #expect(throws: StoreError.closed) { try await add(1, "one", to: database) }
    #expect(throws: StoreError.closed) { try titles(in: database) }
  }

  @Test func `after closing everything is in the one file`() async throws {
    let database = try open()
    try await add(1, "one", to: database)
    #expect(try titles(in: database) == ["one"])
    await database.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == ["tenon.db"])
  }

  @Test func `a damaged file is named, and not touched`() async throws {
    let database = try open()
    for id in 0..<200 {
      try await add(id, "note \(id)", Array(repeating: 9, count: 900), to: database)
    }
    await database.close()
    let file = URL(filePath: path)
    var bytes = try Data(contentsOf: file)
    for index in 8_192..<min(40_000, bytes.count) { bytes[index] = 0xAA }
    try bytes.write(to: file)
    let error = #expect(throws: StoreError.self) { try open() }
    guard case .damaged(let damaged, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(damaged == path)
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func `a file of another kind is refused`() throws {
    try Data(
      "no database, but long enough to have a head of a hundred bytes .......................".utf8
    )
    .write(to: URL(filePath: path))
    #expect(throws: StoreError.damaged(path: path, report: "file is not a database")) {
      try open()
    }
  }

  @Test func `a folder that is not there is said to be`() {
    let missing = folder.path("no/such/tenon.db")
    #expect(throws: StoreError.unavailable(path: missing, reason: "unable to open database file")) {
      try SQLiteDatabase(path: missing, migrations: [])
    }
  }

  @Test func `migrations are applied once, in order`() async throws {
    try await open().close()
    let further = Migration(
      version: 2, name: "more", statements: ["ALTER TABLE notes ADD COLUMN more TEXT"])
    try await open(Self.migrations + [further]).close()
    let database = try open(Self.migrations + [further])
    let versions = try database.read { session in
      try session.rows("SELECT version FROM migrations ORDER BY version").map { try $0.integer(0) }
    }
    #expect(versions == [1, 2])
    await database.close()
  }

  @Test func `a migration that fails leaves nothing behind`() async throws {
    try await open().close()
    let broken = Migration(
      version: 2, name: "broken", statements: ["CREATE TABLE half (id BIGINT)", "NONSENSE"])
    #expect(throws: StoreError.refused("near \"NONSENSE\": syntax error")) {
      try open(Self.migrations + [broken])
    }
    let database = try open()
    #expect(throws: StoreError.refused("no such table: half")) {
      try database.read { session in try session.rows("SELECT id FROM half") }
    }
    await database.close()
  }

  @Test func `the file of a newer program is refused`() async throws {
    let newer = Migration(version: 2, name: "newer", statements: ["CREATE TABLE newer (id BIGINT)"])
    try await open(Self.migrations + [newer]).close()
    #expect(throws: StoreError.tooNew(path: path, version: 2, known: 1)) { try open() }
  }

  @Test func `a migration that was changed afterwards is noticed`() async throws {
    try await open().close()
    let changed = Migration(version: 1, name: "notes", statements: ["CREATE TABLE notes (id INT)"])
    #expect(throws: StoreError.changedMigration(version: 1, name: "notes")) { try open([changed]) }
  }
}
