import MiniYAML

extension Resolver {
  /// A named enum of texts or integers.
  mutating func openEnum(_ spec: SchemaSpec, named name: String) -> OpenEnumType {
    let values = spec.enumeration?.value ?? []
    let isInteger = isIntegerEnum(spec)
    checkWords(spec, kind: isInteger ? .integer : .string, isModel: true)
    checkConstraints(spec)
    checkLiterals(spec, Schema(kind: isInteger ? .integer : .string))
    let texts = values.map(\.value.plainText)
    for entry in spec.swiftNames where !texts.contains(entry.name.value) {
      unknownValue(entry.name, in: "'swift_names'", texts)
    }
    for entry in spec.valueDescriptions where !texts.contains(entry.name.value) {
      unknownValue(entry.name, in: "'descriptions'", texts)
    }
    let swiftNames = Dictionary(
      spec.swiftNames.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    let descriptions = Dictionary(
      spec.valueDescriptions.map { ($0.name.value, trimmed($0.value.value)) },
      uniquingKeysWith: { first, _ in first })
    var taken: [String: SourcePosition] = [:]
    var result: [OpenEnumType.Value] = []
    var named: Set<String> = []
    for (value, text) in zip(values, texts) {
      let swift = swiftNames[text] ?? Located(text, at: value.position)
      // One that is listed twice was reported as such.
      if named.insert(text).inserted { checkEnumName(swift, value: text, &taken) }
      if isInteger, Int(value.value.json) == nil {
        report.error(
          .enumeration, "the value '\(text)' is no integer of 64 bits written as digits",
          at: value.position, remedy: "write it like '1', or make it a text in quotes")
      }
      result.append(
        OpenEnumType.Value(
          json: value.value.json, raw: value.value, swiftName: swift.value,
          description: descriptions[text] ?? ""))
    }
    var words: [Schema.Word] = []
    if let literal = spec.defaultValue {
      words.append(Schema.Word(name: "default", json: literal.value.json))
    }
    return OpenEnumType(
      swiftName: name, description: spec.description?.value ?? "", isInteger: isInteger,
      values: result, words: words)
  }

  private mutating func isIntegerEnum(_ spec: SchemaSpec) -> Bool {
    switch spec.type?.value {
    case "integer": return true
    case "string": return false
    case nil:
      return spec.enumeration?.value.first.map {
        if case .number(let number) = $0.value { number.isInteger } else { false }
      } ?? false
    case let type?:
      report.error(
        .modelShape, "a named enum is of strings or integers, not '\(type)'",
        at: spec.type?.position ?? spec.position)
      return false
    }
  }

  private mutating func checkEnumName(
    _ name: Located<String>, value: String, _ taken: inout [String: SourcePosition]
  ) {
    var problem = SwiftName.problem(with: name.value)
    if ["self", "Self", "init", "Type", "Protocol", "RawValue", "allKnown"].contains(name.value) {
      problem = "it means something else in Swift"
    }
    if let problem {
      report.error(
        .swiftName, "the value '\(value)' cannot be the Swift name '\(name.value)': \(problem)",
        at: name.position,
        remedy: "add it to the enum's 'swift_names', such as '\"\(value)\": another_name'")
    } else if let first = taken[name.value] {
      report.error(
        .duplicateName, "two values would be '\(name.value)' in Swift: here and at line \(first)",
        at: name.position, remedy: "change the enum's 'swift_names'")
    }
    if name.value == "none" {
      report.warning(
        .swiftName, "where the enum is optional, Swift reads '.none' as nil", at: name.position,
        remedy: "add '\"\(value)\": another_name' to the enum's 'swift_names'")
    }
    taken[name.value] = name.position
  }
}
