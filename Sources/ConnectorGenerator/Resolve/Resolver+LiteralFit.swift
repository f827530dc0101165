import MiniYAML

extension Resolver {
  /// The schema that says what a value may be: that of the model, where one is named.
  func described(_ spec: SchemaSpec) -> SchemaSpec {
    guard let type = spec.type?.value, let index = modelIndex[type] else { return spec }
    return self.spec.models[index].schema
  }

  /// Why a constant is no value of a schema, as the end of a sentence that begins with what it is; nil
  /// when it is one. Each step goes one level into the constant, whose depth the parser bounds.
  func problem(with literal: Literal, in spec: SchemaSpec) -> String? {
    guard !spec.isBroken else { return nil }
    if case .null = literal, spec.nullable?.value == true { return nil }
    if let type = spec.type?.value, let index = modelIndex[type] {
      return problem(with: literal, inModel: index)
    }
    guard isKind(literal, of: spec) else {
      return "is \(literal.kindName), not \(kindName(of: spec))"
    }
    if let values = spec.enumeration?.value, !values.contains(where: { $0.value == literal }) {
      return "is \(excerpt(literal.json)), which is no value of the enum"
    }
    if let constant = spec.constant?.value, constant != literal {
      return "is not \(constant.json), the 'const'"
    }
    return constraintProblem(with: literal, in: spec)
  }

  private func problem(with literal: Literal, inModel index: Int) -> String? {
    let model = spec.models[index].schema
    guard !model.isBroken else { return nil }
    if let values = model.enumeration?.value {
      return values.contains { $0.value == literal }
        ? nil
        : "is \(excerpt(literal.json)), which is no value of \(kindName(.named(index)))"
    }
    guard case .object(let members) = literal else {
      return "is \(literal.kindName), not \(kindName(.named(index)))"
    }
    return memberProblem(in: members, of: model)
  }

  /// Whether a constant is of the type that a schema states or that its other words imply.
  private func isKind(_ literal: Literal, of spec: SchemaSpec) -> Bool {
    switch (spec.type?.value ?? impliedType(of: spec), literal) {
    case ("string", .string), ("boolean", .boolean), ("number", .number), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let number)): number.isInteger
    case ("string", _), ("boolean", _), ("number", _), ("array", _), ("object", _), ("integer", _):
      false
    // A type that there is not was reported where it stands.
    default: true
    }
  }

  private func impliedType(of spec: SchemaSpec) -> String? {
    if spec.properties != nil || spec.additionalProperties != nil { return "object" }
    return spec.items == nil ? nil : "array"
  }

  private func kindName(of spec: SchemaSpec) -> String {
    switch spec.type?.value ?? impliedType(of: spec) {
    case "array": "an array"
    case "object": "an object"
    case "integer": "an integer"
    case let type?: "a \(type)"
    case nil: "any JSON"
    }
  }

  /// Why a constant breaks a constraint of the schema; nil when it does not.
  private func constraintProblem(with literal: Literal, in spec: SchemaSpec) -> String? {
    switch literal {
    case .number(let value): numberProblem(with: value, in: spec)
    case .string(let text): textProblem(with: text, in: spec)
    case .array(let elements): elementProblem(in: elements, of: spec)
    case .object(let members): memberProblem(in: members, of: spec)
    case .null, .boolean: nil
    }
  }

  private func numberProblem(with value: ExactDecimal, in spec: SchemaSpec) -> String? {
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
    if let format = spec.format?.value, let range = Self.integerRanges[format],
      value < range.lowest || range.highest < value
    {
      return "does not fit the format '\(format)': \(value.text)"
    }
    return nil
  }

  private static let integerRanges: [String: (lowest: ExactDecimal, highest: ExactDecimal)] = [
    "int32": (ExactDecimal(Int(Int32.min)), ExactDecimal(Int(Int32.max))),
    "int64": (ExactDecimal(Int.min), ExactDecimal(Int.max)),
  ]

  private func textProblem(with text: String, in spec: SchemaSpec) -> String? {
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
    if let format = spec.format?.value, let form = TextForm(format: format), !form.accepts(text) {
      return "is not \(form.expectation)"
    }
    return nil
  }

  private func elementProblem(in elements: [Literal], of spec: SchemaSpec) -> String? {
    if let bound = spec.minItems?.value, elements.count < bound {
      return "has fewer than \(bound) elements"
    }
    if let bound = spec.maxItems?.value, elements.count > bound {
      return "has more than \(bound) elements"
    }
    if spec.uniqueItems?.value == true {
      for (index, element) in elements.enumerated() where elements[..<index].contains(element) {
        return "holds \(excerpt(element.json)) twice"
      }
    }
    guard let items = spec.items?.value else { return nil }
    for element in elements {
      if let problem = problem(with: element, in: items) {
        return "holds an element that \(problem)"
      }
    }
    return nil
  }

  private func memberProblem(in members: [Literal.Member], of spec: SchemaSpec) -> String? {
    let names = Set(members.map(\.key))
    if let missing = spec.required.first(where: { !names.contains($0.value) }) {
      return "has no '\(missing.value)', which is required"
    }
    let properties = Dictionary(
      (spec.properties ?? []).map { ($0.name.value, $0.schema) },
      uniquingKeysWith: { first, _ in first })
    for member in members {
      var problem: String?
      if let schema = properties[member.key] {
        problem = self.problem(with: member.value, in: schema)
      } else {
        switch spec.additionalProperties?.value {
        case .allowed(false)?:
          return "has '\(member.key)', which is no property"
        case .schema(let schema)?: problem = self.problem(with: member.value, in: schema.value)
        case .allowed(true)?, nil: break
        }
      }
      if let problem { return "has '\(member.key)', which \(problem)" }
    }
    return nil
  }
}
