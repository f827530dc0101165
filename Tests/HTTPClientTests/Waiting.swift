import HTTPClient
import Synchronization

/// A number that several tasks change.
final class Counter: Sendable {
  private let number = Atomic(0)
  var value: Int { number.load(ordering: .sequentiallyConsistent) }
  func add(_ amount: Int = 1) { number.add(amount, ordering: .sequentiallyConsistent) }
}

/// Waits for something that another task or thread does.
func eventually(_ condition: () -> Bool) async -> Bool {
  for _ in 0..<6_000 {
    if condition() { return true }
    try? await Task.sleep(for: .milliseconds(10))
  }
  return condition()
}

/// The error of a call, or nil.
func failure<Value>(_ body: () async throws(HTTPClientError) -> Value) async -> HTTPClientError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error
  }
}
