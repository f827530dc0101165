import ConnectorKit

/// What the vendor sends the browser back with (RFC 6749, sections 4.1.2 and 4.1.2.1; RFC 9207).
package struct AuthorizationCallback: Sendable {
  let state: String?
  let code: String?
  let error: String?
  let errorDescription: String?
  let issuer: String?

  /// - Parameter query: the callback's query as it came.
  /// - Throws: `ConnectRefusal` when a parameter of these is given twice (RFC 6749, section 3.1).
  package init(query: String) throws(ConnectRefusal) {
    var values: [String: String] = [:]
    let names = ["state", "code", "error", "error_description", "iss"]
    for pair in query.utf8.split(separator: 0x26) {
      let parts = pair.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      let name = Self.text(parts[0])
      guard names.contains(name) else { continue }
      guard values[name] == nil else {
        throw ConnectRefusal(.invalidState, "the address holds '\(name)' more than once")
      }
      values[name] = parts.count > 1 ? Self.text(parts[1]) : ""
    }
    state = values["state"]
    code = values["code"].flatMap { $0.isEmpty ? nil : $0 }
    error = values["error"]
    errorDescription = values["error_description"]
    issuer = values["iss"]
  }

  private static func text(_ encoded: Substring.UTF8View.SubSequence) -> String {
    String(
      decoding: PercentEncoding.decode(encoded.map { $0 == 0x2B ? 0x20 : $0 }), as: UTF8.self)
  }
}
