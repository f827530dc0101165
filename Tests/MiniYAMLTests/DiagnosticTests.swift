import MiniYAML
import Testing

@Suite struct DiagnosticTests {
  private let diagnostic = Diagnostic(
    id: "unknown-key", message: "unknown key 'labl'", path: "Specs/acme.yaml",
    position: SourcePosition(line: 2, column: 3), remedy: "did you mean 'label'?")

  @Test func `the description is one line that editors recognise`() {
    #expect(
      diagnostic.description
        == "Specs/acme.yaml:2:3: error: unknown key 'labl'; did you mean 'label'? [unknown-key]")
  }

  @Test func `a warning without a remedy says so`() {
    let warning = Diagnostic(
      severity: .warning, id: "unused", message: "unused model 'A'", path: "a.yaml",
      position: SourcePosition(line: 1, column: 1))
    #expect(warning.description == "a.yaml:1:1: warning: unused model 'A' [unused]")
  }

  @Test func `the caret stands under the place, behind the same tabs`() {
    let file = SourceFile(path: "Specs/acme.yaml", text: "name: acme\n\té labl: Acme\n")
    #expect(
      diagnostic.rendered(in: file.lines)
        == "\(diagnostic.description)\n\té labl: Acme\n\t ^")
  }

  @Test func `a control character is not sent to the terminal`() {
    let file = SourceFile(path: "a", text: "\n\u{1B}[31m")
    #expect(diagnostic.rendered(in: file.lines) == "\(diagnostic.description)\n\u{FFFD}[31m\n  ^")
  }

  @Test func `of a long line the part around the place is shown`() {
    let text = String(repeating: "a", count: 499) + "b" + String(repeating: "c", count: 500)
    let file = SourceFile(path: "a", text: text)
    var far = diagnostic
    far.position = SourcePosition(line: 1, column: 500)
    let lines = far.rendered(in: file.lines).split(separator: "\n")
    #expect(lines[1] == String(repeating: "a", count: 80) + "b" + String(repeating: "c", count: 79))
    #expect(lines[2] == String(repeating: " ", count: 80) + "^")
  }

  @Test func `positions are in the order of the file`() {
    let places = [(2, 1), (1, 9), (1, 2)].map { SourcePosition(line: $0.0, column: $0.1) }
    #expect(places.sorted().map(\.description) == ["1:2", "1:9", "2:1"])
  }
}
