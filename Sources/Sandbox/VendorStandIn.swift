package import HTTPFields
package import HTTPServer
package import StrictJSON

/// A stand-in for one vendor's API, kept in memory, so that everything runs offline.
///
/// It is written from the vendor's documentation alone, never from a spec, so that a request
/// which the spec gets wrong is refused here as the vendor would refuse it.
package protocol VendorStandIn: Sendable {
  /// The name of the integration it stands in for: `finexio`.
  var name: String { get }

  /// What every path of the vendor begins with, `/v2/`. No two stand-ins of one server share it.
  var pathPrefix: String { get }

  /// Whether a path is the vendor's: what begins with the prefix, and what belongs to it besides, such
  /// as the pages where its users sign in.
  func serves(_ path: String) -> Bool

  /// Answers one call of the vendor's API.
  func respond(to request: HTTPRequest) async -> HTTPResponse

  /// The JSON body with which the vendor refuses a call for `seconds` more seconds (status 429).
  func throttledBody(seconds: Int) -> [UInt8]

  /// What the vendor's answers say of the limit that an order describes.
  ///
  /// - Parameter isRefusal: whether the call is refused for it (status 429), not just served.
  func limitFields(_ throttle: Throttle, isRefusal: Bool) -> [HTTPField]

  /// The vendor's own report of a failure of its own (status 500), whatever was asked.
  func failure(of request: HTTPRequest) -> HTTPResponse

  /// Carries out an order that only this vendor understands, `POST /_sandbox/NAME`; false when it is
  /// none of its own.
  func obey(_ name: String, _ order: JSONValue) throws(ControlError) -> Bool

  /// The request's body as the journal keeps it: without credentials.
  func bodyToKeep(of request: HTTPRequest) -> [UInt8]
}

extension VendorStandIn {
  /// What begins with the prefix.
  package func serves(_ path: String) -> Bool { path.hasPrefix(pathPrefix) }

  /// No orders of its own.
  package func obey(_ name: String, _ order: JSONValue) throws(ControlError) -> Bool { false }

  /// The whole body.
  package func bodyToKeep(of request: HTTPRequest) -> [UInt8] { request.body }

  /// The fields of the IETF's draft, and `Retry-After` on a refusal.
  package func limitFields(_ throttle: Throttle, isRefusal: Bool) -> [HTTPField] {
    let fields = [
      HTTPField(name: "ratelimit-limit", value: String(throttle.limit)),
      HTTPField(name: "ratelimit-remaining", value: String(throttle.remaining)),
      HTTPField(name: "ratelimit-reset", value: String(throttle.reset)),
    ]
    guard isRefusal else { return fields }
    return fields + [HTTPField(name: "Retry-After", value: String(throttle.reset))]
  }
}
