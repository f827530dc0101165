import ConnectorKit

/// An answer of one status by which a request is refused: a component of the description.
struct APIRefusal: Sendable {
  /// The status, or `4XX` or `5XX` for a vendor's own.
  let status: String
  /// The name of the component.
  let name: String
  let summary: String
  /// Fields that the answer has besides those that all answers have.
  var fields: [APIField] = []

  static let badRequest = APIRefusal(
    status: "400", name: "BadRequest",
    summary: "The request is not as described here; details.failures names each problem.")
  static let unauthorized = APIRefusal(
    status: "401", name: "Unauthorized",
    summary: "No API key was shown, or one that is not known, has expired or was revoked; or "
      + "nobody is signed in.",
    fields: [
      APIField(
        "WWW-Authenticate", APIField.string, "How to show a key (RFC 6750).", isRequired: true)
    ])
  static let forbidden = APIRefusal(
    status: "403", name: "Forbidden",
    summary:
      "The API key may not do this; or a browser asks from a page that is not this server's.")
  static let notFound = APIRefusal(
    status: "404", name: "NotFound",
    summary: "There is no such thing, or none that the API key reaches.")
  static let conflict = APIRefusal(
    status: "409", name: "Conflict", summary: "It would contradict what is there.")
  static let tooLarge = APIRefusal(
    status: "413", name: "ContentTooLarge", summary: "The body has more than 1 MiB.")
  static let mediaType = APIRefusal(
    status: "415", name: "UnsupportedMediaType", summary: "The body is not application/json.")
  static let mismatch = APIRefusal(
    status: "422", name: "IdempotencyMismatch",
    summary: "The Idempotency-Key was used for a call with other arguments; or the vendor's own.")
  static let tooMany = APIRefusal(
    status: "429", name: "TooManyRequests",
    summary: "More requests with this key, or calls through this account, than Tenon lets "
      + "through; or the vendor's own limit (refused_by says which).",
    fields: [APIField("Retry-After", APIField.integer, "Seconds to wait.")])
  static let unavailable = APIRefusal(
    status: "503", name: "Unavailable",
    summary: "It cannot be done now: the disk, the audit log, too much at a time.")
  static let vendorRefusal = APIRefusal(
    status: "4XX", name: "VendorRefusal",
    summary: "The vendor refused (refused_by is 'vendor'); the status is its own.")
  static let vendorFailure = APIRefusal(
    status: "5XX", name: "VendorFailure",
    summary: "The vendor failed, could not be reached or took too long.")

  static let all = [
    badRequest, unauthorized, forbidden, notFound, conflict, tooLarge, mediaType, mismatch,
    tooMany, unavailable, vendorRefusal, vendorFailure,
  ]

  var reference: String { ##"{"$ref":"#/components/responses/\##(name)"}"## }
}

extension APIRoute {
  /// How it refuses, by what it takes.
  var refusals: [APIRefusal] {
    var refusals: [APIRefusal] = [.badRequest]
    if access != .everyone { refusals += [.unauthorized, .forbidden, .tooMany, .unavailable] }
    if !path.parameters.isEmpty { refusals.append(.notFound) }
    if body != nil { refusals += [.tooLarge, .mediaType] }
    if isOpen { refusals += [.notFound, .conflict, .mismatch, .vendorRefusal, .vendorFailure] }
    refusals += moreRefusals
    return APIRefusal.all.filter { one in refusals.contains { $0.status == one.status } }
  }
}
