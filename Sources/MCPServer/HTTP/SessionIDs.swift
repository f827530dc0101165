internal import StrictJSON

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Makes and reads the ids of sessions over HTTP (2025-11-25, basic/transports, "Session Management").
///
/// An id holds all that its handshake has settled, under an authentication code, so that nothing has
/// to be kept for a session and any process with the key reads it, also after a restart. It is no credential: it
/// counts only together with the principal for whom it was made.
package struct SessionIDs: Sendable {
  private let authenticate: @Sendable ([UInt8]) -> [UInt8]
  private let now: @Sendable () -> Int

  /// What an id says.
  struct Content: Sendable, Equatable {
    var version: ProtocolVersion
    var client: MCPClient
    /// When it was made, in seconds since 1970.
    var issuedAt: Int
    /// Tells sessions apart that agree in everything else: 128 random bits.
    var nonce: String
  }

  /// Longer names of clients are cut, so that an id stays short.
  private static let maximumNameScalars = 100
  private static let maximumBytes = 2_048
  /// In seconds. Then a client has to open a new session, so that those that were ended need not be
  /// remembered for ever.
  private static let lifetime = 7 * 86_400

  /// - Parameters:
  ///   - authenticate: the authentication code of some bytes, such as an HMAC, under a key of
  ///     the server's own.
  ///   - now: the time, in seconds since 1970.
  package init(
    now: @escaping @Sendable () -> Int = { time(nil) },
    authenticate: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.now = now
    self.authenticate = authenticate
  }

  /// A new id for a session that was just opened.
  func id(_ version: ProtocolVersion, _ client: MCPClient, for principal: String) -> String {
    var random = SystemRandomNumberGenerator()
    let nonce = String(random.next(), radix: 36) + String(random.next(), radix: 36)
    var json = JSONWriter(reservingCapacity: 160)
    json.beginArray()
    json.write(version.rawValue)
    json.write(nonce)
    json.write(now())
    json.write(client.capabilities.rawValue)
    for text in [client.name, client.version] {
      if let text { json.write(Self.cut(text)) } else { json.writeNull() }
    }
    json.endArray()
    let text = Base64.url.encode(json.bytes)
    return text + "." + Base64.url.encode(code(of: json.bytes, for: principal))
  }

  /// What an id says; nil when it was not made here for this principal.
  func content(of id: String, for principal: String) -> Content? {
    guard id.utf8.count <= Self.maximumBytes else { return nil }
    let parts = id.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, let bytes = Base64.url.decode(Array(parts[0])),
      let shown = Base64.url.decode(Array(parts[1])),
      Self.areEqual(shown, code(of: bytes, for: principal)),
      let json = try? JSONValue(parsing: bytes), json.count == 6
    else { return nil }
    let members = Array(json.elements)
    guard let version = members[0].string.flatMap(ProtocolVersion.init(rawValue:)),
      let nonce = members[1].string, let issuedAt = members[2].int,
      let capabilities = members[3].int, issuedAt > now() - Self.lifetime
    else { return nil }
    let client = MCPClient(
      name: members[4].string, version: members[5].string,
      capabilities: MCPClientCapabilities(rawValue: capabilities))
    return Content(version: version, client: client, issuedAt: issuedAt, nonce: nonce)
  }

  private func code(of bytes: [UInt8], for principal: String) -> [UInt8] {
    // No UTF-8 text contains this byte, so that the two parts cannot be shifted.
    authenticate(Array("session ".utf8) + Array(principal.utf8) + [0xff] + bytes)
  }

  private static func cut(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(maximumNameScalars)))
  }

  /// Takes as long for every pair of one length.
  private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (one, other) in zip(left, right) { difference |= one ^ other }
    return difference == 0
  }
}
