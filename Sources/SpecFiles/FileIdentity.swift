#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which file or folder a path leads to: two paths with the same one lead to the same place.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64
  let isFolder: Bool

  /// Follows symbolic links.
  /// - Throws: `FileError` when there is nothing, or nobody may look.
  init(of path: String) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw POSIXFile.failure(path, "cannot be read") }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }
}
