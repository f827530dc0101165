#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the lock file of a data folder says of who serves it: where, and on a second line whether it
/// still did when it was written.
struct ServingNotice {
  /// Scheme, host and port, without a `/` at the end.
  let origin: String
  let isServing: Bool

  private static let maximumSize = 2_048
  private static let serving: Substring = "serving"

  init(origin: String, isServing: Bool) {
    self.origin = origin
    self.isServing = isServing
  }

  /// Nil when the file has nothing of the kind.
  init?(in file: Int32) {
    var bytes = [UInt8](repeating: 0, count: Self.maximumSize)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first.hasPrefix("http://") || first.hasPrefix("https://"),
      first.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    origin = String(first)
    isServing = lines.count > 1 && lines[1] == Self.serving
  }

  /// Puts it into the file. It only helps people: that it cannot be written stops nobody.
  func write(to file: Int32) {
    let bytes = Array((origin + "\n" + (isServing ? Self.serving + "\n" : "")).utf8)
    guard bytes.count <= Self.maximumSize, ftruncate(file, 0) == 0 else { return }
    _ = pwrite(file, bytes, bytes.count, 0)
  }
}
