/// Which addresses may be called.
///
/// A URL that somebody else has a say in may lead into the networks that this machine is in: to its own
/// services, to a database, to where a cloud tells a machine its secrets. So what is not on the
/// internet is called only where the operator says so.
public struct NetworkPolicy: Sendable, Equatable {
  private enum Base: Sendable { case everything, internet, nothing }

  private let base: Base
  private var networks: [IPNetwork]
  private var endpoint: Endpoint?

  private struct Endpoint: Sendable, Equatable {
    let address: IPAddress
    let port: Int

    init(_ address: IPAddress, port: Int) {
      self.address = address
      self.port = port
    }

    /// What the text of a URL alone says: an address as its host, in any form, or a name that always
    /// means this machine (RFC 6761, section 6.3). Nil for other names.
    init?(_ url: String) {
      guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
      var host = url[start...].prefix { !"/?#".contains($0) }
      var port = url.lowercased().hasPrefix("https") ? 443 : 80
      if !host.hasSuffix("]"), let colon = host.lastIndex(of: ":") {
        port = Int(host[host.index(after: colon)...]) ?? port
        host = host[..<colon]
      }
      var name = host.lowercased()
      while name.hasSuffix(".") { name.removeLast() }
      if name == "localhost" || name.hasSuffix(".localhost") { name = "127.0.0.1" }
      guard let address = IPAddress(host: name) else { return nil }
      self.init(address, port: port)
    }
  }

  /// Addresses on the internet only.
  public static let publicOnly = NetworkPolicy(base: .internet)
  /// Any address: for URLs that nobody else has a say in.
  public static let unrestricted = NetworkPolicy(base: .everything)

  /// Addresses on the internet, and these. What tells a machine of a cloud its secrets has to be named
  /// by its own address.
  public init(allowing networks: [IPNetwork]) {
    self.init(base: .internet, networks: networks)
  }

  /// The address and port that a URL names, and nothing else.
  package static func only(_ url: String) -> NetworkPolicy {
    NetworkPolicy(base: .nothing, endpoint: Endpoint(url))
  }

  private init(base: Base, networks: [IPNetwork] = [], endpoint: Endpoint? = nil) {
    self.base = base
    self.networks = networks
    self.endpoint = endpoint
  }

  /// Why an address may not be called; nil when it may.
  package func refusal(of address: IPAddress, port: Int) -> AddressRefusal? {
    if base == .everything || endpoint == Endpoint(address, port: port) { return nil }
    guard base != .nothing else { return AddressRefusal(block: nil, kind: nil) }
    guard let (block, kind) = AddressKind.block(of: address) else { return nil }
    let isAllowed = networks.contains { network in
      (kind != .metadata || network.isSingle)
        && (network.contains(address) || network.contains(address.destination))
    }
    return isAllowed ? nil : AddressRefusal(block: block, kind: kind)
  }

  /// Why a URL may not be called, as far as its text says. Where names lead is seen when they are called.
  package func refusal(ofURL url: String) -> AddressRefusal? {
    Endpoint(url).flatMap { refusal(of: $0.address, port: $0.port) }
  }
}

/// Why an address is not called.
package struct AddressRefusal: Sendable, Equatable, CustomStringConvertible {
  /// The block in which it lies; nil when nothing but one address is called.
  let block: IPNetwork?
  /// What that block is for.
  let kind: AddressKind?

  /// What a host leads to, and how it is allowed: `leads to a private address (10.0.0.0/8), ...`. The
  /// block and not the address, which is nobody's business outside.
  package var description: String {
    guard let block, let kind else {
      return "is not the stand-in, and with --sandbox nothing else is called"
    }
    let article = kind == .unspecified ? "an" : "a"
    return "leads to \(article) \(kind.rawValue) address (\(block)), which Tenon does not call "
      + "unless its operator allows it with --allow-network \(block)"
  }
}
