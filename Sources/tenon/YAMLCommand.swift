import MiniYAML
import SpecFiles

/// `tenon yaml`: prints a YAML file as JSON.
enum YAMLCommand: Command {
  static let name = "yaml"
  static let summary = "Prints a YAML file as JSON, or says why it is refused."
  static let help = """
    Usage: tenon yaml FILE

    Reads the subset of YAML that specs are written in (docs/yaml-subset.md) by the core schema of
    YAML 1.2. What is accepted means exactly what YAML says; everything else is refused with its
    line and column.
    """
  static let options: [Option] = []

  static func run(_ arguments: Arguments) throws -> Int32 {
    guard let path = arguments.words.first else { throw UsageError(message: "FILE is missing") }
    try arguments.allowWords(1)
    let file = try SpecFolder.read(path)
    do {
      Terminal.print(try parseYAML(file).json())
      return 0
    } catch {
      DiagnosticReport.print([error], files: [file])
      return 1
    }
  }
}
