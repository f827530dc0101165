#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files through the system's own calls: Foundation would double the time a command takes to start.
package enum POSIXFile {
  /// Whether the path is a folder; nil when there is nothing.
  package static func isFolder(_ path: String) -> Bool? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The bytes of a file.
  /// - Throws: `FileError` when it cannot be read, is no ordinary file or exceeds `maximumBytes`.
  package static func read(_ path: String, maximumBytes: Int = 64 << 20) throws(FileError)
    -> [UInt8]
  {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw failure(path, "cannot be read") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(
        path: path,
        message: status.st_mode & S_IFMT == S_IFDIR
          ? "is a folder; name a file in it" : "is no ordinary file; name one")
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = readChunk(file, &chunk)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw failure(path, "cannot be read")
      }
      bytes += chunk[..<count]
      guard bytes.count <= maximumBytes else {
        throw FileError(
          path: path, message: "has more than \(maximumBytes) bytes; name another file")
      }
    }
  }

  /// The names in a folder, sorted.
  package static func names(in folder: String) throws(FileError) -> [String] {
    guard let handle = opendir(folder) else { throw failure(folder, "cannot be listed") }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a file whole or not at all: to a neighbour that then takes its place.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644
  ) throws(FileError) {
    let draft = path + ".\(getpid()).draft"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(mode))
    guard file >= 0 else { throw failure(path, "cannot be written") }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { writeChunk(file, $0) }
      guard count >= 0 else {
        if errno == EINTR { continue }
        let error = failure(path, "cannot be written")
        close(file)
        unlink(draft)
        throw error
      }
      written += count
    }
    guard close(file) == 0, rename(draft, path) == 0 else {
      let error = failure(path, "cannot be written")
      unlink(draft)
      throw error
    }
  }

  /// Makes a folder and those above it that are missing.
  package static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(FileError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
      if mkdir(made, mode_t(mode)) != 0 && errno != EEXIST {
        throw failure(path, "cannot be made")
      }
    }
    guard isFolder(path) == true else {
      throw FileError(
        path: path, message: "is a file where a folder is needed; choose another name")
    }
  }

  /// Removes a file.
  package static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw failure(path, "cannot be removed") }
  }

  /// What the last system call refused, in its words, and what to do about it.
  static func failure(_ path: String, _ what: String) -> FileError {
    let number = errno
    let remedy = FileError.remedy(for: number).map { "; \($0)" } ?? ""
    return FileError(path: path, message: "\(what): \(String(cString: strerror(number)))\(remedy)")
  }
}

// Outside the enum, where `read` and `write` mean the system calls.
private func readChunk(_ file: Int32, _ chunk: inout [UInt8]) -> Int {
  chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
}

private func writeChunk(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
