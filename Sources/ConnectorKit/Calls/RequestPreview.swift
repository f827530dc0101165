/// The exact request that a call would send, with the account's secrets hidden and those that the spec
/// names among the arguments: what a person reads before a write happens.
public struct RequestPreview: Sendable, Equatable {
  /// The method.
  public let method: HTTPMethod
  /// The absolute URL. A key that goes into its query reads `[hidden]`.
  public let url: String
  /// The fields, in order. Those that hold credentials read `[hidden]`.
  public let fields: [Field]
  /// The body, byte for byte but for secrets; nil when there is none.
  public let body: [UInt8]?

  /// `{"method", "url", "headers", "body"}`, where a body of JSON stands as JSON and any other as text.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("method")
    json.write(method.rawValue)
    json.key("url")
    json.write(url)
    json.key("headers")
    json.beginObject()
    for field in fields {
      json.key(field.name)
      json.write(field.value)
    }
    json.endObject()
    if let body {
      json.key("body")
      if let value = try? JSONValue(parsing: body) {
        json.write(value)
      } else {
        json.write(String(decoding: body, as: UTF8.self))
      }
    }
    json.endObject()
  }
}

extension Connection {
  /// Checks a call and builds its request as `call` would, and sends nothing.
  /// - Parameter arguments: an object.
  /// - Throws: `CallFailure` when the arguments do not fit.
  public func preview(
    _ tool: ToolDescriptor, arguments: JSONValue
  ) throws(CallFailure) -> RequestPreview {
    account.preview(of: try prepareMasked(tool, arguments))
  }
}

extension CallResult {
  /// What a dry run comes to: `{"request": {...}}`.
  package init(_ preview: RequestPreview) {
    var json = JSONWriter()
    json.beginObject()
    json.key("request")
    preview.write(to: &json)
    json.endObject()
    self.init(bytes: json.bytes)
  }
}
