import HTTPFields
import HTTPServer
import MCPServer
import Platform
import Synchronization

/// How people sign in at a browser, and what a request must have that goes on with a session.
///
/// A browser sends a session's cookie with whatever request a page makes. So a request by cookie must come
/// to a host of this server's and from a page of its own, which what browsers say of it tells, and hold the
/// form token that such a page alone could read.
final class SignIn: Sendable {
  let sessions: BrowserSessions
  private let ofAddress: RateWindows?
  private let ofAll: RateWindows?
  private let policy = Mutex(OriginPolicy.loopback)

  /// What pages show besides the cookie.
  static let formTokenField = "X-CSRF-Token"

  init(_ installation: Installation) {
    sessions = BrowserSessions(
      keys: installation.keys, apiKeys: installation.apiKeys, clock: installation.clock)
    func windows(_ count: Int) -> RateWindows? {
      RateQuota(count: count, seconds: 60).map {
        RateWindows("sign-in", $0, clock: installation.clock)
      }
    }
    ofAddress = windows(10)
    ofAll = windows(100)
  }

  /// The hosts under which browsers reach this server.
  var hosts: OriginPolicy {
    get { policy.withLock { $0 } }
    set { policy.withLock { $0 = newValue } }
  }

  /// Counts an attempt to sign in; one that succeeds is given back.
  /// - Returns: why it is one too many, and whether it is the first of them; nil when it is not.
  func refusal(ofAttemptFrom address: String) -> (problem: APIProblem, isFirst: Bool)? {
    if let all = ofAll?.take(""), !all.isAllowed {
      return (APIProblem(all, "failed sign-ins"), all.isFirstRefusal)
    }
    guard let own = ofAddress?.take(address), !own.isAllowed else { return nil }
    ofAll?.giveBack("")
    return (APIProblem(own, "failed sign-ins from one address"), own.isFirstRefusal)
  }

  func giveBackAttempt(from address: String) {
    ofAll?.giveBack("")
    ofAddress?.giveBack(address)
  }

  /// Whether a browser's request comes from a page of this server's.
  /// - Parameter publicOrigin: where browsers reach it, maybe with a path.
  func checkSource(_ request: HTTPRequest, publicOrigin: String) throws(APIProblem) {
    guard let host = request.field("Host"), hosts.allows(host: host) else {
      throw APIProblem(
        403, "the Host is not one of this server's; allow it with --allow-host NAME")
    }
    if let site = request.field("Sec-Fetch-Site"), site != "same-origin" { throw Self.foreign }
    let own = Self.origin(of: publicOrigin)
    var pages = [own, "https://" + host.lowercased()]
    if own.hasPrefix("http://") { pages.append("http://" + host.lowercased()) }
    for origin in request.fields("Origin") where !pages.contains(origin.lowercased()) {
      throw Self.foreign
    }
  }

  private static func origin(of url: String) -> String {
    guard let start = url.firstRange(of: "://")?.upperBound else { return url }
    return (url[..<start] + url[start...].prefix { $0 != "/" }).lowercased()
  }

  private static let foreign = APIProblem(
    403, "a browser's request must come from a page of this server's")
  static let missingFormToken = APIProblem(
    403, "\(formTokenField) must be the csrf of GET /session; signing in again changes it")
}

extension BrowserCookie {
  /// The session that a request goes on with, as far as it says.
  static func session(in request: HTTPRequest, of backend: Backend) -> String? {
    session(backend.publicOrigin).value(in: request)
  }
}
