import HTTPFields
import HTTPServer
import StrictJSON

/// An order to answer the next calls as a vendor does that is down, slow or talks nonsense.
struct Fault: Sendable {
  /// What goes wrong.
  enum Kind: String, Sendable, CaseIterable {
    /// The right answer, late by `milliseconds`.
    case slow
    /// A web page where JSON belongs, with `status`, 502 unless told.
    case html
    /// The connection ends in the middle of the body.
    case truncated
    /// The connection ends after the head, before any body.
    case drop
    /// The vendor's own report of a failure, status 500.
    case status500 = "status-500"
    /// Status 200 and a body that is no JSON.
    case garbage = "garbage-json"
    /// A JSON string of `bytes` bytes, 64 MiB unless told.
    case huge
  }

  var kind: Kind
  var calls: Int
  var milliseconds: Int
  var status: Int
  var bytes: Int

  /// Reads `{"kind": "slow", "calls": 1, "milliseconds": 2000, "status": 502, "bytes": 67108864}`;
  /// all but the kind may be left out.
  init(_ order: JSONValue) throws(ControlError) {
    let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
    guard let name = order["kind"]?.string, let kind = Kind(rawValue: name) else {
      throw ControlError(message: "'kind' must be one of \(kinds)")
    }
    self.kind = kind
    calls = try order.count("calls", default: 1)
    milliseconds = try order.count("milliseconds", default: 2_000, maximum: 600_000)
    status = try order.count("status", default: 502, maximum: 599)
    bytes = try order.count("bytes", default: 64 << 20, maximum: 4 << 30)
    guard status >= 200 else {
      throw ControlError(message: "'status' must be an integer from 200 to 599")
    }
  }

  /// What is answered in the vendor's stead, or nil when the call goes through, late.
  func response(
    to request: HTTPRequest, from vendor: any VendorStandIn
  ) async -> HTTPResponse? {
    switch kind {
    case .slow:
      try? await Task.sleep(for: .milliseconds(milliseconds))
      return nil
    case .html:
      let page =
        "<!DOCTYPE html><html><head><title>Bad Gateway</title></head>"
        + "<body><h1>Bad Gateway</h1><p>The server is down for maintenance.</p></body></html>"
      return HTTPResponse(
        status: status,
        fields: [HTTPField(name: "Content-Type", value: "text/html; charset=utf-8")],
        body: .bytes(Array(page.utf8)))
    case .truncated:
      return .broken(
        after: Array(#"{"count":264,"next":null,"previous":null,"results":[{"id":"#.utf8))
    case .drop:
      return .broken(after: [])
    case .status500:
      return vendor.failure(of: request)
    case .garbage:
      return .json(200, Array(#"{"count": 3, "results": [{"id": nope}, ]"#.utf8))
    case .huge:
      return .huge(bytes: bytes)
    }
  }
}

/// Thrown inside a body to make the server cut the connection off.
private struct Cut: Error {}

extension HTTPResponse {
  private static let jsonFields = [HTTPField(name: "Content-Type", value: "application/json")]

  /// A success whose body begins with these bytes and never ends as it should.
  fileprivate static func broken(after start: [UInt8]) -> HTTPResponse {
    HTTPResponse(
      status: 200, fields: jsonFields,
      body: .stream(
        HTTPBodyStream { writer in
          if !start.isEmpty { try await writer.write(start) }
          throw Cut()
        }))
  }

  /// A success whose body is one JSON string of that length, quotes included.
  fileprivate static func huge(bytes: Int) -> HTTPResponse {
    let quote = [UInt8(ascii: "\"")]
    let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 64 << 10)
    return HTTPResponse(
      status: 200, fields: jsonFields,
      body: .stream(
        HTTPBodyStream { writer in
          try await writer.write(quote)
          var left = max(0, bytes - 2)
          while left > 0 {
            try await writer.write(left < chunk.count ? Array(chunk[..<left]) : chunk)
            left -= min(left, chunk.count)
          }
          try await writer.write(quote)
        }))
  }
}
