/// A request to a vendor, ready to be sent.
public struct UpstreamRequest: Sendable, Equatable {
  /// The method.
  public var method: HTTPMethod
  /// The absolute URL.
  public var url: String
  /// The fields, credentials among them.
  public var fields: [Field]
  /// The body, or nil for none.
  public var body: [UInt8]?

  /// A request.
  public init(method: HTTPMethod, url: String, fields: [Field] = [], body: [UInt8]? = nil) {
    self.method = method
    self.url = url
    self.fields = fields
    self.body = body
  }
}

/// A vendor's answer, whole.
public struct UpstreamResponse: Sendable {
  /// The status code.
  public var status: Int
  /// The fields, in order.
  public var fields: [Field]
  /// The body, decoded from any content coding.
  public var body: [UInt8]

  /// An answer.
  public init(status: Int, fields: [Field] = [], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }
}
