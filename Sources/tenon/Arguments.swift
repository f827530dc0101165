import ConnectorGenerator

/// The words after a command's name, sorted into options and the rest.
struct Arguments {
  /// The words that are no options, in order.
  private(set) var words: [String] = []
  private var values: [String: [String]] = [:]

  /// Sorts the words. `--name value` and `--name=value` mean the same; after `--` nothing is an
  /// option.
  init(_ arguments: [String], of command: any Command.Type) throws(UsageError) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        words.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = command.options.first(where: { $0.name == name }) else {
        let near = nearestName(to: name, in: command.options.map(\.name))
        throw UsageError(
          message: "'\(command.name)' has no option '\(name)'"
            + (near.map { "; did you mean '\($0)'?" } ?? ""))
      }
      if parts.count > 1 {
        guard option.takesValue else {
          throw UsageError(message: "'\(name)' takes no value")
        }
        values[name, default: []].append(String(parts[1]))
      } else if option.takesValue {
        guard let value = rest.popFirst() else {
          throw UsageError(message: "'\(name)' needs a value")
        }
        values[name, default: []].append(value)
      } else {
        values[name, default: []].append("")
      }
    }
  }

  /// Whether an option was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// The last value of an option.
  func value(_ name: String) -> String? { values[name]?.last }

  /// The values of an option, split at commas.
  func list(_ name: String) -> [String] {
    (values[name] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
  }

  /// The `NAME=VALUE` pairs of an option.
  func pairs(_ name: String) throws(UsageError) -> [String: String] {
    var pairs: [String: String] = [:]
    for text in values[name] ?? [] {
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw UsageError(message: "'\(name)' takes NAME=VALUE")
      }
      pairs[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
    return pairs
  }

  /// The value of an option that is a number in a range.
  func number(_ name: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    guard let text = value(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(
        message: "'\(name)' takes a number from \(range.lowerBound) to \(range.upperBound), "
          + "not '\(text)'")
    }
    return number
  }

  /// The only word.
  /// - Parameter name: what it is, for the message.
  func word(_ name: String) throws(UsageError) -> String {
    guard let word = words.first else { throw UsageError(message: "\(name) is missing") }
    try allowWords(1)
    return word
  }

  /// Refuses words beyond the first `count`.
  func allowWords(_ count: Int) throws(UsageError) {
    if words.count > count {
      throw UsageError(message: "'\(words[count])' is one word too many")
    }
  }
}
