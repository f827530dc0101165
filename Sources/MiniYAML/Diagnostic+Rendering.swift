extension Diagnostic {
  /// The description, the source line, and a caret under the place.
  ///
  /// Tabs before the caret stay tabs, so that the caret stands right at any tab width; control
  /// characters are shown as U+FFFD; of a line over 160 characters the part around the caret is
  /// shown.
  package func rendered(in lines: SourceLines) -> String {
    let line = Array(lines[position.line].unicodeScalars)
    let caret = min(max(position.column - 1, 0), line.count)
    let start = line.count > 160 ? max(0, caret - 80) : 0
    let end = min(line.count, start + 160)
    var shown = String.UnicodeScalarView()
    var margin = String.UnicodeScalarView()
    for index in start..<end {
      let isControl = line[index].properties.generalCategory == .control && line[index] != "\t"
      shown.append(isControl ? "\u{FFFD}" : line[index])
      if index < caret { margin.append(line[index] == "\t" ? "\t" : " ") }
    }
    return "\(description)\n\(String(shown))\n\(String(margin))^"
  }
}
