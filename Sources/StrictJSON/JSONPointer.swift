/// A place in a JSON text, as in `/a/0/b~1c` (RFC 6901); empty for the whole text.
public struct JSONPointer: Sendable, CustomStringConvertible {
  /// The pointer's text.
  public private(set) var description: String

  /// The pointer to the whole text.
  public init() { description = "" }

  /// Reads a pointer's text; nil if it is not empty and does not start with `/`, or has a `~` that
  /// is followed by neither `0` nor `1`.
  public init?(_ text: String) {
    guard text.isEmpty || text.utf8.first == UInt8(ascii: "/") else { return nil }
    var afterTilde = false
    for byte in text.utf8 {
      if afterTilde, byte != UInt8(ascii: "0"), byte != UInt8(ascii: "1") { return nil }
      afterTilde = byte == UInt8(ascii: "~")
    }
    guard !afterTilde else { return nil }
    description = text
  }

  /// Descends into the member `key` of an object.
  public mutating func append(_ key: String) {
    description.append("/")
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      description.append(key)
      return
    }
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": description.append("~0")
      case "/": description.append("~1")
      default: description.unicodeScalars.append(scalar)
      }
    }
  }

  /// Descends into the element `index` of an array.
  public mutating func append(_ index: Int) {
    description.append("/")
    description.append(String(index))
  }

  /// Goes up by one level; the whole text stays as it is.
  public mutating func removeLast() {
    guard let slash = description.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    description = String(description[..<slash])
  }

  /// The keys and indices on the way, unescaped.
  public var tokens: [String] {
    var tokens: [String] = []
    var bytes: [UInt8] = []
    var afterTilde = false
    for byte in description.utf8.dropFirst() {
      if afterTilde {
        bytes.append(byte == UInt8(ascii: "1") ? UInt8(ascii: "/") : UInt8(ascii: "~"))
        afterTilde = false
      } else if byte == UInt8(ascii: "~") {
        afterTilde = true
      } else if byte == UInt8(ascii: "/") {
        tokens.append(String(decoding: bytes, as: UTF8.self))
        bytes.removeAll(keepingCapacity: true)
      } else {
        bytes.append(byte)
      }
    }
    if !description.isEmpty { tokens.append(String(decoding: bytes, as: UTF8.self)) }
    return tokens
  }
}

extension JSONPointer: Hashable {
  /// By code points: `String` would take differently composed keys for equal.
  public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
    left.description.utf8.elementsEqual(right.description.utf8)
  }

  /// Hashes code points, as equality compares them.
  public func hash(into hasher: inout Hasher) {
    for byte in description.utf8 { hasher.combine(byte) }
  }
}

extension JSONValue {
  /// The value at `pointer` below this one; nil if there is none.
  public func value(at pointer: JSONPointer) -> JSONValue? {
    var value = self
    for token in pointer.tokens {
      let child: JSONValue?
      if value.node.kind == .array {
        // RFC 6901, section 4: decimal digits without leading zeros.
        guard token.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }),
          token.utf8.count == 1 || token.utf8.first != UInt8(ascii: "0"), let index = Int(token)
        else { return nil }
        child = value[index]
      } else {
        child = value[token]
      }
      guard let child else { return nil }
      value = child
    }
    return value
  }
}
