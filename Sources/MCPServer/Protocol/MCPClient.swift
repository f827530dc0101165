internal import StrictJSON

/// What a client says of itself, in `initialize` or with each request. Nobody has checked it.
package struct MCPClient: Sendable, Equatable {
  /// For programs, such as `claude-ai`; nil when it did not say.
  package var name: String?
  /// The version of the client, not of the protocol.
  package var version: String?
  /// What it can be asked for.
  package var capabilities: MCPClientCapabilities

  /// A client of these parts.
  package init(
    name: String? = nil, version: String? = nil, capabilities: MCPClientCapabilities = []
  ) {
    self.name = name
    self.version = version
    self.capabilities = capabilities
  }

  /// Reads an `Implementation` and a `ClientCapabilities` object; either may be missing.
  init(implementation: JSONValue?, capabilities: JSONValue?) throws(RPCError) {
    name = try implementation?.optionalString("name")
    version = try implementation?.optionalString("version")
    self.capabilities = MCPClientCapabilities(declared: capabilities)
  }
}

/// What a client can be asked for, of what this server knows to ask for.
package struct MCPClientCapabilities: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// To show its user a form (2025-06-18, client/elicitation).
  package static let elicitationForm = Self(rawValue: 1)
  /// To send its user to a page (2025-11-25, client/elicitation, "Capabilities").
  package static let elicitationURL = Self(rawValue: 2)
  /// To be given a task in the place of an answer (extension `io.modelcontextprotocol/tasks`).
  package static let tasks = Self(rawValue: 4)
  /// To have its model say something (2025-11-25, client/sampling).
  package static let sampling = Self(rawValue: 8)
  /// To tell which folders it works in (2025-11-25, client/roots).
  package static let roots = Self(rawValue: 16)

  /// Reads a `ClientCapabilities` object.
  init(declared: JSONValue?) {
    self = []
    if let elicitation = declared?["elicitation"], elicitation.kind == .object {
      let url = elicitation["url"]?.kind == .object
      // An empty object means forms, as before there were URLs (2025-11-25, client/elicitation).
      if elicitation["form"]?.kind == .object || !url { insert(.elicitationForm) }
      if url { insert(.elicitationURL) }
    }
    if declared?["extensions"]?["io.modelcontextprotocol/tasks"]?.kind == .object {
      insert(.tasks)
    }
    if declared?["sampling"]?.kind == .object { insert(.sampling) }
    if declared?["roots"]?.kind == .object { insert(.roots) }
  }
}
