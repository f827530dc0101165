internal import PatternMatching
internal import StrictJSON

/// A field of a form (2025-11-25, client/elicitation, "Requested Schema"): a text, a number, a yes or no,
/// or a choice.
struct FormField: Sendable {
  /// What should be there and what is.
  struct Misfit: Equatable {
    let expected: String
    /// Texts are described, not shown: they can be personal.
    let received: String
  }

  private enum Kind: Sendable {
    case text(Text)
    case number(isInteger: Bool, minimum: JSONNumber?, maximum: JSONNumber?)
    case boolean
    case choice(among: [String])
    case choices(among: [String], minimum: Int?, maximum: Int?)
  }

  private struct Text: Sendable {
    var minimum: Int?
    var maximum: Int?
    var pattern: Pattern?
    var format: StringFormat?
  }

  /// Those that a field can ask for.
  private static let formats: [StringFormat] = [.email, .uri, .date, .dateTime]

  private let kind: Kind

  /// Reads the schema of a field.
  init(_ schema: JSONValue, named name: String) throws(FormProblem) {
    let place = "the field \"\(RPCError.excerpt(name))\""
    let shown = ["type", "title", "description", "default"]
    switch schema["type"]?.string {
    case "string":
      if let options = try Self.options(schema, "oneOf", of: place) {
        try schema.checkWords(shown + ["enum", "enumNames", "oneOf"], of: place)
        kind = .choice(among: options)
      } else {
        try schema.checkWords(shown + ["minLength", "maxLength", "pattern", "format"], of: place)
        kind = .text(try Self.text(schema, of: place))
      }
    case let type? where ["number", "integer"].contains(type):
      try schema.checkWords(shown + ["minimum", "maximum"], of: place)
      kind = .number(
        isInteger: type == "integer", minimum: schema["minimum"]?.number,
        maximum: schema["maximum"]?.number)
    case "boolean":
      try schema.checkWords(shown, of: place)
      kind = .boolean
    case "array":
      try schema.checkWords(shown + ["minItems", "maxItems", "items"], of: place)
      guard let items = schema["items"], let options = try Self.options(items, "anyOf", of: place)
      else {
        throw FormProblem("\(place) has to say what can be chosen")
      }
      kind = .choices(
        among: options, minimum: schema["minItems"]?.int, maximum: schema["maxItems"]?.int)
    default:
      throw FormProblem("\(place) has to be a string, number, integer, boolean or choice")
    }
  }

  private static func text(_ schema: JSONValue, of place: String) throws(FormProblem) -> Text {
    var text = Text(minimum: schema["minLength"]?.int, maximum: schema["maxLength"]?.int)
    if let source = schema["pattern"]?.string {
      do throws(PatternError) {
        text.pattern = try Pattern(source)
      } catch {
        throw FormProblem("\(place) has a pattern that cannot be matched: \(error)")
      }
    }
    if let name = schema["format"]?.string {
      guard let format = StringFormat(rawValue: name), Self.formats.contains(format) else {
        throw FormProblem(
          "\(place) has the format \"\(RPCError.excerpt(name))\", which no form has")
      }
      text.format = format
    }
    return text
  }

  /// What can be chosen, with titles or without; nil where nothing is.
  private static func options(
    _ schema: JSONValue, _ titled: String, of place: String
  ) throws(FormProblem) -> [String]? {
    guard let listed = schema["enum"] ?? schema[titled] else { return nil }
    let options = listed.elements.compactMap { $0.string ?? $0["const"]?.string }
    guard !options.isEmpty, options.count == listed.count else {
      throw FormProblem("\(place) has to offer texts to choose from")
    }
    return options
  }

  /// Why a value does not fit; nil when it does.
  func misfit(of value: JSONValue) -> Misfit? {
    switch kind {
    case .text(let rules):
      guard let text = value.string else { return Misfit("a string", value) }
      return Self.misfit(of: text, rules)
    case .number(let isInteger, let minimum, let maximum):
      guard let number = value.number else {
        return Misfit(isInteger ? "an integer" : "a number", value)
      }
      if isInteger, !number.isInteger { return Misfit("an integer", value) }
      if let minimum, number < minimum { return Misfit("at least \(minimum)", value) }
      if let maximum, maximum < number { return Misfit("at most \(maximum)", value) }
      return nil
    case .boolean: return value.bool == nil ? Misfit("true or false", value) : nil
    case .choice(let options):
      guard let text = value.string, options.contains(text) else {
        return Misfit("one of the \(options.count) choices", value)
      }
      return nil
    case .choices(let options, let minimum, let maximum):
      guard value.kind == .array else { return Misfit("an array of choices", value) }
      let received = "\(value.count)"
      if let minimum, value.count < minimum {
        return Misfit(expected: "at least \(minimum) choices", received: received)
      }
      if let maximum, value.count > maximum {
        return Misfit(expected: "at most \(maximum) choices", received: received)
      }
      let stranger = value.elements.first { $0.string.map(options.contains) != true }
      return stranger.map { Misfit("only those of the \(options.count) choices", $0) }
    }
  }

  private static func misfit(of text: String, _ rules: Text) -> Misfit? {
    // A character is a code point (JSON Schema 2020-12 validation, section 6.3.1).
    let count = text.unicodeScalars.count
    if let minimum = rules.minimum, count < minimum {
      return Misfit(expected: "at least \(minimum) characters", received: "\(count)")
    }
    if let maximum = rules.maximum, count > maximum {
      return Misfit(expected: "at most \(maximum) characters", received: "\(count)")
    }
    let another = "a string of \(count) characters that is none"
    if let format = rules.format, !format.accepts(text) {
      return Misfit(expected: format.expectation, received: another)
    }
    if let pattern = rules.pattern, !pattern.matches(text) {
      return Misfit(
        expected: "a match of \(RPCError.excerpt(pattern.description))", received: another)
    }
    return nil
  }
}

extension FormField.Misfit {
  fileprivate init(_ expected: String, _ value: JSONValue) {
    let received = value.number.map { RPCError.excerpt($0.text, limit: 40) }
    self.init(expected: expected, received: received ?? value.kind.phrase)
  }
}
