import HTTPFields
import HTTPServer
import StrictJSON
import Synchronization

/// An authorization server of Xero's shape: a consent page, a token endpoint, and the list of the
/// organisations that a consent opened (https://developer.xero.com/documentation/oauth2/auth-flow).
///
/// One person uses it, who may open any of its organisations. PKCE is required of every client, and a
/// refresh token is good for one use.
package final class OAuthServer: Sendable {
  static let authorizePath = "/identity/connect/authorize"
  static let tokenPath = "/connect/token"
  static let connectionsPath = "/connections"

  struct State: Sendable {
    var clients: [OAuthClient]
    var grants = OAuthGrants()
    /// Requests that a person looks at.
    var pending: [String: AuthorizationRequest] = [:]
    /// What the next requests for tokens are answered with.
    var tokenFault: (status: Int, calls: Int)?
  }

  /// What the person may open.
  let organisations: [OAuthOrganisation]
  /// What redirects carry as `iss` (RFC 9207); Xero's do not.
  let issuer: String?
  let state: Mutex<State>

  /// - Parameters:
  ///   - clients: the applications that are registered.
  ///   - organisations: what the person who consents may open, at least one.
  ///   - issuer: what redirects carry as `iss`, nil for nothing.
  package init(clients: [OAuthClient], organisations: [OAuthOrganisation], issuer: String? = nil) {
    state = Mutex(State(clients: clients))
    self.organisations = organisations
    self.issuer = issuer
  }

  /// Registers one more application, as its developer does at the vendor's site.
  package func register(_ client: OAuthClient) { state.withLock { $0.clients.append(client) } }

  func client(_ id: String?) -> OAuthClient? {
    state.withLock { $0.clients.first { $0.id == id } }
  }

  /// Whether a path is one of its own.
  func serves(_ path: String) -> Bool {
    [Self.authorizePath, Self.tokenPath, Self.connectionsPath].contains(path)
      || path.hasPrefix(Self.connectionsPath + "/")
  }

  /// Answers a request of a path that it serves.
  func respond(to request: HTTPRequest, at now: Moment) -> HTTPResponse {
    switch (request.method, request.path) {
    case ("GET", Self.authorizePath): return consent(to: request, at: now)
    case ("POST", Self.authorizePath): return decision(in: request, at: now)
    case ("POST", Self.tokenPath): return tokens(for: request, at: now)
    case ("GET", Self.connectionsPath): return connections(for: request, at: now)
    case ("DELETE", let path) where path.hasPrefix(Self.connectionsPath + "/"):
      return disconnection(
        String(path.dropFirst(Self.connectionsPath.count + 1)), for: request, at: now)
    default: return .empty(405)
    }
  }

  /// The organisations that a request may read with the bearer token it carries; nil when the token does
  /// not hold.
  func organisations(openTo request: HTTPRequest, at now: Moment) -> [String]? {
    guard let token = Self.bearer(request.field("authorization")) else { return nil }
    return state.withLock { state in
      guard state.grants.holds(token, at: now) else { return nil }
      return state.grants.connections.map(\.organisation.id)
    }
  }

  /// The token of an `Authorization: Bearer` field (RFC 6750, section 2.1).
  static func bearer(_ field: String?) -> String? {
    let parts = (field ?? "").split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return String(parts[1])
  }

  /// Carries out an order of the control desk; false when it is none of this server's.
  func obey(_ name: String, _ order: JSONValue) throws(ControlError) -> Bool {
    switch name {
    case "expire-access-tokens": state.withLock { $0.grants.expireAccessTokens() }
    case "revoke-refresh-tokens":
      let token = order["token"]?.string
      state.withLock { $0.grants.revokeRefreshTokens(token) }
    case "token-fault":
      let calls = try order.count("calls", default: 1)
      let status = try order.count("status", default: 503, maximum: 599)
      guard status >= 400 else {
        throw ControlError(message: "'status' must be an integer from 400 to 599")
      }
      state.withLock { $0.tokenFault = calls > 0 ? (status, calls) : nil }
    default: return false
    }
    return true
  }

  private func connections(for request: HTTPRequest, at now: Moment) -> HTTPResponse {
    guard organisations(openTo: request, at: now) != nil else { return Self.unauthorized }
    var writer = JSONWriter()
    writer.beginArray()
    for connection in state.withLock({ $0.grants.connections }) {
      writer.beginObject()
      for (name, value) in [
        ("id", connection.id), ("authEventId", connection.family),
        ("tenantId", connection.organisation.id), ("tenantType", "ORGANISATION"),
        ("tenantName", connection.organisation.name),
        ("createdDateUtc", connection.created.description),
        ("updatedDateUtc", connection.created.description),
      ] {
        writer.key(name)
        writer.write(value)
      }
      writer.endObject()
    }
    writer.endArray()
    return .json(200, writer.bytes)
  }

  private func disconnection(
    _ id: String, for request: HTTPRequest, at now: Moment
  ) -> HTTPResponse {
    guard organisations(openTo: request, at: now) != nil else { return Self.unauthorized }
    let wasThere = state.withLock { $0.grants.disconnect(percentDecoded(Substring(id))) }
    return wasThere ? .empty(204) : .xeroProblem(404, "Not Found", "There is no such connection.")
  }

  private static let unauthorized = HTTPResponse.xeroProblem(
    401, "Unauthorized", "AuthenticationUnsuccessful")
}
