package import Store
import StrictJSON
import Synchronization

/// The log of what was done, which shows when it was tampered with.
///
/// Entries that wait are written together, in one transaction. A thief of the file can read the log and
/// cannot change it unnoticed, since the codes' key is not in the file; what he can do is put back an
/// older copy of the whole file, against which `verify(expecting:)` helps.
package final class AuditLog: Sendable {
  /// What happens when the log cannot be written.
  package enum Mode: Sendable {
    /// Recording waits until the entry is safe, and throws when it cannot be written.
    case failClosed
    /// Recording never waits. Entries wait in memory, and are dropped and counted when too many do.
    case failOpen
  }

  let database: any Database
  let chain: AuditChain
  let cursors: CursorSigner
  let clock: Clock
  private let mode: Mode
  private let capacity: Int
  private let gathering: Duration
  private let retryDelay: Duration
  private let queue = Mutex(AuditQueue())

  /// A log in a database with the platform's tables.
  /// - Parameters:
  ///   - keys: the codes are made with `audit`; under another key every entry is found changed.
  ///   - capacity: how many entries may wait when recording fails open.
  ///   - gathering: how long the first entry waits for others when recording fails open: one transaction
  ///     for many costs a call little. What waits is lost when the process is killed.
  ///   - retryDelay: how long after a failure to write it is tried again.
  package init(
    database: any Database, keys: Keys, clock: Clock, mode: Mode, capacity: Int = 10_000,
    gathering: Duration = .milliseconds(20), retryDelay: Duration = .seconds(1)
  ) {
    self.database = database
    chain = AuditChain(key: keys.audit)
    cursors = CursorSigner(keys.cursors)
    self.clock = clock
    self.mode = mode
    self.capacity = max(1, capacity)
    self.gathering = gathering
    self.retryDelay = retryDelay
  }

  /// Records that something happened. When this returns in mode `failClosed`, the entry survives the end
  /// of the process.
  /// - Throws: `PlatformError.unavailable`, in mode `failClosed`.
  package func record(_ entry: AuditEntry) async throws(PlatformError) {
    switch mode {
    case .failOpen:
      let isFirst = queue.withLock {
        $0.add(entry, capacity: capacity, at: clock.now())
        return $0.schedule()
      }
      if isFirst { gather() }
    case .failClosed:
      let failure: PlatformError? = await withCheckedContinuation { continuation in
        let isFirst = queue.withLock {
          $0.add(entry) { failure in continuation.resume(returning: failure) }
          return $0.schedule()
        }
        // Queued before this task waits for it, so that what the caller writes next is committed with it.
        if isFirst { write { _ in } }
      }
      if let failure { throw failure }
    }
  }

  /// Asks whether what is about to be done could be recorded. After a failure to write it tries again
  /// first, so that nothing is done that the log would miss; otherwise it costs next to nothing.
  /// - Throws: `PlatformError.unavailable`, in mode `failClosed`.
  package func admit() async throws(PlatformError) {
    guard mode == .failClosed, queue.withLock({ $0.isFailing }) else { return }
    if let failure = await write() { throw failure }
  }

  /// Writes what waits at this moment, so that who reads finds what he has just done.
  package func catchUp() async { _ = await write() }

  /// Writes what waits, as before the end of the process.
  /// - Throws: `PlatformError.unavailable`; what waits in mode `failOpen` goes on waiting.
  package func flush() async throws(PlatformError) {
    repeat {
      if let failure = await write() { throw failure }
      // What another task was writing may have come back.
      await Task.yield()
    } while !queue.withLock { $0.isSettled }
  }

  /// Writes what waits in a while, and tries until it succeeds: one task at a time, so that a full disk is
  /// not asked once for every entry.
  private func gather() {
    Task {
      try? await Task.sleep(for: gathering)
      guard await write() != nil, queue.withLock({ $0.beginRetrying() }) else { return }
      repeat {
        try? await Task.sleep(for: retryDelay)
        _ = await write()
      } while !queue.withLock { $0.endRetrying() }
    }
  }

  private func write() async -> PlatformError? {
    await withCheckedContinuation { continuation in
      write { failure in continuation.resume(returning: failure) }
    }
  }

  /// Writes what waits, in one transaction.
  private func write(then: @escaping @Sendable (PlatformError?) -> Void) {
    let taken = TakenBatch()
    database.enqueue { [self] session in
      let now = clock.now()
      // Taken as late as can be: what comes until the transaction begins is in it. Once, however often
      // this is run.
      let batch = taken.value.withLock { taken in
        if let taken { return taken }
        let batch = queue.withLock { $0.take() }
        taken = batch
        return batch
      }
      guard !batch.isEmpty else { return }
      let notice = batch.lost.map { [$0.entry(at: now)] } ?? []
      try chain.append(batch.entries + notice, in: session, at: now)
    } finish: { [self] error in
      // Nothing was taken when the transaction did not even begin.
      let batch = taken.value.withLock { $0 } ?? queue.withLock { $0.take() }
      let failure = error.map { error in
        let now = clock.now()
        queue.withLock {
          $0.fail(
            batch, keeping: mode == .failOpen ? capacity : 0,
            isClosed: error as? StoreError == .closed, at: now)
        }
        return PlatformError.unavailable("the audit log cannot be written: \(error)")
      }
      if failure == nil { queue.withLock { $0.succeed() } }
      for waiting in batch.waiting { waiting.finish?(failure) }
      then(failure)
    }
  }

  /// What a transaction took from the queue, once it has begun.
  private final class TakenBatch: Sendable {
    let value = Mutex<AuditQueue.Batch?>(nil)
  }
}
