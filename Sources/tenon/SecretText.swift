import SpecFiles

/// A secret as it is given on the command line.
enum SecretText {
  /// The text itself, or after an `@` that of a file, without the line end that editors leave.
  static func value(_ word: String) throws -> String {
    guard word.hasPrefix("@") else { return word }
    var bytes = try POSIXFile.read(String(word.dropFirst()), maximumBytes: 1 << 16)
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
