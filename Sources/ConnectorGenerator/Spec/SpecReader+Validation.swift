import MiniYAML

extension SpecReader {
  /// `validate`: `RESOURCE.METHOD`, or `{method: RESOURCE.METHOD, arguments: {...}}`.
  mutating func validation(_ node: YAMLNode) -> ValidationSpec? {
    guard node.kind == .mapping else {
      return nonEmptyText(node, "'validate'").map { ValidationSpec(method: $0) }
    }
    var method: Located<String>?
    var arguments: [ValidationSpec.Argument] = []
    for (key, value) in node.members {
      switch key.text {
      case "method": method = nonEmptyText(value, "'method'")
      case "arguments":
        for (name, value) in mapping(value, "'arguments'") ?? [] {
          guard let literal = constant(value) else { continue }
          arguments.append(.init(name: Located(name.text, at: name.position), value: literal))
        }
      default: unknownKey(key, in: "'validate'", known: ["method", "arguments"])
      }
    }
    if node["method"] == nil {
      report.error(
        .missingKey, "'validate' names no method", at: node.position,
        remedy: "write 'validate: RESOURCE.METHOD', or '{method: RESOURCE.METHOD, arguments: ...}'")
    }
    return method.map { ValidationSpec(method: $0, arguments: arguments) }
  }
}
