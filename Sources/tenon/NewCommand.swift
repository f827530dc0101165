import ConnectorGenerator
import MiniYAML
import SpecFiles

/// `tenon new`: writes a spec to start from.
enum NewCommand: Command {
  static let name = "new"
  static let summary = "Writes a small commented spec that builds."
  static let help = """
    Usage: tenon new NAME [--output DIR]

    Writes DIR/NAME.yaml (DIR is Specs/ unless given): a spec with one resource, commented line by
    line. NAME is the prefix of every tool: small letters, digits and '_'. An existing file is never
    overwritten.
    """
  static let options: [Option] = [.value("--output")]

  static func run(_ arguments: Arguments) throws -> Int32 {
    guard let name = arguments.words.first else { throw UsageError(message: "NAME is missing") }
    try arguments.allowWords(1)
    let isName =
      (1...31).contains(name.utf8.count)
      && name.utf8.first.map { (0x61...0x7A).contains($0) } == true
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
      }
    guard isName else {
      throw UsageError(
        message:
          "'\(name)' cannot be a name; use up to 31 small letters, digits and '_', beginning "
          + "with a letter")
    }
    let folder = arguments.value("--output") ?? "Specs"
    let path = "\(folder)/\(name).yaml"
    guard POSIXFile.isFolder(path) == nil else {
      throw CommandError(message: "\(path) exists already; choose another name")
    }
    let spec = SourceFile(path: path, text: starterSpec(name: name))
    if let error = check([spec]).first(where: { $0.severity == .error }) {
      throw UsageError(message: "'\(name)' cannot be a name: \(error.message); choose another")
    }
    try POSIXFile.makeFolder(folder)
    try POSIXFile.write(spec.bytes, to: path)
    Terminal.print(
      """
      \(path) is written. Next:
        edit it, and check it with 'tenon check \(path)'
        build it with 'make build', which reports its errors at their lines
        see its tools with 'tenon tools --integration \(name)'
      """)
    return 0
  }
}
