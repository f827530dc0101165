import SpecFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that belongs to one running server.
struct DataFolder {
  private let lock: Int32

  /// Makes the folder, for its owner alone, and takes it.
  /// - Throws: `CommandError` when another server has it.
  init(_ path: String) throws {
    try POSIXFile.makeFolder(path, mode: 0o700)
    lock = open("\(path)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else {
      throw CommandError(message: "\(path) cannot be written to; choose another --data folder")
    }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw CommandError(
        message: "\(path) is in use by another server; stop it, or choose another --data folder")
    }
  }

  /// Gives the folder up.
  func release() { close(lock) }
}
