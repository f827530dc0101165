import StrictJSON

/// One thing of the API as people read it: a line for each member.
enum Details {
  /// - Parameter value: an object.
  static func text(_ value: JSONValue) -> String {
    var rows: [[String]] = []
    add(value, "", to: &rows)
    return TextTable.indented(rows)
  }

  private static func add(_ value: JSONValue, _ prefix: String, to rows: inout [[String]]) {
    for member in value.members {
      let name = prefix.isEmpty ? member.key : "\(prefix).\(member.key)"
      let value = member.value
      switch value.kind {
      case .object where value.count > 0: add(value, name, to: &rows)
      case .object: break
      case .array:
        rows.append([name, Terminal.plain(value.elements.map(word).joined(separator: ", "))])
      default: rows.append([name, Terminal.plain(word(value))])
      }
    }
  }

  private static func word(_ value: JSONValue) -> String {
    if value.isNull { return "-" }
    return value.string.map { TimeWords.short($0) ?? $0 } ?? value.description
  }

  /// Says in words what was done, or with `--json` prints what the API answered.
  static func say(_ words: String, of answer: JSONValue, _ arguments: Arguments) {
    if arguments.has("--json") {
      Terminal.print(Array(answer.bytes))
    } else {
      Terminal.error(words)
    }
  }

  /// Prints it so, or with `--json` as the API has it.
  static func print(_ value: JSONValue, _ arguments: Arguments) {
    if arguments.has("--json") {
      Terminal.print(Array(value.bytes))
    } else {
      Terminal.print(text(value))
    }
  }
}
