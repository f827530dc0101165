import ConnectorKit
package import Secrets

/// Makes the cursors of lists: a place, and a code that nobody else can make.
///
/// The code covers the list and its filters too, because a place in one list means nothing in another.
package struct CursorSigner: Sendable {
  private let key: SecretKey
  private static let codeSize = 32

  /// Signs under `Keys.cursors`.
  package init(_ key: SecretKey) { self.key = key }

  /// The text for callers.
  /// - Parameters:
  ///   - place: what the next page begins behind.
  ///   - list: which list it is, with the filters that choose its elements.
  package func text(of place: String, in list: [String?]) -> String {
    base64URLText(of: code(of: place, list) + Array(place.utf8))
  }

  /// Reads a text.
  /// - Throws: `PlatformError.invalid` at `/next_cursor` unless it was made for this list.
  package func place(_ text: String, in list: [String?]) throws(PlatformError) -> String {
    guard text.utf8.count <= 1_024, let bytes = Base64.decodeURLSafe(text),
      bytes.count > Self.codeSize,
      let place = String(validating: bytes[Self.codeSize...], as: UTF8.self),
      areEqual(Array(bytes[..<Self.codeSize]), code(of: place, list))
    else {
      throw .invalid([
        InvalidField(
          pointer: "/next_cursor",
          message:
            "must be the next_cursor of this list's last page, unchanged, with the same filters"
        )
      ])
    }
    return place
  }

  /// Every part is preceded by its length, so that no two lists give the same bytes.
  private func code(of place: String, _ list: [String?]) -> [UInt8] {
    var message: [UInt8] = []
    for part in list + [place] {
      let bytes = part.map { Array($0.utf8) }
      message += Array("\(bytes?.count ?? -1):".utf8) + (bytes ?? [])
    }
    return key.authenticationCode(of: message)
  }
}
