import Testing

@testable import Gateway

@Suite struct ServerTokenTests {
  @Test func `a token has 43 characters of base64url and differs from the last`() {
    let tokens = (0..<100).map { _ in ServerToken().text }
    #expect(Set(tokens).count == 100)
    for token in tokens {
      #expect(token.utf8.count == 43)
      #expect(token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    }
  }

  @Test func `only the whole token matches`() {
    let token = ServerToken()
    #expect(token.matches(token.text.utf8))
    #expect(!token.matches(token.text.utf8.dropLast()))
    #expect(!token.matches((token.text + "A").utf8))
    #expect(!token.matches(token.text.lowercased().uppercased().utf8))
    #expect(!token.matches("".utf8))
  }
}
