import ConnectorGenerator
import MiniYAML
import SpecFiles

/// `tenon generate`: writes what the build would generate.
enum GenerateCommand: Command {
  static let name = "generate"
  static let summary = "Writes Swift, JSON and Markdown for specs."
  static let help = """
    Usage: tenon generate [PATH...] --output DIR

    PATH is a spec or a folder of specs; without one it is Specs/. For each spec it writes NAME.swift
    (the typed calls), name.json (the tools as MCP clients see them) and name.md (a page for
    people), and one Catalog.swift for all. Files whose bytes would not change are left alone. With
    an error in any spec nothing is written.

    'swift build' does this by itself; this command is for looking at the result, and for projects
    without the plugin.
    """
  static let options: [Option] = [.value("--output")]

  static func run(_ arguments: Arguments) throws -> Int32 {
    guard let output = arguments.value("--output") else {
      throw UsageError(message: "'--output DIR' is missing")
    }
    let paths = arguments.words.isEmpty ? ["Specs"] : arguments.words
    let files = try SpecFolder.find(paths).map(SpecFolder.read)
    let generation = generate(files)
    DiagnosticReport.print(generation.diagnostics, files: files)
    guard !generation.diagnostics.contains(where: { $0.severity == .error }) else { return 1 }
    let written = try OutputFolder(output).update(
      generation.files.map { ($0.name, Array($0.text.utf8)) })
    Terminal.print(
      "\(counted(files.count, "spec")): \(counted(written.count, "file")) written, "
        + "\(generation.files.count - written.count) unchanged in \(output)")
    return 0
  }
}
