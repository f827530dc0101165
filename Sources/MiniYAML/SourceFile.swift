/// A file's path, as diagnostics print it, and its bytes, as they were read.
package struct SourceFile: Sendable {
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: [UInt8](text.utf8))
  }

  /// The lines of the file, for diagnostics.
  package var lines: SourceLines { SourceLines(self) }
}
