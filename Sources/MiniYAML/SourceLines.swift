/// A file's text by lines. Made once for a file, it finds each line without reading those before it.
package struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private let table: YAMLLineTable

  init(_ file: SourceFile) {
    bytes = file.bytes
    var table = YAMLLineTable(
      first: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, expecting: bytes.count / 32)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      table.append(index)
    }
    self.table = table
  }

  /// The text of a line, from 1, without its line break (LF, CR LF or CR) and without a leading
  /// byte order mark; empty when the file has no such line. Bytes that are not UTF-8 come out as
  /// U+FFFD.
  package subscript(_ number: Int) -> String {
    guard number > 0, number <= table.starts.count else { return "" }
    let start = Int(table.starts[number - 1])
    var end = number < table.starts.count ? Int(table.starts[number]) : bytes.count
    if number < table.starts.count {
      if end > start, bytes[end - 1] == 0x0A { end -= 1 }
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
