/// A value that goes into a statement or comes out of a row. Numbers with a fraction are kept as text,
/// so that no digit is lost.
package enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int)
  case text(String)
  case blob([UInt8])
}

extension SQLValue: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral
{
  package init(nilLiteral: ()) { self = .null }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(stringLiteral value: String) { self = .text(value) }
}

extension SQLValue {
  /// The text, or null.
  package init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }

  /// The number, or null.
  package init(_ number: Int?) { self = number.map(SQLValue.integer) ?? .null }

  /// The bytes, or null.
  package init(_ bytes: [UInt8]?) { self = bytes.map(SQLValue.blob) ?? .null }

  /// 1 or 0.
  package init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
}
