/// What a client must know to reach an MCP server: 256 random bits in the path of its URL.
public struct ServerToken: Sendable {
  /// 43 characters of base64url.
  public let text: String

  /// A new token from the system's generator of random numbers, which is fit for secrets.
  public init() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    let characters = (0..<43).map { _ in alphabet[Int(generator.next() & 63)] }
    text = String(decoding: characters, as: UTF8.self)
  }

  /// Whether a client's token is this one, in a time that does not depend on where they differ.
  func matches(_ candidate: some Collection<UInt8>) -> Bool {
    let own = text.utf8
    guard candidate.count == own.count else { return false }
    return zip(own, candidate).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
  }
}
