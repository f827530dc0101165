#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A small file that nobody but its owner may read.
struct PrivateFile {
  let path: String

  private static let maximumSize = 4_096

  /// The bytes; nil when there is no such file.
  /// - Throws: `InstallationError` when it cannot be read, or others can read it too.
  func read() throws(InstallationError) -> [UInt8]? {
    // Not through a link, which could lead to anybody's file; not waiting for a pipe's writer.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .system(path, "cannot be read")
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .inaccessible(path: path, reason: "is no ordinary file")
    }
    guard status.st_uid == geteuid() else { throw .foreign(path: path) }
    guard [0o600, 0o400].contains(status.st_mode & 0o7777) else {
      throw .readableByOthers(
        path: path, mode: String(status.st_mode & 0o7777, radix: 8),
        remedy: "run 'chmod 600 \(path)', and change the key if somebody may have seen it")
    }
    var bytes = [UInt8](repeating: 0, count: Self.maximumSize)
    let count = readBytes(file, &bytes)
    guard count >= 0 else { throw .system(path, "cannot be read") }
    return Array(bytes[..<count])
  }

  /// Puts a file with these bytes, mode 0600, in the place of the old one: afterwards there is the old or
  /// the new one, whole and on the disk, whenever the machine stops.
  func write(_ bytes: [UInt8]) throws(InstallationError) {
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(path, "cannot be written") }
    guard fchmod(file, 0o600) == 0, writeBytes(file, bytes) == bytes.count, fsync(file) == 0 else {
      let error = InstallationError.system(path, "cannot be written")
      close(file)
      unlink(draft)
      throw error
    }
    close(file)
    guard rename(draft, path) == 0 else {
      let error = InstallationError.system(path, "cannot be written")
      unlink(draft)
      throw error
    }
    try synchronizeFolder()
  }

  /// Takes away what a write left that was interrupted.
  func tidy() { unlink(draft) }

  private var draft: String { path + ".draft" }

  /// A file's new name is on the disk when its folder is.
  private func synchronizeFolder() throws(InstallationError) {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    let parent = path[..<end].isEmpty ? "." : String(path[..<end])
    let folder = open(parent, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard folder >= 0 else { throw .system(parent, "cannot be opened") }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw .system(parent, "cannot be written") }
  }
}

extension InstallationError {
  /// What the last system call refused.
  static func system(_ path: String, _ what: String) -> InstallationError {
    .inaccessible(path: path, reason: "\(what): \(String(cString: strerror(errno)))")
  }
}

// Outside of the type, where `read` and `write` mean the system calls.
private func readBytes(_ file: Int32, _ bytes: inout [UInt8]) -> Int {
  bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
}

private func writeBytes(_ file: Int32, _ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
}
