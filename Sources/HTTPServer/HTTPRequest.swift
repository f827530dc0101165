package import HTTPFields

/// A request as it was received: nothing in it is decoded, and its body is complete.
package struct HTTPRequest: Sendable {
  /// The method as written: methods are case-sensitive.
  package let method: String
  /// The request target as received: `/path?query`, an absolute URL, or `*` (RFC 9112, section
  /// 3.2).
  package let target: String
  /// The whole body, with no framing left in it.
  package let body: [UInt8]
  /// The peer's numeric address without its port.
  package let remoteAddress: String

  /// Whether the client has disconnected, noticed within half a second; nil where nobody can. It may be
  /// asked at any time, from any thread.
  package var hasLeft: (@Sendable () -> Bool)? {
    guard let exchange else { return nil }
    return { exchange.hasClientGone }
  }

  private let head: RequestHead
  private let exchange: Exchange?

  /// Cancels the handler of the request. What it answers is sent all the same.
  package func cancel() {
    exchange?.cancel()
  }

  /// Has the handler cancelled when its client disconnects, or has disconnected, also where
  /// `cancelsOnDisconnect` is false.
  package func cancelWhenClientLeaves() {
    exchange?.endWithClient()
  }

  /// A request that did not come over a connection: for tests and for calls inside the process.
  package init(
    method: String,
    target: String,
    fields: [HTTPField] = [],
    body: [UInt8] = [],
    remoteAddress: String = "127.0.0.1"
  ) {
    self.init(
      method: method, target: target, head: RequestHead(fields), body: body,
      remoteAddress: remoteAddress)
  }

  init(
    method: String, target: String, head: RequestHead, body: [UInt8], remoteAddress: String,
    exchange: Exchange? = nil
  ) {
    self.method = method
    self.target = target
    self.head = head
    self.body = body
    self.remoteAddress = remoteAddress
    self.exchange = exchange
  }

  /// The path of the target, not decoded; `/` when an absolute URL has none, `*` for `*`.
  package var path: String {
    String(Substring(RequestTarget(target).path))
  }

  /// What follows the first `?` of the target, not decoded; empty when there is none.
  package var query: String {
    String(Substring(RequestTarget(target).query))
  }

  /// The fields in the order in which they came. Made anew at every access: keep it, or ask for one
  /// by name.
  package var fields: [HTTPField] {
    head.fields
  }

  /// The value of the first field of this name, whatever its case.
  package func field(_ name: String) -> String? {
    head.values(of: name, atMost: 1).first
  }

  /// The values of all fields of this name, whatever their case.
  package func fields(_ name: String) -> [String] {
    head.values(of: name, atMost: .max)
  }
}
