/// What a scalar means in the core schema (YAML 1.2.2, section 10.3.2).
package enum YAMLCoreValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// Decimal digits without a plus sign or leading zeros, whatever base it was written in.
  case integer(String)
  /// A JSON number with the digits as written: `.5` is `0.5`, `1.` is `1.0`.
  case float(String)
  /// `.inf`, `-.inf` or `.nan`.
  case nonFinite(String)
  case string
}

extension YAMLNode {
  /// What the node means in the core schema. Only plain scalars are ever anything but strings; for
  /// a collection the answer is `.string` and says nothing.
  package var core: YAMLCoreValue {
    let record = record
    guard record.shape == .plain else { return .string }
    guard record.isVerbatim else { return .string }
    return YAMLCoreValue(plain: document.bytes[record.content])
  }
}

extension YAMLCoreValue {
  /// Resolves the text of a plain scalar that stands on one line; one that was folded holds a
  /// space or a line feed and so is always a string.
  init(plain text: ArraySlice<UInt8>) {
    guard let first = text.first else {
      self = .null
      return
    }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      self = Self.number(text) ?? .string
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"),
      UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      self = text.count > 5 ? .string : Self.word(String(decoding: text, as: UTF8.self))
    default:
      self = .string
    }
  }

  private static func word(_ text: String) -> Self {
    switch text {
    case "null", "Null", "NULL", "~": .null
    case "true", "True", "TRUE": .boolean(true)
    case "false", "False", "FALSE": .boolean(false)
    default: .string
    }
  }
}
