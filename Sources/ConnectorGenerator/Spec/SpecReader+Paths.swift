import MiniYAML

extension SpecReader {
  /// A dotted path into an answer.
  mutating func answerPath(_ node: YAMLNode, _ what: String) -> Located<String>? {
    guard let path = nonEmptyText(node, what) else { return nil }
    checkAnswerPath(path, what, allowsEach: false)
    return path
  }

  /// - Parameter allowsEach: whether `*` may stand for each element or member.
  mutating func checkAnswerPath(_ path: Located<String>, _ what: String, allowsEach: Bool) {
    let written = WrittenPath(path.value)
    if let character = written.foreign {
      report.error(
        .invalidPath, "\(what) holds '\(character)', which is no part of a path here",
        at: path.position, remedy: remedy(for: written))
    } else if let escape = written.unknownEscape {
      report.error(
        .invalidPath, "\(what) holds '\(escape)', which stands for nothing", at: path.position,
        remedy: "'\\.' is a dot of a name, '\\\\' a backslash")
    } else if written.steps.contains(where: \.isEmpty) {
      report.error(
        .invalidPath, "\(what) has an empty step: '\(path.value)'", at: path.position,
        remedy: "names and numbers with single dots between, such as 'data.items'")
    } else if let step = written.steps.first(where: { $0.hasPrefix("-") && Int($0) == 0 }) {
      report.error(
        .invalidPath, "\(what) counts from the end with '\(step)'", at: path.position,
        remedy: "'-1' is the last element of a list, '0' the first")
    } else if !allowsEach, written.steps.contains("*") {
      report.error(
        .invalidPath, "\(what) cannot hold '*'", at: path.position,
        remedy: "only the paths of 'errors' may")
    }
  }

  private func remedy(for path: WrittenPath) -> String {
    let plain = path.translated
    guard !plain.isEmpty else { return "leave it out; the whole answer is what is meant" }
    return "write '\(plain)'; a backslash makes such a character one of a name"
  }
}

/// A path as an author wrote it, perhaps in the manner of JSONPath, JSON Pointer or a programming
/// language.
private struct WrittenPath {
  /// Between the dots, with their backslashes.
  private(set) var steps: [String] = [""]
  /// A character of another language of paths.
  private(set) var foreign: Unicode.Scalar?
  /// A backslash before what needs none.
  private(set) var unknownEscape: String?
  /// What is probably meant.
  private(set) var translated = ""

  private static let escapable = Array(".\\*$/[]\"'".unicodeScalars)

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var isQuoted = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\\":
        let pair = String(scalar) + (next.map { String($0) } ?? "")
        if next.map({ !Self.escapable.contains($0) }) ?? true {
          unknownEscape = unknownEscape ?? pair
        }
        add(pair)
        index += 1
      case "." where isQuoted: add("\\.")
      case ".":
        steps.append("")
        separate()
      case "$" where index == 0 && (next.map { $0 == "." || $0 == "[" } ?? true):
        foreign = scalar
      case "/", "[", "]":
        foreign = foreign ?? scalar
        separate()
      case "\"", "'":
        foreign = foreign ?? scalar
        isQuoted.toggle()
      default: add(String(scalar))
      }
      index += 1
    }
    if translated.hasSuffix(".") { translated.removeLast() }
  }

  private mutating func add(_ text: String) {
    steps[steps.count - 1] += text
    translated += text
  }

  private mutating func separate() {
    if !translated.isEmpty, !translated.hasSuffix(".") { translated += "." }
  }
}
