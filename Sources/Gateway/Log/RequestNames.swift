import Synchronization

/// Names requests: a number that differs from start to start, and the request's own.
final class RequestNames: Sendable {
  private let start: String
  private let count = Atomic(0)

  init() {
    var generator = SystemRandomNumberGenerator()
    start = Self.digits(UInt64(UInt32(truncatingIfNeeded: generator.next())), 8)
  }

  /// The next name: 8 and at least 8 hexadecimal digits.
  func next() -> String {
    let number = count.wrappingAdd(1, ordering: .relaxed).newValue
    return start + "-" + Self.digits(UInt64(truncatingIfNeeded: number), 8)
  }

  private static func digits(_ number: UInt64, _ width: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
