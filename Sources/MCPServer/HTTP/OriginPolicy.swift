/// For which hosts, and for which web pages, the endpoint answers.
///
/// A page of any site can make a browser send requests to 127.0.0.1, under a host name of its own
/// when it rebinds its DNS record. Such requests bear that name in `Host`, and the page's origin in
/// `Origin` (2025-11-25, basic/transports, "Security Warning"). Programs send no `Origin`.
package struct OriginPolicy: Sendable {
  private let hosts: Set<String>
  private let origins: Set<String>

  /// This machine under its local names only.
  package static let loopback = OriginPolicy()

  /// `localhost`, `127.0.0.1` and `[::1]` with any port, and these besides.
  ///
  /// - Parameters:
  ///   - hosts: `mcp.example.com` with any port, or `mcp.example.com:8443` with that one.
  ///   - origins: Pages of other hosts, such as `https://console.example.com`. Pages of `hosts`
  ///     themselves are allowed anyway.
  package init(hosts: [String] = [], origins: [String] = []) {
    self.hosts = Set(["localhost", "127.0.0.1", "[::1]"] + hosts.map { $0.lowercased() })
    self.origins = Set(origins.map { $0.lowercased() })
  }

  /// Why a request is turned away for its `Host` and `Origin` fields; nil when it is not.
  package func refusal(host: String?, origin: String?) -> String? {
    guard let host, allows(host: host) else {
      return "the Host is not one of this server's; allow it in the configuration"
    }
    guard let origin, !allows(origin: origin) else { return nil }
    return "the Origin is not allowed; allow it in the configuration"
  }

  /// Whether `host`, the value of a `Host` field, is one of ours.
  package func allows(host: String) -> Bool {
    let host = host.lowercased()
    return hosts.contains(host) || hosts.contains(Self.name(of: host))
  }

  /// Whether a page of this origin may call.
  package func allows(origin: String) -> Bool {
    let origin = origin.lowercased()
    if origins.contains(origin) { return true }
    for scheme in ["http://", "https://"] where origin.hasPrefix(scheme) {
      return allows(host: String(origin.dropFirst(scheme.count)))
    }
    return false
  }

  /// A host without its port. What has no proper port is given back whole, and then is nobody's name.
  private static func name(of host: String) -> String {
    guard let colon = host.lastIndex(of: ":") else { return host }
    let port = host[host.index(after: colon)...]
    let isPort =
      (1...5).contains(port.utf8.count) && port.utf8.allSatisfy { (48...57).contains($0) }
    return isPort ? String(host[..<colon]) : host
  }
}

extension OriginPolicy {
  /// Checks under which name a request comes, and from which page.
  func check(_ request: MCPHTTPRequest) throws(HTTPRefusal) {
    if let reason = refusal(host: request.field("host"), origin: request.field("origin")) {
      throw HTTPRefusal(403, reason)
    }
  }
}
