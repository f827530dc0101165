import MiniYAML

/// Where a schema stands, which decides what it may say besides JSON Schema's words.
enum SchemaPlace {
  case schema, model, input, body, setting, argument

  var isInput: Bool { self == .input }
}

extension SpecReader {
  /// Deeper inline schemas are refused; models nest without limit.
  static var maximumSchemaDepth: Int { 32 }

  private static let schemaWords = [
    "type", "description", "format", "enum", "const", "default", "examples", "pattern", "minimum",
    "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
    "minItems", "maxItems", "uniqueItems", "items", "properties", "required",
    "additionalProperties", "nullable", "readOnly", "writeOnly", "deprecated", "swift_name",
    "swift_names",
    "descriptions",
  ]
  static let listStyles = ["repeat", "comma", "brackets"]
  private static let inputWords = ["wire_name", "setting", "style"]
  private static let settingWords = [
    "type", "description", "format", "enum", "pattern", "default", "required",
  ]

  /// A schema. Keys in `besides` were read by the caller.
  mutating func schema(
    _ node: YAMLNode, in place: SchemaPlace, besides: [String] = [], depth: Int = 0
  ) -> SchemaSpec {
    var schema = SchemaSpec(at: node.position)
    guard depth <= Self.maximumSchemaDepth else {
      report.error(
        .deepSchema, "schemas nest deeper than \(Self.maximumSchemaDepth) levels",
        at: node.position, remedy: "give the inner object a name under 'models'")
      schema.isBroken = true
      return schema
    }
    switch node.kind {
    case .scalar:
      if case .null = node.core { return schema }
      schema.type = Located(node.text, at: node.position)
    case .sequence:
      let elements = Array(node.elements)
      let type = elements.count == 1 && elements[0].kind == .scalar ? elements[0].text : "TYPE"
      report.error(
        .wrongKind, "a schema is a mapping or the name of a model, not a list", at: node.position,
        remedy: "write '{type: array, items: \(type)}'; only 'returns' takes '[TYPE]'")
      schema.isBroken = true
    case .mapping:
      for (key, value) in node.members where !besides.contains(key.text) {
        if place == .setting, !Self.settingWords.contains(key.text) {
          schema.hasUnknownKey = true
          unknownKey(key, in: "a setting", known: Self.settingWords)
        } else if !valueWord(key, value, &schema), !shapeWord(key, value, &schema, place, depth) {
          inputWord(key, value, &schema, place)
        }
      }
    }
    return schema
  }

  /// Words about a value; false when `key` is none of them.
  private mutating func valueWord(
    _ key: YAMLNode, _ value: YAMLNode, _ schema: inout SchemaSpec
  ) -> Bool {
    let what = "'\(key.text)'"
    switch key.text {
    case "type":
      if value.kind == .sequence {
        report.error(
          .wrongKind, "'type' is one name, not a list", at: value.position,
          remedy: "vendors' nulls are always accepted; for 'any of these', leave 'type' out")
        schema.isBroken = true
      } else {
        schema.type = nonEmptyText(value, what)
        if schema.type == nil { schema.isBroken = true }
      }
    case "format": schema.format = nonEmptyText(value, what)
    case "description": schema.description = prose(value, what)
    case "enum":
      schema.enumeration = sequence(value, what).map {
        Located($0.compactMap { constant($0) }, at: value.position)
      }
    case "const": schema.constant = constant(value)
    case "default": schema.defaultValue = constant(value)
    case "examples":
      schema.examples = (sequence(value, what) ?? []).compactMap { constant($0) }
    case "pattern": schema.pattern = text(value, what)
    case "minimum": schema.minimum = decimal(value, what)
    case "maximum": schema.maximum = decimal(value, what)
    case "exclusiveMinimum": schema.exclusiveMinimum = decimal(value, what)
    case "exclusiveMaximum": schema.exclusiveMaximum = decimal(value, what)
    case "multipleOf": schema.multipleOf = decimal(value, what)
    case "minLength": schema.minLength = integer(value, what, atLeast: 0)
    case "maxLength": schema.maxLength = integer(value, what, atLeast: 0)
    default: return false
    }
    return true
  }

  /// Words about a shape or the property as a whole; false when `key` is none of them.
  private mutating func shapeWord(
    _ key: YAMLNode, _ value: YAMLNode, _ schema: inout SchemaSpec, _ place: SchemaPlace,
    _ depth: Int
  ) -> Bool {
    let what = "'\(key.text)'"
    switch key.text {
    case "minItems": schema.minItems = integer(value, what, atLeast: 0)
    case "maxItems": schema.maxItems = integer(value, what, atLeast: 0)
    case "uniqueItems": schema.uniqueItems = boolean(value, what)
    case "items":
      schema.items = Indirect(self.schema(value, in: .schema, depth: depth + 1))
    case "properties":
      let inner: SchemaPlace = place == .body ? .input : .schema
      schema.properties = (mapping(value, what) ?? []).map { key, value in
        PropertySpec(
          name: Located(key.text, at: key.position),
          schema: self.schema(value, in: inner, depth: depth + 1))
      }
    case "required": required(value, &schema, place)
    case "additionalProperties":
      if value.kind == .scalar, case .boolean(let allowed) = value.core {
        schema.additionalProperties = Located(.allowed(allowed), at: value.position)
      } else {
        let inner = self.schema(value, in: .schema, depth: depth + 1)
        schema.additionalProperties = Located(.schema(Indirect(inner)), at: value.position)
      }
    case "nullable": schema.nullable = boolean(value, what)
    case "readOnly": schema.readOnly = boolean(value, what)
    case "writeOnly": schema.writeOnly = boolean(value, what)
    case "deprecated": schema.deprecated = boolean(value, what)
    case "swift_name": schema.swiftName = nonEmptyText(value, what)
    case "swift_names": schema.swiftNames = constantFields(value, what)
    case "descriptions": schema.valueDescriptions = constantFields(value, what)
    default: return false
    }
    return true
  }

  private mutating func required(
    _ value: YAMLNode, _ schema: inout SchemaSpec, _ place: SchemaPlace
  ) {
    if value.kind == .sequence {
      schema.required = texts(value, "'required'")
    } else if place.isInput || place == .setting || place == .argument {
      schema.isRequired = boolean(value, "'required'")
    } else {
      report.error(
        .wrongKind, "'required' is a list of property names here", at: value.position,
        remedy: "list the property in the 'required' of the object that holds it")
    }
  }

  private static let remedies = [
    "wire_name":
      "name the property as the vendor does; 'swift_name' gives it another name in Swift",
    "setting": "bind an input of 'path', 'query' or 'headers', or a property of an inline body",
    "style": "lists in JSON have one form; remove it",
  ]

  private mutating func inputWord(
    _ key: YAMLNode, _ value: YAMLNode, _ schema: inout SchemaSpec, _ place: SchemaPlace
  ) {
    guard Self.inputWords.contains(key.text) else {
      schema.hasUnknownKey = true
      unknownKey(
        key, in: place.isInput ? "an input" : place == .argument ? "an argument" : "a schema",
        known: Self.schemaWords + (place.isInput ? Self.inputWords : []))
      return
    }
    guard place.isInput else {
      report.error(
        .misplacedWord, "'\(key.text)' is only for the inputs of a method", at: key.position,
        remedy: place == .argument ? "remove it" : Self.remedies[key.text])
      return
    }
    let what = "'\(key.text)'"
    switch key.text {
    case "wire_name": schema.wireName = nonEmptyText(value, what)
    case "setting": schema.setting = nonEmptyText(value, what)
    default: schema.style = word(value, what, among: Self.listStyles)
    }
  }
}
