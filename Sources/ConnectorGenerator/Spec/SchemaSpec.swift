import MiniYAML

/// A schema as written. `MODEL` as a scalar is the same as `{type: MODEL}`.
struct SchemaSpec: Sendable {
  let position: SourcePosition
  var type: Located<String>?
  var format: Located<String>?
  var description: Located<String>?
  var enumeration: Located<[Located<Literal>]>?
  var constant: Located<Literal>?
  var defaultValue: Located<Literal>?
  var examples: [Located<Literal>] = []
  var pattern: Located<String>?
  var minimum: Located<ExactDecimal>?
  var maximum: Located<ExactDecimal>?
  var exclusiveMinimum: Located<ExactDecimal>?
  var exclusiveMaximum: Located<ExactDecimal>?
  var multipleOf: Located<ExactDecimal>?
  var minLength: Located<Int>?
  var maxLength: Located<Int>?
  var minItems: Located<Int>?
  var maxItems: Located<Int>?
  var uniqueItems: Located<Bool>?
  var items: Indirect<SchemaSpec>?
  var properties: [PropertySpec]?
  /// `required` as a list: the names of an object's properties.
  var required: [Located<String>] = []
  /// `required` as a boolean: an input must be given.
  var isRequired: Located<Bool>?
  var additionalProperties: Located<Additional>?
  var nullable: Located<Bool>?
  var readOnly: Located<Bool>?
  var writeOnly: Located<Bool>?
  var deprecated: Located<Bool>?
  var wireName: Located<String>?
  var setting: Located<String>?
  var style: Located<String>?
  var swiftName: Located<String>?
  var swiftNames: [ConstantField] = []
  var valueDescriptions: [ConstantField] = []
  /// Set when a key was reported, which may have meant one that then seems to be missing.
  var hasUnknownKey = false
  /// Set when reading failed, so that nothing more is said of it.
  var isBroken = false

  /// `additionalProperties`.
  enum Additional: Sendable {
    case allowed(Bool)
    case schema(Indirect<SchemaSpec>)
  }

  init(at position: SourcePosition) { self.position = position }

  /// Whether people and logs are not shown it.
  var isSecret: Bool { format?.value == "password" }
}

/// A property of an object, or an input of a method.
struct PropertySpec: Sendable {
  let name: Located<String>
  var schema: SchemaSpec
}
