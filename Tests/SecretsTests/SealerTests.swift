import Secrets
import Testing

@Suite struct SealerTests {
  private let sealer: Sealer
  private let text = Array("sk_live_4242".utf8)

  init() throws {
    sealer = try Sealer(
      master: SecretKey(Array(repeating: 7, count: 32), source: "test"), keyNumber: 3)
  }

  @Test func `what was sealed for a row is opened for that row`() throws {
    let sealed = try sealer.seal(text, for: "account/1")
    #expect(try sealer.open(sealed, for: "account/1") == text)
    #expect(sealed != (try sealer.seal(text, for: "account/1")), "nonces are never used twice")
    #expect(try sealer.open(sealer.seal([], for: ""), for: "") == [])
  }

  @Test func `no nonce is used twice, by whichever thread`() async throws {
    let nonces = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<4 {
        group.addTask { [sealer] in
          try (0..<10_000).map { _ in Array(try sealer.seal([1], for: "a")[5..<29]) }
        }
      }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.formUnion($1) }
    }
    #expect(nonces.count == 40_000)
  }

  @Test func `another row's secret is not opened`() throws {
    let sealed = try sealer.seal(text, for: "account/1")
    #expect(throws: SecretsError.notAuthentic) { try sealer.open(sealed, for: "account/2") }
    #expect(throws: SecretsError.notAuthentic) { try sealer.open(sealed, for: "") }
  }

  @Test func `another key opens nothing`() throws {
    let sealed = try sealer.seal(text, for: "account/1")
    let other = try Sealer(
      master: SecretKey(Array(repeating: 8, count: 32), source: "test"), keyNumber: 3)
    #expect(throws: SecretsError.notAuthentic) { try other.open(sealed, for: "account/1") }
  }

  @Test func `no byte can be changed, and none left out`() throws {
    let sealed = try sealer.seal(text, for: "account/1")
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: SecretsError.self) { try sealer.open(changed, for: "account/1") }
    }
    for count in sealed.indices {
      #expect(throws: SecretsError.self) {
        try sealer.open(Array(sealed.prefix(count)), for: "account/1")
      }
    }
  }

  @Test func `the number of the key can be read without the key`() throws {
    #expect(Sealer.keyNumber(of: try sealer.seal(text, for: "a")) == 3)
    #expect(Sealer.keyNumber(of: text) == nil)
  }
}
