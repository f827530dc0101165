/// What may be a name in Swift 6.3, and how it is written there.
///
/// Raw identifiers (SE-0451) take nearly anything. What they refuse was found by asking the compiler:
/// a leading `$`, operators alone, white space alone or other than plain spaces, a backslash, a
/// backtick.
enum SwiftName {
  /// Why `name` cannot be a Swift name, or nil when it can.
  static func problem(with name: String) -> String? {
    guard let first = name.unicodeScalars.first else { return "it is empty" }
    if first == "$" { return "it begins with '$'" }
    var hasOther = false
    var hasVisible = false
    for scalar in name.unicodeScalars {
      if scalar == "\\" { return "it holds a backslash" }
      if scalar == "`" { return "it holds a backtick" }
      if scalar != " ", scalar.properties.isWhitespace { return "it holds white space" }
      if scalar.value < 0x20 || scalar.value == 0x7F { return "it holds a control character" }
      if scalar != " " { hasVisible = true }
      if !isOperator(scalar) { hasOther = true }
    }
    if !hasVisible { return "it is blank" }
    if !hasOther { return "it is made of symbols alone" }
    return nil
  }

  /// The name as source text: with backticks exactly when the compiler needs them.
  static func quoted(_ name: String) -> String {
    isPlain(name) && !keywords.contains(name) ? name : "`\(name)`"
  }

  /// `supplier_contacts` as `SupplierContacts`; splits at `_`, `-` and spaces and keeps the rest.
  static func upperCamel(_ name: String) -> String {
    name.split(whereSeparator: { $0 == "_" || $0 == "-" || $0 == " " }).map { word in
      word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  /// Whether `name` is a type name that a spec may choose: `^[A-Z][A-Za-z0-9]*$`.
  static func isTypeName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first >= 0x41, first <= 0x5A else { return false }
    return name.utf8.allSatisfy { isLetterOrDigit($0) }
  }

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, !(first >= 0x30 && first <= 0x39), name != "_" else {
      return false
    }
    // Identifiers beyond ASCII get backticks: which of them need none is Unicode's to change.
    return name.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// The characters of operators in the grammar of The Swift Programming Language ("Operators"),
  /// widened to all symbols and punctuation outside ASCII.
  private static func isOperator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return "/=-+!*%<>&|^~?.".unicodeScalars.contains(scalar) }
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .connectorPunctuation, .nonspacingMark, .enclosingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// Words that the compiler reserves, and those that read as something else where a property stands.
  private static let keywords: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch",
    "class", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
