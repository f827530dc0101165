/// The folder that generated files are written to.
package struct OutputFolder: Sendable {
  /// The folder; made when it is missing.
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Writes the files whose bytes differ from what is there, so that nothing is compiled again for
  /// nothing.
  /// - Parameter prunes: whether files of the kinds that are generated, but not among these, are
  ///   removed. Only names with one of `extensions` are touched.
  /// - Returns: the names written and the names removed.
  package func update(
    _ files: [(name: String, bytes: [UInt8])], pruning extensions: [String] = []
  ) throws(FileError) -> (written: [String], removed: [String]) {
    try POSIXFile.makeFolder(path)
    var written: [String] = []
    for file in files {
      let place = "\(path)/\(file.name)"
      if POSIXFile.isFolder(place) != nil, try POSIXFile.read(place) == file.bytes { continue }
      try POSIXFile.write(file.bytes, to: place)
      written.append(file.name)
    }
    var removed: [String] = []
    let names = Set(files.map(\.name))
    if !extensions.isEmpty {
      for name in try POSIXFile.names(in: path)
      where !names.contains(name) && extensions.contains(where: name.hasSuffix) {
        try POSIXFile.remove("\(path)/\(name)")
        removed.append(name)
      }
    }
    return (written, removed)
  }
}
