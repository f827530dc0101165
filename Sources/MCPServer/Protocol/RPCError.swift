internal import StrictJSON

/// A JSON-RPC error object: what was wrong, for the client's developer.
struct RPCError: Error, Sendable, Equatable {
  /// One of the codes that JSON-RPC 2.0 or MCP reserves, or HTTP's 503 (2026-07-28, basic, "Error
  /// Codes").
  var code: Int
  /// One sentence: what was expected and what came.
  var message: String
  /// More, as JSON text.
  var data: [UInt8]?
  /// Over HTTP, in the stateless revision: the status of the response.
  var status: Int

  private init(code: Int, message: String, data: [UInt8]? = nil, status: Int = 200) {
    self.code = code
    self.message = message
    self.data = data
    self.status = status
  }

  /// The bytes are no JSON that we take.
  static func parseError(_ error: JSONError) -> Self {
    Self(code: -32700, message: "Parse error: " + excerpt(error.description, limit: 300))
  }

  /// The JSON is no message of the protocol.
  static func invalidRequest(_ reason: String) -> Self {
    Self(code: -32600, message: "Invalid request: " + reason)
  }

  /// The request names a revision that is not spoken here (2026-07-28, basic/versioning, "Protocol
  /// Version Negotiation").
  static func unsupportedVersion(_ requested: String) -> Self {
    var data = JSONWriter()
    data.beginObject()
    data.key("supported")
    data.beginArray()
    for version in ProtocolVersion.offered { data.write(version) }
    data.endArray()
    data.key("requested")
    data.write(excerpt(requested))
    data.endObject()
    return Self(
      code: -32022, message: "Unsupported protocol version: " + excerpt(requested),
      data: data.bytes, status: 400)
  }

  /// A field of an HTTP request says something else than its body, or is missing (2026-07-28,
  /// basic/transports/streamable-http, "Server Validation").
  static func headerMismatch(_ reason: String) -> Self {
    Self(code: -32020, message: "Header mismatch: " + reason, status: 400)
  }

  /// The client would have to be asked for what it did not declare (2026-07-28, basic, "Per-request
  /// protocol fields").
  /// - Parameter capabilities: a `ClientCapabilities` object of what is missing.
  static func missingCapabilities(_ capabilities: [UInt8], _ reason: String) -> Self {
    var data = JSONWriter()
    data.beginObject()
    data.key("requiredCapabilities")
    data.writeRaw(capabilities)
    data.endObject()
    return Self(
      code: -32021, message: "Missing required client capability: " + reason, data: data.bytes,
      status: 400)
  }

  /// A stateless request does not say what each has to (2026-07-28, basic, "Per-request protocol
  /// fields").
  static func missingMetadata(_ key: String) -> Self {
    Self(code: -32602, message: "Invalid params: \"_meta\" has no \"\(key)\"", status: 400)
  }

  /// The method does not exist in the revision that is spoken (2026-07-28,
  /// basic/transports/streamable-http, "Protocol Version Header", for the status).
  static func methodNotFound(_ method: String) -> Self {
    Self(code: -32601, message: "Method not found: " + excerpt(method), status: 404)
  }

  /// The method does not take these parameters.
  static func invalidParams(_ reason: String) -> Self {
    Self(code: -32602, message: "Invalid params: " + reason)
  }

  /// No tool bears the name (2025-11-25, server/tools, "Error Handling").
  static func unknownTool(_ name: String) -> Self {
    Self(code: -32602, message: "Unknown tool: " + excerpt(name))
  }

  /// No resource has the URI. The code was MCP's own before the stateless revision (2025-11-25 and
  /// 2026-07-28, server/resources, "Error Handling").
  static func resourceNotFound(_ uri: String, _ reason: String, in version: ProtocolVersion) -> Self
  {
    var data = JSONWriter()
    data.beginObject()
    data.key("uri")
    data.write(excerpt(uri, limit: 1_000))
    data.endObject()
    return Self(code: version.isStateless ? -32602 : -32002, message: reason, data: data.bytes)
  }

  /// What should have worked did not.
  static func internalError(_ reason: String) -> Self {
    Self(code: -32603, message: reason)
  }

  /// As many calls run as may. The code is HTTP's: new ones belong outside of the range that JSON-RPC
  /// reserves (2026-07-28, basic, "Error Codes").
  static func busy(running: Int) -> Self {
    let message = "Busy: \(running) calls are running; wait for one to finish"
    return Self(code: 503, message: message, status: 503)
  }

  /// As many streams are open as may; as `busy`.
  static func tooManyStreams(_ limit: Int) -> Self {
    let message =
      "Busy: \(limit) streams are open, as many as may be; try again later"
    return Self(code: 503, message: message, status: 503)
  }

  /// Text from a client, short enough to be sent back in a message.
  static func excerpt(_ text: String, limit: Int = 128) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}
