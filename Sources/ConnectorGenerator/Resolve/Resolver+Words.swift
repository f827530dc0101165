import MiniYAML

extension Resolver {
  /// Reports words that say nothing about a value of this kind: usually a slip, always ignored by
  /// validators.
  mutating func checkWords(_ spec: SchemaSpec, kind: Schema.Kind, isModel: Bool) {
    let numeric = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
    let textual = ["minLength", "maxLength", "pattern"]
    let listing = ["minItems", "maxItems", "uniqueItems", "items"]
    let shaping = ["properties", "required", "additionalProperties"]
    let allowed: [String]
    switch kind {
    case .any: return
    case .string: allowed = textual
    case .integer, .number: allowed = numeric
    case .boolean: allowed = []
    case .array: allowed = listing
    case .object: allowed = shaping
    case .named:
      // An inline object was hoisted: its shape is the model's.
      allowed = spec.type.map { modelIndex[$0.value] != nil } ?? false ? [] : shaping
    }
    for (word, position) in stated(spec) where !allowed.contains(word) {
      report.error(
        .misplacedWord, "'\(word)' says nothing about \(kindName(kind))", at: position,
        remedy: isReference(spec) ? "state it in the model" : nil)
    }
    if !isModel, let name = spec.swiftNames.first?.name {
      report.error(
        .misplacedWord, "'swift_names' is for the enums under 'models'", at: name.position,
        remedy: "an inline enum stays a plain value in Swift")
    }
    if isModel, let nullable = spec.nullable {
      report.error(
        .misplacedWord, "'nullable' is said where a model is used", at: nullable.position,
        remedy: "move it to the properties that may be null")
    }
    if isReference(spec), let enumeration = spec.enumeration {
      report.error(
        .misplacedWord, "'enum' says nothing about \(kindName(kind))", at: enumeration.position,
        remedy: "state it in the model")
    }
    if spec.enumeration == nil, let entry = spec.valueDescriptions.first {
      report.error(
        .misplacedWord, "'descriptions' needs an 'enum'", at: entry.name.position)
    }
  }

  private func isReference(_ spec: SchemaSpec) -> Bool {
    spec.type.map { modelIndex[$0.value] != nil } ?? false
  }

  /// The words about one kind of value that a schema states, with their places.
  private func stated(_ spec: SchemaSpec) -> [(String, SourcePosition)] {
    let words: [(String, SourcePosition?)] = [
      ("minimum", spec.minimum?.position), ("maximum", spec.maximum?.position),
      ("exclusiveMinimum", spec.exclusiveMinimum?.position),
      ("exclusiveMaximum", spec.exclusiveMaximum?.position),
      ("multipleOf", spec.multipleOf?.position), ("minLength", spec.minLength?.position),
      ("maxLength", spec.maxLength?.position), ("pattern", spec.pattern?.position),
      ("minItems", spec.minItems?.position), ("maxItems", spec.maxItems?.position),
      ("uniqueItems", spec.uniqueItems?.position), ("items", spec.items?.value.position),
      ("properties", spec.properties.map { $0.first?.name.position ?? spec.position }),
      ("required", spec.required.first?.position),
      ("additionalProperties", spec.additionalProperties?.position),
    ]
    return words.compactMap { word, position in position.map { (word, $0) } }
  }

  /// Reports constraints that no value can meet.
  mutating func checkConstraints(_ spec: SchemaSpec) {
    let lower = [spec.minimum, spec.exclusiveMinimum].compactMap { $0 }
    let upper: [(Located<ExactDecimal>, isOpen: Bool)] =
      [(spec.maximum, false), (spec.exclusiveMaximum, true)].compactMap { bound, isOpen in
        bound.map { ($0, isOpen) }
      }
    for (bound, isOpen) in upper {
      for (index, low) in lower.enumerated() {
        let isLowOpen = spec.minimum == nil || index > 0
        if bound.value < low.value || (bound.value == low.value && (isOpen || isLowOpen)) {
          report.error(
            .contradiction, "no number is from \(low.value.text) to \(bound.value.text)",
            at: bound.position, remedy: "'minimum' is above 'maximum'")
        }
      }
    }
    checkOrder(spec.minLength, spec.maxLength, "minLength", "maxLength")
    checkOrder(spec.minItems, spec.maxItems, "minItems", "maxItems")
    if let step = spec.multipleOf {
      if !step.value.isPositive {
        report.error(
          .invalidMultipleOf, "'multipleOf' is above zero, not \(step.value.text)",
          at: step.position)
      } else if step.value.significantDigits > 18 {
        report.error(
          .invalidMultipleOf, "'multipleOf' has more than 18 digits", at: step.position)
      }
    }
    if let pattern = spec.pattern, let problem = patternProblem(pattern.value) {
      report.error(
        .invalidPattern, "the pattern is not usable: \(problem)", at: pattern.position)
    }
  }

  private mutating func checkOrder(
    _ low: Located<Int>?, _ high: Located<Int>?, _ lowName: String, _ highName: String
  ) {
    guard let low, let high, low.value > high.value else { return }
    report.error(
      .contradiction, "'\(lowName)' is above '\(highName)': \(low.value) and \(high.value)",
      at: high.position)
  }
}
