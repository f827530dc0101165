/// Reads the members of one JSON object into a generated type.
public struct FieldReader: Sendable {
  /// The first mismatch, with its place below this object.
  public private(set) var failure: FieldFailure?
  private let object: JSONValue

  enum Step {
    case key(String)
    case index(Int)
  }

  /// A reader of `value`'s members; fails when it is no object.
  public init(_ value: JSONValue) {
    object = value
    if value.kind != .object { fail(expected: "an object", found: value) }
  }

  /// The member's value, or nil when it is missing or null.
  public mutating func optional<Value: FieldValue>(_ name: StaticString) -> Value? {
    guard failure == nil, let value = member(name), !value.isNull else { return nil }
    return read(value, name)
  }

  /// The member's value; missing or null is a failure.
  public mutating func required<Value: FieldValue>(_ name: StaticString) -> Value {
    guard failure == nil else { return placeholder() }
    guard let value = member(name) else {
      failure = FieldFailure(
        pointer: JSONPointer().appending(name.description), expected: "a value", found: "nothing")
      return placeholder()
    }
    return read(value, name)
  }

  /// What stands in for a value that cannot be read: what its type makes of `null`. The failure is
  /// kept, and whoever made this reader throws away what was read.
  private func placeholder<Value: FieldValue>() -> Value {
    var nobody = self
    return Value.read(.null, &nobody)
  }

  /// Remembers a mismatch at the value being read.
  public mutating func fail(expected: String, found value: JSONValue) {
    if failure == nil {
      failure = FieldFailure(
        pointer: JSONPointer(), expected: expected, found: excerpt(value, maximumBytes: 60))
    }
  }

  /// Takes over a failure found by a reader of a value at this place.
  mutating func adopt(_ inner: FieldFailure) {
    if failure == nil { failure = inner }
  }

  /// Reads something below this object, at `step`.
  mutating func nested<Value>(_ step: Step, _ read: (inout FieldReader) -> Value) -> Value {
    var below = self
    below.failure = nil
    let value = read(&below)
    if let inner = below.failure, failure == nil {
      var pointer = JSONPointer()
      switch step {
      case .key(let key): pointer.append(key)
      case .index(let index): pointer.append(index)
      }
      failure = FieldFailure(
        pointer: pointer.appending(inner.pointer), expected: inner.expected, found: inner.found)
    }
    return value
  }

  private mutating func read<Value: FieldValue>(_ value: JSONValue, _ name: StaticString) -> Value {
    var below = self
    let result = Value.read(value, &below)
    if let inner = below.failure {
      failure = FieldFailure(
        pointer: JSONPointer().appending(name.description).appending(inner.pointer),
        expected: inner.expected, found: inner.found)
    }
    return result
  }

  private func member(_ name: StaticString) -> JSONValue? {
    object[name.description]
  }
}

/// What a reader expected and what it found.
public struct FieldFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where, below the value that was read.
  public let pointer: JSONPointer
  /// What should be there.
  public let expected: String
  /// What is there.
  public let found: String

  /// Place, expectation and finding on one line.
  public var description: String {
    "\(pointer.description.isEmpty ? "the value" : pointer.description): "
      + "expected \(expected), found \(found)"
  }
}

/// The beginning of a value's text, for a message.
func excerpt(_ value: JSONValue, maximumBytes: Int) -> String {
  let bytes = value.bytes
  guard bytes.count > maximumBytes else { return String(decoding: bytes, as: UTF8.self) }
  var end = bytes.startIndex + maximumBytes
  // A character is not cut in two: continuation bytes are 10xxxxxx.
  while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
  return String(decoding: bytes[..<end], as: UTF8.self) + "..."
}
