/// A workflow that people start by name: a text for a model, with what they enter in it.
///
/// A class, so that what is worked out from the texts is kept beside them and made once.
public final class PromptDescriptor: Sendable {
  /// The name, with the integration's in front, such as `xero_match_deposits`.
  public let name: String
  /// A short name for people.
  public let title: String
  /// What it is for.
  public let summary: String
  /// The arguments, as JSON Schema 2020-12. Clients send every value as a text, so that of a number are
  /// its digits.
  public let argumentSchema: String
  /// What it says: `{argument}` is filled in, `{{` and `}}` are braces.
  public let text: String
  /// The names of the tools that the text names.
  public let tools: [String]
  /// The URIs of the guides that come with it.
  public let guides: [String]

  private let parsed = Once<PromptSchema>()

  /// Describes a prompt; generated code calls this.
  public init(
    name: String, title: String, summary: String, argumentSchema: String, text: String,
    tools: [String] = [], guides: [String] = []
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.argumentSchema = argumentSchema
    self.text = text
    self.tools = tools
    self.guides = guides
  }

  /// What people are asked for, in the order of the spec.
  public var arguments: [PromptArgument] { (try? schema().arguments) ?? [] }

  /// The text with these values in it.
  ///
  /// An argument that is not given has its default. A line that names one without either is left out, as
  /// people leave fields of a form empty; an empty value is none.
  /// - Throws: `CallFailure` with the code `invalidArguments`, naming what is missing, unknown or does
  ///   not fit.
  public func text(_ values: [String: String]) throws(CallFailure) -> String {
    let schema: PromptSchema
    let problems: [ArgumentProblem]
    do {
      schema = try self.schema()
      problems = try schema.problems(in: values)
    } catch {
      throw CallFailure(code: .internalError, message: "\(name): \(error)")
    }
    guard problems.isEmpty else {
      throw CallFailure(
        code: .invalidArguments, message: "the arguments of \(name) do not fit", problems: problems)
    }
    var known: [String: String] = [:]
    for argument in schema.arguments {
      if let value = values[argument.name], !value.isEmpty {
        known[argument.name] = value
      } else {
        known[argument.name] = argument.default
      }
    }
    return filled(text, with: known)
  }

  /// The values that an argument can have and that begin like `text` or hold it, the former first;
  /// empty for an argument whose values the spec does not list, and for an unknown one.
  public func completions(of argument: String, for text: String) -> [String] {
    matches(of: text, in: arguments.first { $0.name == argument }?.values ?? [])
  }

  private func schema() throws(SchemaError) -> PromptSchema {
    try parsed.get { () throws(SchemaError) in try PromptSchema(argumentSchema) }
  }
}

/// Something that a prompt asks for.
public struct PromptArgument: Sendable, Equatable {
  /// The name.
  public let name: String
  /// What to give for it.
  public let summary: String
  /// Whether the prompt says nothing without it.
  public let isRequired: Bool
  /// What it is when nothing is given.
  public let `default`: String?
  /// All values that it can have; empty when the spec does not list them.
  public let values: [String]

  /// An argument of these parts.
  public init(
    name: String, summary: String, isRequired: Bool, default: String? = nil, values: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.isRequired = isRequired
    self.default = `default`
    self.values = values
  }
}

/// The values that complete a text: those that begin with it, then those that hold it, whatever the
/// case of their letters.
func matches(of text: String, in values: [String]) -> [String] {
  let wanted = text.lowercased()
  guard !wanted.isEmpty else { return values }
  let beginning = values.filter { $0.lowercased().hasPrefix(wanted) }
  let holding = values.filter { value in
    !value.lowercased().hasPrefix(wanted) && value.lowercased().contains(wanted)
  }
  return beginning + holding
}
