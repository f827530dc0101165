/// What a provider has to know from the client before it can answer (2026-07-28, basic/patterns/mrtr).
///
/// It is one thing in every revision: in those with a handshake the server asks the client while the
/// call waits, and the provider does not see the difference.
package struct MCPInputRequired: Sendable {
  /// Each with a name of the provider's choice, under which the response comes back.
  package var requests: [(name: String, request: MCPInputRequest)]
  /// Comes back as it was given. It passes through the client, so the provider has to authenticate it.
  package var state: String?

  /// A demand of these parts, of which there must be one.
  package init(_ requests: [(name: String, request: MCPInputRequest)], state: String? = nil) {
    self.requests = requests
    self.state = state
  }
}

/// One thing that a client can be asked for.
package enum MCPInputRequest: Sendable {
  /// To show its user a form, and give back an `ElicitResult`.
  /// - Parameter schema: what is filled in: a flat object, as JSON text (2025-11-25, client/elicitation,
  ///   "Requested Schema").
  case elicitation(message: String, schema: String)
  /// To send its user to a page, and give back an `ElicitResult`.
  /// - Parameter id: tells it from the server's other such requests (2025-11-25).
  case elicitationURL(message: String, url: String, id: String)
  /// To have its model say something, without tools, and give back a `CreateMessageResult`.
  /// - Parameter params: the parameters of `sampling/createMessage`, as JSON text.
  case sampling(params: String)
  /// To tell which folders it works in, as a `ListRootsResult`.
  case roots

  /// What kind it is of.
  package var kind: MCPInputKind {
    switch self {
    case .elicitation: .elicitation
    case .elicitationURL: .elicitationURL
    case .sampling: .sampling
    case .roots: .roots
    }
  }
}

/// What a client can be asked for, if it declares it.
package enum MCPInputKind: Sendable, CaseIterable {
  case elicitation, elicitationURL, sampling, roots

  /// By which a client declares it.
  var capability: MCPClientCapabilities {
    switch self {
    case .elicitation: .elicitationForm
    case .elicitationURL: .elicitationURL
    case .sampling: .sampling
    case .roots: .roots
    }
  }

  /// The first revision that has it.
  var since: ProtocolVersion {
    switch self {
    case .elicitation: .`2025-06-18`
    case .elicitationURL: .`2025-11-25`
    case .sampling, .roots: .`2024-11-05`
    }
  }

  /// The method that asks for it.
  var method: String {
    switch self {
    case .elicitation, .elicitationURL: "elicitation/create"
    case .sampling: "sampling/createMessage"
    case .roots: "roots/list"
    }
  }
}
