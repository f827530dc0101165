import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs writes one after the other on a queue of its own, and commits those that wait together.
///
/// Unchecked: the connection, `pace` and `nextEmptying` are used on the serial queue alone; everything else is behind the
/// lock.
final class SQLiteWriter: @unchecked Sendable {
  private let queue = DispatchQueue(label: "tenon.store.writer")
  private let waiting = Mutex(Waiting())
  private var connection: SQLiteConnection?
  private var pace = CommitPace()
  private var nextEmptying = SQLiteWriter.emptiedLog

  /// From how many pages on the log is emptied: 16 MiB, so that pages which are written again and again
  /// reach the file once.
  private static let emptiedLog = 4_096
  /// From how many pages on readers are waited for, so that the log does not grow for as long as there is
  /// always one: 64 MiB.
  private static let longestLog = 16_384

  private struct Waiting {
    var writes: [Write] = []
    var isClosed = false
  }

  /// A write that waits: `run` does its work in the transaction, `finish` tells its caller how it ended,
  /// once that is sure.
  private struct Write: Sendable {
    let run: @Sendable (any Session) throws -> Void
    let finish: @Sendable ((any Error)?) -> Void
  }

  init(_ connection: sending SQLiteConnection) {
    connection.watchLog()
    self.connection = connection
  }

  func enqueue(
    _ run: @escaping @Sendable (any Session) throws -> Void,
    finish: @escaping @Sendable ((any Error)?) -> Void
  ) {
    let (isTaken, isFirst) = waiting.withLock { waiting in
      guard !waiting.isClosed else { return (false, false) }
      waiting.writes.append(Write(run: run, finish: finish))
      return (true, waiting.writes.count == 1)
    }
    guard isTaken else { return finish(StoreError.closed) }
    if isFirst { queue.async { self.drain() } }
  }

  func close() async {
    waiting.withLock { $0.isClosed = true }
    await withCheckedContinuation { continuation in
      queue.async {
        self.drain()
        self.connection = nil
        continuation.resume()
      }
    }
  }

  /// Runs all writes that wait, in one transaction.
  private func drain() {
    let pause = pace.pause
    if pause > 0 { usleep(pause) }
    let writes = waiting.withLock { waiting in
      defer { waiting.writes = [] }
      return waiting.writes
    }
    guard !writes.isEmpty else { return }
    guard let connection else {
      for write in writes { write.finish(StoreError.closed) }
      return
    }
    let errors = run(writes, on: connection)
    for (write, error) in zip(writes, errors) { write.finish(error) }
    // Behind the answers, which need not wait for it.
    let pages = connection.pagesInLog
    if pages >= nextEmptying {
      connection.emptyLog(isWaiting: pages >= Self.longestLog)
      // A reader may keep the log as it is; then it is not tried again at each commit.
      nextEmptying = pages + (pages < Self.longestLog ? Self.emptiedLog : Self.emptiedLog / 4)
    } else if pages < Self.emptiedLog {
      nextEmptying = Self.emptiedLog
    }
  }

  /// Runs writes in one transaction. Where one of several fails, they are run again, each so that it can be
  /// undone without the others: that costs, and nearly all succeed.
  /// - Returns: for each write, why nothing is left of it; nil when it is kept.
  private func run(_ writes: [Write], on connection: SQLiteConnection) -> [(any Error)?] {
    do {
      try connection.run("BEGIN IMMEDIATE")
      var errors: [(any Error)?] = writes.map { _ in nil }
      do {
        for write in writes { try write.run(connection) }
      } catch {
        guard writes.count > 1 else { throw error }
        if connection.isInTransaction { try connection.run("ROLLBACK") }
        try connection.run("BEGIN IMMEDIATE")
        errors = try writes.map { try Self.runApart($0, on: connection) }
      }
      // Not tried again: what a disk that failed has of it is not known.
      return try commit(errors, on: connection)
    } catch {
      if connection.isInTransaction { _ = try? connection.run("ROLLBACK") }
      return writes.map { _ in error }
    }
  }

  private func commit(
    _ errors: [(any Error)?], on connection: SQLiteConnection
  ) throws(StoreError) -> [(any Error)?] {
    let begun = ContinuousClock.now
    try connection.run("COMMIT")
    pace.note(begun.duration(to: .now), writes: errors.count)
    return errors
  }

  /// Runs a write within a savepoint.
  /// - Returns: why it was undone.
  /// - Throws: what ended the whole transaction, as a full disk does.
  private static func runApart(
    _ write: Write, on connection: SQLiteConnection
  ) throws -> (any Error)? {
    try connection.run("SAVEPOINT one")
    do {
      try write.run(connection)
      try connection.run("RELEASE one")
      return nil
    } catch {
      guard connection.isInTransaction else { throw error }
      try connection.run("ROLLBACK TO one")
      try connection.run("RELEASE one")
      return error
    }
  }
}

/// How long to wait for more writes before those that wait are committed.
///
/// Where several come at a time, a tenth of what a commit takes is little beside the commits that it
/// saves: on a disk that takes milliseconds callers come together, on a fast one nobody waits.
private struct CommitPace {
  private var commit = Duration.zero
  private var writes = 0

  private static let longest = Duration.milliseconds(1)

  /// Microseconds; 0 when whoever comes alone would wait for nobody.
  var pause: UInt32 {
    guard writes > 1 else { return 0 }
    let pause = min(commit / 10, Self.longest)
    let microseconds = pause.components.attoseconds / 1_000_000_000_000
    // Less than what going to sleep and waking takes is not worth it.
    return microseconds < 50 ? 0 : UInt32(clamping: microseconds)
  }

  mutating func note(_ duration: Duration, writes: Int) {
    (commit, self.writes) = (duration, writes)
  }
}
