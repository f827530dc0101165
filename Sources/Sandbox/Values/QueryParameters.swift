/// The parameters of a query, in order, decoded as HTML forms are: `+` is a space.
struct QueryParameters: Sendable {
  struct Pair: Sendable {
    /// As it stands in the URL.
    var text: Substring
    var name: String
    var value: String
  }

  let pairs: [Pair]

  init(_ query: String) {
    pairs = query.split(separator: "&").map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Pair(
        text: text,
        name: percentDecoded(parts[0], plusIsSpace: true),
        value: parts.count > 1 ? percentDecoded(parts[1], plusIsSpace: true) : "")
    }
  }

  /// The last value given under the name, as Django reads it.
  subscript(name: String) -> String? {
    pairs.last { $0.name == name }?.value
  }
}

/// The text with its percent escapes decoded; a `%` that starts none stands for itself.
func percentDecoded(_ text: Substring, plusIsSpace: Bool = false) -> String {
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
    return String(text)
  }
  var bytes: [UInt8] = []
  var rest = Substring(text).utf8
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let high = hexadecimalDigit(rest[rest.startIndex]),
      let low = hexadecimalDigit(rest[rest.index(after: rest.startIndex)])
    {
      bytes.append(high << 4 | low)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
