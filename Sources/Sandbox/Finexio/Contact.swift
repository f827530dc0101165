import StrictJSON

/// A person to turn to at a supplier.
struct Contact: Sendable {
  let supplierID: String
  let id: String
  var externalReferenceID: String
  var fields: [String: FieldValue]

  /// What a caller writes besides `external_reference_id` (schema SupplierContact).
  static let fieldRules: [FieldRule] = [
    FieldRule("name", .text(maximum: 40)),
    FieldRule("email", .email(maximum: 50)),
    FieldRule("phone", .text(maximum: 17)),
    FieldRule("primary", .boolean, required: true),
    FieldRule("payment_notification", .boolean, standard: .boolean(false)),
  ]

  static let rules = [FieldRule("external_reference_id", .text(maximum: 100))] + fieldRules
  static let readOnly = ["id"]

  init(supplierID: String, id: String, given: [String: FieldValue]) {
    self.supplierID = supplierID
    self.id = id
    let reference = given["external_reference_id"]?.text ?? ""
    externalReferenceID = reference.isEmpty ? id : reference
    fields = Self.fieldRules.completing(given)
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("external_reference_id")
    writer.write(externalReferenceID)
    for rule in Self.fieldRules {
      writer.key(rule.name)
      (fields[rule.name] ?? .null).write(to: &writer)
    }
    writer.endObject()
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }
}
