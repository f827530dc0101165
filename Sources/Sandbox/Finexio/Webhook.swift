import StrictJSON

/// A subscription to events of the user who is logged in.
struct Webhook: Sendable {
  let id: String
  let created: Moment
  var updated: Moment
  var fields: [String: FieldValue]

  /// https://finexio.readme.io/reference/webhooks_api
  static let rules: [FieldRule] = [
    FieldRule("event", .choice(["payment.changed"]), required: true),
    FieldRule("url", .url, required: true),
    FieldRule("username", .text(maximum: 255), required: true),
    FieldRule("password", .text(maximum: 255), required: true),
    FieldRule(
      "content_type", .choice(["application/json", "application/x-www-form-urlencoded"]),
      standard: .text("application/json")),
    FieldRule("invoice_ids", .boolean, standard: .boolean(false)),
    FieldRule("payment_status", .boolean, standard: .boolean(false)),
    FieldRule("payment_events", .boolean, standard: .boolean(false)),
    FieldRule("refund_reason", .boolean, standard: .boolean(false)),
    FieldRule("instrument_number", .boolean, standard: .boolean(false)),
    FieldRule("all_payment_details", .boolean, standard: .boolean(false)),
  ]

  static let readOnly = ["id", "created_at", "updated_at", "subscription"]

  init(id: String, given: [String: FieldValue], created: Moment) {
    self.id = id
    self.created = created
    updated = created
    fields = Self.rules.completing(given)
  }

  /// The subscription as it is served: with its own URL, and without its password.
  func write(to writer: inout JSONWriter, origin: String) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    for rule in Self.rules where rule.name != "password" {
      writer.key(rule.name)
      (fields[rule.name] ?? .null).write(to: &writer)
    }
    writer.key("created_at")
    writer.write(created.description)
    writer.key("updated_at")
    writer.write(updated.description)
    writer.key("subscription")
    writer.write("\(origin)/v2/webhooks/\(id)/")
    writer.endObject()
  }
}
