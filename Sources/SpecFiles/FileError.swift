/// Why a file or folder could not be read or written.
package struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file or folder.
  package let path: String
  /// What went wrong, and what to do where that is not plain.
  package let message: String

  package init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  package var description: String { "\(path): \(message)" }
}
