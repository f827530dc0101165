import MiniYAML

extension SpecReader {
  /// A number with the digits of the spec.
  mutating func decimal(_ node: YAMLNode, _ what: String) -> Located<ExactDecimal>? {
    if node.kind == .scalar {
      switch node.core {
      case .integer(let digits), .float(let digits):
        if let value = ExactDecimal(digits) { return Located(value, at: node.position) }
      default: break
      }
    }
    wrongKind(node, expected: "\(what) is a number", remedy: unquoting(node))
    return nil
  }

  /// A constant, or nil after reporting that it cannot be written as JSON.
  mutating func constant(_ node: YAMLNode) -> Located<Literal>? {
    let known = report.diagnostics.count
    let literal = literal(node)
    return report.diagnostics.count == known ? Located(literal, at: node.position) : nil
  }

  /// A constant, as YAML's core schema reads it. The parser bounds the depth.
  mutating func literal(_ node: YAMLNode) -> Literal {
    switch node.kind {
    case .sequence: return .array(node.elements.map { literal($0) })
    case .mapping:
      return .object(
        node.members.map { Literal.Member(key: $0.key.text, value: literal($0.value)) })
    case .scalar:
      switch node.core {
      case .null: return .null
      case .boolean(let value): return .boolean(value)
      case .string: return .string(node.text)
      case .integer(let digits), .float(let digits):
        if let number = ExactDecimal(digits) { return .number(number) }
        report.error(
          .wrongValue, "'\(excerpt(node.text))' is too large a number", at: node.position)
        return .null
      case .nonFinite:
        report.error(
          .wrongValue, "JSON has no '\(excerpt(node.text))'", at: node.position,
          remedy: "quote it if it is text")
        return .null
      }
    }
  }

  /// What no API needs and models fall for, anywhere in a spec: characters that people do not see, and
  /// orders to whoever reads.
  mutating func refuseDeceit(below node: YAMLNode) {
    switch node.kind {
    case .scalar:
      if let order = ReaderOrder(in: node.text) {
        report.error(
          .orderToReader, order.description, at: node.position,
          remedy: "say what the thing does; a model that reads it would obey")
      }
      if let hidden = firstHiddenCharacter(in: node.text) {
        report.error(
          .hiddenCharacter, "the text holds the invisible character \(hidden)", at: node.position,
          remedy: "remove it; a reader could not know what it says")
      }
    case .sequence: for element in node.elements { refuseDeceit(below: element) }
    case .mapping:
      for (key, value) in node.members {
        refuseDeceit(below: key)
        refuseDeceit(below: value)
      }
    }
  }
}

/// The first control, zero-width, bidirectional or tag character, as `U+200B`; line feeds and tabs are
/// none. See Unicode Technical Report 36 and Unicode Standard Annex 9, section 2.
func firstHiddenCharacter(in text: String) -> String? {
  // Plain ASCII, the usual case, needs no decoding.
  if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }) { return nil }
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A, 0x09: continue
    case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default: continue
    }
  }
  return nil
}
