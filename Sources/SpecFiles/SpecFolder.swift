package import MiniYAML

/// The specs that a command is pointed at.
package struct SpecFolder {
  /// Folders deeper than this below the one that was named are refused.
  static let maximumDepth = 16

  private var found: [String] = []
  /// What was found or walked through already, by whatever path.
  private var seen: Set<FileIdentity> = []

  private init() {}

  /// The spec files at these paths: files as they are, folders searched for `.yaml` at any depth. What
  /// links lead to twice is named once.
  /// - Throws: `FileError` when a path does not exist, a folder holds no spec, or a link leads from a
  ///   folder back to itself.
  package static func find(_ paths: [String]) throws(FileError) -> [String] {
    var folder = SpecFolder()
    for path in paths {
      let identity = try FileIdentity(of: path)
      guard identity.isFolder else {
        folder.add(path, identity)
        continue
      }
      guard try folder.search(path, identity, above: []) else {
        throw FileError(
          path: path, message: "holds no spec; put a .yaml file there, or try 'tenon new acme'")
      }
    }
    return folder.found
  }

  /// Reads a spec.
  package static func read(_ path: String) throws(FileError) -> SourceFile {
    SourceFile(path: path, bytes: try POSIXFile.read(path))
  }

  private mutating func add(_ path: String, _ identity: FileIdentity) {
    if seen.insert(identity).inserted { found.append(path) }
  }

  /// - Parameter above: the folders on the way here, outermost first.
  /// - Returns: whether it holds a spec; true of a folder that was searched before.
  private mutating func search(
    _ folder: String, _ identity: FileIdentity, above: [FileIdentity]
  ) throws(FileError) -> Bool {
    guard !above.contains(identity) else {
      throw FileError(
        path: folder,
        message: "is a link back to a folder that it lies in; remove the link, or name the specs")
    }
    guard above.count < Self.maximumDepth else {
      throw FileError(
        path: folder,
        message: "lies more than \(Self.maximumDepth) folders deep; name it on its own")
    }
    guard seen.insert(identity).inserted else { return true }
    var holdsSpec = false
    for name in try POSIXFile.names(in: folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      let isSpec = name.hasSuffix(".yaml")
      // A dangling link or an unreadable neighbour is of no interest unless it should be a spec.
      let entry: FileIdentity
      do throws(FileError) {
        entry = try FileIdentity(of: path)
      } catch {
        if isSpec { throw error }
        continue
      }
      if entry.isFolder {
        if try search(path, entry, above: above + [identity]) { holdsSpec = true }
      } else if isSpec {
        add(path, entry)
        holdsSpec = true
      }
    }
    return holdsSpec
  }
}
