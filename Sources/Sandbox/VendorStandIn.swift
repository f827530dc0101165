package import HTTPFields
package import HTTPServer

/// A stand-in for one vendor's API, kept in memory, so that everything runs offline.
///
/// It is written from the vendor's documentation alone, never from a spec, so that a request
/// which the spec gets wrong is refused here as the vendor would refuse it.
package protocol VendorStandIn: Sendable {
  /// The name of the integration it stands in for: `finexio`.
  var name: String { get }

  /// What every path of the vendor begins with, `/v2/`. No two stand-ins of one server share it.
  var pathPrefix: String { get }

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
}

extension VendorStandIn {
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
