import HTTPServer
import StrictJSON
import Synchronization

extension OAuthServer {
  /// The answer to a request for tokens (RFC 6749, sections 4.1.3, 4.4.2 and 6).
  func tokens(for request: HTTPRequest, at now: Moment) -> HTTPResponse {
    if let status = takeFault() { return .detail(status, "The identity service is unavailable.") }
    do throws(OAuthError) {
      guard request.mediaType == "application/x-www-form-urlencoded" else {
        throw OAuthError("invalid_request", "The body must be a form.")
      }
      let form = try OAuthParameters(String(decoding: request.body, as: UTF8.self))
      let client = try client(of: request, form)
      return Self.answer(try grant(form, to: client, at: now))
    } catch {
      return error.response
    }
  }

  private func takeFault() -> Int? {
    state.withLock { state in
      guard let (status, calls) = state.tokenFault else { return nil }
      state.tokenFault = calls > 1 ? (status, calls - 1) : nil
      return status
    }
  }

  private func grant(
    _ form: OAuthParameters, to client: OAuthClient, at now: Moment
  ) throws(OAuthError) -> OAuthGrants.Tokens {
    // What `withLock` throws would lose its type.
    let result: Result<OAuthGrants.Tokens, OAuthError> = state.withLock { state in
      do throws(OAuthError) {
        return .success(try grant(form, to: client, from: &state.grants, at: now))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func grant(
    _ form: OAuthParameters, to client: OAuthClient, from grants: inout OAuthGrants, at now: Moment
  ) throws(OAuthError) -> OAuthGrants.Tokens {
    switch form["grant_type"] {
    case "authorization_code":
      guard let code = form["code"] else { throw Self.missing("code") }
      return try grants.redeem(
        code, client: client.id, redirectURI: form["redirect_uri"],
        verifier: form["code_verifier"], at: now)
    case "refresh_token":
      guard let token = form["refresh_token"] else { throw Self.missing("refresh_token") }
      return try grants.refresh(token, client: client.id, scope: form["scope"], at: now)
    case "client_credentials":
      guard client.hasOwnTokens else {
        throw OAuthError("unauthorized_client", "The client may not use this grant.")
      }
      return grants.issueOwn(
        scope: form["scope"] ?? "", client: client.id, Array(organisations.prefix(1)), at: now)
    case nil: throw Self.missing("grant_type")
    default: throw OAuthError("unsupported_grant_type", "There is no such grant type.")
    }
  }

  private static func missing(_ name: String) -> OAuthError {
    OAuthError("invalid_request", "'\(name)' is missing.")
  }

  /// The client that proves itself in the field or in the form, not in both (RFC 6749, section 2.3).
  private func client(
    of request: HTTPRequest, _ form: OAuthParameters
  ) throws(OAuthError) -> OAuthClient {
    let refusal = OAuthError("invalid_client", "The client is unknown or its secret is wrong.")
    var id = form["client_id"]
    var secret = form["client_secret"]
    if let field = request.field("authorization") {
      guard secret == nil else {
        throw OAuthError("invalid_request", "The client proves itself twice.")
      }
      guard let pair = Self.basic(field), id == nil || id == pair.id else { throw refusal }
      (id, secret) = (pair.id, pair.secret)
    }
    guard let client = self.client(id), client.secret == secret else {
      throw refusal
    }
    return client
  }

  /// Id and secret out of a Basic field, each of them form-encoded within (RFC 6749, section 2.3.1).
  private static func basic(_ field: String) -> (id: String, secret: String)? {
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "basic",
      let bytes = base64Decoded(Array(parts[1].utf8))
    else { return nil }
    let pair = String(decoding: bytes, as: UTF8.self)
    guard let colon = pair.firstIndex(of: ":") else { return nil }
    return (
      percentDecoded(pair[..<colon], plusIsSpace: true),
      percentDecoded(pair[pair.index(after: colon)...], plusIsSpace: true)
    )
  }

  private static func answer(_ tokens: OAuthGrants.Tokens) -> HTTPResponse {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("access_token")
    writer.write(tokens.access)
    writer.key("expires_in")
    writer.write(OAuthGrants.accessSeconds)
    writer.key("token_type")
    writer.write("Bearer")
    if let refresh = tokens.refresh {
      writer.key("refresh_token")
      writer.write(refresh)
    }
    writer.key("scope")
    writer.write(tokens.scope)
    writer.endObject()
    return .json(200, writer.bytes, fields: OAuthError.uncached)
  }

  /// The body of a request for tokens without what is secret in it, for the journal.
  static func withoutSecrets(_ body: [UInt8]) -> [UInt8] {
    let shown = ["grant_type", "scope", "redirect_uri"]
    let pairs = QueryParameters(String(decoding: body, as: UTF8.self)).pairs.map { pair in
      shown.contains(pair.name) ? String(pair.text) : "\(pair.name)=[hidden]"
    }
    return Array(pairs.joined(separator: "&").utf8)
  }
}

/// The bytes of RFC 4648, section 4; nil when the text is none.
func base64Decoded(_ text: [UInt8]) -> [UInt8]? {
  let digits = text.prefix { $0 != UInt8(ascii: "=") }
  guard text.count % 4 == 0, text.count - digits.count < 3 else { return nil }
  var bytes: [UInt8] = []
  var bits: UInt32 = 0
  for (offset, digit) in digits.enumerated() {
    let value: UInt8
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = digit - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = digit - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    default: return nil
    }
    bits = bits << 6 | UInt32(value)
    if offset % 4 > 0 {
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(6 - offset % 4 * 2)))
    }
  }
  return bytes
}
