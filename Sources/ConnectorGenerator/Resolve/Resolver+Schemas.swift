import MiniYAML

extension Resolver {
  private static let typeNames = ["string", "integer", "number", "boolean", "array", "object"]
  private static let formats = [
    "date", "date-time", "local-date-time", "ms-date-time", "email", "uri", "uuid", "hostname",
    "ipv4", "ipv6", "byte", "int32", "int64", "decimal", "binary", "password",
  ]

  /// Resolves a schema and checks everything it says.
  mutating func schema(_ spec: SchemaSpec, hoist: HoistName) -> Schema {
    guard !spec.isBroken else { return .anything }
    var schema = Schema(kind: kind(of: spec, hoist: hoist))
    schema.format = format(of: spec, kind: schema.kind)
    schema.description = described(spec)
    schema.isNullable = isNullable(spec, schema.kind)
    schema.isReadOnly = spec.readOnly?.value ?? false
    schema.isWriteOnly = spec.writeOnly?.value ?? false
    schema.isDeprecated = spec.deprecated?.value ?? false
    if schema.isReadOnly, let writeOnly = spec.writeOnly, writeOnly.value {
      report.error(
        .contradiction, "'readOnly' and 'writeOnly' exclude each other", at: writeOnly.position)
    }
    checkWords(spec, kind: schema.kind, isModel: false)
    checkConstraints(spec)
    checkLiterals(spec, schema)
    schema.words = words(of: spec)
    return schema
  }

  /// The description, with what the spec says of single values.
  private mutating func described(_ spec: SchemaSpec) -> String {
    var text = spec.description?.value ?? ""
    let values = (spec.enumeration?.value ?? []).map(\.value.plainText)
    for entry in spec.valueDescriptions {
      if spec.enumeration != nil, !values.contains(entry.name.value) {
        unknownValue(entry.name, in: "'descriptions'", values)
      }
      text += (text.isEmpty ? "" : "\n") + "\(entry.name.value): \(trimmed(entry.value.value))"
    }
    return text
  }

  mutating func unknownValue(_ name: Located<String>, in what: String, _ values: [String]) {
    report.error(
      .enumeration, "\(what) names '\(name.value)', which is no value of the enum",
      at: name.position, remedy: suggestion(for: name.value, among: values))
  }

  private mutating func isNullable(_ spec: SchemaSpec, _ kind: Schema.Kind) -> Bool {
    guard let nullable = spec.nullable, nullable.value else { return false }
    if case .any = kind, !isUnresolved(spec) {
      report.error(
        .misplacedWord, "'nullable' says nothing about any JSON", at: nullable.position,
        remedy: "remove it; null is JSON")
    }
    if spec.constant != nil {
      report.error(
        .contradiction, "'nullable' and 'const' exclude each other", at: nullable.position,
        remedy: "remove one of them")
    }
    return true
  }

  private mutating func kind(of spec: SchemaSpec, hoist: HoistName) -> Schema.Kind {
    guard let type = spec.type else { return impliedKind(of: spec, hoist: hoist) }
    switch type.value {
    case "string": return .string
    case "integer": return .integer
    case "number": return .number
    case "boolean": return .boolean
    case "array": return array(spec, hoist: hoist)
    case "object": return object(spec, hoist: hoist)
    default: return reference(to: type)
    }
  }

  /// Without `type`, the other words tell; with none of them the value is any JSON.
  private mutating func impliedKind(of spec: SchemaSpec, hoist: HoistName) -> Schema.Kind {
    if spec.properties != nil || spec.additionalProperties != nil {
      return object(spec, hoist: hoist)
    }
    if spec.items != nil { return array(spec, hoist: hoist) }
    guard let values = spec.enumeration?.value, !values.isEmpty else { return .any }
    if values.allSatisfy({ if case .string = $0.value { true } else { false } }) { return .string }
    if values.allSatisfy({ if case .number(let n) = $0.value { n.isInteger } else { false } }) {
      return .integer
    }
    return .any
  }

  private mutating func array(_ spec: SchemaSpec, hoist: HoistName) -> Schema.Kind {
    guard let items = spec.items?.value else {
      report.error(
        .arrayWithoutItems, "an array says what its elements are", at: spec.position,
        remedy: "add 'items: TYPE'; clients refuse a schema without")
      return .array(.anything)
    }
    return .array(schema(items, hoist: hoist.element))
  }

  private mutating func object(_ spec: SchemaSpec, hoist: HoistName) -> Schema.Kind {
    if spec.properties != nil { return .named(hoistedModel(spec, hoist)) }
    _ = requiredNames(of: spec)
    return .object(additional: additional(spec, hoist: hoist.element))
  }

  /// A model by name.
  private mutating func reference(to type: Located<String>) -> Schema.Kind {
    if let index = modelIndex[type.value] {
      usedModels.insert(index)
      return .named(index)
    }
    let models = spec.models.map(\.name.value)
    if type.value.first?.isUppercase == true {
      report.error(
        .unknownModel, "there is no model '\(type.value)'", at: type.position,
        remedy: suggestion(for: type.value, among: models + Self.typeNames)
          ?? "add it under 'models'")
    } else {
      report.error(
        .unknownType, "there is no type '\(type.value)'", at: type.position,
        remedy: ForeignWords.remedy(forType: type.value)
          ?? suggestion(for: type.value, among: Self.typeNames + models)
          ?? "one of: \(Self.typeNames.joined(separator: ", ")), or a model")
    }
    return .any
  }

  private mutating func format(of spec: SchemaSpec, kind: Schema.Kind) -> String? {
    guard let format = spec.format else { return nil }
    let fits: Bool
    switch (format.value, kind) {
    // What is hidden has to be found: any JSON might hold it anywhere.
    case ("password", .any): fits = isUnresolved(spec)
    case ("int32", .integer), ("int64", .integer), ("decimal", .number), (_, .any): fits = true
    case ("int32", .string), ("int64", .string), ("int32", .number), ("int64", .number):
      fits = false
    case (_, .string): fits = true
    default: fits = !Self.formats.contains(format.value)
    }
    if format.value == "binary" {
      report.error(
        .unsupportedFormat, "there are no binary bodies or answers yet", at: format.position,
        remedy: "leave the method out; 'format: byte' is Base64 in a text")
    } else if !Self.formats.contains(format.value) {
      report.warning(
        .unknownFormat, "nothing is known of the format '\(format.value)'", at: format.position,
        remedy: suggestion(for: format.value, among: Self.formats)
          ?? "known: \(Self.formats.joined(separator: ", "))")
    } else if !fits {
      report.error(
        .misplacedWord, "the format '\(format.value)' does not fit \(kindName(kind))",
        at: format.position,
        remedy: format.value == "password" ? "a secret is a string: write 'type: string'" : nil)
    }
    if spec.isSecret { checkSecret(spec) }
    return format.value
  }

  /// Reports words that would show what 'format: password' hides.
  private mutating func checkSecret(_ spec: SchemaSpec) {
    let words = [
      ("enum", spec.enumeration?.position), ("const", spec.constant?.position),
      ("default", spec.defaultValue?.position),
    ]
    for case (let word, let position?) in words {
      report.error(
        .contradiction, "'\(word)' shows to everybody what 'format: password' hides", at: position,
        remedy: "remove one of the two")
    }
    guard let setting = spec.setting else { return }
    report.error(
      .contradiction, "the setting '\(setting.value)' is shown with its account, and hides nothing",
      at: setting.position, remedy: "remove 'setting', or 'format: password'")
  }

  /// What a diagnostic calls a type.
  func kindName(_ kind: Schema.Kind) -> String {
    switch kind {
    case .string: "a string"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "a boolean"
    case .any: "any JSON"
    case .object: "an object"
    case .array: "an array"
    case .named(let index):
      index < spec.models.count ? "the model '\(spec.models[index].name.value)'" : "an object"
    }
  }

  /// The constraint words as JSON, in the order in which schemas print them.
  private func words(of spec: SchemaSpec) -> [Schema.Word] {
    var words: [Schema.Word] = []
    func add(_ name: String, _ json: String?) {
      if let json { words.append(Schema.Word(name: name, json: json)) }
    }
    let null: [Literal] = spec.nullable?.value == true ? [.null] : []
    add("enum", spec.enumeration.map { Literal.array($0.value.map(\.value) + null).json })
    add("const", spec.constant?.value.json)
    add("pattern", spec.pattern.map { JSONText.quoted($0.value) })
    add("minimum", spec.minimum?.value.text)
    add("exclusiveMinimum", spec.exclusiveMinimum?.value.text)
    add("maximum", spec.maximum?.value.text)
    add("exclusiveMaximum", spec.exclusiveMaximum?.value.text)
    add("multipleOf", spec.multipleOf?.value.text)
    add("minLength", spec.minLength.map { String($0.value) })
    add("maxLength", spec.maxLength.map { String($0.value) })
    add("minItems", spec.minItems.map { String($0.value) })
    add("maxItems", spec.maxItems.map { String($0.value) })
    add("uniqueItems", spec.uniqueItems?.value == true ? "true" : nil)
    add("default", spec.defaultValue?.value.json)
    add("examples", spec.examples.isEmpty ? nil : Literal.array(spec.examples.map(\.value)).json)
    return words
  }
}

extension Literal {
  /// The value as it would be named in a mapping's key.
  var plainText: String {
    if case .string(let text) = self { return text }
    return json
  }
}
