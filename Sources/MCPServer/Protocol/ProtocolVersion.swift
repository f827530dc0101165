/// A revision of the Model Context Protocol that this server speaks, and what that revision allows.
///
/// Source: the `changelog.mdx` of each revision under `docs/specification/` of the specification's
/// repository.
package enum ProtocolVersion: String, Sendable, CaseIterable {
  case `2024-11-05`
  case `2025-03-26`
  case `2025-06-18`
  case `2025-11-25`
  case `2026-07-28`

  /// What an `initialize` that asks for an unknown version is answered with, or for one that has no
  /// `initialize` (2025-11-25, basic/lifecycle, "Version Negotiation").
  package static let latestWithHandshake = Self.`2025-11-25`

  /// What an HTTP request without an `MCP-Protocol-Version` field is taken to speak, when nothing else
  /// tells (2025-11-25, basic/transports, "Protocol Version Header").
  package static let assumedOverHTTP = Self.`2025-03-26`

  /// All of them, the newest first: what clients are told to choose from.
  static let offered = allCases.reversed().map(\.rawValue)

  /// Whether each request says by itself who sends it and how, with no handshake before (2026-07-28,
  /// basic, "Statelessness").
  package var isStateless: Bool { self >= .`2026-07-28` }

  /// Whether a message may be an array of messages: one revision only.
  package var allowsBatches: Bool { self == .`2025-03-26` }

  /// Whether results carry `structuredContent`, and implementations and tools a `title`.
  package var hasStructuredContent: Bool { self >= .`2025-06-18` }

  /// What a tool looks like in `tools/list`.
  package var toolShape: ToolShape {
    switch self {
    case .`2024-11-05`: .plain
    case .`2025-03-26`: .annotated
    case .`2025-06-18`, .`2025-11-25`, .`2026-07-28`: .full
    }
  }
}

extension ProtocolVersion: Comparable {
  /// Older revisions come first: their names are dates.
  package static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Which members a listed tool has.
package enum ToolShape: Sendable, Hashable {
  /// `name`, `description`, `inputSchema`.
  case plain
  /// With `annotations` too.
  case annotated
  /// With `title`, `outputSchema` and `annotations` too.
  case full
}
