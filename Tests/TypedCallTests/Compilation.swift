import Foundation
import ProcessRunning
import Testing

/// What the compiler says of a program that uses the built `Connectors` module.
struct Compilation {
  let isAccepted: Bool
  /// The lines that begin an error, without the file's path.
  let errors: [String]
  /// Everything it printed.
  let output: String

  /// Type-checks `program`.
  init(of program: String) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "typed-call-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "Program.swift")
    try Data(program.utf8).write(to: file)

    let modules = try Self.modules()
    let run = try await ProcessRun(
      "swiftc",
      [
        "-typecheck", "-swift-version", "6", "-I", modules.path, "-module-cache-path",
        modules.deletingLastPathComponent().appending(path: "ModuleCache").path, file.path,
      ])
    output = run.output + run.error
    isAccepted = run.status == 0
    errors = output.components(separatedBy: "\n").compactMap { line in
      guard line.hasPrefix(file.path), let mark = line.range(of: ": error: ") else { return nil }
      return String(line[mark.upperBound...])
    }
  }

  /// The folder that holds the modules built together with this test.
  private static func modules() throws -> URL {
    let executables =
      [Bundle.main.executableURL, CommandLine.arguments.first.map { URL(filePath: $0) }]
      .compactMap { $0?.resolvingSymlinksInPath() }
    for executable in executables {
      var folder = executable.deletingLastPathComponent()
      while folder.path != "/" {
        let modules = folder.appending(path: "Modules")
        let module = modules.appending(path: "Connectors.swiftmodule")
        if FileManager.default.fileExists(atPath: module.path) { return modules }
        folder.deleteLastPathComponent()
      }
    }
    throw ModulesNotFound(searched: executables.map(\.path))
  }

  private struct ModulesNotFound: Error, CustomStringConvertible {
    let searched: [String]

    var description: String {
      "no folder above \(searched.joined(separator: " or ")) has Modules/Connectors.swiftmodule; "
        + "run this test with 'swift test', which builds it"
    }
  }
}
