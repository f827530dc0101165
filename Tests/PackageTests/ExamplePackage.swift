import Foundation
import ProcessRunning

/// A copy of `Examples/OwnIntegration` in a folder of its own, depending on this package by path.
struct ExamplePackage {
  let folder: URL

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tenon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let example = Self.root.appending(path: "Examples/OwnIntegration")
    for name in ["Package.swift", "Specs", "Sources"] {
      try FileManager.default.copyItem(
        at: example.appending(path: name), to: folder.appending(path: name))
    }
    let manifest = folder.appending(path: "Package.swift")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    // Only this package's own folder is known here; SwiftPM takes its identity from the last
    // component of the path, so `name:` keeps the dependency's name.
    try text.replacing("path: \"../..\"", with: "path: \"\(Self.root.path)\"")
      .write(to: manifest, atomically: true, encoding: .utf8)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs `swift build`.
  /// - Returns: whether it succeeded, and everything it printed.
  func build(_ arguments: [String] = []) async throws -> (succeeded: Bool, output: String) {
    let run = try await ProcessRun("swift", ["build", "--package-path", folder.path] + arguments)
    return (run.status == 0, run.output + run.error)
  }

  func spec(_ name: String) -> URL { folder.appending(path: "Specs/\(name).yaml") }

  /// The text of a generated file; nil when there is none.
  func generated(_ name: String) throws -> String? {
    let outputs = folder.appending(path: ".build/plugins/outputs")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: outputs.path)
    guard let path = paths.first(where: { $0.hasSuffix("/\(name)") }) else { return nil }
    return try String(contentsOf: outputs.appending(path: path), encoding: .utf8)
  }
}
