/// A body that is written while it is sent, and never held whole.
///
/// The closure runs in a task of its own, begun when the head has gone out (so never for a `HEAD`).
/// When it returns the body ends; when it throws the connection is cut, so that the client sees
/// that the body is not whole. The task is cancelled when the client goes or the server stops.
package struct HTTPBodyStream: Sendable {
  let produce: @Sendable (HTTPBodyWriter) async throws -> Void

  package init(_ produce: @Sendable @escaping (HTTPBodyWriter) async throws -> Void) {
    self.produce = produce
  }
}

/// Takes the chunks of a streamed body.
package struct HTTPBodyWriter: Sendable {
  let pipe: BodyPipe

  /// Hands bytes over and returns when there is room for more: at most about 64 KiB wait to be
  /// sent, beside the last chunk given.
  ///
  /// - Throws: `CancellationError` when the client has gone, the server stops, or the task is
  ///   cancelled.
  package func write(_ bytes: [UInt8]) async throws {
    try await pipe.write(bytes)
  }
}
