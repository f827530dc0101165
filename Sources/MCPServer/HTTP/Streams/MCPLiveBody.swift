/// A body of server-sent events that goes on for as long as both sides like.
///
/// Whatever HTTP server is around the protocol calls `begin` once, then `clientLeft` once, and `serverStops`
/// in between when it is about to stop.
package protocol MCPLiveBody: AnyObject, Sendable {
  /// From now on it may be written, and at once. What is written before the head is sent waits for it.
  func begin(_ output: MCPEventOutput)
  /// The stream has ended, for whatever reason; nothing that is written arrives any more.
  func clientLeft()
  /// It is time to say a last word and end.
  func serverStops()
}

/// Writes a body from any thread; everything returns at once.
package struct MCPEventOutput: Sendable {
  /// False when the bytes were not taken: the stream has ended, or too much waits to be read.
  package let write: @Sendable (_ bytes: [UInt8]) -> Bool
  /// Ends it when everything is sent.
  package let end: @Sendable () -> Void
  /// Ends it now.
  package let cut: @Sendable () -> Void

  /// An output of these parts.
  package init(
    write: @escaping @Sendable ([UInt8]) -> Bool, end: @escaping @Sendable () -> Void,
    cut: @escaping @Sendable () -> Void
  ) {
    self.write = write
    self.end = end
    self.cut = cut
  }
}

/// Writes server-sent events (HTML, "Server-sent events").
package enum EventText {
  /// What keeps a connection from looking dead while there is nothing to tell: a comment.
  package static let keepAlive = Array(":\n\n".utf8)

  /// A message is one line, so it is one `data` field.
  static func message(_ message: [UInt8], id: String? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(message.count &+ 64)
    if let id { bytes += "id: \(id)\n".utf8 }
    bytes += "event: message\ndata: ".utf8
    bytes += message
    bytes += "\n\n".utf8
    return bytes
  }

  /// Tells a client from where it can go on, and after how long (2025-11-25, basic/transports, "Sending
  /// Messages to the Server", 6).
  static func primer(id: String, retryMilliseconds: Int) -> [UInt8] {
    Array("id: \(id)\nretry: \(retryMilliseconds)\ndata: \n\n".utf8)
  }

  /// Where to send messages (2024-11-05, basic/transports, "HTTP with SSE").
  static func endpoint(_ uri: String) -> [UInt8] {
    Array("event: endpoint\ndata: \(uri)\n\n".utf8)
  }
}
