import MiniYAML

extension Resolver {
  /// Reports constants that contradict the schema they stand in.
  mutating func checkLiterals(_ spec: SchemaSpec, _ schema: Schema) {
    checkEnumeration(spec, schema.kind)
    // What is none of the enum's values gets a message of its own, with the one that was meant.
    var plain = spec
    plain.enumeration = nil
    let values = spec.enumeration?.value.map(\.value)
    func check(_ what: String, _ literal: Located<Literal>, _ resolver: inout Resolver) {
      if let problem = resolver.problem(with: literal.value, in: plain) {
        resolver.report.error(
          .contradiction, "\(what) \(problem)", at: literal.position,
          remedy: resolver.quoteRemedy(literal.value, schema.kind))
      } else if let values, !values.contains(literal.value),
        !(spec.nullable?.value == true && literal.value == .null)
      {
        resolver.report.error(
          .contradiction, "\(what) \(literal.value.json) is no value of the enum",
          at: literal.position,
          remedy: suggestion(for: literal.value.plainText, among: values.map(\.plainText)))
      }
    }
    plain.constant = nil
    if let literal = spec.constant { check("'const'", literal, &self) }
    plain.constant = spec.constant
    if let literal = spec.defaultValue { check("the default", literal, &self) }
    for literal in spec.examples { check("an example", literal, &self) }
  }

  private mutating func checkEnumeration(_ spec: SchemaSpec, _ kind: Schema.Kind) {
    guard let enumeration = spec.enumeration else { return }
    if enumeration.value.isEmpty {
      report.error(.enumeration, "the enum has no values", at: enumeration.position)
    }
    var plain = spec
    plain.enumeration = nil
    plain.constant = nil
    var seen: Set<[UInt8]> = []
    // Swift holds texts for equal that look the same, whatever they are made of.
    var seenBySwift: Set<String> = []
    for value in enumeration.value {
      let json = value.value.json
      let isNew = seenBySwift.insert(json).inserted
      if !seen.insert(Array(json.utf8)).inserted {
        report.error(.enumeration, "the enum lists \(json) twice", at: value.position)
      } else if !isNew {
        report.error(
          .enumeration,
          "the enum lists \(json) in two Unicode forms, which Swift cannot tell apart",
          at: value.position, remedy: "keep the form that the vendor sends")
      } else if let problem = mismatch(value.value, kind, of: spec)
        ?? problem(with: value.value, in: plain)
      {
        report.error(
          .contradiction, "the enum's \(json) \(problem)", at: value.position,
          remedy: quoteRemedy(value.value, kind))
      }
    }
  }

  private func quoteRemedy(_ literal: Literal, _ kind: Schema.Kind) -> String? {
    if case .null = literal {
      return "leave it out; what may be null says 'nullable: true'"
    }
    guard case .string = kind else { return nil }
    switch literal {
    case .number, .boolean: return "quote it: '\(literal.json)'"
    default: return nil
    }
  }

  /// Why a value is not of the kind that an enum without a type has, as the end of a sentence.
  private func mismatch(_ literal: Literal, _ kind: Schema.Kind, of spec: SchemaSpec) -> String? {
    guard spec.type == nil else { return nil }
    switch (kind, literal) {
    case (.string, .string): return nil
    case (.integer, .number(let number)) where number.isInteger: return nil
    case (.string, _), (.integer, _): return "is \(literal.kindName), not \(kindName(kind))"
    default: return nil
    }
  }
}
