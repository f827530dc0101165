extension YAMLRecord {
  /// The text of a literal or folded scalar (section 8.1).
  ///
  /// A line that ends with the file counts as ended by a line break, as in the official test suite
  /// (L24T, JEF9): whether a file ends with one does not change what it means.
  func blockText(_ base: UnsafePointer<UInt8>) -> [UInt8] {
    let end = Int(self.end)
    let indentation = Int(extra)
    var text: [UInt8] = []
    text.reserveCapacity(end - Int(start))
    var index = Int(start)
    Self.skipLine(&index, upTo: end, base)

    // Line breaks that have not been written yet, because what follows decides about them.
    var breaks = 0
    var hasContent = false
    var wasSpaced = false
    while index < end {
      let lineStart = index
      while index < end, base[index] == 0x20, index - lineStart < indentation { index += 1 }
      let contentStart = index
      while index < end, base[index] != 0x0A, base[index] != 0x0D { index += 1 }
      let contentEnd = index
      Self.skipLine(&index, upTo: end, base)
      if contentStart == contentEnd {
        breaks += 1
        continue
      }
      let isSpaced = YAMLCursor.isWhite(base[contentStart])
      if shape == .folded, hasContent, !wasSpaced, !isSpaced {
        if breaks == 1 {
          text.append(0x20)
        } else {
          text.append(contentsOf: repeatElement(0x0A, count: breaks - 1))
        }
      } else {
        text.append(contentsOf: repeatElement(0x0A, count: breaks))
      }
      text.append(
        contentsOf: UnsafeBufferPointer(
          start: base + contentStart, count: contentEnd - contentStart))
      hasContent = true
      wasSpaced = isSpaced
      breaks = 1
    }

    if flags.contains(.keeps) {
      text.append(contentsOf: repeatElement(0x0A, count: breaks))
    } else if !flags.contains(.strips), hasContent {
      text.append(0x0A)
    }
    return text
  }

  /// Moves behind the line's break, or to the end.
  private static func skipLine(
    _ index: inout Int, upTo end: Int, _ base: UnsafePointer<UInt8>
  ) {
    while index < end, base[index] != 0x0A, base[index] != 0x0D { index += 1 }
    guard index < end else { return }
    let isPair = base[index] == 0x0D && index + 1 < end && base[index + 1] == 0x0A
    index += isPair ? 2 : 1
  }
}
