import ConnectorGenerator
import MiniYAML
import SpecFiles

/// `tenon check`: says what is wrong with specs.
enum CheckCommand: Command {
  static let name = "check"
  static let summary = "Checks specs and says what is wrong, line by line."
  static let help = """
    Usage: tenon check [PATH...] [--strict] [--quiet] [--json]

    PATH is a spec or a folder of specs; without one it is Specs/. Errors and warnings go to
    standard error as FILE:LINE:COLUMN: error|warning: what is wrong; what to do. A warning says
    that a tool will not be shown to agents, most often because a description is missing.

      --strict   warnings count as errors
      --quiet    no line of summary
      --json     instead of all that, an array of {file, line, column, severity, id, message,
                 remedy} on standard output; remedy may be null

    Ends with 0 when the specs build, with 1 when they do not.
    """
  static let options: [Option] = [.flag("--strict"), .flag("--quiet"), .flag("--json")]

  static func run(_ arguments: Arguments) throws -> Int32 {
    let paths = arguments.words.isEmpty ? ["Specs"] : arguments.words
    let files = try SpecFolder.find(paths).map(SpecFolder.read)
    let diagnostics = check(files)
    if arguments.has("--json") {
      Terminal.print(DiagnosticReport.json(diagnostics))
    } else {
      DiagnosticReport.print(diagnostics, files: files)
    }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    if !arguments.has("--quiet"), !arguments.has("--json") {
      Terminal.print(
        "\(counted(files.count, "spec")): \(counted(errors, "error")), \(counted(warnings, "warning"))"
      )
    }
    return errors > 0 || (arguments.has("--strict") && warnings > 0) ? 1 : 0
  }
}

/// `1 spec`, `2 specs`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
