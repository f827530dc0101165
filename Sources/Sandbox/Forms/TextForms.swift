/// Whether the text is 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
func isUUID(_ text: String) -> Bool {
  let groups = text.split(separator: "-", omittingEmptySubsequences: false)
  return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
    && groups.allSatisfy { $0.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit } }
}

/// Whether the text has one `@`, something before it and a dotted domain after it, and no spaces.
func isEmailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else {
    return false
  }
  let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
  return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
}

/// Whether the text is an http or https URL with a host and without spaces or control characters.
func isAbsoluteURL(_ text: String) -> Bool {
  guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) })
  else { return false }
  let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
  return !host.isEmpty && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
}
