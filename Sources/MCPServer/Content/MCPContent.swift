/// A content block of a tool's result or of a prompt.
package struct MCPContent: Sendable, Equatable {
  /// What it holds.
  package enum Block: Sendable, Equatable {
    case text(String)
    /// Base64, and its media type.
    case image(base64: String, mediaType: String)
    /// As `image` (since 2025-03-26).
    case audio(base64: String, mediaType: String)
    /// A resource as a whole.
    case resource(MCPResourceContents)
    /// A resource that the client may read, listed or not (since 2025-06-18).
    case link(MCPResource)
  }
  package var block: Block
  package var annotations: MCPAnnotations?

  /// A block of these parts.
  package init(_ block: Block, annotations: MCPAnnotations? = nil) {
    self.block = block
    self.annotations = annotations
  }

  package static func text(_ text: String) -> Self { Self(.text(text)) }
  package static func image(base64: String, mediaType: String) -> Self {
    Self(.image(base64: base64, mediaType: mediaType))
  }
  package static func audio(base64: String, mediaType: String) -> Self {
    Self(.audio(base64: base64, mediaType: mediaType))
  }
  package static func resource(_ contents: MCPResourceContents) -> Self {
    Self(.resource(contents))
  }
  package static func link(_ resource: MCPResource) -> Self { Self(.link(resource)) }
}

/// Who a content block is for, and how much it matters (2025-11-25, server/resources, "Annotations").
package struct MCPAnnotations: Sendable, Equatable {
  package enum Audience: String, Sendable { case user, assistant }
  /// Nobody in particular when empty.
  package var audience: [Audience]
  /// From 0, which could be left out, to 100, which must not.
  package var priorityPercent: Int?
  /// When it was last changed, in ISO 8601 (since 2025-06-18).
  package var lastModified: String?

  /// Annotations of these parts.
  package init(
    audience: [Audience] = [], priorityPercent: Int? = nil, lastModified: String? = nil
  ) {
    self.audience = audience
    self.priorityPercent = priorityPercent
    self.lastModified = lastModified
  }
}
