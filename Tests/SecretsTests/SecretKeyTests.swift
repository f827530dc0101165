import Secrets
import Testing

@Suite struct SecretKeyTests {
  private let counted = Array(UInt8(0)..<32)

  @Test func `a key is read from base64url and from hexadecimal digits alike`() throws {
    let message = Array("message".utf8)
    let expected = try SecretKey(counted, source: "test").authenticationCode(of: message)
    for text in [
      "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
      "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n",
      " 000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E1F\r\n",
    ] {
      let key = try SecretKey(text: text, source: "test")
      #expect(key.authenticationCode(of: message) == expected)
    }
  }

  @Test(arguments: [
    "", "short", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9",
    "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh+", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8==",
  ])
  func `any other text is refused without being repeated`(text: String) throws {
    let error = #expect(throws: SecretsError.self) {
      try SecretKey(text: text, source: "TENON_MASTER_KEY")
    }
    #expect(error == .malformedKey(source: "TENON_MASTER_KEY"))
    #expect(
      error?.description
        == "TENON_MASTER_KEY holds no key: 32 bytes are expected, as 43 characters of base64url "
        + "or 64 hexadecimal digits")
  }

  @Test func `a new key's text is a key, and never the same`() throws {
    let texts = try (0..<20).map { _ in try SecretKey.newText() }
    #expect(Set(texts).count == 20)
    for text in texts { _ = try SecretKey(text: text, source: "test") }
  }

  @Test func `keys for different purposes have nothing in common`() throws {
    let master = try SecretKey(counted, source: "test")
    let codes = try [SecretKey.Purpose.sealing, .tokens, .audit, .cursors].map {
      try master.derived(for: $0).authenticationCode(of: [])
    }
    #expect(Set(codes).count == 4)
    #expect(try master.derived(for: .audit).authenticationCode(of: []) == codes[2])
  }

  @Test func `digests are those of the standards`() throws {
    // FIPS 180-4's "abc"; the code as Python's hmac module computes it.
    #expect(
      hexadecimal(sha256(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let key = try SecretKey(counted, source: "test")
    #expect(
      hexadecimal(key.authenticationCode(of: Array("what do ya want for nothing?".utf8)))
        == "099805f4ac310786968565c098db515cc50862b420ae31e20238312344bed36a")
  }

  @Test func `digests are equal when every byte is`() {
    #expect(areEqual([1, 2], [1, 2]))
    #expect(!areEqual([1, 2], [1, 3]))
    #expect(!areEqual([1, 2], [1, 2, 3]))
    #expect(areEqual([], []))
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
