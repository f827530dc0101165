internal import StrictJSON

/// A JSON-RPC error object: what was wrong, for the client's developer.
struct RPCError: Error, Sendable, Equatable {
  /// One of the codes that JSON-RPC 2.0 reserves, or HTTP's 503.
  var code: Int
  /// One sentence: what was expected and what came.
  var message: String
  /// More, as JSON text.
  var data: [UInt8]?

  private init(code: Int, message: String, data: [UInt8]? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The bytes are no JSON that we take.
  static func parseError(_ error: JSONError) -> Self {
    Self(code: -32700, message: "Parse error: " + excerpt(error.description, limit: 300))
  }

  /// The JSON is no message of the protocol.
  static func invalidRequest(_ reason: String) -> Self {
    Self(code: -32600, message: "Invalid request: " + reason)
  }

  /// An HTTP request names a revision that is not spoken here.
  static func unsupportedVersion(_ requested: String) -> Self {
    // Not -32022: that code marks a server of the 2026-07-28 revision, and clients which meet it do
    // not fall back to the handshake (2026-07-28, basic/versioning).
    var data = JSONWriter()
    data.beginObject()
    data.key("supported")
    data.beginArray()
    for version in ProtocolVersion.allCases { data.write(version.rawValue) }
    data.endArray()
    data.key("requested")
    data.write(excerpt(requested))
    data.endObject()
    return Self(
      code: -32600,
      message: "Invalid request: unsupported MCP-Protocol-Version \"\(excerpt(requested))\"",
      data: data.bytes
    )
  }

  /// The method does not exist.
  static func methodNotFound(_ method: String) -> Self {
    Self(code: -32601, message: "Method not found: " + excerpt(method))
  }

  /// The method does not take these parameters.
  static func invalidParams(_ reason: String) -> Self {
    Self(code: -32602, message: "Invalid params: " + reason)
  }

  /// No tool bears the name (2025-11-25, server/tools, "Error Handling").
  static func unknownTool(_ name: String) -> Self {
    Self(code: -32602, message: "Unknown tool: " + excerpt(name))
  }

  /// As many calls run as may. The code is HTTP's: new ones belong outside of the range that JSON-RPC
  /// reserves (2026-07-28, basic, "Error Codes").
  static func busy(running: Int) -> Self {
    Self(code: 503, message: "Busy: \(running) calls are running; wait for one to finish")
  }

  /// Text from a client, short enough to be sent back in a message.
  private static func excerpt(_ text: String, limit: Int = 128) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}
