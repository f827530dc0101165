#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for what goes with the process.
struct TemporaryDataFolder {
  let path: String

  /// Makes it, for this user alone.
  init() throws(CommandError) {
    let place = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array("\(place)/tenon-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw CommandError(message: "no folder can be made in \(place); set TMPDIR to another one")
    }
    path = String(cString: made)
  }

  /// Deletes it and the files in it.
  func remove() {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
          tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
            String(cString: $0)
          }
        }
        if name != "." && name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
