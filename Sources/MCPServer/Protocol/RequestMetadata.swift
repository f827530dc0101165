internal import StrictJSON

/// The `_meta` of a request: what it says besides what its method takes.
///
/// In the stateless revision it tells on each request what a handshake told once (2026-07-28, basic,
/// "_meta").
struct RequestMetadata {
  /// The names of its members.
  enum Key {
    static let protocolVersion = "io.modelcontextprotocol/protocolVersion"
    static let clientInfo = "io.modelcontextprotocol/clientInfo"
    static let clientCapabilities = "io.modelcontextprotocol/clientCapabilities"
    static let logLevel = "io.modelcontextprotocol/logLevel"
    static let serverInfo = "io.modelcontextprotocol/serverInfo"
    static let subscriptionID = "io.modelcontextprotocol/subscriptionId"
  }

  private let object: JSONValue?

  /// The metadata of a request; without any when its parameters are none.
  init(of request: Message.Request) throws(RPCError) {
    object = try request.params?.optionalObject("_meta")
  }

  /// The version that a stateless request names; nil when it names none.
  var version: String? {
    get throws(RPCError) { try object?.optionalString(Key.protocolVersion) }
  }

  /// Whether the request speaks of a version by itself, as only stateless ones do.
  var namesVersion: Bool { object?[Key.protocolVersion] != nil }

  /// Whether a message, well-formed or not, speaks of a version by itself.
  static func isStateless(_ message: JSONValue) -> Bool {
    message.value(at: ["params", "_meta", Key.protocolVersion]) != .none
  }

  /// Who sends a stateless request. Its capabilities are required, its name is not (2026-07-28, basic,
  /// "Per-request protocol fields").
  var client: MCPClient {
    get throws(RPCError) {
      guard let capabilities = try object?.optionalObject(Key.clientCapabilities) else {
        throw .missingMetadata(Key.clientCapabilities)
      }
      return try MCPClient(
        implementation: try object?.optionalObject(Key.clientInfo), capabilities: capabilities)
    }
  }

  /// From which level on a stateless request wants log messages; nil for none (2026-07-28,
  /// server/utilities/logging, "Per-request log level").
  var logLevel: MCPLogLevel? {
    get throws(RPCError) {
      guard let text = try object?.optionalString(Key.logLevel) else { return nil }
      guard let level = MCPLogLevel(rawValue: text) else {
        throw .invalidParams("\"\(Key.logLevel)\" must be one of \(MCPLogLevel.names)")
      }
      return level
    }
  }

  /// By which the client knows progress notifications of this request; nil when it wants none.
  /// A string or an integer (2025-11-25, basic/utilities/progress, "Progress Flow").
  var progressToken: JSONValue? {
    get throws(RPCError) {
      guard let token = object?["progressToken"], !token.isNull else { return nil }
      guard token.kind == .string || token.number?.isInteger == true,
        token.bytes.count <= Message.maximumIDBytes
      else { throw .invalidParams("\"progressToken\" must be a short string or an integer") }
      return token
    }
  }
}
