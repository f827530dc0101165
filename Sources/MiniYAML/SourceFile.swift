/// A file's path, as diagnostics print it, and its bytes, as they were read.
package struct SourceFile: Sendable {
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: [UInt8](text.utf8))
  }

  /// The text of a line, from 1, without its line break (LF, CR LF or CR) and without a leading
  /// byte order mark; empty when the file has no such line. Bytes that are not UTF-8 come out as
  /// U+FFFD.
  package func line(_ number: Int) -> String {
    var current = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        if current == number { break }
        let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        index += isPair ? 2 : 1
        start = index
        current += 1
      } else {
        index += 1
      }
    }
    return current == number ? String(decoding: bytes[start..<index], as: UTF8.self) : ""
  }
}
