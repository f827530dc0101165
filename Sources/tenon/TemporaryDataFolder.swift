import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for what goes with the process.
struct TemporaryDataFolder {
  let path: String

  private static let prefix = "tenon-sandbox-"

  /// Makes it, for this user alone, and takes away those of processes that were killed.
  init() throws(CommandError) {
    let place = Environment.value("TMPDIR") ?? "/tmp"
    Self.sweep(place)
    var template = Array("\(place)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw CommandError(message: "no folder can be made in \(place); set TMPDIR to another one")
    }
    path = String(cString: made)
  }

  /// Deletes it and the files in it.
  func remove() { Self.remove(path) }

  private static func sweep(_ place: String) {
    for name in names(in: place) where name.hasPrefix(prefix) {
      let id = name.dropFirst(prefix.count).prefix { $0 != "-" }
      let path = "\(place)/\(name)"
      // A process of this number may be another one, or not be seen from here: then the lock tells.
      guard let process = Int32(id), process != getpid(), kill(process, 0) != 0, errno == ESRCH,
        isOwn(path), let folder = try? DataFolder(path)
      else { continue }
      remove(path)
      folder.release()
    }
  }

  /// Whether it is a folder of this user, and no link to one.
  private static func isOwn(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_uid == geteuid()
  }

  private static func remove(_ path: String) {
    for name in names(in: path) { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
