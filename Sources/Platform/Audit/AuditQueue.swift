import StrictJSON

/// The entries that wait to be written, and what was lost meanwhile.
struct AuditQueue {
  /// An entry and who waits for it.
  struct Waiting: Sendable {
    let entry: AuditEntry
    let finish: (@Sendable (PlatformError?) -> Void)?
  }

  /// Entries that the log will never hold.
  struct Lost: Sendable, Equatable {
    var count: Int
    var since: Int
    var until: Int
  }

  /// What one transaction writes.
  struct Batch: Sendable {
    var waiting: [Waiting] = []
    var lost: Lost?

    var isEmpty: Bool { waiting.isEmpty && lost == nil }
    var entries: [AuditEntry] { waiting.map(\.entry) }
  }

  private var batch = Batch()
  private var isScheduled = false
  private var isRetrying = false
  private var writing = 0
  private var isClosed = false
  /// The last attempt to write failed.
  private(set) var isFailing = false

  /// Nothing waits and nothing is being written.
  var isSettled: Bool { batch.isEmpty && writing == 0 }

  /// Adds an entry that somebody waits for.
  mutating func add(_ entry: AuditEntry, finish: @escaping @Sendable (PlatformError?) -> Void) {
    batch.waiting.append(Waiting(entry: entry, finish: finish))
  }

  /// Adds an entry that nobody waits for, or counts it when there is no room.
  mutating func add(_ entry: AuditEntry, capacity: Int, at now: Int) {
    if batch.waiting.count < capacity {
      batch.waiting.append(Waiting(entry: entry, finish: nil))
    } else {
      lose(1, at: now)
    }
  }

  /// Whether the caller is to begin writing: nobody else is about to.
  mutating func schedule() -> Bool {
    guard !isScheduled, !isRetrying else { return false }
    isScheduled = true
    return true
  }

  /// Takes what waits, to be told by `succeed` or `fail` how it went; whoever adds next begins another
  /// write.
  mutating func take() -> Batch {
    isScheduled = false
    writing += 1
    defer { batch = Batch() }
    return batch
  }

  /// What was taken is written.
  mutating func succeed() {
    writing -= 1
    isFailing = false
  }

  /// Gives back what could not be written: up to `capacity` entries go on waiting, the oldest first, and
  /// the others are counted.
  /// - Parameter isClosed: it will never be possible again.
  mutating func fail(_ failed: Batch, keeping capacity: Int, isClosed: Bool, at now: Int) {
    writing -= 1
    isFailing = true
    self.isClosed = isClosed
    if let lost = failed.lost { lose(lost.count, at: lost.since, until: lost.until) }
    let all = failed.waiting + batch.waiting
    if capacity > 0 {
      batch.waiting = Array(all.prefix(capacity))
      lose(all.count - batch.waiting.count, at: now)
    } else {
      lose(failed.waiting.count, at: now)
    }
  }

  /// Whether the caller is to try again until it succeeds.
  mutating func beginRetrying() -> Bool {
    guard !isRetrying, !isClosed else { return false }
    isRetrying = true
    return true
  }

  /// Whether all is written, so that whoever tries again may stop.
  mutating func endRetrying() -> Bool {
    guard batch.isEmpty || isClosed else { return false }
    isRetrying = false
    return true
  }

  private mutating func lose(_ count: Int, at since: Int, until: Int? = nil) {
    guard count > 0 else { return }
    var lost = batch.lost ?? Lost(count: 0, since: since, until: since)
    lost.count += count
    lost.since = min(lost.since, since)
    lost.until = max(lost.until, until ?? since)
    batch.lost = lost
  }
}

extension AuditQueue.Lost {
  /// The entry that stands for those that are not there.
  func entry(at now: Int) -> AuditEntry {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("count")
    writer.write(count)
    writer.key("since")
    writer.write(internetText(ofMilliseconds: since))
    writer.key("until")
    writer.write(internetText(ofMilliseconds: until))
    writer.endObject()
    return AuditEntry(
      at: now, actor: "system", action: "audit.lost", outcome: .failed,
      detail: try? JSONValue(parsing: writer.bytes))
  }
}
