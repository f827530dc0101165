/// A workflow that people start by name.
struct Prompt: Sendable {
  /// With the integration's name in front, as agents see it.
  let name: String
  let title: String
  let summary: String
  let arguments: [Property]
  /// What it says: `{argument}` is filled in, `{{` and `}}` are braces.
  let text: String
  /// The names of the tools that the text names, each once.
  let tools: [String]
  /// The guides that come with it.
  let guides: [Guide]
}

/// A page of documentation that models are given.
struct Guide: Sendable {
  let uri: String
  /// With the integration's name in front.
  let name: String
  let title: String
  let summary: String
  /// Markdown.
  let text: String
  /// The names of the tools that the text names, each once.
  let tools: [String]
}

/// The URIs of the records that a tool gets.
struct RecordTemplate: Sendable {
  let name: String
  let title: String
  /// A template of RFC 6570, level 1.
  let uri: String
  /// The tool's inputs that the template holds, in its order.
  let inputs: [String]
}
