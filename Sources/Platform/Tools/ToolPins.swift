import ConnectorKit
import Store
package import StrictJSON

/// The tools of an integration as they were when the server last started, so that a build that brings
/// others shows: a description that changes after it was looked at is how tools are poisoned (OWASP MCP
/// Top 10, MCP03, "Rug Pull").
package struct ToolPins: Sendable, Equatable {
  /// SHA-256 of each tool's definition in hexadecimal digits, by name.
  package var digests: [String: String]
  /// What was different at the last start at which anything was; nil when nothing ever was.
  package var lastChange: ToolChange?

  /// Pins of these parts.
  package init(digests: [String: String], lastChange: ToolChange? = nil) {
    self.digests = digests
    self.lastChange = lastChange
  }

  /// How other definitions differ from these; nil when they do not.
  package func change(to digests: [String: String], at now: Int) -> ToolChange? {
    let change = ToolChange(
      at: now, added: digests.keys.filter { self.digests[$0] == nil }.sorted(),
      removed: self.digests.keys.filter { digests[$0] == nil }.sorted(),
      changed: digests.filter { name, digest in
        self.digests[name].map { $0 != digest } ?? false
      }.keys.sorted())
    return change.isEmpty ? nil : change
  }
}

/// How the tools of an integration differ from those before.
package struct ToolChange: Sendable, Equatable {
  /// When it was noticed, in milliseconds since 1970.
  package var at: Int
  /// Names of tools that were not there, in order.
  package var added: [String]
  /// Names of tools that are no longer there, in order.
  package var removed: [String]
  /// Names of tools that are called, described or sent otherwise, in order.
  package var changed: [String]

  var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// A change of these parts.
  package init(at: Int, added: [String], removed: [String], changed: [String]) {
    self.at = at
    self.added = added
    self.removed = removed
    self.changed = changed
  }

  /// Writes `added`, `removed` and `changed` as members.
  package func writeNames(to json: inout JSONWriter) {
    for (key, names) in [("added", added), ("removed", removed), ("changed", changed)] {
      json.key(key)
      json.beginArray()
      for name in names { json.write(name) }
      json.endArray()
    }
  }
}

extension Database {
  /// `properties.name` of an integration's pins: the integration's name follows.
  private static var prefix: String { "tools:" }

  /// The pins of every integration that has any, by name.
  package func toolPins() throws(PlatformError) -> [String: ToolPins] {
    try reading { session in
      var all: [String: ToolPins] = [:]
      let rows = try session.rows(
        "SELECT name, value FROM properties WHERE name LIKE $1", [.text(Self.prefix + "%")])
      for row in rows {
        let name = try row.text(0).dropFirst(Self.prefix.count)
        all[String(name)] = try? ToolPins(json: JSONValue(parsing: try row.blob(1)))
      }
      return all
    }
  }

  /// Keeps the pins of some integrations in place of those before.
  package func keep(toolPins: [String: ToolPins]) async throws(PlatformError) {
    try await writing { session in
      for (name, pins) in toolPins {
        try session.run(
          """
          INSERT INTO properties (name, value) VALUES ($1, $2)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """, [.text(Self.prefix + name), .blob(pins.json)])
      }
    }
  }
}

extension ToolPins {
  /// Reads what `json` wrote.
  fileprivate init(json: JSONValue) {
    digests = Dictionary(
      (json["tools"] ?? .emptyObject).members.compactMap { member in
        member.value.string.map { (member.key, $0) }
      }, uniquingKeysWith: { first, _ in first })
    if let change = json["change"], let at = change["at"]?.int {
      func names(_ key: String) -> [String] {
        change[key]?.elements.compactMap(\.string) ?? []
      }
      lastChange = ToolChange(
        at: at, added: names("added"), removed: names("removed"), changed: names("changed"))
    }
  }

  /// `{"tools": {NAME: DIGEST}, "change": {"at", "added", "removed", "changed"}}`
  fileprivate var json: [UInt8] {
    var json = JSONWriter(reservingCapacity: 128 * digests.count)
    json.beginObject()
    json.key("tools")
    json.beginObject()
    for (name, digest) in digests.sorted(by: { $0.key < $1.key }) {
      json.key(name)
      json.write(digest)
    }
    json.endObject()
    if let lastChange {
      json.key("change")
      json.beginObject()
      json.key("at")
      json.write(lastChange.at)
      lastChange.writeNames(to: &json)
      json.endObject()
    }
    json.endObject()
    return json.bytes
  }
}
