import ConnectorGenerator
import SpecFiles

/// The directory that generated files go to.
struct OutputDirectory {
  let path: String

  /// Writes the files whose bytes differ from what is there.
  func write(_ files: [OutputFile]) throws(FileError) {
    _ = try OutputFolder(path).update(files.map { ($0.name, Array($0.text.utf8)) })
  }

  /// Removes files that an earlier run generated and this one did not; nothing else is touched.
  func prune(keeping files: [OutputFile]) throws(FileError) {
    let kept = Set(files.map(\.name))
    for name in try POSIXFile.names(in: path) where !kept.contains(name) {
      let file = "\(path)/\(name)"
      guard POSIXFile.isFolder(file) == false, try isGenerated(name, file) else { continue }
      try POSIXFile.remove(file)
    }
  }

  /// Whether a file is one of ours: Swift and Markdown say so in their first line. JSON has no
  /// comments, so a tools file is known by what it begins with.
  private func isGenerated(_ name: String, _ file: String) throws(FileError) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    let ending = name[dot...]
    guard [".swift", ".md", ".json"].contains(ending) else { return false }
    let head = String(decoding: try POSIXFile.read(file).prefix(400), as: UTF8.self)
    let first = head.prefix { !$0.isNewline }
    switch ending {
    case ".swift": return first.hasPrefix("// Generated ") && first.contains("by tenon-generate")
    case ".md": return first.hasPrefix("<!-- Generated ") && first.contains("by tenon-generate")
    case _ where name.hasSuffix(promptsFileEnding):
      let stem = name.dropLast(promptsFileEnding.count)
      return head.hasPrefix("{\n  \"integration\": \"\(stem)\",\n  \"prompts\": [")
    default:
      return head == "[]\n"
        || head.hasPrefix("[\n  {\n    \"name\": ")
          && head.contains("\n    \"integration\": \"\(name[..<dot])\",\n")
    }
  }
}
