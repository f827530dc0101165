import MiniYAML
import StrictJSON

/// Diagnostics as people read them: the line, the source and a caret under the place.
enum DiagnosticReport {
  /// Diagnostics for programs: a JSON array, a line each.
  static func json(_ diagnostics: [Diagnostic]) -> [UInt8] {
    guard !diagnostics.isEmpty else { return Array("[]".utf8) }
    let lines = diagnostics.map { diagnostic in
      var json = JSONWriter()
      json.beginObject()
      json.key("file")
      json.write(diagnostic.path)
      json.key("line")
      json.write(diagnostic.position.line)
      json.key("column")
      json.write(diagnostic.position.column)
      json.key("severity")
      json.write(diagnostic.severity.rawValue)
      json.key("id")
      json.write(diagnostic.id)
      json.key("message")
      json.write(diagnostic.message)
      json.key("remedy")
      if let remedy = diagnostic.remedy { json.write(remedy) } else { json.writeNull() }
      json.endObject()
      return json.bytes
    }
    return Array("[\n".utf8) + Array(lines.joined(separator: Array(",\n".utf8)))
      + Array("\n]".utf8)
  }

  static func print(_ diagnostics: [Diagnostic], files: [SourceFile]) {
    guard !diagnostics.isEmpty else { return }
    let byPath = Dictionary(
      files.map { ($0.path, $0.lines) }, uniquingKeysWith: { first, _ in first })
    for diagnostic in diagnostics {
      Terminal.error(
        byPath[diagnostic.path].map { diagnostic.rendered(in: $0) } ?? diagnostic.description)
    }
  }
}
