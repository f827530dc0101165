/// Why a data folder cannot be opened, or its master key not be changed. One line each; none holds a key.
package enum InstallationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The folder or a file in it cannot be made, read or written; the system's words.
  case inaccessible(path: String, reason: String)
  /// Another process uses the folder; where it serves it, when it does.
  case inUse(path: String, origin: String?)
  /// Others than the owner could read it; `mode` in octal digits.
  case readableByOthers(path: String, mode: String, remedy: String)
  /// It belongs to another user.
  case foreign(path: String)
  /// The master key that the folder was sealed with is not there.
  case missingKey(path: String)
  /// The key that was given is another than the one that the folder was sealed with.
  case wrongKey(source: String)
  /// A text that is no key.
  case malformedKey(String)
  /// A sealed value that cannot be opened, though the master key is right.
  case damagedSecret(String)
  /// What the database says.
  case database(String)

  package var description: String {
    switch self {
    case .inaccessible(let path, let reason): "\(path) \(reason)"
    case .inUse(let path, let origin):
      "\(path) is in use by \(origin.map { "the server at \($0)" } ?? "another process"); stop it, or "
        + "choose another --data folder"
    case .readableByOthers(let path, let mode, let remedy):
      "\(path) can be read by others (mode \(mode)); \(remedy)"
    case .foreign(let path):
      "\(path) belongs to another user; choose another --data folder"
    case .missingKey(let path):
      "the master key is missing: \(path) is not there and TENON_MASTER_KEY is not set; restore one "
        + "of them, since without it no stored credential can be opened"
    case .wrongKey(let source):
      "\(source) is not the master key that this data folder was sealed with; give the right one"
    case .malformedKey(let reason): reason
    case .damagedSecret(let name):
      "\(name) cannot be opened with the master key: the database was changed by someone else, or "
        + "is damaged; restore it from a backup"
    case .database(let reason): reason
    }
  }
}
