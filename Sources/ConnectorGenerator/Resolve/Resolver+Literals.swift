import MiniYAML

extension Resolver {
  /// Reports constants that contradict the schema they stand in.
  mutating func checkLiterals(_ spec: SchemaSpec, _ schema: Schema) {
    checkEnumeration(spec, schema.kind)
    let values = spec.enumeration?.value.map(\.value)
    var candidates: [(String, Located<Literal>)] = []
    if let literal = spec.constant { candidates.append(("'const'", literal)) }
    if let literal = spec.defaultValue { candidates.append(("the default", literal)) }
    candidates += spec.examples.map { ("an example", $0) }
    for (what, literal) in candidates {
      if let problem = mismatch(literal.value, schema.kind)
        ?? constraintMismatch(literal.value, spec)
      {
        report.error(
          .contradiction, "\(what) \(problem)", at: literal.position,
          remedy: quoteRemedy(literal.value, schema.kind))
      } else if let values, !values.contains(literal.value) {
        report.error(
          .contradiction, "\(what) \(literal.value.json) is no value of the enum",
          at: literal.position,
          remedy: suggestion(
            for: literal.value.plainText, among: values.map(\.plainText)))
      }
    }
  }

  private mutating func checkEnumeration(_ spec: SchemaSpec, _ kind: Schema.Kind) {
    guard let enumeration = spec.enumeration else { return }
    if enumeration.value.isEmpty {
      report.error(.enumeration, "the enum has no values", at: enumeration.position)
    }
    var seen: Set<String> = []
    for value in enumeration.value {
      if !seen.insert(value.value.json).inserted {
        report.error(
          .enumeration, "the enum lists \(value.value.json) twice", at: value.position)
      } else if let problem = mismatch(value.value, kind)
        ?? constraintMismatch(value.value, spec)
      {
        report.error(
          .contradiction, "the enum's \(value.value.json) \(problem)", at: value.position,
          remedy: quoteRemedy(value.value, kind))
      }
    }
  }

  private func quoteRemedy(_ literal: Literal, _ kind: Schema.Kind) -> String? {
    guard case .string = kind else { return nil }
    switch literal {
    case .number, .boolean, .null: return "quote it: '\(literal.json)'"
    default: return nil
    }
  }

  /// Why a constant is not of this kind, as the end of a sentence; nil when it is.
  private func mismatch(_ literal: Literal, _ kind: Schema.Kind) -> String? {
    switch (kind, literal) {
    case (.any, _), (.string, .string), (.boolean, .boolean), (.number, .number): return nil
    case (.integer, .number(let number)) where number.isInteger: return nil
    case (.array(let element), .array(let literals)):
      for literal in literals {
        if let problem = mismatch(literal, element.kind) {
          return "holds an element that \(problem)"
        }
      }
      return nil
    case (.object, .object): return nil
    case (.named(let index), _): return namedMismatch(literal, index)
    default: return "is \(literal.kindName), not \(kindName(kind))"
    }
  }

  private func namedMismatch(_ literal: Literal, _ index: Int) -> String? {
    // A model that is still being resolved says what it is in the spec.
    if index < spec.models.count, let values = spec.models[index].schema.enumeration?.value {
      return values.contains { $0.value == literal }
        ? nil : "\(literal.json) is no value of \(kindName(.named(index)))"
    }
    if case .object = literal { return nil }
    return "is \(literal.kindName), not \(kindName(.named(index)))"
  }

  /// Why a constant breaks a constraint beside it; nil when it does not.
  private func constraintMismatch(_ literal: Literal, _ spec: SchemaSpec) -> String? {
    switch literal {
    case .number(let value):
      if let bound = spec.minimum?.value, value < bound {
        return "is below the minimum: \(value.text) and \(bound.text)"
      }
      if let bound = spec.maximum?.value, bound < value {
        return "is above the maximum: \(value.text) and \(bound.text)"
      }
      if let bound = spec.exclusiveMinimum?.value, !(bound < value) {
        return "is not above \(bound.text): \(value.text)"
      }
      if let bound = spec.exclusiveMaximum?.value, !(value < bound) {
        return "is not below \(bound.text): \(value.text)"
      }
      if let step = spec.multipleOf?.value, value.isMultiple(of: step) == false {
        return "is no multiple of \(step.text): \(value.text)"
      }
    case .string(let text):
      let length = text.unicodeScalars.count
      if let bound = spec.minLength?.value, length < bound {
        return "is shorter than \(bound) characters"
      }
      if let bound = spec.maxLength?.value, length > bound {
        return "is longer than \(bound) characters"
      }
      if let pattern = spec.pattern?.value, patternMatches(pattern, text) == false {
        return "does not match the pattern"
      }
    case .array(let elements):
      if let bound = spec.minItems?.value, elements.count < bound {
        return "has fewer than \(bound) elements"
      }
      if let bound = spec.maxItems?.value, elements.count > bound {
        return "has more than \(bound) elements"
      }
    default: break
    }
    return nil
  }
}
