import HTTPFields

/// The fields of a request in the bytes in which they came, read when they are asked for.
///
/// The layout is what libmicrohttpd leaves of checked lines: `name NUL spaces value NUL NUL`, one
/// after the other.
struct RequestHead: Sendable {
  static let empty = RequestHead(bytes: [])

  private let bytes: [UInt8]

  /// - Parameter bytes: fields in the layout above; what breaks it ends the walk.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ fields: [HTTPField]) {
    var bytes: [UInt8] = []
    for field in fields {
      bytes += field.name.utf8
      bytes.append(0)
      bytes += field.value.utf8
      bytes += [0, 0]
    }
    self.bytes = bytes
  }

  var fields: [HTTPField] {
    var result: [HTTPField] = []
    walk { name, value in
      result.append(
        HTTPField(
          name: String(decoding: bytes[name], as: UTF8.self),
          value: String(decoding: bytes[value], as: UTF8.self)))
      return true
    }
    return result
  }

  /// The values of the fields of a name, whatever its case.
  func values(of name: String, atMost limit: Int) -> [String] {
    var result: [String] = []
    let wanted = name.utf8
    walk { found, value in
      if found.count == wanted.count,
        zip(bytes[found], wanted).allSatisfy({ lowered($0) == lowered($1) })
      {
        result.append(String(decoding: bytes[value], as: UTF8.self))
      }
      return result.count < limit
    }
    return result
  }

  /// Calls with the ranges of each name and trimmed value until the answer is false.
  private func walk(_ visit: (Range<Int>, Range<Int>) -> Bool) {
    var at = 0
    while let nameEnd = end(from: at) {
      var start = nameEnd + 1
      guard let valueEnd = end(from: start) else { return }
      var stop = valueEnd
      while start < stop, isSpace(bytes[start]) { start += 1 }
      while start < stop, isSpace(bytes[stop - 1]) { stop -= 1 }
      guard visit(at..<nameEnd, start..<stop) else { return }
      at = valueEnd + 2
    }
  }

  private func end(from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: 0)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}

/// An ASCII letter in lower case, any other byte as it is.
func lowered(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}
