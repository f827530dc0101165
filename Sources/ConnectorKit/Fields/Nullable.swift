/// A value or null, where null is something to say: a property of this type that is left out (nil)
/// stays as the vendor has it, `.null` clears it.
public enum Nullable<Value: FieldValue>: FieldValue {
  /// JSON's null.
  case null
  /// A value.
  case value(Value)

  /// A value, or null for nil.
  public init(_ value: Value?) { self = value.map { .value($0) } ?? .null }

  /// The value; nil for null.
  public var wrapped: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Reads null, or the value.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Nullable<Value> {
    value.isNull ? .null : .value(Value.read(value, &reader))
  }

  /// Writes null, or the value.
  public func writeValue(to writer: inout FieldWriter) {
    switch self {
    case .null: writer.json.writeNull()
    case .value(let value): value.writeValue(to: &writer)
    }
  }
}

extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}

extension Nullable: ExpressibleByUnicodeScalarLiteral
where Value: ExpressibleByUnicodeScalarLiteral {
  /// The literal's value.
  public init(unicodeScalarLiteral value: Value.UnicodeScalarLiteralType) {
    self = .value(Value(unicodeScalarLiteral: value))
  }
}

extension Nullable: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
  /// The literal's value.
  public init(extendedGraphemeClusterLiteral value: Value.ExtendedGraphemeClusterLiteralType) {
    self = .value(Value(extendedGraphemeClusterLiteral: value))
  }
}

extension Nullable: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
  /// The literal's value.
  public init(stringLiteral value: Value.StringLiteralType) {
    self = .value(Value(stringLiteral: value))
  }
}

extension Nullable: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
  /// The literal's value.
  public init(integerLiteral value: Value.IntegerLiteralType) {
    self = .value(Value(integerLiteral: value))
  }
}

extension Nullable: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
  /// The literal's value.
  public init(booleanLiteral value: Value.BooleanLiteralType) {
    self = .value(Value(booleanLiteral: value))
  }
}
