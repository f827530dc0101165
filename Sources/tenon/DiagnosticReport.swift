import MiniYAML

/// Diagnostics as people read them: the line, the source and a caret under the place.
enum DiagnosticReport {
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
