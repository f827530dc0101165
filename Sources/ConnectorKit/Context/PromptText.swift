/// A text whose `{names}` are filled in. A line that names something without a value is left out, and
/// with it one of the blank lines around it.
func filled(_ text: String, with values: [String: String]) -> String {
  var lines: [String] = []
  var hasLeftOut = false
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    guard let filled = filledLine(line, with: values) else {
      hasLeftOut = true
      continue
    }
    let isBlank = filled.allSatisfy(\.isWhitespace)
    if isBlank, hasLeftOut, lines.last?.allSatisfy(\.isWhitespace) ?? true { continue }
    hasLeftOut = false
    lines.append(filled)
  }
  while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
  return lines.joined(separator: "\n")
}

private func filledLine(_ line: Substring, with values: [String: String]) -> String? {
  var result = ""
  var name: String?
  var rest = line.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch (scalar, name) {
    case ("}", let finished?):
      guard let value = values[finished] else { return nil }
      result += value
      name = nil
    case (_, let begun?):
      name = begun + String(scalar)
    case ("{", nil), ("}", nil):
      if rest.first == scalar {
        rest.removeFirst()
        result.unicodeScalars.append(scalar)
      } else {
        name = ""
      }
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
