import Synchronization

/// A value made at its first use and kept.
final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  /// The value. Two first users may both make it; the first to finish wins, and both get that one.
  func get<Failure: Error>(_ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    if let value = kept.withLock({ $0 }) { return value }
    let made = try make()
    return kept.withLock { value in
      if let value { return value }
      value = made
      return made
    }
  }
}
