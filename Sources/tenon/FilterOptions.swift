import ConnectorKit

/// The options that choose tools.
enum FilterOptions {
  static let options: [Option] = [.value("--methods"), .value("--tags")]

  static let help = """
      --methods LIST           only these: read (list, get), write (create, update, delete), custom
                               (the rest), or names of methods, separated by commas
      --tags LIST              only tools with one of these tags
    """

  /// The filter that the options describe.
  static func filter(_ arguments: Arguments) throws(UsageError) -> ToolFilter {
    for option in options where arguments.has(option.name) && arguments.list(option.name).isEmpty {
      throw UsageError(message: "'\(option.name)' names nothing; leave it out to have every tool")
    }
    return ToolFilter(methods: arguments.list("--methods"), tags: arguments.list("--tags"))
  }
}
