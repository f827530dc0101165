package import MiniYAML

/// The specs that a command is pointed at.
package enum SpecFiles {
  /// The spec files at these paths: files as they are, folders searched for `.yaml` at any depth.
  /// - Throws: `FileError` when a path does not exist or a folder holds no spec.
  package static func find(_ paths: [String]) throws(FileError) -> [String] {
    var found: [String] = []
    for path in paths {
      switch POSIXFile.isFolder(path) {
      case nil:
        throw FileError(path: path, message: "no such file or folder")
      case false?:
        found.append(path)
      case true?:
        let below = try specs(in: path, depth: 0)
        guard !below.isEmpty else {
          throw FileError(
            path: path, message: "holds no spec; put a .yaml file there, or try 'tenon new acme'")
        }
        found += below
      }
    }
    return found
  }

  /// Reads a spec.
  package static func read(_ path: String) throws(FileError) -> SourceFile {
    SourceFile(path: path, bytes: try POSIXFile.read(path))
  }

  private static func specs(in folder: String, depth: Int) throws(FileError) -> [String] {
    guard depth < 16 else {
      throw FileError(path: folder, message: "lies more than 16 folders deep")
    }
    var found: [String] = []
    for name in try POSIXFile.names(in: folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if POSIXFile.isFolder(path) == true {
        found += try specs(in: path, depth: depth + 1)
      } else if name.hasSuffix(".yaml") {
        found.append(path)
      }
    }
    return found
  }
}
