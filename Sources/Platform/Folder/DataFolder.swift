import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder in which a server keeps everything; one process at a time has it, and nobody but its owner
/// can look into it.
package final class DataFolder: Sendable {
  /// Its path, as it was given.
  package let path: String
  /// Where clients reached it when it was served last; nil when it never was.
  package let lastOrigin: String?
  private let lock: Mutex<Int32>

  /// Makes the folder (0700) and those above it that are missing, and takes it.
  /// - Throws: `InstallationError` when another process has it, or others could read what it holds.
  package init(_ path: String) throws(InstallationError) {
    let path = Self.trimmed(path)
    self.path = path
    try Self.make(path)
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(path, "cannot be used") }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .inaccessible(path: path, reason: "is a file where a folder is needed")
    }
    guard status.st_uid == geteuid() else { throw .foreign(path: path) }
    if status.st_mode & 0o077 != 0 {
      // One that somebody has made for this and holds nothing yet may be closed; in another, others may
      // have an interest.
      guard Self.isEmpty(path), chmod(path, 0o700) == 0 else {
        throw .readableByOthers(
          path: path, mode: String(status.st_mode & 0o7777, radix: 8),
          remedy: "run 'chmod 700 \(path)', or choose another --data folder")
      }
    }
    let file = open("\(path)/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(path, "cannot be written to") }
    let notice = ServingNotice(in: file)
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      close(file)
      throw .inUse(path: path, origin: notice?.isServing == true ? notice?.origin : nil)
    }
    lastOrigin = notice?.origin
    // Whoever had it may have been killed.
    if let notice { ServingNotice(origin: notice.origin, isServing: false).write(to: file) }
    lock = Mutex(file)
  }

  /// Leaves word of where clients reach it from now on, for whoever finds it in use.
  package func announce(_ origin: String) {
    lock.withLock { file in
      guard file >= 0 else { return }
      ServingNotice(origin: origin, isServing: true).write(to: file)
    }
  }

  /// Gives the folder up.
  package func release() {
    lock.withLock { file in
      if file >= 0 { close(file) }
      file = -1
    }
  }

  deinit { release() }

  /// The database's file, made for its owner alone; what lies beside it gets its mode.
  func databasePath() throws(InstallationError) -> String {
    let database = "\(path)/tenon.db"
    let file = open(database, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(database, "cannot be opened") }
    defer { close(file) }
    guard fchmod(file, 0o600) == 0 else { throw .system(database, "cannot be closed to others") }
    return database
  }

  var keyFile: PrivateFile { PrivateFile(path: "\(path)/master.key") }

  private static func make(_ path: String) throws(InstallationError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
      if mkdir(made, 0o700) != 0 && errno != EEXIST { throw .system(path, "cannot be made") }
    }
  }

  private static func isEmpty(_ path: String) -> Bool {
    guard let handle = opendir(path) else { return false }
    defer { closedir(handle) }
    var count = 0
    while readdir(handle) != nil { count += 1 }
    // Itself and the one above.
    return count <= 2
  }

  private static func trimmed(_ path: String) -> String {
    var path = path.isEmpty ? "." : path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
