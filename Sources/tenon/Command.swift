/// One of the things that `tenon` does.
protocol Command: SendableMetatype {
  /// The word after `tenon`.
  static var name: String { get }
  /// One line for the list of commands.
  static var summary: String { get }
  /// What `tenon NAME --help` prints, without the line above it.
  static var help: String { get }
  /// The options, for reading and for naming the one that was meant.
  static var options: [Option] { get }
  /// What the next word chooses from, for a command that is several; else none.
  static var subcommands: [any Command.Type] { get }

  /// Does it.
  /// - Returns: the exit status: 0 done, 1 the answer is no.
  /// - Throws: `UsageError` for words that mean nothing, `CommandError` for all else.
  static func run(_ arguments: Arguments) async throws -> Int32
}

extension Command {
  static var subcommands: [any Command.Type] { [] }

  /// The last word of the name: `create` of `account create`.
  static var word: String { name.split(separator: " ").last.map(String.init) ?? name }
}

/// A command whose next word says what to do.
protocol CommandGroup: Command {
  /// What it is about, and what is often done with it.
  static var introduction: String { get }
}

extension CommandGroup {
  static var options: [Option] { [] }

  static var help: String { groupHelp(name, subcommands, introduction) }

  static func run(_ arguments: Arguments) throws -> Int32 {
    throw UsageError(
      message: "say what to do: \(lastWords(of: subcommands).joined(separator: ", "))")
  }
}

/// The last words of commands.
func lastWords(of commands: [any Command.Type]) -> [String] { commands.map { $0.word } }

private func groupHelp(
  _ name: String, _ commands: [any Command.Type], _ introduction: String
) -> String {
  """
  Usage: tenon \(name) \(lastWords(of: commands).joined(separator: "|")) ...

  \(TextTable.indented(commands.map { [$0.word, $0.summary] }))

  \(introduction)

  'tenon \(name) WORD --help' says more.
  """
}

/// An option of a command.
struct Option {
  /// With its dashes.
  let name: String
  /// Whether a value follows.
  let takesValue: Bool

  static func flag(_ name: String) -> Option { Option(name: name, takesValue: false) }
  static func value(_ name: String) -> Option { Option(name: name, takesValue: true) }
}

/// Words on the command line that mean nothing; ends with status 2.
struct UsageError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}

/// Something that cannot be done; ends with status 1.
struct CommandError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
