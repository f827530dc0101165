import HTTPFields

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
          name: String(decoding: name, as: UTF8.self), value: String(decoding: value, as: UTF8.self)
        ))
      return true
    }
    return result
  }

  /// The values of the fields of a name, whatever its case.
  func values(of name: String, atMost limit: Int) -> [String] {
    var result: [String] = []
    var name = name
    name.withUTF8 { wanted in
      walk { found, value in
        if Self.areEqual(found, wanted) { result.append(String(decoding: value, as: UTF8.self)) }
        return result.count < limit
      }
    }
    return result
  }

  private static func areEqual(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices where lowered(one[index]) != lowered(other[index]) { return false }
    return true
  }

  /// Calls with each name and trimmed value until the answer is false.
  private func walk(
    _ visit: (_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while let nameEnd = Self.end(of: bytes, from: at) {
        var start = nameEnd + 1
        guard let valueEnd = Self.end(of: bytes, from: start) else { return }
        var stop = valueEnd
        while start < stop, isSpace(bytes[start]) { start += 1 }
        while start < stop, isSpace(bytes[stop - 1]) { stop -= 1 }
        let name = UnsafeBufferPointer(rebasing: bytes[at..<nameEnd])
        guard visit(name, UnsafeBufferPointer(rebasing: bytes[start..<stop])) else { return }
        at = valueEnd + 2
      }
    }
  }

  private static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let first = bytes.baseAddress,
      let end = memchr(first + start, 0, bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(end) - UnsafeRawPointer(first)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}

/// An ASCII letter in lower case, any other byte as it is.
func lowered(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}
