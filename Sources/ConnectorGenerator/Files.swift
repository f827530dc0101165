package import MiniYAML

/// A file that the generator would write.
package struct OutputFile: Sendable, Equatable {
  /// The name inside the output directory.
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What came of a run. With an error among the diagnostics there are no files.
package struct Generation: Sendable {
  package let files: [OutputFile]
  /// In the order of the inputs, each file's by line.
  package let diagnostics: [Diagnostic]

  /// Whether nothing is written because something is wrong.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
