#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An address of IPv4 or IPv6, in the 128 bits of the latter: IPv4 stands at `::ffff:0:0/96` (RFC 4291,
/// section 2.5.5.2), so that both ways of writing one are the same address.
package struct IPAddress: Sendable, Hashable {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// An IPv4 address by its number.
  init(v4: UInt32) {
    self.init(high: 0, low: 0xFFFF_0000_0000 | UInt64(v4))
  }

  /// The 16 bytes, the first first; nil for another number of them.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(
      high: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) },
      low: bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// A numeric address in its usual form: `192.0.2.1`, `2001:db8::1`.
  package init?(_ text: String) {
    var v4 = in_addr()
    if inet_pton(AF_INET, text, &v4) == 1 {
      self.init(v4: UInt32(bigEndian: v4.s_addr))
      return
    }
    var v6 = in6_addr()
    guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    self.init(bytes: withUnsafeBytes(of: v6) { Array($0) })
  }

  /// The address that the host of a URL is by itself, in any of the forms that resolvers read:
  /// `127.0.0.1`, `0x7f.1`, `2130706433`, `[::1]`; nil for a name.
  package init?(host: String) {
    if host.hasPrefix("["), host.hasSuffix("]") {
      self.init(String(host.dropFirst().dropLast()))
      return
    }
    var v4 = in_addr()
    guard inet_aton(host, &v4) != 0 else { return nil }
    self.init(v4: UInt32(bigEndian: v4.s_addr))
  }

  var isV4: Bool { high == 0 && low >> 32 == 0xFFFF }

  /// The address that a packet ends up at: the one of IPv4 where it is translated or tunnelled to one
  /// by what its bits say (NAT64, RFC 6052, section 2.1; 6to4, RFC 3056, section 2), else itself.
  var destination: IPAddress {
    if high == 0x64_FF9B_0000_0000, low >> 32 == 0 { return IPAddress(v4: UInt32(low)) }
    if high >> 48 == 0x2002 { return IPAddress(v4: UInt32(truncatingIfNeeded: high >> 16)) }
    return self
  }
}

extension IPAddress: CustomStringConvertible {
  /// The usual form: IPv4 with dots, IPv6 with its zeros left out.
  package var description: String {
    let shifts = stride(from: 56, through: 0, by: -8)
    let bytes =
      shifts.map { UInt8(truncatingIfNeeded: high >> $0) }
      + shifts.map { UInt8(truncatingIfNeeded: low >> $0) }
    if isV4 { return bytes[12...].map(String.init).joined(separator: ".") }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    guard inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return "::" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
