package import HTTPFields

/// What a handler answers with.
///
/// The server writes `Content-Length`, `Transfer-Encoding` and `Date` by itself: fields of the
/// first two names are left out. A `Connection: close` ends the connection after the answer. A
/// status outside 200...599, or a field whose name is no token or whose value holds a control
/// character, is never sent: the client gets a 500 instead.
package struct HTTPResponse: Sendable {
  /// What follows the head.
  package enum Body: Sendable {
    case bytes([UInt8])
    case stream(HTTPBodyStream)
    /// Written as things happen; the connection ends with it.
    case live(HTTPLiveStream)
  }

  package var status: Int
  package var fields: [HTTPField]
  /// Not sent to a `HEAD`, nor with a 204 or a 304.
  package var body: Body

  package init(status: Int, fields: [HTTPField] = [], body: Body = .bytes([])) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// An answer of text, for people who read it.
  package static func text(_ status: Int, _ text: String) -> HTTPResponse {
    HTTPResponse(
      status: status, fields: [HTTPField(name: "Content-Type", value: "text/plain; charset=utf-8")],
      body: .bytes(Array((text + "\n").utf8)))
  }
}
