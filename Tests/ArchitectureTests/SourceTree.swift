import Foundation

/// A Swift file of this package.
struct SourceFile: Sendable {
  /// Relative to the package, such as `Sources/StrictJSON/JSONValue.swift`.
  let path: String
  let lines: [String]
  /// The lines without comments and without what stands in string literals; empty for tests, of
  /// which only the length matters.
  let code: [String]

  init(path: String, text: String) {
    self.path = path
    lines = Self.lines(of: text)
    code = path.hasPrefix("Tests/") ? [] : Self.lines(of: CodeOnly.text(of: text))
  }

  /// The folder below the first, which names the module: `StrictJSON`.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String($0) ?? "" }
  }
}

/// The files that this package is made of.
enum SourceTree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let code = Result {
    try ["Sources", "Specs", "Plugins", "Generated"].flatMap(read)
  }
  // Apart from the code, which takes longer to read.
  private static let tests = Result { try read("Tests") }

  /// The Swift files below a folder, in order; none when there is no such folder. Fixtures are
  /// texts, not code of this package.
  static func files(under folder: String) throws -> [SourceFile] {
    try (folder.hasPrefix("Tests") ? tests : code).get().filter { $0.path.hasPrefix(folder + "/") }
  }

  private static func read(_ folder: String) throws -> [SourceFile] {
    let start = root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(atPath: start.path) else { return [] }
    let names = walk.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".swift") && !$0.contains("Fixtures/") && !$0.contains(".build/") }
    return try names.sorted().map { name in
      SourceFile(
        path: "\(folder)/\(name)",
        text: try String(contentsOf: start.appending(path: name), encoding: .utf8))
    }
  }

  /// The files in a folder whose names end so, with their texts, in the order of their names.
  static func texts(in folder: String, ending: String) throws -> [(path: String, text: String)] {
    let start = root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: start.path)
      .filter { $0.hasSuffix(ending) }.sorted().map {
        ("\(folder)/\($0)", try String(contentsOf: start.appending(path: $0), encoding: .utf8))
      }
  }

  /// The names of the folders in a folder.
  static func folders(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent).sorted()
  }
}
