import MiniYAML

/// The checks of the generator. Raw values are the ids that diagnostics print in brackets and
/// `docs/spec-language.md` explains; they never change meaning.
package enum Rule: String, CaseIterable, Sendable {
  // The form of the document.
  case wrongKind = "wrong-kind"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongValue = "wrong-value"
  case hiddenCharacter = "hidden-character"
  case orderToReader = "order-to-reader"
  case emptySpec = "empty-spec"
  // Names.
  case invalidName = "invalid-name"
  case fileName = "file-name"
  case duplicateName = "duplicate-name"
  case longToolName = "long-tool-name"
  case swiftName = "swift-name"
  case inputName = "input-name"
  // References.
  case unknownType = "unknown-type"
  case unknownModel = "unknown-model"
  case unknownSetting = "unknown-setting"
  case unknownFormat = "unknown-format"
  case unsupportedFormat = "unsupported-format"
  case unknownProperty = "unknown-property"
  case unknownScope = "unknown-scope"
  case unknownPlaceholder = "unknown-placeholder"
  case unknownMethod = "unknown-method"
  case unknownGuide = "unknown-guide"
  case unusedModel = "unused-model"
  case unusedSetting = "unused-setting"
  case unusedArgument = "unused-argument"
  // Schemas.
  case arrayWithoutItems = "array-without-items"
  case misplacedWord = "misplaced-word"
  case contradiction = "contradiction"
  case invalidPattern = "invalid-pattern"
  case invalidMultipleOf = "invalid-multiple-of"
  case enumeration = "enum"
  case modelShape = "model-shape"
  case infiniteModel = "infinite-model"
  case deepSchema = "deep-schema"
  // Requests and answers.
  case invalidRequest = "invalid-request"
  case invalidURL = "invalid-url"
  case insecureURL = "insecure-url"
  case inputType = "input-type"
  case reservedInput = "reserved-input"
  case invalidHeader = "invalid-header"
  case invalidBody = "invalid-body"
  case invalidAnswer = "invalid-answer"
  case invalidPath = "invalid-path"
  case invalidPaging = "invalid-paging"
  case invalidRecord = "invalid-record"
  case invalidValidation = "invalid-validation"
  // What agents are shown.
  case missingDescription = "missing-description"
  case largeTool = "large-tool"
}

/// Collects what is wrong with one spec; every stage adds to it and none stops at the first.
struct Report {
  let path: String
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String) { self.path = path }

  mutating func error(
    _ rule: Rule, _ message: String, at position: SourcePosition, remedy: String? = nil
  ) {
    add(.error, rule, message, position, remedy)
  }

  mutating func warning(
    _ rule: Rule, _ message: String, at position: SourcePosition, remedy: String? = nil
  ) {
    add(.warning, rule, message, position, remedy)
  }

  /// Whether anything makes the spec unusable.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func add(
    _ severity: Diagnostic.Severity, _ rule: Rule, _ message: String, _ position: SourcePosition,
    _ remedy: String?
  ) {
    diagnostics.append(
      Diagnostic(
        severity: severity, id: rule.rawValue, message: onOneLine(message), path: path,
        position: position, remedy: remedy.map(onOneLine)))
  }
}

/// A message quotes the spec, which may hold anything; what a terminal would obey or hide is spelled
/// out.
private func onOneLine(_ text: String) -> String {
  guard text.contains("\n") || text.contains("\t") || firstHiddenCharacter(in: text) != nil else {
    return text
  }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == "\n" || scalar == "\t" {
      result += " "
    } else if let hidden = firstHiddenCharacter(in: String(scalar)) {
      result += "<\(hidden)>"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
