import MiniYAML

extension SpecReader {
  /// `errors`, of the integration or of a method.
  mutating func errors(_ node: YAMLNode) -> ErrorsSpec {
    var errors = ErrorsSpec()
    for (key, value) in mapping(node, "'errors'") ?? [] {
      switch key.text {
      case "message":
        let paths = value.kind == .sequence ? Array(value.elements) : [value]
        errors.messages = paths.compactMap { errorPath($0, "'message'") }
      case "flag":
        let entries = value.kind == .sequence ? Array(value.elements) : [value]
        errors.flags = entries.flatMap { flags($0) }
      default: unknownKey(key, in: "'errors'", known: ["message", "flag"])
      }
    }
    return errors
  }

  /// A path, or a mapping from paths to the values that mark an error.
  private mutating func flags(_ node: YAMLNode) -> [ErrorsSpec.Flag] {
    guard node.kind == .mapping else {
      return errorPath(node, "'flag'").map { [ErrorsSpec.Flag(path: $0)] } ?? []
    }
    return node.members.compactMap { key, value in
      guard let path = errorPath(key, "'flag'"), let condition = condition(value) else {
        return nil
      }
      return ErrorsSpec.Flag(path: path, condition: condition)
    }
  }

  /// A value, or `{not: VALUE}`.
  private mutating func condition(_ node: YAMLNode) -> ErrorsSpec.Flag.Condition? {
    guard node.kind == .mapping else { return constant(node).map { .equals($0.value) } }
    guard let value = node["not"], Array(node.members).count == 1 else {
      report.error(
        .wrongKind, "a flag's value cannot be a mapping", at: node.position,
        remedy: "write a value, or '{not: VALUE}'")
      return nil
    }
    return constant(value).map { .differs(from: $0.value) }
  }

  /// A path in which `*` may stand for each element or member.
  private mutating func errorPath(_ node: YAMLNode, _ what: String) -> Located<String>? {
    guard let path = nonEmptyText(node, what) else { return nil }
    checkAnswerPath(path, what, allowsEach: true)
    return path
  }
}
