/// A call that outlived the request that made it, as it is kept.
package struct CallTask: Sendable, Equatable {
  /// The tool that was called.
  package let tool: String
  /// Whether it changes something at the vendor.
  package let isWrite: Bool
  /// When it was made, in milliseconds since 1970.
  package let createdAt: Int
  /// When it ended, or was made.
  package let updatedAt: Int
  /// From when on it is not there any more.
  package let expiresAt: Int
  /// What it came to; nil while it runs, and when the process that ran it has ended without that.
  package let end: CallTaskEnd?
}

/// What a call came to.
package struct CallTaskEnd: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// It has a result, be it an error's.
    case completed
    /// The protocol itself has an error for it.
    case failed
    /// It was given up because whoever made it asked for that.
    case cancelled
  }
  package let kind: Kind
  /// The result, or the error; of what was cancelled, a message.
  package let content: [UInt8]

  /// An end.
  package init(_ kind: Kind, _ content: [UInt8]) {
    self.kind = kind
    self.content = content
  }
}

/// Whose a task is: nobody else finds it, whatever he knows of it.
package struct TaskOwner: Sendable, Equatable {
  /// The account that is called.
  package let accountID: String
  /// The MCP server that the call came by; nil for whoever opened the data folder himself.
  package let serverID: String?
  /// The API key that was shown besides the server's token.
  package let keyID: String?

  /// An owner.
  package init(accountID: String, serverID: String? = nil, keyID: String? = nil) {
    self.accountID = accountID
    self.serverID = serverID
    self.keyID = keyID
  }
}
