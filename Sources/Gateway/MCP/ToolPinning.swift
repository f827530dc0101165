import ConnectorKit
package import Platform
import Synchronization

extension Backend {
  /// Compares the tools of this build with those of the last start, and keeps what they are now. What is
  /// different is in the audit log, as `integration.tools_changed`. Tools that are seen for the first time
  /// with their integration are no change.
  /// - Returns: the changes, by integration.
  /// - Throws: `PlatformError` when they cannot be kept.
  @discardableResult
  package func pinTools() async throws(PlatformError) -> [String: ToolChange] {
    let now = clock.now()
    let kept = try installation.database.toolPins()
    var pins = kept
    var changes: [String: ToolChange] = [:]
    // An integration that is gone has no tools.
    for name in Set(kept.keys).union(installation.integrations.keys) {
      let digests = installation.integrations[name]?.toolDigests ?? [:]
      if let change = kept[name]?.change(to: digests, at: now) { changes[name] = change }
      pins[name] = ToolPins(digests: digests, lastChange: changes[name] ?? kept[name]?.lastChange)
    }
    for (name, change) in changes.sorted(by: { $0.key < $1.key }) {
      var detail = JSONWriter()
      detail.beginObject()
      detail.key("integration")
      detail.write(name)
      change.writeNames(to: &detail)
      detail.endObject()
      try await audit.record(
        AuditEntry(
          at: now, actor: "system", action: "integration.tools_changed", outcome: .ok,
          detail: try? JSONValue(parsing: detail.bytes)))
    }
    if pins != kept {
      // Whoever is stopped between the two tells the change twice rather than never.
      try await audit.flush()
      try await installation.database.keep(toolPins: pins)
    }
    toolPins.withLock { [pins] in $0 = pins }
    return changes
  }

  /// Writes what is known of the tools of an integration as members: `tools_digest`, `tools_changed`.
  func writePins(of integration: IntegrationDescriptor, to json: inout JSONWriter) {
    let pins =
      toolPins.withLock { $0[integration.name] } ?? ToolPins(digests: integration.toolDigests)
    json.key("tools_digest")
    json.write(pins.digest)
    json.key("tools_changed")
    guard let change = pins.lastChange else {
      json.writeNull()
      return
    }
    json.beginObject()
    json.key("at")
    json.write(internetText(ofMilliseconds: change.at))
    change.writeNames(to: &json)
    json.endObject()
  }
}
