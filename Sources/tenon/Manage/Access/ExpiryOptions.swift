/// The options that say until when something holds.
enum ExpiryOptions {
  static let options: [Option] = [.value("--expires-at"), .value("--expires-in")]

  static let help = """
      --expires-at TIME        from when on it is refused: 2027-01-31T15:00:00Z, or a day
      --expires-in SPAN        the same from now: 12h, 30d, 8w
    """

  /// RFC 3339; nil when nothing is said.
  static func time(_ arguments: Arguments) throws(UsageError) -> String? {
    if arguments.has("--expires-at"), arguments.has("--expires-in") {
      throw UsageError(message: "give --expires-at or --expires-in, not both")
    }
    for option in ["--expires-at", "--expires-in"] {
      if let text = arguments.value(option) {
        return try TimeWords.time(text, sign: 1, of: option)
      }
    }
    return nil
  }
}
