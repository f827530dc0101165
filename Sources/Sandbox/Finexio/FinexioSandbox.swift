import HTTPFields
package import HTTPServer

/// A stand-in for Finexio's API, version 2 (https://finexio.readme.io), with linked records that
/// are the same in every run and live as long as the process.
///
/// It serves the operations behind the tools, at `/v2`. Where Finexio's pages do not decide, it
/// behaves as Django REST framework, on which the API visibly runs.
package final class FinexioSandbox: VendorStandIn {
  package let name = "finexio"
  package let pathPrefix = "/v2/"

  private let credentials: BasicCredentials
  private let now: @Sendable () -> Moment
  private let store: SeededState<FinexioStore>

  /// - Parameters:
  ///   - username: the one user that HTTP Basic admits.
  ///   - password: that user's password.
  ///   - now: the clock; the seeded records lie in the year before its first reading.
  package convenience init(
    username: String, password: String, now: @escaping @Sendable () -> Moment = Moment.now
  ) {
    self.init(
      username: username, password: password, now: now, store: FinexioStore(seededAt: now()))
  }

  /// A stand-in that begins with these records.
  init(
    username: String, password: String, now: @escaping @Sendable () -> Moment,
    store: @autoclosure @escaping @Sendable () -> FinexioStore
  ) {
    credentials = BasicCredentials(username: username, password: password)
    self.now = now
    self.store = SeededState(store)
  }

  package func respond(to request: HTTPRequest) async -> HTTPResponse {
    guard request.path.hasPrefix(pathPrefix) else { return .detail(404, "Not found.") }
    guard credentials.accepts(request.field("authorization")) else {
      return .detail(403, "Invalid username/password.")
    }
    let path = request.path.dropFirst(pathPrefix.count - 1)
    let matches = FinexioRoutes.all.matching(path)
    guard !matches.isEmpty else { return .detail(404, "Not found.") }
    guard let match = matches.first(where: { $0.route.method == request.method }) else {
      let allowed = matches.map(\.route.method).joined(separator: ", ")
      return .detail(
        405, "Method \"\(request.method)\" not allowed.",
        fields: [HTTPField(name: "Allow", value: allowed)])
    }
    var call = FinexioCall(
      request: request, captures: match.captures, actor: credentials.username, now: now())
    call.ignore(call.query.pairs.map(\.name).filter { !match.route.query.contains($0) })
    var response = answer(match.route, &call)
    response.fields += .ignoring(call.ignored)
    return response
  }

  private func answer(_ route: FinexioRoute, _ call: inout FinexioCall) -> HTTPResponse {
    store.withLock { store in
      do throws(Refusal) {
        return try route.answer(&store, &call)
      } catch {
        return error.response
      }
    }
  }

  package func failure(of request: HTTPRequest) -> HTTPResponse {
    .problem(500, "Something went wrong on our side.", instance: request.path)
  }

  package func throttledBody(seconds: Int) -> [UInt8] {
    Array(
      #"{"detail":"Request was throttled. Expected available in \#(seconds) seconds."}"#.utf8)
  }
}
