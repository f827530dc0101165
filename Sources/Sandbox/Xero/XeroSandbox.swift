package import HTTPFields
package import HTTPServer
package import StrictJSON

/// A stand-in for Xero's accounting API, version 2.0 (https://developer.xero.com), with one
/// organisation whose books are the same in every run, dated by the clock it is started with, and
/// live as long as the process.
///
/// It serves the operations behind the tools, at `/api.xro/2.0`. It keeps one currency, books
/// every document in a double-entry ledger, and makes its reports from that. With an authorization
/// server it also takes the tokens that this one gives out, for the organisations that were opened;
/// each of them has books of its own, which begin as the same.
package final class XeroSandbox: VendorStandIn {
  package let name = "xero"
  package let pathPrefix = "/api.xro/2.0/"

  private struct State: Sendable {
    var store: XeroStore
    var limits: XeroRateLimits
    var answers = XeroIdempotency()
  }

  private let authorization: [UInt8]
  private let tenantID: String
  private let identity: OAuthServer?
  private let now: @Sendable () -> Moment
  /// The books of each organisation, by its id in lower case.
  private let states: SeededState<[String: State]>

  /// - Parameters:
  ///   - accessToken: the one bearer token that is always admitted.
  ///   - tenantID: the id of the organisation, for the header `xero-tenant-id`.
  ///   - identity: what gives out further tokens, if anything.
  ///   - enforcesRateLimits: whether calls beyond 60 a minute and 5,000 a day are refused.
  ///   - now: the clock; the seeded records lie in the year before its first reading.
  package convenience init(
    accessToken: String, tenantID: String, identity: OAuthServer? = nil,
    enforcesRateLimits: Bool = false, now: @escaping @Sendable () -> Moment = Moment.now
  ) {
    self.init(
      accessToken: accessToken, tenantID: tenantID, identity: identity,
      enforcesRateLimits: enforcesRateLimits, now: now, store: XeroStore(seededAt: now()))
  }

  /// A stand-in that begins with these records.
  init(
    accessToken: String, tenantID: String, identity: OAuthServer? = nil, enforcesRateLimits: Bool,
    now: @escaping @Sendable () -> Moment,
    store: @autoclosure @escaping @Sendable () -> XeroStore
  ) {
    authorization = Array(accessToken.utf8)
    self.tenantID = tenantID.lowercased()
    self.identity = identity
    self.now = now
    states = SeededState {
      let store = store()
      let limits = XeroRateLimits(isEnforced: enforcesRateLimits)
      var states = [tenantID.lowercased(): State(store: store, limits: limits)]
      for organisation in identity?.organisations ?? [] {
        let id = organisation.id.lowercased()
        guard states[id] == nil else { continue }
        states[id] = State(store: store.renamed(organisation.name), limits: limits)
      }
      return states
    }
  }

  package func serves(_ path: String) -> Bool {
    path.hasPrefix(pathPrefix) || identity?.serves(path) == true
  }

  package func obey(_ name: String, _ order: JSONValue) throws(ControlError) -> Bool {
    try identity?.obey(name, order) ?? false
  }

  package func bodyToKeep(of request: HTTPRequest) -> [UInt8] {
    request.path == OAuthServer.tokenPath
      ? OAuthServer.withoutSecrets(request.body) : request.body
  }

  package func respond(to request: HTTPRequest) async -> HTTPResponse {
    let moment = now()
    if let identity, identity.serves(request.path) {
      return identity.respond(to: request, at: moment)
    }
    guard request.path.hasPrefix(pathPrefix) else { return Refusal.missing.response }
    guard let open = organisations(openTo: request, at: moment) else {
      return .xeroProblem(401, "Unauthorized", "AuthenticationUnsuccessful")
    }
    guard let tenant = request.field("xero-tenant-id")?.lowercased(), open.contains(tenant) else {
      return .xeroProblem(403, "Forbidden", "AuthenticationUnsuccessful")
    }
    return states.withLock { states in
      guard var state = states.removeValue(forKey: tenant) else { return Refusal.missing.response }
      defer { states[tenant] = state }
      let refusal = state.limits.count(at: moment)
      var response: HTTPResponse
      if let refusal {
        response = .xeroProblem(429, "Too Many Requests", "The \(refusal.problem) limit is used up")
        response.fields += XeroRateLimits.refusalFields(
          problem: refusal.problem, seconds: refusal.seconds)
      } else {
        response = answer(request, at: moment, &state)
      }
      response.fields += state.limits.fields()
      return response
    }
  }

  /// The ids of the organisations that the request's token opens; nil when it opens none.
  private func organisations(openTo request: HTTPRequest, at moment: Moment) -> [String]? {
    if accepts(request.field("authorization")) { return [tenantID] }
    return identity?.organisations(openTo: request, at: moment)?.map { $0.lowercased() }
  }

  /// Whether the value names the token. Every byte is looked at, whichever differs.
  private func accepts(_ field: String?) -> Bool {
    let parts = (field ?? "").split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return false }
    let given = Array(parts[1].utf8)
    guard given.count == authorization.count else { return false }
    return zip(given, authorization).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private func answer(
    _ request: HTTPRequest, at moment: Moment, _ state: inout State
  ) -> HTTPResponse {
    let matches = XeroRoutes.all.matching(request.path.dropFirst(pathPrefix.count - 1))
    guard !matches.isEmpty else { return Refusal.missing.response }
    guard let match = matches.first(where: { $0.route.method == request.method }) else {
      let allowed = matches.map(\.route.method).joined(separator: ", ")
      var response = HTTPResponse.xeroProblem(
        405, "Method Not Allowed",
        "The requested resource does not support http method '\(request.method)'.")
      response.fields.append(HTTPField(name: "Allow", value: allowed))
      return response
    }
    guard Self.takesJSON(request) else { return Self.xml }
    let isWrite = request.method == "PUT" || request.method == "POST"
    let key = isWrite ? request.field("idempotency-key") : nil
    do throws(Refusal) {
      if let key, let held = try state.answers.answer(to: request, key: key, now: moment) {
        return held
      }
    } catch {
      return error.response
    }
    var call = XeroCall(
      request: request, captures: match.captures, parameters: match.route.query, now: moment)
    var response: HTTPResponse
    do throws(Refusal) {
      response = try match.route.answer(&state.store, &call)
    } catch {
      response = error.response
    }
    response.fields += .ignoring(call.ignored)
    if let key { state.answers.keep(response, to: request, key: key, now: moment) }
    return response
  }

  private static func takesJSON(_ request: HTTPRequest) -> Bool {
    request.fields("accept").joined(separator: ",").lowercased().contains("application/json")
  }

  /// Xero answers with XML unless it is asked for JSON. The stand-in has none, and does nothing.
  private static let xml = HTTPResponse(
    status: 200, fields: [HTTPField(name: "Content-Type", value: "text/xml; charset=utf-8")],
    body: .bytes(
      Array(
        ("<Response xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><Status>OK</Status>"
          + "<ProviderName>Sandbox</ProviderName><!-- Xero answers with XML unless the request "
          + "says Accept: application/json; this stand-in did nothing. --></Response>").utf8)))

  package func failure(of request: HTTPRequest) -> HTTPResponse {
    .xeroProblem(
      500, "An unexpected error occurred",
      "An error occurred in Xero. Check the API Status page for current service status.")
  }

  package func throttledBody(seconds: Int) -> [UInt8] {
    guard
      case .bytes(let bytes) = HTTPResponse.xeroProblem(
        429, "Too Many Requests", "The limit is used up for \(seconds) seconds"
      ).body
    else { return [] }
    return bytes
  }

  package func limitFields(_ throttle: Throttle, isRefusal: Bool) -> [HTTPField] {
    let counts = states.withLock { states in
      states[tenantID]?.limits.fields(replacing: throttle.window, by: throttle.remaining) ?? []
    }
    guard isRefusal else { return counts }
    return counts
      + XeroRateLimits.refusalFields(problem: throttle.window, seconds: throttle.reset)
  }
}
