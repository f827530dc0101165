extension YAMLRecord {
  /// A scalar's text, worked out by a document's finished bytes.
  func decodedText(in bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { decodedText($0) } ?? []
    }
  }

  /// A scalar's text after folding and escapes. `base` is the begin of the checked, padded text
  /// that the record was read from.
  func decodedText(_ base: UnsafePointer<UInt8>) -> [UInt8] {
    switch shape {
    case .literal, .folded: blockText(base)
    default: flowText(base)
    }
  }

  /// A key's text, for a message.
  func text(_ cursor: YAMLCursor) -> String {
    String(decoding: decodedText(cursor.base), as: UTF8.self)
  }

  /// The text of a plain or quoted scalar: line folding (section 6.5), `''` and escapes.
  private func flowText(_ base: UnsafePointer<UInt8>) -> [UInt8] {
    let range = content
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    // Blanks that an escape has written stay, those of the source fall away before a line break.
    var kept = 0
    while index < range.upperBound {
      let byte = base[index]
      if byte == 0x0A || byte == 0x0D {
        while text.count > kept, let last = text.last, YAMLCursor.isWhite(last) {
          text.removeLast()
        }
        let breaks = Self.skipBreaks(&index, upTo: range.upperBound, base)
        if breaks == 1 {
          text.append(0x20)
        } else {
          text.append(contentsOf: repeatElement(0x0A, count: breaks - 1))
        }
        kept = text.count
      } else if byte == UInt8(ascii: "'"), shape == .singleQuoted {
        text.append(byte)
        index += 2
      } else if byte == UInt8(ascii: "\\"), shape == .doubleQuoted {
        index += 1
        Self.appendEscape(&index, upTo: range.upperBound, base, to: &text)
        kept = text.count
      } else {
        text.append(byte)
        index += 1
      }
    }
    return text
  }

  /// Moves over line breaks and the blanks behind each; answers how many breaks they were.
  private static func skipBreaks(
    _ index: inout Int, upTo end: Int, _ base: UnsafePointer<UInt8>
  ) -> Int {
    var breaks = 0
    while index < end {
      let byte = base[index]
      if byte == 0x0A || byte == 0x0D {
        breaks += 1
        index += byte == 0x0D && index + 1 < end && base[index + 1] == 0x0A ? 2 : 1
      } else if YAMLCursor.isWhite(byte) {
        index += 1
      } else {
        break
      }
    }
    return breaks
  }

  /// Appends what an escape stands for; the index is behind its backslash. The scan has checked
  /// it.
  private static func appendEscape(
    _ index: inout Int, upTo end: Int, _ base: UnsafePointer<UInt8>, to text: inout [UInt8]
  ) {
    let byte = base[index]
    let digits =
      switch byte {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    if byte == 0x0A || byte == 0x0D {
      // An escaped line break is no space; the blank lines behind it still count.
      let breaks = skipBreaks(&index, upTo: end, base)
      text.append(contentsOf: repeatElement(0x0A, count: max(0, breaks - 1)))
    } else if digits > 0 {
      var value: UInt32 = 0
      for offset in 1...digits {
        value = value << 4 | (YAMLEscape.hexadecimal(base[index + offset]) ?? 0)
      }
      if let scalar = UnicodeScalar(value) { text.append(contentsOf: String(scalar).utf8) }
      index += digits + 1
    } else {
      YAMLEscape.text(of: byte)?.withUTF8Buffer { text.append(contentsOf: $0) }
      index += 1
    }
  }
}
