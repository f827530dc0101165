/// A block of addresses: `10.0.0.0/8`, `fd00::/8`, or one address.
public struct IPNetwork: Sendable, Hashable, CustomStringConvertible {
  let first: IPAddress
  /// How many of the 128 bits are the same in all addresses.
  let prefix: Int

  /// The notation of RFC 4632, section 3.1; an address without a length is a block of its own.
  ///
  /// Nil for anything else, also for a block that does not begin where it says (`10.0.0.1/8`), which is
  /// more often a slip than meant.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let address = parts.first.flatMap({ IPAddress(String($0)) }), parts.count <= 2 else {
      return nil
    }
    let isMapped = parts[0].contains(":") && address.isV4
    let bits = address.isV4 && !isMapped ? 32 : 128
    var length = bits
    if parts.count == 2 {
      guard parts[1].utf8.count <= 3, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(parts[1]), number <= bits
      else { return nil }
      length = number
    }
    first = address
    prefix = 128 - bits + length
    guard first == Self.masked(address, prefix) else { return nil }
  }

  /// The block of a length around an address.
  init(around address: IPAddress, prefix: Int) {
    first = Self.masked(address, prefix)
    self.prefix = prefix
  }

  /// Whether an address is in it. A block of IPv6 holds none of IPv4, unless it is all within
  /// `::ffff:0:0/96`.
  func contains(_ address: IPAddress) -> Bool {
    guard first.isV4 && prefix >= 96 || !address.isV4 else { return false }
    return Self.masked(address, prefix) == first
  }

  /// Whether it is one address.
  var isSingle: Bool { prefix == 128 }

  private static func masked(_ address: IPAddress, _ prefix: Int) -> IPAddress {
    func mask(_ bits: Int) -> UInt64 { bits <= 0 ? 0 : bits >= 64 ? .max : ~(.max >> bits) }
    return IPAddress(high: address.high & mask(prefix), low: address.low & mask(prefix - 64))
  }

  /// As it is read.
  public var description: String {
    first.isV4 && prefix >= 96
      ? "\(first)/\(prefix - 96)" : "\(first)/\(prefix)"
  }
}
