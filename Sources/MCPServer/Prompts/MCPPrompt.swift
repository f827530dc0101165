/// A prompt as clients list it.
package struct MCPPrompt: Sendable, Equatable {
  /// Unique among the prompts of a server.
  package var name: String
  /// For people.
  package var title: String?
  /// What it is for.
  package var description: String?
  package var arguments: [Argument]

  /// What a prompt asks for; clients send a text.
  package struct Argument: Sendable, Equatable {
    package var name: String
    /// For people.
    package var title: String?
    package var description: String?
    package var isRequired: Bool

    /// An argument of these parts.
    package init(
      name: String, title: String? = nil, description: String? = nil, isRequired: Bool = false
    ) {
      self.name = name
      self.title = title
      self.description = description
      self.isRequired = isRequired
    }
  }

  /// A prompt of these parts.
  package init(
    name: String, title: String? = nil, description: String? = nil, arguments: [Argument] = []
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.arguments = arguments
  }
}

/// What a prompt says.
package struct MCPPromptResult: Sendable, Equatable {
  package var description: String?
  package var messages: [Message]

  /// A part of the conversation that the prompt begins.
  package struct Message: Sendable, Equatable {
    package enum Role: String, Sendable { case user, assistant }
    package var role: Role
    package var content: MCPContent

    /// A message of these parts.
    package init(_ role: Role = .user, _ content: MCPContent) {
      self.role = role
      self.content = content
    }
  }

  /// A result of these parts.
  package init(description: String? = nil, messages: [Message]) {
    self.description = description
    self.messages = messages
  }
}
