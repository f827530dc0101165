package import StrictJSON

extension AuditEntry {
  /// Writes the entry as one JSON object. Members that have no value are `null`, so that every entry
  /// has the same; times are RFC 3339 in UTC.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("sequence")
    writer.write(sequence)
    writer.key("created_at")
    writer.write(internetText(ofMilliseconds: at))
    Self.write("tenant_id", tenantID, to: &writer)
    Self.write("integrated_account_id", accountID, to: &writer)
    Self.write("mcp_server_id", serverID, to: &writer)
    Self.write("api_key_id", keyID, to: &writer)
    Self.write("actor", actor, to: &writer)
    Self.write("client_name", clientName, to: &writer)
    Self.write("client_version", clientVersion, to: &writer)
    Self.write("action", action, to: &writer)
    Self.write("tool_name", tool, to: &writer)
    Self.write("method", method, to: &writer)
    Self.write("outcome", outcome.rawValue, to: &writer)
    Self.write("http_status_code", status, to: &writer)
    Self.write("duration_us", duration, to: &writer)
    writer.key("detail")
    if let detail { writer.write(detail) } else { writer.writeNull() }
    writer.endObject()
  }

  private static func write(_ key: StaticString, _ text: String?, to writer: inout JSONWriter) {
    writer.key(key)
    if let text { writer.write(text) } else { writer.writeNull() }
  }

  private static func write(_ key: StaticString, _ number: Int?, to writer: inout JSONWriter) {
    writer.key(key)
    if let number { writer.write(number) } else { writer.writeNull() }
  }
}
