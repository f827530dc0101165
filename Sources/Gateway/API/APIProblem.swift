import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

/// Why a request is not done, in the one shape that errors of the HTTP API have.
struct APIProblem: Error {
  /// The HTTP status.
  var status: Int
  /// What is wrong and what to do, for people; it holds no secret.
  var message: String
  /// Each thing that is wrong with the request.
  var failures: [InvalidField] = []
  /// Fields of the answer besides those that all have.
  var fields: [HTTPField] = []
  /// Who said no, where that may have been the vendor.
  var refusedBy: String?
  /// The vendor's own body.
  var vendorBody: JSONValue?
  /// What kind of failure of a call it is.
  var code: String?
  /// Whether the vendor may have acted on the request all the same.
  var mayHaveBeenProcessed = false
  /// All that a call has come to, as agents get it.
  var outcome: [UInt8]?

  init(_ status: Int, _ message: String, fields: [HTTPField] = []) {
    self.status = status
    self.message = message
    self.fields = fields
  }

  /// What somebody threw.
  init(_ error: any Error) {
    switch error {
    case let problem as APIProblem: self = problem
    case let error as PlatformError: self.init(platform: error)
    default: self.init(500, "a fault of tenon: \(error)")
    }
  }

  private init(platform error: PlatformError) {
    self.init(400, error.description)
    switch error {
    case .notFound: status = 404
    case .invalid(let fields): failures = fields
    case .conflict: status = 409
    case .forbidden: status = 403
    case .unauthorized: status = 401
    case .unavailable: status = 503
    }
  }

  /// A request that is one too many.
  init(_ verdict: RateVerdict, _ subject: String) {
    self.init(
      429, verdict.message(subject),
      fields: verdict.fields.map { HTTPField(name: $0.name, value: $0.value) })
    refusedBy = "tenon"
    code = "too_many_calls"
  }

  /// A request that is not as the description of its route has it.
  static func invalid(_ pointer: String, _ message: String) -> APIProblem {
    APIProblem(PlatformError.invalid([InvalidField(pointer: pointer, message: message)]))
  }

  /// A caller who has not shown who he is.
  /// - Parameters:
  ///   - hasTried: whether he showed something that does not hold.
  ///   - metadata: the URL that describes what he asked for (RFC 9728, section 5.1).
  static func unauthorized(
    _ message: String, hasTried: Bool, metadata: String? = nil
  ) -> APIProblem {
    let challenge =
      #"Bearer realm="tenon""# + (hasTried ? #", error="invalid_token""# : "")
      + (metadata.map { #", resource_metadata="\#($0)""# } ?? "")
    return APIProblem(
      401, message, fields: [HTTPField(name: "WWW-Authenticate", value: challenge)])
  }

  /// A key that opens nothing, for whatever reason.
  static let unknownKey = unauthorized(
    "the API key is not known, has expired or was revoked", hasTried: true)

  /// The answer.
  var response: HTTPResponse {
    var json = JSONWriter()
    json.beginObject()
    json.key("statusCode")
    json.write(status)
    json.key("error")
    json.write(Self.phrase(status))
    json.key("message")
    json.write(message)
    if let refusedBy {
      json.key("refused_by")
      json.write(refusedBy)
    }
    if let code {
      json.key("code")
      json.write(code)
    }
    if mayHaveBeenProcessed {
      json.key("may_have_been_processed")
      json.write(true)
    }
    if !failures.isEmpty {
      json.key("details")
      json.beginObject()
      json.key("failures")
      json.beginArray()
      for failure in failures {
        json.beginObject()
        json.key("pointer")
        json.write(failure.pointer)
        json.key("message")
        json.write(failure.message)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    if let vendorBody {
      json.key("raw_response")
      json.write(vendorBody)
    }
    if let outcome {
      json.key("outcome")
      json.writeRaw(outcome)
    }
    json.endObject()
    return .json(status, json.bytes, fields)
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 409: "Conflict"
    case 413: "Content Too Large"
    case 415: "Unsupported Media Type"
    case 422: "Unprocessable Content"
    case 429: "Too Many Requests"
    case 500: "Internal Server Error"
    case 502: "Bad Gateway"
    case 503: "Service Unavailable"
    case 504: "Gateway Timeout"
    case 400..<500: "Client Error"
    default: "Server Error"
    }
  }
}

extension HTTPResponse {
  /// An answer of JSON that nobody keeps.
  static func json(_ status: Int, _ bytes: [UInt8], _ fields: [HTTPField] = []) -> HTTPResponse {
    HTTPResponse(
      status: status,
      fields: [
        HTTPField(name: "Content-Type", value: "application/json"),
        HTTPField(name: "Cache-Control", value: "no-store"),
        HTTPField(name: "Referrer-Policy", value: "no-referrer"),
        HTTPField(name: "X-Content-Type-Options", value: "nosniff"),
      ] + fields,
      body: .bytes(bytes))
  }

  /// An answer of JSON that `write` writes.
  static func json(
    _ status: Int = 200, _ fields: [HTTPField] = [], _ write: (inout JSONWriter) -> Void
  ) -> HTTPResponse {
    var json = JSONWriter()
    write(&json)
    return .json(status, json.bytes, fields)
  }

  /// A page of a list, `{result, next_cursor, limit}`.
  static func page<Element>(
    _ page: ListPage<Element>, _ write: (Element, inout JSONWriter) -> Void
  ) -> HTTPResponse {
    .json { json in
      json.beginObject()
      json.key("result")
      json.beginArray()
      for element in page.elements { write(element, &json) }
      json.endArray()
      json.key("next_cursor")
      if let cursor = page.nextCursor { json.write(cursor) } else { json.writeNull() }
      json.key("limit")
      json.write(page.limit)
      json.endObject()
    }
  }

  /// What a deletion answers with.
  static func deleted(_ id: String) -> HTTPResponse {
    .json { json in
      json.beginObject()
      json.key("id")
      json.write(id)
      json.endObject()
    }
  }
}
