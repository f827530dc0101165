import ConnectorGenerator
import MiniYAML
import SpecFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The executable that the plugins run: specs in, Swift, JSON and Markdown out.
///
/// Prints nothing when there is nothing to say. Diagnostics go to standard error, a line each, in the
/// form that SwiftPM shows; with an error among them nothing is written and the exit status is 1.
@main
struct TenonGenerate {
  static func main() {
    let arguments: GenerateArguments
    do throws(UsageError) {
      arguments = try GenerateArguments(CommandLine.arguments.dropFirst())
    } catch {
      complain("tenon-generate: \(error.message)\n\(GenerateArguments.usage)")
      exit(2)
    }
    do throws(FileError) {
      try run(arguments)
    } catch {
      complain("\(error.path): error: \(error.message)")
      exit(1)
    }
  }

  private static func run(_ arguments: GenerateArguments) throws(FileError) {
    var inputs: [SourceFile] = []
    for path in arguments.specs {
      inputs.append(
        SourceFile(path: arguments.shownPath(of: path), bytes: try POSIXFile.read(path)))
    }
    let generation = generate(inputs)
    for diagnostic in generation.diagnostics { complain(arguments.asGiven(diagnostic)) }
    if generation.hasErrors { exit(1) }
    let files = generation.files.filter { !arguments.isSwiftOnly || $0.name.hasSuffix(".swift") }
    let directory = OutputDirectory(path: arguments.output)
    try directory.write(files)
    if arguments.isMirror { try directory.prune(keeping: files) }
  }

  private static func complain(_ text: String) {
    // Whole lines at once: SwiftPM reads them from a pipe that others may share.
    var bytes = Array((text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
