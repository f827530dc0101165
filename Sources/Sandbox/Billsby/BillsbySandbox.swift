import HTTPFields
package import HTTPServer

/// A stand-in for Billsby's API (https://support.billsby.com/reference), with linked records that
/// are the same in every run and live as long as the process.
///
/// It serves the calls behind the tools, at `/api/v1/rest/core/` and, for counters, at
/// `/api/v1/rest/counters/`. Nothing happens by itself as the clock goes on, but queued counter
/// updates: a subscription is not renewed when its next billing date has passed.
package final class BillsbySandbox: VendorStandIn {
  package let name = "billsby"
  package let pathPrefix = "/api/v1/rest/"

  private let apiKey: [UInt8]
  private let companyDomain: String
  private let now: @Sendable () -> Moment
  private let store: SeededState<BillsbyStore>

  /// - Parameters:
  ///   - apiKey: the one key that is admitted.
  ///   - companyDomain: the company that the key belongs to; paths name it.
  ///   - now: the clock; the seeded records lie in the year before its first reading.
  package convenience init(
    apiKey: String, companyDomain: String, now: @escaping @Sendable () -> Moment = Moment.now
  ) {
    self.init(
      apiKey: apiKey, companyDomain: companyDomain, now: now, store: BillsbyStore(seededAt: now()))
  }

  /// A stand-in that begins with these records.
  init(
    apiKey: String, companyDomain: String, now: @escaping @Sendable () -> Moment,
    store: @autoclosure @escaping @Sendable () -> BillsbyStore
  ) {
    self.apiKey = Array(apiKey.utf8)
    self.companyDomain = companyDomain
    self.now = now
    self.store = SeededState {
      var store = store()
      store.companyDomain = companyDomain
      return store
    }
  }

  package func respond(to request: HTTPRequest) async -> HTTPResponse {
    guard request.path.hasPrefix(pathPrefix) else { return .plain(404, "Not Found") }
    guard accepts(request.field("apikey")) else { return .plain(401, "Unauthorized") }
    let path = request.path.dropFirst(pathPrefix.count - 1)
    let matches = BillsbyRoutes.all.matching(path)
    guard !matches.isEmpty else { return .plain(404, "Not Found") }
    guard let match = matches.first(where: { $0.route.method == request.method }) else {
      let allowed = matches.map(\.route.method).joined(separator: ", ")
      return .plain(
        405, "Method Not Allowed", fields: [HTTPField(name: "Allow", value: allowed)])
    }
    let names = match.route.placeholders
    let captures = Dictionary(zip(names, match.captures)) { first, _ in first }
    // What a key gets that asks for another company is written nowhere; 403 tells it from an id
    // that does not exist.
    if let domain = captures["companyDomain"], domain != companyDomain {
      return .plain(403, "Forbidden")
    }
    var call = BillsbyCall(request: request, captures: captures, now: now())
    call.ignore(call.query.pairs.map(\.name).filter { !match.route.query.contains($0) })
    var response = answer(match.route, &call)
    response.fields += .ignoring(call.ignored)
    return response
  }

  private func answer(_ route: BillsbyRoute, _ call: inout BillsbyCall) -> HTTPResponse {
    store.withLock { store in
      store.now = call.now
      do throws(Refusal) {
        return try route.answer(&store, &call)
      } catch {
        return error.response
      }
    }
  }

  /// Every byte of the key is looked at, whichever differs.
  private func accepts(_ given: String?) -> Bool {
    guard let given = given.map({ Array($0.utf8) }), given.count == apiKey.count else {
      return false
    }
    return zip(given, apiKey).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  package func failure(of request: HTTPRequest) -> HTTPResponse {
    .plain(500, "Internal Server Error")
  }

  package func throttledBody(seconds: Int) -> [UInt8] {
    Array(#""Too many requests. Try again in \#(seconds) seconds.""#.utf8)
  }
}
