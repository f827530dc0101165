import Store
package import StrictJSON

/// An account at a vendor, without its credentials.
package struct Account: Sendable, Equatable {
  /// A UUID.
  package let id: String
  /// The integration's name.
  package let integration: String
  /// Whose account it is, in the operator's words.
  package let tenantID: String
  /// A name for people; may be empty.
  package let label: String
  /// Whether it can be used.
  package let status: AccountStatus
  /// The values of the integration's settings.
  package let settings: [String: String]
  /// Scheme, host and port in place of the vendor's; nil for the vendor's own.
  package let origin: String?
  /// Why it cannot be used, or what went wrong last; nil when nothing did.
  package let lastError: String?
  /// When it was made, in milliseconds since 1970.
  package let createdAt: Int
  /// When it was changed last.
  package let updatedAt: Int

  /// Writes it as the API shows it.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("integration")
    writer.write(integration)
    writer.key("tenant_id")
    writer.write(tenantID)
    writer.key("label")
    writer.write(label)
    writer.key("status")
    writer.write(status.rawValue)
    writer.key("settings")
    writer.write(settings)
    writer.key("origin")
    writer.write(optional: origin)
    writer.key("last_error")
    writer.write(optional: lastError)
    writer.key("created_at")
    writer.write(internetText(ofMilliseconds: createdAt))
    writer.key("updated_at")
    writer.write(internetText(ofMilliseconds: updatedAt))
    writer.endObject()
  }

  /// From a row: id, integration, tenant_id, label, status, settings, origin, last_error, created_at,
  /// updated_at.
  init(_ row: Row) throws {
    id = try row.text(0)
    integration = try row.text(1)
    tenantID = try row.text(2)
    label = try row.text(3)
    guard let status = AccountStatus(rawValue: try row.text(4)) else {
      throw StoreError.unexpectedValue(column: 4, expected: "a status", received: "another text")
    }
    self.status = status
    settings = try textMap(try row.text(5), column: 5)
    origin = try row.optionalText(6)
    lastError = try row.optionalText(7)
    createdAt = try row.integer(8)
    updatedAt = try row.integer(9)
  }
}

/// The texts of a JSON object.
func textMap(_ text: String, column: Int) throws(StoreError) -> [String: String] {
  guard let value = try? JSONValue(parsing: text), value.kind == .object else {
    throw .unexpectedValue(column: column, expected: "a JSON object", received: "another text")
  }
  var map: [String: String] = [:]
  for member in value.members { map[member.key] = member.value.string }
  return map
}

extension JSONWriter {
  /// Writes an object of texts, its keys in order.
  mutating func write(_ map: [String: String]) {
    beginObject()
    for (name, text) in map.sorted(by: { $0.key < $1.key }) {
      key(name)
      write(text)
    }
    endObject()
  }

  /// Writes a string, or `null`.
  mutating func write(optional text: String?) {
    if let text { write(text) } else { writeNull() }
  }

  /// The bytes of an object of texts.
  static func bytes(of map: [String: String]) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(map)
    return writer.bytes
  }
}
