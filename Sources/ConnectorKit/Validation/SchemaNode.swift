import PatternMatching

/// One schema, compiled: every constraint word that inputs may use (JSON Schema 2020-12).
struct SchemaNode: Sendable {
  /// The JSON types that `type` may name.
  enum ValueType: String, Sendable {
    case string, integer, number, boolean, array, object, null
  }

  /// A named member of an object.
  struct Property: Sendable {
    let name: String
    let bytes: [UInt8]
    let node: Int
  }

  /// What becomes of members that no property names.
  enum Additional: Sendable {
    case allowed
    case refused
    case checked(node: Int)
  }

  var type: ValueType?
  /// Whether `null` is a value too.
  var isNullable = false
  var allowed: [JSONValue] = []
  var constant: JSONValue?
  var pattern: Pattern?
  var patternText = ""
  var format: StringFormat?
  var integerFormat: IntegerFormat?
  var minimumLength: Int?
  var maximumLength: Int?
  var minimum: JSONNumber?
  var maximum: JSONNumber?
  var exclusiveMinimum: JSONNumber?
  var exclusiveMaximum: JSONNumber?
  var multipleOf: JSONNumber?
  var minimumItems: Int?
  var maximumItems: Int?
  var hasUniqueItems = false
  var items: Int?
  var properties: [Property] = []
  var required: [String] = []
  var additional = Additional.allowed
  /// The property of this name, by position.
  func property(of member: JSONMember) -> Property? {
    properties.first { member.isNamed($0.bytes) }
  }

  /// Whether the value must not be repeated in a message, since it is secret or holds what is.
  var isSecret = false

  /// What a value of this schema is, in words: `an integer`, `one of "a", "b"`.
  var expectation: String {
    // An enum lists null among its values.
    isNullable && allowed.isEmpty ? plainExpectation + " or null" : plainExpectation
  }

  private var plainExpectation: String {
    if let constant { return constant.description }
    if let only = allowed.first, allowed.count == 1 { return only.description }
    if !allowed.isEmpty {
      let shown = allowed.prefix(20).map(\.description).joined(separator: ", ")
      return "one of \(shown)" + (allowed.count > 20 ? ", ... (\(allowed.count) values)" : "")
    }
    if let format, type == .string { return format.expectation }
    switch type {
    case .string: return "a string"
    case .integer: return "an integer"
    case .number: return "a number"
    case .boolean: return "true or false"
    case .array: return "a list"
    case .object: return "an object"
    case .null: return "null"
    case nil: return "a value"
    }
  }
}
