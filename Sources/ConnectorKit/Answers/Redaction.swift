/// Hides an account's secrets in what is passed on, however a vendor writes them: as they are, or
/// with any of their characters escaped as in JSON, URLs or HTML, once or twice.
package struct Redaction: Sendable {
  /// What stands in a secret's place.
  static let mark = Array("[hidden]".utf8)
  /// How often escapes are undone. JSON in a text that is a string of another JSON takes two.
  private static let depth = 2
  /// Secrets shorter than this are not hidden: that would blot out ordinary text, and hide nothing.
  private static let shortest = 4

  private let patterns: [SearchPattern]

  /// - Parameter secrets: the credentials, and what was made of them.
  package init(of secrets: [[UInt8]]) {
    var patterns: [SearchPattern] = []
    for secret in secrets {
      // Forms write a space as a plus sign. What looks like an escape in a secret is undone together
      // with the text's.
      var variants = [secret, secret.map { $0 == 0x20 ? 0x2B : $0 }]
      var text = UnescapedText(secret)
      for _ in 0..<Self.depth {
        guard let below = text.unescaped() else { break }
        text = below
        variants.append(text.bytes)
      }
      for variant in variants where variant.count >= Self.shortest {
        let pattern = SearchPattern(variant)
        if !patterns.contains(pattern) { patterns.append(pattern) }
      }
    }
    self.patterns = patterns
  }

  /// Hides what another one hides, too.
  func adding(_ other: Redaction) -> Redaction {
    Redaction(patterns: patterns + other.patterns)
  }

  private init(patterns: [SearchPattern]) { self.patterns = patterns }

  /// `bytes` with each occurrence of a secret replaced.
  /// - Parameter isCut: whether they are the beginning of something longer; then what may be the
  ///   beginning of a secret is left out at their end.
  package func hiding(in bytes: [UInt8], isCut: Bool = false) -> [UInt8] {
    guard isCut || bytes.count >= Self.shortest else { return bytes }
    var places: [Range<Int>] = []
    var end = bytes.count
    var text = UnescapedText(bytes, isCut: isCut)
    for level in 0...Self.depth {
      for pattern in patterns {
        let begun = pattern.search(text.bytes) { found in
          let place = text.offset(found - pattern.bytes.count)..<text.offset(found)
          // Occurrences that overlap are one place.
          if let last = places.last, last.contains(place.lowerBound) {
            let upper = max(last.upperBound, place.upperBound)
            places[places.count - 1] = last.lowerBound..<upper
          } else {
            places.append(place)
          }
        }
        if isCut { end = min(end, text.offset(text.bytes.count - begun)) }
      }
      guard level < Self.depth, let below = text.unescaped() else { break }
      text = below
    }
    return places.isEmpty && end == bytes.count ? bytes : replacing(places, in: bytes, end: end)
  }

  private func replacing(_ places: [Range<Int>], in bytes: [UInt8], end: Int) -> [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(end)
    var index = 0
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) where place.lowerBound < end {
      if place.lowerBound >= index {
        shown += bytes[index..<place.lowerBound]
        shown += Self.mark
      }
      index = max(index, place.upperBound)
    }
    if index < end { shown += bytes[index..<end] }
    return shown
  }

  /// `value` with each occurrence in its strings, numbers and keys replaced; the value itself when
  /// there is none.
  package func hiding(in value: JSONValue) -> JSONValue {
    guard !patterns.isEmpty else { return value }
    var json = JSONWriter()
    guard append(value, to: &json) else { return value }
    return (try? JSONValue(parsing: json.bytes))
      ?? JSONValue(String(decoding: hiding(in: Array(value.bytes)), as: UTF8.self))
  }

  /// Appends a value; true when something in it was hidden. Depth is bounded by the document's.
  private func append(_ value: JSONValue, to json: inout JSONWriter) -> Bool {
    var didHide = false
    switch value.kind {
    case .null, .boolean: json.write(value)
    case .number:
      didHide = hiding(in: Array(value.bytes)) != Array(value.bytes)
      if didHide { json.writeString(Self.mark) } else { json.write(value) }
    case .string:
      let text = Array((value.string ?? "").utf8)
      let shown = hiding(in: text)
      didHide = shown != text
      json.writeString(shown)
    case .array:
      json.beginArray()
      for element in value.elements { didHide = append(element, to: &json) || didHide }
      json.endArray()
    case .object:
      json.beginObject()
      for member in value.members {
        let key = Array(member.key.utf8)
        let shown = hiding(in: key)
        didHide = didHide || shown != key
        json.key(String(decoding: shown, as: UTF8.self))
        didHide = append(member.value, to: &json) || didHide
      }
      json.endObject()
    }
    return didHide
  }
}
