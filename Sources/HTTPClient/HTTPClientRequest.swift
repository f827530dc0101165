package import HTTPFields

/// A request to send once.
package struct HTTPClientRequest: Sendable {
  /// A token such as `GET`; case-sensitive.
  package var method: String
  /// `http://` or `https://`, a host, then the target, which is sent byte for byte (a fragment is
  /// left out). Visible ASCII only, and no `user:password@`.
  package var url: String
  /// Sent in this order, beside `Host` and `Content-Length`. No other field is added.
  package var fields: [HTTPField]
  /// nil sends no body and no length, except that POST, PUT and PATCH say `Content-Length: 0` (RFC
  /// 9110, section 8.6).
  package var body: [UInt8]?
  /// From the call to the last byte of the answer.
  package var totalTimeoutSeconds: Double
  /// Of that, for the name, the connection and TLS.
  package var connectTimeoutSeconds: Double
  /// Bytes of the answer's body, after decompression.
  package var maximumBodyBytes: Int
  /// Whether to ask for a compressed answer, and to decompress it.
  package var acceptsCompression: Bool
  /// Whether nobody waits for the answer any more. Asked once, when the request is about to be sent,
  /// which it then is not; what was sent goes on to its end. Must return at once.
  package var isAbandoned: (@Sendable () -> Bool)?

  package init(
    method: String = "GET",
    url: String,
    fields: [HTTPField] = [],
    body: [UInt8]? = nil,
    totalTimeoutSeconds: Double = 60,
    connectTimeoutSeconds: Double = 10,
    maximumBodyBytes: Int = 16 << 20,
    acceptsCompression: Bool = false,
    isAbandoned: (@Sendable () -> Bool)? = nil
  ) {
    self.method = method
    self.url = url
    self.fields = fields
    self.body = body
    self.totalTimeoutSeconds = totalTimeoutSeconds
    self.connectTimeoutSeconds = connectTimeoutSeconds
    self.maximumBodyBytes = maximumBodyBytes
    self.acceptsCompression = acceptsCompression
    self.isAbandoned = isAbandoned
  }
}
