/// The folder that generated files are written to.
package struct OutputFolder: Sendable {
  /// The folder; made when it is missing.
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Writes the files whose bytes differ from what is there, so that nothing is compiled again for
  /// nothing.
  /// - Returns: the names written.
  package func update(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(FileError) -> [String] {
    try POSIXFile.makeFolder(path)
    var written: [String] = []
    for file in files {
      let place = "\(path)/\(file.name)"
      if POSIXFile.isFolder(place) != nil, try POSIXFile.read(place) == file.bytes { continue }
      try POSIXFile.write(file.bytes, to: place)
      written.append(file.name)
    }
    return written
  }
}
