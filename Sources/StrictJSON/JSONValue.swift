/// A JSON value exactly as it was written: a view into a text that was checked as a whole.
///
/// Numbers keep their digits, strings are unescaped when asked for, and copying a value copies a
/// reference. A value keeps the whole text it was parsed from in memory.
public struct JSONValue: Sendable {
  let document: JSONDocument
  private let position: UInt32

  init(document: JSONDocument, index: Int) {
    self.document = document
    position = UInt32(truncatingIfNeeded: index)
  }

  /// The six kinds of RFC 8259.
  public enum Kind: Sendable {
    case null, boolean, number, string, array, object
  }

  /// Parses one JSON text (RFC 8259) without copying it.
  ///
  /// Refused are also: duplicate keys after unescaping, bytes that are not UTF-8, lone surrogates, a
  /// byte order mark, and what `limits` forbids.
  public init(parsing bytes: ArraySlice<UInt8>, limits: JSONLimits = .standard) throws(JSONError) {
    self.init(document: try JSONDocument(text: bytes, limits: limits), index: 0)
  }

  /// Parses one JSON text, as `init(parsing:limits:)` of a slice does.
  public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    try self.init(parsing: bytes[...], limits: limits)
  }

  /// Parses one JSON text, as `init(parsing:limits:)` of a slice does.
  public init(parsing text: String, limits: JSONLimits = .standard) throws(JSONError) {
    try self.init(parsing: Array(text.utf8)[...], limits: limits)
  }

  var index: Int { Int(position) }
  var node: JSONNode { document.nodes[index] }

  /// Which of the six kinds the value is.
  public var kind: Kind {
    switch node.kind {
    case .null: .null
    case .boolean: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value's exact source text.
  public var bytes: ArraySlice<UInt8> { document.bytes(of: node) }

  /// Whether the value is `null`.
  public var isNull: Bool { node.kind == .null }

  /// The value of `true` or `false`; nil for every other kind.
  public var bool: Bool? { node.kind == .boolean ? node.flag : nil }

  /// The string, unescaped; nil for every other kind.
  public var string: String? { node.kind == .string ? document.string(of: node) : nil }

  /// The number with its digits as written; nil for every other kind.
  public var number: JSONNumber? {
    node.kind == .number ? JSONNumber(checked: String(decoding: bytes, as: UTF8.self)) : nil
  }

  /// The value of a number that is an integer and fits `Int`, however written (`1`, `1.0`, `1e2`).
  public var int: Int? {
    node.kind == .number ? document.withBytes(of: node) { ExactDecimal($0).int } : nil
  }

  /// How many elements an array or members an object has; 0 for every other kind.
  public var count: Int { node.count }

  /// The elements of an array, in order; empty for every other kind.
  public var elements: JSONElements { JSONElements(of: self) }

  /// The members of an object, in the order of the text; empty for every other kind.
  public var members: JSONMembers { JSONMembers(of: self) }

  /// The value of an object's member, the key compared after unescaping; nil if there is none.
  public subscript(key: String) -> JSONValue? {
    var key = key
    return key.withUTF8 { document.child(of: index, key: $0) }
      .map { JSONValue(document: document, index: $0) }
  }

  /// The element of an array at `index`, from 0; nil outside its bounds.
  public subscript(index: Int) -> JSONValue? {
    document.child(of: self.index, position: index)
      .map { JSONValue(document: document, index: $0) }
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value's exact source text.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSONDocument {
  /// What a string node stands for.
  func string(of node: JSONNode) -> String {
    withBytes(of: node, inset: 1) { bytes in
      node.flag
        ? String(decoding: bytes.unescaped(), as: UTF8.self)
        : String(decoding: bytes, as: UTF8.self)
    }
  }
}
