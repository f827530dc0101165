import PatternMatching

/// A tool's input schema, compiled from its JSON text.
struct ArgumentSchema: Sendable {
  /// Every schema in the text; the first is the root.
  private(set) var nodes: [SchemaNode] = []

  /// Compiles a schema.
  /// - Throws: `SchemaError` when the text is no schema that the generator emits.
  init(_ text: String) throws(SchemaError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: text)
    } catch {
      throw SchemaError(message: "the input schema is no JSON: \(error)")
    }
    _ = try add(value)
  }

  private mutating func add(_ value: JSONValue) throws(SchemaError) -> Int {
    let index = nodes.count
    nodes.append(SchemaNode())
    var node = SchemaNode()
    for member in value.members {
      try read(member.value, word: member.key, into: &node)
    }
    nodes[index] = node
    return index
  }

  private mutating func read(
    _ value: JSONValue, word: String, into node: inout SchemaNode
  ) throws(SchemaError) {
    switch word {
    case "type":
      let isNullable = value.count == 2 && value[1]?.string == "null"
      node.isNullable = isNullable
      guard let name = (isNullable ? value[0] : value)?.string,
        let type = SchemaNode.ValueType(rawValue: name)
      else {
        throw SchemaError(message: "'type' is \(value), not one JSON type")
      }
      node.type = type
    case "enum": node.allowed = Array(value.elements)
    case "const": node.constant = value
    case "pattern":
      node.patternText = value.string ?? ""
      do {
        node.pattern = try Pattern(node.patternText)
      } catch {
        throw SchemaError(message: "pattern '\(node.patternText)': \(error)")
      }
    case "format":
      node.format = value.string.flatMap(StringFormat.init(rawValue:))
      node.integerFormat = value.string.flatMap(IntegerFormat.init(rawValue:))
      if value.string == "password" { node.isSecret = true }
    case "writeOnly": if value.bool == true { node.isSecret = true }
    case "minLength": node.minimumLength = value.int
    case "maxLength": node.maximumLength = value.int
    case "minimum": node.minimum = value.number
    case "maximum": node.maximum = value.number
    case "exclusiveMinimum": node.exclusiveMinimum = value.number
    case "exclusiveMaximum": node.exclusiveMaximum = value.number
    case "multipleOf": node.multipleOf = value.number
    case "minItems": node.minimumItems = value.int
    case "maxItems": node.maximumItems = value.int
    case "uniqueItems": node.hasUniqueItems = value.bool == true
    case "items":
      let items = try add(value)
      node.items = items
      node.isSecret = node.isSecret || nodes[items].isSecret
    case "properties":
      for member in value.members {
        let property = try add(member.value)
        node.properties.append(
          SchemaNode.Property(name: member.key, bytes: Array(member.key.utf8), node: property))
        node.isSecret = node.isSecret || nodes[property].isSecret
      }
    case "required": node.required = value.elements.compactMap(\.string)
    case "additionalProperties":
      switch value.bool {
      case true?: node.additional = .allowed
      case false?: node.additional = .refused
      case nil:
        let additional = try add(value)
        node.additional = .checked(node: additional)
        node.isSecret = node.isSecret || nodes[additional].isSecret
      }
    default: break
    }
  }
}

/// A schema in a descriptor that cannot be used: a fault of the generator, not of a caller.
struct SchemaError: Error, Equatable {
  let message: String
}
