import Testing

@testable import Networks

@Suite struct AddressKindTests {
  /// First and last address of every block of the registries that is not on the internet.
  @Test(arguments: [
    ("0.0.0.0", "0.255.255.255", AddressKind.unspecified),
    ("10.0.0.0", "10.255.255.255", .privateUse),
    ("100.64.0.0", "100.127.255.255", .carrierGrade),
    ("127.0.0.0", "127.255.255.255", .loopback),
    ("169.254.0.0", "169.254.255.255", .linkLocal),
    ("172.16.0.0", "172.31.255.255", .privateUse),
    ("192.0.0.0", "192.0.0.255", .reserved),
    ("192.0.2.0", "192.0.2.255", .documentation),
    ("192.31.196.0", "192.31.196.255", .reserved),
    ("192.52.193.0", "192.52.193.255", .reserved),
    ("192.88.99.0", "192.88.99.255", .reserved),
    ("192.168.0.0", "192.168.255.255", .privateUse),
    ("192.175.48.0", "192.175.48.255", .reserved),
    ("198.18.0.0", "198.19.255.255", .benchmarking),
    ("198.51.100.0", "198.51.100.255", .documentation),
    ("203.0.113.0", "203.0.113.255", .documentation),
    ("224.0.0.0", "239.255.255.255", .multicast),
    ("240.0.0.0", "255.255.255.255", .reserved),
    ("::", "::", .unspecified),
    ("::1", "::1", .loopback),
    ("::2", "::fffe:ffff:ffff", .reserved),
    ("64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", .reserved),
    ("100::", "100::ffff:ffff:ffff:ffff", .reserved),
    ("100:0:0:1::", "100::1:ffff:ffff:ffff:ffff", .reserved),
    ("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
    ("2001:2::", "2001:2:0:ffff:ffff:ffff:ffff:ffff", .benchmarking),
    ("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", .documentation),
    ("2620:4f:8000::", "2620:4f:8000:ffff:ffff:ffff:ffff:ffff", .reserved),
    ("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", .documentation),
    ("4000::", "5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
    ("5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .reserved),
    ("fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .uniqueLocal),
    ("fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .linkLocal),
    ("fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .privateUse),
    ("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", .multicast),
  ]) func `a special block is known from its first address to its last`(
    first: String, last: String, kind: AddressKind
  ) throws {
    for text in [first, last] {
      let address = try #require(IPAddress(text))
      #expect(AddressKind.block(of: address)?.kind == kind, "\(text)")
    }
  }

  @Test(arguments: [
    "1.0.0.0", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
    "126.255.255.255", "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255",
    "172.32.0.0", "191.255.255.255", "192.0.1.0", "192.167.255.255", "192.169.0.0",
    "198.17.255.255", "198.20.0.0", "203.0.114.0", "223.255.255.255",
    "2001:200::", "2001:4860:4860::8888", "2600::", "2606:4700::1111", "2a00::", "3ffe::",
    "::ffff:1.1.1.1", "64:ff9b::1.1.1.1", "2002:101:101::1",
  ]) func `what lies between is on the internet`(text: String) throws {
    #expect(AddressKind.block(of: try #require(IPAddress(text))) == nil)
  }

  @Test(arguments: [
    ("127.0.0.1", AddressKind.loopback), ("10.1.2.3", .privateUse), ("192.168.1.1", .privateUse),
    ("169.254.1.1", .linkLocal), ("100.64.0.1", .carrierGrade), ("0.0.0.0", .unspecified),
    ("224.0.0.1", .multicast), ("169.254.169.254", .metadata),
  ]) func `an address of IPv4 within one of IPv6 is the same`(text: String, kind: AddressKind)
    throws
  {
    let v4 = try #require(IPAddress(text))
    let hex = String(UInt32(truncatingIfNeeded: v4.low), radix: 16)
    let (a, b) = (v4.low >> 16 & 0xFFFF, v4.low & 0xFFFF)
    let tunnel = "2002:\(String(a, radix: 16)):\(String(b, radix: 16))::1"
    for form in ["::ffff:\(text)", "64:ff9b::\(text)", tunnel] {
      #expect(AddressKind.block(of: try #require(IPAddress(form)))?.kind == kind, "\(form) \(hex)")
    }
    // The deprecated form that embeds it too is no address at all.
    #expect(AddressKind.block(of: try #require(IPAddress("::\(text)"))) != nil)
  }

  @Test(arguments: [
    "169.254.169.254", "169.254.170.2", "169.254.170.23", "fd00:ec2::254", "fd00:ec2::23",
    "fd20:ce::254", "100.100.100.200", "192.0.0.192", "168.63.129.16",
  ]) func `where clouds keep a machine's secrets is known`(text: String) throws {
    #expect(AddressKind.block(of: try #require(IPAddress(text)))?.kind == .metadata)
  }

  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1"), ("0x7f.1", "127.0.0.1"), ("2130706433", "127.0.0.1"),
    ("0177.0.0.1", "127.0.0.1"), ("127.1", "127.0.0.1"), ("0x7f000001", "127.0.0.1"),
    ("0", "0.0.0.0"), ("[::1]", "::1"), ("[0:0:0:0:0:0:0:1]", "::1"),
    ("[::ffff:127.0.0.1]", "127.0.0.1"), ("[::ffff:7f00:1]", "127.0.0.1"),
    ("[2001:DB8:0:0:1::1]", "2001:db8::1:0:0:1"),
  ]) func `an address is read in every form that a resolver reads`(host: String, address: String)
    throws
  {
    #expect(try #require(IPAddress(host: host)).description == address)
  }

  @Test(arguments: ["", "api.example.com", "::1", "[", "[]", "[::1", "256.1.1.1", "127.0.0.1.com"])
  func `a name is no address`(host: String) {
    #expect(IPAddress(host: host) == nil)
  }
}
