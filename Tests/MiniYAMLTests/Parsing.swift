import MiniYAML

/// Parses a text as the file `spec.yaml`.
func parse(_ text: String, limits: YAMLLimits = .standard) throws(Diagnostic) -> YAMLNode {
  try parseYAML(SourceFile(path: "spec.yaml", text: text), limits: limits)
}

/// The whole diagnostic that a text is refused with; empty when it is accepted.
func refusal(of text: String, limits: YAMLLimits = .standard) -> String {
  refusal(of: [UInt8](text.utf8), limits: limits)
}

func refusal(of bytes: [UInt8], limits: YAMLLimits = .standard) -> String {
  do throws(Diagnostic) {
    _ = try parseYAML(SourceFile(path: "spec.yaml", bytes: bytes), limits: limits)
    return ""
  } catch {
    return error.description
  }
}

/// A node in one line: JSON by the core schema, strings escaped as Swift would.
func outline(_ node: YAMLNode) -> String {
  switch node.kind {
  case .mapping:
    let members = node.members.map { "\($0.key.text.debugDescription):\(outline($0.value))" }
    return "{\(members.joined(separator: ","))}"
  case .sequence:
    return "[\(node.elements.map(outline).joined(separator: ","))]"
  case .scalar:
    return switch node.core {
    case .null: "null"
    case .boolean(let value): String(value)
    case .integer(let digits), .float(let digits), .nonFinite(let digits): digits
    case .string: node.text.debugDescription
    }
  }
}

/// What a text means, or why it is refused.
func meaning(of text: String) -> String {
  do throws(Diagnostic) {
    return try outline(parse(text))
  } catch {
    return error.description
  }
}
