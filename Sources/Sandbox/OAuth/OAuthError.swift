import HTTPFields
import HTTPServer
import StrictJSON

/// A refusal with a code of RFC 6749: of section 4.1.2.1 to the browser, of section 5.2 to the client.
struct OAuthError: Error, Equatable {
  let code: String
  let description: String

  init(_ code: String, _ description: String) {
    self.code = code
    self.description = description
  }

  /// The answer of the token endpoint. 401 names the scheme that was tried.
  var response: HTTPResponse {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("error")
    writer.write(code)
    writer.key("error_description")
    writer.write(description)
    writer.endObject()
    guard code == "invalid_client" else {
      return .json(400, writer.bytes, fields: Self.uncached)
    }
    let challenge = HTTPField(name: "WWW-Authenticate", value: #"Basic realm="identity""#)
    return .json(401, writer.bytes, fields: Self.uncached + [challenge])
  }

  /// What answers that hold tokens must say (RFC 6749, section 5.1).
  static let uncached = [
    HTTPField(name: "Cache-Control", value: "no-store"),
    HTTPField(name: "Pragma", value: "no-cache"),
  ]
}

/// The parameters of a request, none of which may be given twice (RFC 6749, section 3.1).
struct OAuthParameters {
  private var values: [String: String] = [:]

  init(_ text: String) throws(OAuthError) {
    for pair in QueryParameters(text).pairs {
      guard values.updateValue(pair.value, forKey: pair.name) == nil else {
        throw OAuthError("invalid_request", "A parameter is given more than once.")
      }
    }
  }

  /// The value; an empty one counts as left out (RFC 6749, section 3.1).
  subscript(name: String) -> String? {
    guard let value = values[name], !value.isEmpty else { return nil }
    return value
  }
}
