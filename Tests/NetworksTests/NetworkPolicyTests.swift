import Testing

@testable import Networks

@Suite struct NetworkPolicyTests {
  private func allows(_ policy: NetworkPolicy, _ text: String, port: Int = 443) throws -> Bool {
    policy.refusal(of: try #require(IPAddress(text)), port: port) == nil
  }

  private func policy(_ networks: String...) throws -> NetworkPolicy {
    NetworkPolicy(allowing: try networks.map { try #require(IPNetwork($0)) })
  }

  @Test func `what is not on the internet is called only where that is allowed`() throws {
    let some = try policy("10.0.0.0/8", "fd12::/16", "127.0.0.1")
    for text in ["1.1.1.1", "10.255.0.1", "::ffff:10.0.0.1", "64:ff9b::10.0.0.1", "fd12::1"] {
      #expect(try allows(some, text), "\(text)")
    }
    for text in ["192.168.0.1", "127.0.0.2", "::1", "fd13::1", "11::1", "0.0.0.0"] {
      #expect(try !allows(some, text), "\(text)")
    }
    #expect(try allows(.publicOnly, "1.1.1.1") && !allows(.publicOnly, "10.0.0.1"))
    #expect(try allows(.unrestricted, "169.254.169.254"))
  }

  @Test func `what tells a cloud's secrets is allowed by its own address only`() throws {
    #expect(try !allows(policy("169.254.0.0/16", "0.0.0.0/0"), "169.254.169.254"))
    #expect(try !allows(policy("100.64.0.0/10"), "100.100.100.200"))
    #expect(try !allows(policy("::/0"), "fd00:ec2::254"))
    #expect(try allows(policy("100.64.0.0/10"), "100.100.100.201"))
    #expect(try allows(policy("169.254.169.254"), "169.254.169.254"))
    #expect(try allows(policy("fd00:ec2::254/128"), "fd00:ec2::254"))
  }

  @Test func `a block of one family holds nothing of the other`() throws {
    #expect(try !allows(policy("::/0"), "127.0.0.1"))
    #expect(try !allows(policy("0.0.0.0/0"), "::1"))
    #expect(try allows(policy("::ffff:0:0/96"), "127.0.0.1"))
  }

  @Test func `one endpoint is that address and port and nothing else`() throws {
    let only = NetworkPolicy.only("http://127.0.0.1:8081")
    #expect(try allows(only, "127.0.0.1", port: 8081))
    #expect(try !allows(only, "127.0.0.1", port: 8082))
    #expect(try !allows(only, "127.0.0.2", port: 8081))
    #expect(try !allows(only, "1.1.1.1", port: 8081))
    #expect(
      only.refusal(ofURL: "https://1.1.1.1")?.description
        == "is not the stand-in, and with --sandbox nothing else is called")
  }

  @Test(arguments: [
    ("http://127.0.0.1", "a loopback address (127.0.0.0/8)", "127.0.0.0/8"),
    ("http://0x7f.1:8080/a", "a loopback address (127.0.0.0/8)", "127.0.0.0/8"),
    ("https://2130706433", "a loopback address (127.0.0.0/8)", "127.0.0.0/8"),
    ("https://localhost:1", "a loopback address (127.0.0.0/8)", "127.0.0.0/8"),
    ("https://api.LocalHost.", "a loopback address (127.0.0.0/8)", "127.0.0.0/8"),
    ("http://[::1]:80", "a loopback address (::1/128)", "::1/128"),
    ("http://0", "an unspecified address (0.0.0.0/8)", "0.0.0.0/8"),
    (
      "http://169.254.169.254/latest", "a cloud metadata address (169.254.169.254/32)",
      "169.254.169.254/32"
    ),
    ("http://[fd00::1]", "a unique-local address (fc00::/7)", "fc00::/7"),
    ("http://[4000::1]", "a reserved address (4000::/32)", "4000::/32"),
  ]) func `a URL that says by itself where it leads is refused with the way to allow it`(
    url: String, words: String, option: String
  ) throws {
    let refusal = try #require(NetworkPolicy.publicOnly.refusal(ofURL: url))
    #expect(
      refusal.description
        == "leads to \(words), which Tenon does not call unless its operator allows it with "
        + "--allow-network \(option)")
    #expect(try policy(option).refusal(ofURL: url) == nil)
  }

  @Test func `of a name nothing is said before it is called`() {
    #expect(NetworkPolicy.publicOnly.refusal(ofURL: "https://api.example.com:8443/a") == nil)
    #expect(NetworkPolicy.publicOnly.refusal(ofURL: "no URL") == nil)
  }

  @Test(arguments: [
    "", "10.0.0.0/33", "10.0.0.1/8", "10.0.0.0/", "10.0.0.0/8/8", "10.0.0/8", "fd00::/129",
    "fd00::1/64", "host/8", "10.0.0.0/+8", "10.0.0.0/0008",
  ]) func `what is no block of addresses is not read as one`(text: String) {
    #expect(IPNetwork(text) == nil)
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.0.0.0/8"), ("10.0.0.1", "10.0.0.1/32"), ("::/0", "::/0"),
    ("0.0.0.0/0", "0.0.0.0/0"), ("FD00::/8", "fd00::/8"), ("::ffff:10.0.0.0/104", "10.0.0.0/8"),
  ]) func `a block is written as it is read`(text: String, written: String) throws {
    #expect(try #require(IPNetwork(text)).description == written)
  }
}
