import Store
import Synchronization

/// How many calls there were, how they ended and how long they took, over the last week.
///
/// The audit log is the only record of calls. It has no index that could count them, so that a call costs
/// nothing for being counted: what is counted here is read from it, once, into 16 bytes a call, the newest
/// first; and each look reads on from where the last one ended.
package final class CallStatistics: Sendable {
  /// One call.
  struct Sample {
    let at: Int
    /// Which account and server it went through, as a number.
    let series: UInt32
    /// Microseconds, with the highest bit set when it was no success; `none` when nobody measured.
    let measure: UInt32

    static let none: UInt32 = 0x7FFF_FFFF
    var isError: Bool { measure >> 31 == 1 }
    var duration: UInt32? { measure & Self.none == Self.none ? nil : measure & Self.none }
  }

  /// Told apart by bytes, as the database does: texts are equal that look alike.
  struct Series: Hashable {
    let tenantID: String?
    let accountID: String?
    let serverID: String?

    private var bytes: [[UInt8]?] {
      [tenantID, accountID, serverID].map { $0.map { Array($0.utf8) } }
    }

    static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
  }

  struct State {
    /// Calls that were read forwards, from the first look on.
    var newer: [Sample] = []
    /// Calls that were read backwards from there.
    var older: [Sample] = []
    var numbers: [Series: UInt32] = [:]
    /// The last entry that was read forwards; nil before the first look.
    var last: Int?
    /// The first entry that was read backwards.
    var first = 0
    /// Whether all that may be counted was read.
    var isComplete = false
    var isReading = false
  }

  private let log: AuditLog
  private let clock: Clock
  private let capacity: Int
  let state = Mutex(State())

  /// Entries that are read at a time; others that look wait for no more.
  private static let step = 4_000
  static let longest = 7 * 86_400_000

  /// - Parameters:
  ///   - log: where the calls are.
  ///   - capacity: how many calls are counted at most; of more, the newest.
  package init(_ log: AuditLog, clock: Clock, capacity: Int = 1_000_000) {
    self.log = log
    self.clock = clock
    self.capacity = max(1, capacity)
  }

  /// Reads what the log has got since the last look, and goes on backwards where that is not done.
  /// - Parameter patience: for how long; what is left is read by the time of the next look.
  /// - Throws: `PlatformError.unavailable`.
  package func catchUp(patience: Duration = .milliseconds(50)) async throws(PlatformError) {
    await log.catchUp()
    while try forward() {}
    let isMine = state.withLock { state in
      guard !state.isComplete, !state.isReading else { return false }
      state.isReading = true
      return true
    }
    if isMine {
      Task.detached { [self] in
        while (try? backward()) ?? false {}
        state.withLock { $0.isReading = false }
      }
    }
    let end = ContinuousClock.now + patience
    while state.withLock({ !$0.isComplete && $0.isReading }), ContinuousClock.now < end {
      try? await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Reads some newer entries.
  /// - Returns: whether there are more.
  private func forward() throws(PlatformError) -> Bool {
    try state.withLock { state throws(PlatformError) in
      try log.database.reading { session in
        let ends = try session.row("SELECT MIN(sequence), MAX(sequence) FROM audit")
        let newest = try ends?.optionalInteger(1) ?? 0
        guard let last = state.last else {
          (state.last, state.first) = (newest, newest + 1)
          return false
        }
        guard newest > last else { return false }
        let oldest = try ends?.optionalInteger(0) ?? 0
        let start = max(last + 1, oldest)
        let end = min(start + Self.step, newest + 1)
        for row in try session.calls(from: start, before: end) {
          state.newer.append(try Self.sample(of: row, &state))
        }
        state.last = end - 1
        Self.forget(in: &state, before: self.clock.now() - Self.longest, beyond: self.capacity)
        return end <= newest
      }
    }
  }

  /// Reads some older entries.
  /// - Returns: whether there are more.
  private func backward() throws(PlatformError) -> Bool {
    try state.withLock { state throws(PlatformError) in
      guard !state.isComplete else { return false }
      return try log.database.reading { session in
        let oldest = try session.row("SELECT MIN(sequence) FROM audit")?.optionalInteger(0)
        let end = state.first
        let start = max(oldest ?? end, end - Self.step)
        guard start < end else {
          state.isComplete = true
          return false
        }
        for row in try session.calls(from: start, before: end).reversed() {
          state.older.append(try Self.sample(of: row, &state))
        }
        state.first = start
        let at = try session.row(
          "SELECT at FROM audit WHERE sequence >= $1 ORDER BY sequence LIMIT 1", [.integer(start)]
        )?.integer(0)
        state.isComplete =
          (at ?? 0) < self.clock.now() - Self.longest
          || state.older.count + state.newer.count >= self.capacity
        return !state.isComplete
      }
    }
  }

  private static func sample(of row: Row, _ state: inout State) throws(StoreError) -> Sample {
    let series = Series(
      tenantID: try row.optionalText(1), accountID: try row.optionalText(2),
      serverID: try row.optionalText(3))
    let number = state.numbers[series] ?? UInt32(clamping: state.numbers.count)
    state.numbers[series] = number
    let duration = try row.optionalInteger(5).map { UInt32(clamping: max(0, $0)) }
    let isError = try row.text(4) != AuditOutcome.ok.rawValue
    return Sample(
      at: try row.integer(0), series: number,
      measure: min(duration ?? Sample.none, Sample.none) | (isError ? 1 << 31 : 0))
  }

  /// Takes out what is too old, or one too many, now and then.
  private static func forget(in state: inout State, before time: Int, beyond capacity: Int) {
    let count = state.older.count + state.newer.count
    let oldest = state.older.last ?? state.newer.first
    guard count > capacity + capacity / 8 || (oldest?.at ?? time) < time - longest / 8 else {
      return
    }
    // The oldest stand at the end of `older`, then at the start of `newer`.
    var surplus = max(0, count - capacity)
    while let last = state.older.last, surplus > 0 || last.at < time {
      state.older.removeLast()
      surplus -= 1
    }
    var start = 0
    while start < state.newer.count, surplus > 0 || state.newer[start].at < time {
      start += 1
      surplus -= 1
    }
    state.newer.removeFirst(start)
  }
}

extension Session {
  /// The calls among some entries.
  fileprivate func calls(from start: Int, before end: Int) throws(StoreError) -> [Row] {
    try rows(
      """
      SELECT at, tenant_id, account_id, server_id, outcome, duration_us FROM audit
      WHERE sequence >= $1 AND sequence < $2 AND action = 'tool.call' ORDER BY sequence
      """, [.integer(start), .integer(end)])
  }
}
