import Store
package import StrictJSON

/// An MCP server: some of the tools of one account, for whoever has its token.
package struct MCPServerRecord: Sendable, Equatable {
  /// A UUID.
  package let id: String
  /// The account whose tools it offers.
  package let accountID: String
  /// The name for people.
  package let name: String
  /// What it offers, and to whom.
  package let configuration: ServerConfiguration
  /// From when on it is refused, in milliseconds since 1970; nil for never.
  package let expiresAt: Int?
  /// Who made it: the id of an API key, or what else the program says.
  package let createdBy: String
  /// When it was made.
  package let createdAt: Int
  /// When it was changed last.
  package let updatedAt: Int
  /// When its token was shown last, as far as that is written; nil for never.
  package let lastUsedAt: Int?
  /// How many calls of its tools were asked for, as far as that is written.
  package let callCount: Int

  /// Whether it is refused at a time.
  package func isExpired(at now: Int) -> Bool { expiresAt.map { now >= $0 } ?? false }

  /// Writes it as the API shows it.
  /// - Parameter secret: the token and the URL that holds it, which are shown once.
  package func write(to writer: inout JSONWriter, secret: (token: String, url: String)? = nil) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("name")
    writer.write(name)
    writer.key("config")
    configuration.write(to: &writer)
    writer.key("integrated_account_id")
    writer.write(accountID)
    writer.key("created_by")
    writer.write(createdBy)
    writer.key("expires_at")
    writer.write(optional: expiresAt.map(internetText(ofMilliseconds:)))
    writer.key("created_at")
    writer.write(internetText(ofMilliseconds: createdAt))
    writer.key("updated_at")
    writer.write(internetText(ofMilliseconds: updatedAt))
    writer.key("last_used_at")
    writer.write(optional: lastUsedAt.map(internetText(ofMilliseconds:)))
    writer.key("call_count")
    writer.write(callCount)
    if let secret {
      writer.key("token")
      writer.write(secret.token)
      writer.key("url")
      writer.write(secret.url)
    }
    writer.endObject()
  }

  /// From a row: id, account_id, name, config, expires_at, created_by, created_at, updated_at,
  /// last_used_at, call_count.
  init(_ row: Row) throws {
    id = try row.text(0)
    accountID = try row.text(1)
    name = try row.text(2)
    guard let json = try? JSONValue(parsing: try row.text(3)) else {
      throw StoreError.unexpectedValue(column: 3, expected: "JSON", received: "another text")
    }
    let patch = ServerConfigurationPatch(json, at: JSONPointer())
    // What cannot be understood must not become a server that offers everything.
    guard patch.problems.isEmpty else {
      throw StoreError.unexpectedValue(
        column: 3, expected: "a server's configuration", received: "another JSON")
    }
    configuration = patch.applied(to: ServerConfiguration())
    expiresAt = try row.optionalInteger(4)
    createdBy = try row.text(5)
    createdAt = try row.integer(6)
    updatedAt = try row.integer(7)
    lastUsedAt = try row.optionalInteger(8)
    callCount = try row.integer(9)
  }
}

/// An MCP server that is to be made.
package struct MCPServerDraft: Sendable {
  package let name: String
  package let configuration: ServerConfiguration
  package let expiresAt: Int?
  let problems: [InvalidField]

  /// A server to make; `MCPServers.create` checks it.
  package init(
    name: String, configuration: ServerConfiguration = ServerConfiguration(), expiresAt: Int? = nil
  ) {
    self.name = name
    self.configuration = configuration
    self.expiresAt = expiresAt
    problems = []
  }

  /// Reads `{name, config, expires_at}`.
  package init(_ json: JSONValue) {
    var object = RequestObject(json, keys: ["name", "config", "expires_at"])
    name = object.required("name")
    configuration =
      object.configuration()?.applied(to: ServerConfiguration())
      ?? ServerConfiguration()
    expiresAt = object.time("expires_at")
    problems = object.problems
  }
}

/// What is to change of an MCP server; nil leaves it as it is.
package struct MCPServerPatch: Sendable {
  package let name: String?
  package let configuration: ServerConfigurationPatch?
  /// Nil within lets it never expire.
  package let expiresAt: Int??
  let problems: [InvalidField]

  /// A change; `MCPServers.update` checks it.
  package init(
    name: String? = nil, configuration: ServerConfigurationPatch? = nil, expiresAt: Int?? = nil
  ) {
    self.name = name
    self.configuration = configuration
    self.expiresAt = expiresAt
    problems = []
  }

  /// Reads `{name, config, expires_at}`, each of which may be missing.
  package init(_ json: JSONValue) {
    var object = RequestObject(json, keys: ["name", "config", "expires_at"])
    name = object.has("name") ? object.required("name") : nil
    configuration = object.configuration()
    expiresAt = object.has("expires_at") ? .some(object.time("expires_at")) : nil
    problems = object.problems
  }
}

extension RequestObject {
  fileprivate mutating func configuration() -> ServerConfigurationPatch? {
    guard let member = member("config"), !member.isNull else { return nil }
    let patch = ServerConfigurationPatch(member, at: JSONPointer("/config") ?? JSONPointer())
    add(patch.problems)
    return patch
  }
}
