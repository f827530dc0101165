import HTTPServer
import Synchronization

/// Runs a server on a free port for the time of the body.
func withServer(
  _ configuration: HTTPServerConfiguration = .patient,
  handler: @Sendable @escaping (HTTPRequest) async -> HTTPResponse = { .text(200, echo($0)) },
  body: (HTTPListener) async throws -> Void
) async throws {
  let server = try HTTPListener(configuration: configuration, handler: handler)
  do {
    try await body(server)
  } catch {
    await server.stop(gracePeriodSeconds: 0)
    throw error
  }
  await server.stop(gracePeriodSeconds: 0)
}

/// Says what the handler was given.
func echo(_ request: HTTPRequest) -> String {
  "\(request.method) \(request.path) [\(request.query)] \(String(decoding: request.body, as: UTF8.self))"
}

/// Waits for something that another task does.
func eventually(_ condition: () -> Bool) async -> Bool {
  for _ in 0..<6_000 {
    if condition() { return true }
    try? await Task.sleep(for: .milliseconds(10))
  }
  return condition()
}

/// A number that several tasks change.
final class Counter: Sendable {
  private let number = Atomic(0)
  var value: Int { number.load(ordering: .sequentiallyConsistent) }
  func add(_ amount: Int = 1) { number.add(amount, ordering: .sequentiallyConsistent) }
}

extension HTTPServerConfiguration {
  /// Among all the other tests a client may take longer to speak than one is usually given.
  static var patient: Self {
    var configuration = Self()
    configuration.connectionTimeoutSeconds = 600
    return configuration
  }
}
