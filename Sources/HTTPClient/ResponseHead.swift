import HTTPFields

/// The field lines of an answer in the bytes in which they came, read when they are asked for.
struct ResponseHead: Sendable {
  /// Lines, each with its line end.
  private(set) var bytes: [UInt8] = []

  mutating func append(_ line: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: line)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  var fields: [HTTPField] {
    var result: [HTTPField] = []
    walk { name, value in
      if name.isEmpty, let last = result.indices.last {
        // A folded line continues the value before it (RFC 9112, section 5.2).
        result[last].value += " " + text(value)
      } else {
        result.append(HTTPField(name: text(name), value: text(value)))
      }
      return true
    }
    return result
  }

  /// The value of the first field of a name, whatever its case.
  func value(of name: String) -> String? {
    let wanted = name.utf8
    var result: String?
    walk { found, value in
      if found.isEmpty, result != nil {
        result?.append(" " + text(value))
        return true
      }
      if result != nil { return false }
      let isEqual =
        found.count == wanted.count
        && zip(bytes[found], wanted).allSatisfy { lowered($0) == lowered($1) }
      if isEqual { result = text(value) }
      return true
    }
    return result
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Calls with the ranges of each name and trimmed value, an empty name for a folded line, until
  /// the answer is false.
  private func walk(_ visit: (Range<Int>, Range<Int>) -> Bool) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = start..<end
      start = end + 1
      guard let first = bytes[line].first else { continue }
      if isSpace(first) {
        guard visit(line.lowerBound..<line.lowerBound, trimmed(line)) else { return }
      } else if let colon = bytes[line].firstIndex(of: 0x3A) {
        let name = line.lowerBound..<colon
        guard visit(name, trimmed(colon + 1..<line.upperBound)) else { return }
      }
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while start < end, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}

/// An ASCII letter in lower case, any other byte as it is.
func lowered(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}
