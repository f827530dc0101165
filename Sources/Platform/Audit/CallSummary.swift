package import StrictJSON
import Synchronization

/// The calls of a period: in all, and in equal parts of it.
package struct CallSummary: Sendable, Equatable {
  /// How far back it goes, and in which parts.
  package enum Period: String, Sendable, CaseIterable {
    case hour, day, week

    /// Seconds of a part.
    package var bucketSeconds: Int {
      switch self {
      case .hour: 60
      case .day: 20 * 60
      case .week: 2 * 3_600
      }
    }

    package var bucketCount: Int {
      switch self {
      case .hour: 60
      case .day: 72
      case .week: 84
      }
    }
  }

  /// The calls of some time.
  package struct Bucket: Sendable, Equatable {
    /// When it begins, in milliseconds since 1970.
    package let at: Int
    package fileprivate(set) var calls = 0
    /// Of them, those that were no success.
    package fileprivate(set) var errors = 0
    /// Microseconds that half of the calls, and 19 of 20, took at most; to within 3 of 100.
    package fileprivate(set) var median: Int?
    package fileprivate(set) var slow: Int?
  }

  package let period: Period
  /// All of them as one.
  package fileprivate(set) var whole: Bucket
  /// In order; the last one goes on.
  package fileprivate(set) var buckets: [Bucket]
  /// Whether the log was read far enough back for all of them.
  package let isComplete: Bool
}

/// Whose calls are counted; what is nil does not matter.
package struct CallFilter: Sendable {
  let tenantID: String?
  let accountID: String?
  let serverID: String?

  package init(tenantID: String? = nil, accountID: String? = nil, serverID: String? = nil) {
    (self.tenantID, self.accountID, self.serverID) = (tenantID, accountID, serverID)
  }

  /// By bytes, as the database compares.
  fileprivate func allows(_ series: CallStatistics.Series) -> Bool {
    [
      (tenantID, series.tenantID), (accountID, series.accountID), (serverID, series.serverID),
    ].allSatisfy { wanted, own in
      wanted.map { $0.utf8.elementsEqual((own ?? "").utf8) && own != nil } ?? true
    }
  }
}

extension CallStatistics {
  /// Counts the calls that were read so far.
  package func summary(
    of period: CallSummary.Period, _ filter: CallFilter = CallFilter(), at now: Int
  ) -> CallSummary {
    let size = period.bucketSeconds * 1_000
    let start = (now / size + 1 - period.bucketCount) * size
    var buckets = (0..<period.bucketCount).map { CallSummary.Bucket(at: start + $0 * size) }
    var whole = CallSummary.Bucket(at: start)
    var times = [DurationCounts](repeating: DurationCounts(), count: buckets.count)
    var all = DurationCounts()
    let isComplete = state.withLock { state in
      var isWanted = [Bool](repeating: false, count: state.numbers.count)
      for (series, number) in state.numbers { isWanted[Int(number)] = filter.allows(series) }
      func count(_ sample: Sample) {
        guard isWanted[Int(sample.series)], sample.at >= start else { return }
        let index = min((sample.at - start) / size, buckets.count - 1)
        buckets[index].calls += 1
        whole.calls += 1
        if sample.isError {
          buckets[index].errors += 1
          whole.errors += 1
        }
        guard let duration = sample.duration else { return }
        times[index].add(duration)
        all.add(duration)
      }
      for sample in state.newer { count(sample) }
      for sample in state.older { count(sample) }
      return state.isComplete || (state.older.last.map { $0.at < start } ?? false)
    }
    for index in buckets.indices {
      (buckets[index].median, buckets[index].slow) = (times[index].part(50), times[index].part(95))
    }
    (whole.median, whole.slow) = (all.part(50), all.part(95))
    return CallSummary(period: period, whole: whole, buckets: buckets, isComplete: isComplete)
  }
}

/// How often which duration came, in steps of a sixteenth.
private struct DurationCounts {
  private var counts: [UInt32] = []
  private var total = 0

  mutating func add(_ duration: UInt32) {
    if counts.isEmpty { counts = [UInt32](repeating: 0, count: 480) }
    counts[Self.place(of: duration)] &+= 1
    total += 1
  }

  /// What so many of a hundred took at most; nil where nothing was counted.
  func part(_ percent: Int) -> Int? {
    guard total > 0 else { return nil }
    let wanted = (total * percent + 99) / 100
    var sum = 0
    let place = counts.firstIndex { count in
      sum += Int(count)
      return sum >= wanted
    }
    return place.map(Self.duration)
  }

  /// Below 16 each has its own; from there on 16 lie between a power of two and the next.
  private static func place(of duration: UInt32) -> Int {
    guard duration >= 16 else { return Int(duration) }
    let exponent = 31 - duration.leadingZeroBitCount
    return (exponent - 3) * 16 + Int(duration >> (exponent - 4) & 15)
  }

  /// The middle of a place.
  private static func duration(_ place: Int) -> Int {
    guard place >= 16 else { return place }
    let exponent = place / 16 + 3
    let step = 1 << (exponent - 4)
    return (16 + place % 16) * step + step / 2
  }
}

extension CallSummary {
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("period")
    writer.write(period.rawValue)
    writer.key("bucket_seconds")
    writer.write(period.bucketSeconds)
    writer.key("is_complete")
    writer.write(isComplete)
    whole.writeMembers(to: &writer)
    writer.key("buckets")
    writer.beginArray()
    for bucket in buckets {
      writer.beginObject()
      bucket.writeMembers(to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}

extension CallSummary.Bucket {
  /// Writes `at, calls, errors, p50_us, p95_us` into an object.
  package func writeMembers(to writer: inout JSONWriter) {
    writer.key("at")
    writer.write(internetText(ofMilliseconds: at))
    writer.key("calls")
    writer.write(calls)
    writer.key("errors")
    writer.write(errors)
    for (key, value) in [("p50_us", median), ("p95_us", slow)] {
      writer.key(key)
      if let value { writer.write(value) } else { writer.writeNull() }
    }
  }
}
