/// A page of documentation that models are given.
public struct GuideDescriptor: Sendable, Equatable {
  /// Where clients read it, such as `xero://guides/where`.
  public let uri: String
  /// The name, with the integration's in front, such as `xero_where`.
  public let name: String
  /// A short name for people.
  public let title: String
  /// What it is about.
  public let summary: String
  /// What it says, in Markdown.
  public let text: String
  /// The names of the tools that the text names.
  public let tools: [String]

  /// Describes a guide; generated code calls this.
  public init(
    uri: String, name: String, title: String, summary: String, text: String, tools: [String] = []
  ) {
    self.uri = uri
    self.name = name
    self.title = title
    self.summary = summary
    self.text = text
    self.tools = tools
  }
}
