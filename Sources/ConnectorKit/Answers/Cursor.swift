/// Where a list goes on, as callers carry it: base64url of a digest and the place.
///
/// The digest covers the place, the tool's name and the other arguments, because a page fetched with
/// other filters than the first would silently be a page of another list, and a model that shortens
/// or guesses a cursor would silently skip records.
struct Cursor: Equatable {
  /// The vendor's own place: a page number, a count, a cursor or a path with its query. Empty at the
  /// beginning.
  var token = ""
  /// The page size asked for, which must stay the same while pages are numbered.
  var size: Int?
  /// Records of the vendor's page that earlier answers already held.
  var skip = 0

  /// The largest page size that a cursor can carry.
  static let largestSize = 999_999_999

  static let foreign = ArgumentProblem(
    pointer: "/next_cursor",
    expected: "the next_cursor of this tool's last answer, unchanged, with the other arguments "
      + "as they were",
    received: "another text")

  /// The text for callers.
  func text(tool: String, arguments: JSONValue) -> String {
    let place = place
    let digest = Self.digest(tool: tool, arguments: arguments, place: place)
    return Base64.encodeURLSafe(Array("1|\(digest)|\(place)".utf8))
  }

  /// Reads a text; nil unless it was made for this tool and these arguments.
  init?(_ text: String, tool: String, arguments: JSONValue) {
    guard text.utf8.count <= 65_536, let bytes = Base64.decodeURLSafe(text),
      let plain = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let parts = plain.split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "1", let skip = digits(parts[3].utf8) else { return nil }
    if !parts[2].isEmpty {
      guard let size = digits(parts[2].utf8), size > 0 else { return nil }
      self.size = size
    }
    self.skip = skip
    token = String(parts[4])
    guard parts[1] == Self.digest(tool: tool, arguments: arguments, place: place) else {
      return nil
    }
  }

  init() {}

  private var place: String { "\(size.map(String.init) ?? "")|\(skip)|\(token)" }

  /// FNV-1a over the place, the tool's name and each argument but `limit` and `next_cursor`; the
  /// order of arguments does not matter, since clients write them in any.
  private static func digest(tool: String, arguments: JSONValue, place: String) -> String {
    var head = Fingerprint(tool.utf8)
    head.add(place.utf8)
    var sum = head.value
    for member in arguments.members where member.key != "limit" && member.key != "next_cursor" {
      var hash = Fingerprint(member.key.utf8)
      hash.add(member.value)
      sum &+= hash.value
    }
    return String(sum, radix: 36)
  }
}

/// FNV-1a with 64 bits: quick, the same in every process, and no defence against an attacker. A
/// caller who forges a cursor reaches only what the tool reaches anyway, and what its spec lists in
/// `pages_at`.
private struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ bytes: some Sequence<UInt8>) { add(bytes) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x100_0000_01B3
  }

  /// Adds a value so that white space and escapes do not matter. Depth is bounded by the document's.
  mutating func add(_ json: JSONValue) {
    switch json.kind {
    case .array:
      add([0x5B])
      for element in json.elements { add(element) }
    case .object:
      var sum: UInt64 = 0
      for member in json.members {
        var hash = Fingerprint(member.key.utf8)
        hash.add(member.value)
        sum &+= hash.value
      }
      add([0x7B])
      withUnsafeBytes(of: sum.littleEndian) { add($0) }
    case .string: add((json.string ?? "").utf8)
    case .number, .boolean, .null: add(json.bytes)
    }
  }
}
