import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

/// The HTTP API: finds the route of a request, holds the request against it, and answers.
struct ManagementAPI: Sendable {
  let backend: Backend
  let routes: [APIRoute]

  private static let maximumBodyBytes = 1 << 20

  /// - Parameter hasDashboard: whether people can sign in.
  init(_ backend: Backend, hasDashboard: Bool = true) {
    self.backend = backend
    routes = APIRoutes.all.filter { hasDashboard || $0.tag != "session" }
  }

  /// - Parameters:
  ///   - known: who asks, when that is known without a key.
  ///   - facts: what the log is to say of it.
  func respond(
    to request: HTTPRequest, from known: Principal? = nil, noting facts: RequestFacts? = nil
  ) async -> HTTPResponse {
    do {
      let (route, path) = try route(of: request)
      if let known { return await perform(route, request, path, known, nil) }
      guard let (principal, session) = try caller(of: request, for: route) else {
        return await perform(route, request, path, nil, nil)
      }
      facts?.note { $0.keyID = principal.keyID }
      let verdict = principal.keyID.flatMap { backend.limits.useToken($0) }
      if let verdict, !verdict.isAllowed { throw APIProblem(verdict, "this API key") }
      try allow(principal, route)
      var response = await perform(route, request, path, principal, session)
      // The fields of an answer that is a vendor's are about that vendor.
      if let verdict, !route.isOpen {
        response.fields += verdict.fields.map { HTTPField(name: $0.name, value: $0.value) }
      }
      return response
    } catch {
      return APIProblem(error).response
    }
  }

  private func route(of request: HTTPRequest) throws(APIProblem) -> (APIRoute, [String: String]) {
    guard let parts = RequestText.segments(request.path) else {
      throw APIProblem(400, "the path cannot be decoded")
    }
    let method = request.method == "HEAD" ? "GET" : request.method
    var allowed: [String] = []
    for route in routes {
      guard let path = route.path.match(parts) else { continue }
      if route.method == method { return (route, path) }
      if !allowed.contains(route.method) { allowed.append(route.method) }
    }
    guard !allowed.isEmpty else {
      throw APIProblem(
        404, "nothing is here; the API is described at /openapi.json, and MCP servers are at /mcp")
    }
    if allowed.contains("GET") { allowed.append("HEAD") }
    throw APIProblem(
      405, "use \(allowed.joined(separator: ", "))",
      fields: [HTTPField(name: "Allow", value: allowed.joined(separator: ", "))])
  }

  /// Who asks: by a key, or at a browser that has a session.
  private func caller(
    of request: HTTPRequest, for route: APIRoute
  ) throws(APIProblem) -> (Principal, BrowserSession?)? {
    guard route.access != .everyone else { return nil }
    let field = route.access == .session ? nil : request.field("Authorization")
    if field == nil, let session = try session(of: request, for: route) {
      return (session.principal, session)
    }
    guard route.access != .session else {
      throw .unauthorized("nobody is signed in", hasTried: false)
    }
    guard let field, let key = BearerToken(field) else {
      throw .unauthorized(
        "show an API key: 'Authorization: Bearer tenon_...'", hasTried: field != nil)
    }
    guard let principal = backend.installation.apiKeys.principal(forKey: key.bytes) else {
      throw .unknownKey
    }
    return (principal, nil)
  }

  /// The session of a browser; nil when it brings none.
  private func session(
    of request: HTTPRequest, for route: APIRoute
  ) throws(APIProblem) -> BrowserSession? {
    guard let text = BrowserCookie.session(in: request, of: backend) else { return nil }
    try backend.signIn.checkSource(request, publicOrigin: backend.publicOrigin)
    guard let session = backend.signIn.sessions.use(text) else {
      var problem = APIProblem.unauthorized("the session has ended: sign in again", hasTried: true)
      problem.fields.append(BrowserCookie.session(backend.publicOrigin).field(nil))
      throw problem
    }
    // To learn the token takes none.
    guard route.access != .session || route.isChange else { return session }
    guard session.isVouchedFor(by: request.field(SignIn.formTokenField) ?? "") else {
      throw SignIn.missingFormToken
    }
    return session
  }

  private func allow(_ principal: Principal, _ route: APIRoute) throws(APIProblem) {
    if route.access == .admin, !principal.mayManage {
      throw APIProblem(403, "this needs an API key of scope 'admin'")
    }
  }

  private func perform(
    _ route: APIRoute, _ request: HTTPRequest, _ path: [String: String], _ principal: Principal?,
    _ session: BrowserSession?
  ) async -> HTTPResponse {
    let begun = ContinuousClock.now
    var subject = APICall.Subject()
    var response: HTTPResponse
    do {
      var call = APICall(
        backend: backend, request: request, principal: principal, session: session,
        routes: routes, path: path, query: try query(of: request, for: route),
        body: try body(of: request, for: route))
      if route.isChange { try await backend.audit.admit() }
      do {
        response = try await route.handler(&call)
      } catch {
        response = APIProblem(error).response
      }
      subject = call.subject
    } catch {
      response = APIProblem(error).response
    }
    guard route.isChange, let actor = principal?.name ?? subject.actor else { return response }
    let entry = AuditEntry(
      at: backend.clock.now(), actor: actor, action: route.operation,
      outcome: response.status < 400 ? .ok : response.status < 500 ? .refused : .failed,
      tenantID: subject.tenantID, accountID: subject.accountID, serverID: subject.serverID,
      keyID: principal?.keyID ?? subject.keyID, method: route.method, status: response.status,
      duration: begun.duration(to: .now).microseconds, detail: subject.detail)
    do throws(PlatformError) {
      try await backend.audit.record(entry)
    } catch {
      return APIProblem(
        503, "\(error)" + (response.status < 400 ? "; the change itself was made" : "")
      ).response
    }
    return response
  }

  private func query(
    of request: HTTPRequest, for route: APIRoute
  ) throws(APIProblem) -> [(name: String, value: String)] {
    guard let query = RequestText.query(request.query) else {
      throw APIProblem(400, "the query cannot be decoded")
    }
    guard !route.isOpen else { return query }
    var names: Set<String> = []
    let known = route.query.map(\.name)
    for parameter in query {
      guard known.contains(parameter.name) else {
        let near = closestName(to: parameter.name, in: known).map { "; did you mean '\($0)'?" }
        throw .invalid(
          InvalidField(at: parameter.name, message: "").pointer,
          "there is no such query parameter"
            + (near ?? (known.isEmpty ? "" : "; known are \(known.joined(separator: ", "))")))
      }
      guard names.insert(parameter.name).inserted else {
        throw .invalid("/\(parameter.name)", "is given twice")
      }
    }
    return query
  }

  private func body(of request: HTTPRequest, for route: APIRoute) throws(APIProblem) -> JSONValue {
    guard request.body.count <= Self.maximumBodyBytes else {
      throw APIProblem(413, "a body has at most \(Self.maximumBodyBytes) bytes")
    }
    if request.body.isEmpty {
      guard route.body != nil, !route.isOpen else { return .null }
      throw APIProblem(400, "the body is missing: send a JSON object")
    }
    guard route.body != nil else { throw APIProblem(400, "this takes no body") }
    guard let type = request.field("Content-Type"), Self.isJSON(type) else {
      throw APIProblem(415, "the Content-Type must be application/json")
    }
    do {
      let body = try JSONValue(parsing: request.body)
      guard body.kind == .object || route.isOpen else {
        throw APIProblem(400, "the body must be a JSON object")
      }
      return body
    } catch let problem as APIProblem {
      throw problem
    } catch {
      throw APIProblem(400, "the body is not JSON: \(error)")
    }
  }

  private static func isJSON(_ contentType: String) -> Bool {
    let type = contentType.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }
    return type.lowercased() == "application/json"
  }
}

/// The token of `Authorization: Bearer TOKEN` (RFC 6750, section 2.1).
struct BearerToken {
  let bytes: Substring.UTF8View

  /// Nil when the field says something else.
  init?(_ field: String) {
    guard field.utf8.count > 7, field.prefix(7).lowercased() == "bearer " else { return nil }
    let token = field.dropFirst(7).drop { $0 == " " }
    guard !token.isEmpty else { return nil }
    bytes = token.utf8
  }
}

extension Duration {
  /// Whole microseconds.
  var microseconds: Int {
    Int(components.seconds) &* 1_000_000 &+ Int(components.attoseconds / 1_000_000_000_000)
  }
}
