/// What carries requests to the HTTP API: a connection to a running server, or a data folder in this
/// process. Both ask the same routes.
protocol APICarrier: Sendable {
  /// Sends a request and gives the answer, whatever its status.
  /// - Parameters:
  ///   - target: path and query, percent-encoded.
  ///   - body: one JSON object; empty for none.
  func send(
    _ method: String, _ target: String, fields: [(name: String, value: String)], body: [UInt8]
  ) async throws -> (status: Int, body: [UInt8])

  /// Writes what waits, and lets go.
  func close() async
}
