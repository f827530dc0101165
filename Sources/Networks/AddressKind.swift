/// What an address is for that no vendor on the internet has.
package enum AddressKind: String, Sendable, CaseIterable {
  case loopback
  case linkLocal = "link-local"
  case privateUse = "private"
  case uniqueLocal = "unique-local"
  case carrierGrade = "carrier-grade NAT"
  case multicast
  case unspecified
  case documentation
  case benchmarking
  case reserved
  case metadata = "cloud metadata"
}

extension AddressKind {
  /// A block and what is in it.
  typealias Block = (network: IPNetwork, kind: AddressKind)

  /// What an address is, and the block that says so; nil for one on the internet.
  static func block(of address: IPAddress) -> Block? {
    let address = address.destination
    if let found = blocks.first(where: { $0.network.contains(address) }) { return found }
    // Of IPv6 nothing else has been given out (IANA, IPv6 address space), but translations to IPv4.
    let isGiven = address.isV4 || address.high >> 61 == 0b001
    return isGiven ? nil : (IPNetwork(around: address, prefix: 32), .reserved)
  }

  /// The registries of special addresses for IPv4 and IPv6 (RFC 6890 and those that updated it, as IANA
  /// has them), those of multicast (RFC 5771, RFC 4291), and where clouds tell a machine its secrets,
  /// which comes first since it lies in other blocks.
  private static let blocks: [Block] = table.flatMap { kind, texts in
    texts.split(separator: " ").compactMap { text in IPNetwork(String(text)).map { ($0, kind) } }
  }

  private static let table: [(AddressKind, String)] = [
    (
      .metadata,
      "169.254.169.254 169.254.170.2 169.254.170.23 fd00:ec2::254 fd00:ec2::23 fd20:ce::254 "
        + "100.100.100.200 192.0.0.192 168.63.129.16"
    ),
    (.unspecified, "0.0.0.0/8 ::"),
    (.loopback, "127.0.0.0/8 ::1"),
    (.linkLocal, "169.254.0.0/16 fe80::/10"),
    (.privateUse, "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fec0::/10"),
    (.uniqueLocal, "fc00::/7"),
    (.carrierGrade, "100.64.0.0/10"),
    (.multicast, "224.0.0.0/4 ff00::/8"),
    (.documentation, "192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32 3fff::/20"),
    (.benchmarking, "198.18.0.0/15 2001:2::/48"),
    (
      .reserved,
      "192.0.0.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.175.48.0/24 240.0.0.0/4 "
        + "64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/23 2620:4f:8000::/48 5f00::/16"
    ),
  ]
}
