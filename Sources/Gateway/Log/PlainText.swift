/// Texts that came from elsewhere, as people read them.
package enum PlainText {
  /// A text without what would steer a terminal, turn other characters around, or not be seen: that
  /// stands as its number.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSteering) else { return text }
    return text.unicodeScalars.reduce(into: "") { plain, scalar in
      if isSteering(scalar) {
        plain += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
