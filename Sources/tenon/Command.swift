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

  /// Does it.
  /// - Returns: the exit status: 0 done, 1 the answer is no.
  /// - Throws: `UsageError` for words that mean nothing, `CommandError` for all else.
  static func run(_ arguments: Arguments) async throws -> Int32
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
