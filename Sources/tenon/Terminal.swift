import Gateway

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error, unbuffered, without Foundation.
enum Terminal {
  /// A line on standard output.
  static func print(_ text: String) { write(Array((text + "\n").utf8), to: 1) }

  /// Bytes and a line end on standard output.
  static func print(_ bytes: [UInt8]) { write(bytes + [0x0A], to: 1) }

  /// A line on standard error.
  static func error(_ text: String) { write(Array((text + "\n").utf8), to: 2) }

  /// A question on standard error; what is typed goes on its line.
  static func ask(_ text: String) { write(Array(text.utf8), to: 2) }

  /// A text that came from elsewhere, on one line and without what would steer a terminal.
  static func plain(_ text: String) -> String { PlainText.of(text) }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { put(file, $0) }
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return
      }
      rest = rest.dropFirst(count)
    }
  }
}

/// Outside the enum, where `write` means the system call.
private func put(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
