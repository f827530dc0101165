import Foundation
import Store
import Synchronization
import Testing

/// Disks that are full, files that are held, many writers at once.
@Suite struct SQLiteFaultTests {
  private let folder: TemporaryFolder
  private let path: String
  private static let migrations = [
    Migration(
      version: 1, name: "notes",
      statements: ["CREATE TABLE notes (id BIGINT PRIMARY KEY, body BLOB NOT NULL)"])
  ]

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("tenon.db")
  }

  private func open(bulk: Set<String> = []) throws -> SQLiteDatabase {
    try SQLiteDatabase(path: path, migrations: Self.migrations, bulk: bulk)
  }

  private static func add(
    _ id: Int, bytes: Int = 8, to database: SQLiteDatabase
  ) async throws {
    try await database.write { session in
      try session.run(
        "INSERT INTO notes (id, body) VALUES ($1, $2)",
        [.integer(id), .blob([UInt8](repeating: 1, count: bytes))])
    }
  }

  private func ids(in database: SQLiteDatabase) throws -> [Int] {
    try database.read { session in
      try session.rows("SELECT id FROM notes ORDER BY id").map { try $0.integer(0) }
    }
  }

  @Test func `a full disk fails what does not fit, keeps what was acknowledged, and is got over`()
    async throws
  {
    let database = try open()
    try await Self.add(1, to: database)
    try await database.write { session in _ = try session.rows("PRAGMA max_page_count = 64") }
    await #expect(throws: StoreError.ioFailure("database or disk is full")) {
      try await Self.add(2, bytes: 1 << 20, to: database)
    }
    // Together with others, of which each either is there as a whole or was refused.
    let kept = await withTaskGroup(of: Int?.self) { group in
      for id in 10..<60 {
        group.addTask {
          let bytes = id % 7 == 0 ? 1 << 20 : 8
          return (try? await Self.add(id, bytes: bytes, to: database)) == nil ? nil : id
        }
      }
      return await group.reduce(into: Set([1])) { if let id = $1 { $0.insert(id) } }
    }
    #expect(try Set(ids(in: database)) == kept)
    #expect(kept.isDisjoint(with: [14, 21, 28, 35, 42, 49, 56]))
    try await database.write { session in _ = try session.rows("PRAGMA max_page_count = 100000") }
    try await Self.add(2, bytes: 1 << 20, to: database)
    await database.close()
    let again = try open()
    #expect(try Set(ids(in: again)) == kept.union([2]))
    await again.close()
  }

  @Test func `a write that fails among others is run again alone, and leaves nothing twice`()
    async throws
  {
    let database = try open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for id in 0..<200 {
        group.addTask {
          do {
            try await database.write { session in
              try session.run("INSERT INTO notes (id, body) VALUES ($1, x'00')", [.integer(id)])
              if id.isMultiple(of: 10) { throw CancellationError() }
            }
            #expect(!id.isMultiple(of: 10))
          } catch is CancellationError {
            #expect(id.isMultiple(of: 10))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try ids(in: database) == (0..<200).filter { !$0.isMultiple(of: 10) })
    await database.close()
  }

  @Test func `the log stays bounded though there is always a reader`() async throws {
    let database = try open()
    try await Self.add(0, to: database)
    let log = path + "-wal"
    // On threads of their own: they block, and the pool's are needed for the writes.
    let isOver = Flag()
    let group = DispatchGroup()
    for milliseconds in [7, 11] as [UInt32] {
      DispatchQueue(label: "reader \(milliseconds)").async(group: group) {
        while !isOver.isSet {
          _ = try? database.read { session in
            _ = try session.rows("SELECT COUNT(*) FROM notes")
            usleep(milliseconds * 1_000)
            return try session.rows("SELECT COUNT(*) FROM notes")
          }
        }
      }
    }
    var largest = 0
    for id in 1...80 {
      try await Self.add(id, bytes: 2 << 20, to: database)
      try await database.write { session in
        try session.run("DELETE FROM notes WHERE id = $1", [.integer(id)])
      }
      let size = try FileManager.default.attributesOfItem(atPath: log)[.size] as? Int ?? 0
      largest = max(largest, size)
    }
    isOver.set()
    await withCheckedContinuation { continuation in
      group.notify(queue: .global()) { continuation.resume() }
    }
    // 160 MiB were written, and as much deleted, which overwrites it.
    #expect(largest < 200 << 20, "\(largest)")
    for name in ["tenon.db", "tenon.db-wal", "tenon.db-shm"] {
      let mode =
        try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions]
        as? Int
      let expected =
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == expected)
    }
    await database.close()
  }

  @Test func `of a large file the tables that grow are looked through later`() async throws {
    let database = try open()
    for id in 0..<70 { try await Self.add(id, bytes: 1 << 20, to: database) }
    await database.close()
    try damage(at: 60 << 20)
    let error = #expect(throws: StoreError.self) { try open() }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let opened = try open(bulk: ["notes"])
    let found = await #expect(throws: StoreError.self) { try await opened.check() }
    guard case .damaged(path, _)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    await opened.close()
  }

  private func damage(at offset: UInt64) throws {
    let file = try FileHandle(forUpdating: URL(filePath: path))
    try file.seek(toOffset: offset)
    try file.write(contentsOf: Data(repeating: 0xAA, count: 1 << 20))
    try file.close()
  }
}

private final class Flag: Sendable {
  private let value = Atomic(false)

  var isSet: Bool { value.load(ordering: .relaxed) }

  func set() { value.store(true, ordering: .relaxed) }
}
