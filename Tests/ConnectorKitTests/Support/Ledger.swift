// Properties have the names of the wire, as in generated code.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import ConnectorKit

/// An integration in exactly the form that the generator emits, with one property or tool of every
/// kind.
enum Ledger: Integration {
  static let descriptor = IntegrationDescriptor(
    name: "ledger",
    label: "Ledger",
    category: "Accounting",
    summary: "Entries and their documents.",
    baseURL: "https://{host}/v2",
    settings: [
      Setting(name: "host", default: "api.ledger.example", summary: "API host."),
      Setting(name: "tenant", summary: "The tenant's id."),
    ],
    authentication: .basic(
      username: Credential(name: "username", label: "User"),
      password: Credential(name: "password", label: "Password")
    ),
    headers: [
      Field(name: "X-Client", value: "tenon")
    ],
    errors: ErrorRules(messages: ["detail", "errors.*.message"], flags: ["HasErrors"]),
    dates: #"[{"due":"date","created":"ms-date-time","parent":0,"children":0}]"#,
    tools: [
      Entries.List.descriptor,
      Entries.Get.descriptor,
      Entries.Create.descriptor,
      Entries.BulkCreate.descriptor,
      Entries.Void.descriptor,
      Entries.Statement.descriptor,
      Entries.Delete.descriptor,
    ]
  )

  /// Where an entry stands.
  struct Status: OpenEnum {
    let rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
    static var open: Self { Self(rawValue: "open") }
    static var `in-progress`: Self { Self(rawValue: "in-progress") }
    static var none: Self { Self(rawValue: "") }
    static var allKnown: [Self] { [.open, .`in-progress`, .none] }
  }

  /// How urgent an entry is.
  struct Priority: OpenEnum {
    let rawValue: Int
    init(rawValue: Int) { self.rawValue = rawValue }
    static var `1`: Self { Self(rawValue: 1) }
    static var `2`: Self { Self(rawValue: 2) }
    static var allKnown: [Self] { [.`1`, .`2`] }
  }

  /// An entry of the ledger.
  struct Entry: Model {
    let id: String?
    let amount_cents: Int?
    let rate: JSONNumber?
    let cleared: Bool?
    let due: CalendarDate?
    let created: Timestamp?
    let status: Status?
    let priority: Priority?
    let tags: [String]?
    let totals: [String: JSONNumber]?
    let metadata: JSONValue?
    let parent: Box<Entry>?
    let children: [Entry]?

    init(
      id: String? = nil, amount_cents: Int? = nil, rate: JSONNumber? = nil, cleared: Bool? = nil,
      due: CalendarDate? = nil, created: Timestamp? = nil, status: Status? = nil,
      priority: Priority? = nil, tags: [String]? = nil, totals: [String: JSONNumber]? = nil,
      metadata: JSONValue? = nil, parent: Box<Entry>? = nil, children: [Entry]? = nil
    ) {
      self.id = id
      self.amount_cents = amount_cents
      self.rate = rate
      self.cleared = cleared
      self.due = due
      self.created = created
      self.status = status
      self.priority = priority
      self.tags = tags
      self.totals = totals
      self.metadata = metadata
      self.parent = parent
      self.children = children
    }

    init(fields: inout FieldReader) {
      id = fields.optional("id")
      amount_cents = fields.optional("amount_cents")
      rate = fields.optional("rate")
      cleared = fields.optional("cleared")
      due = fields.optional("due")
      created = fields.optional("created")
      status = fields.optional("status")
      priority = fields.optional("priority")
      tags = fields.optional("tags")
      totals = fields.optional("totals")
      metadata = fields.optional("metadata")
      parent = fields.optional("parent")
      children = fields.optional("children")
    }

    func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("amount_cents", amount_cents)
      fields.write("rate", rate)
      fields.write("cleared", cleared)
      fields.write("due", due)
      fields.write("created", created)
      fields.write("status", status)
      fields.write("priority", priority)
      fields.write("tags", tags)
      fields.write("totals", totals)
      fields.write("metadata", metadata)
      fields.write("parent", parent)
      fields.write("children", children)
    }
  }

  /// An entry to be made.
  struct NewEntry: Model {
    let amount_cents: Int
    let rate: JSONNumber?
    let lines: [NewLine]?

    init(amount_cents: Int, rate: JSONNumber? = nil, lines: [NewLine]? = nil) {
      self.amount_cents = amount_cents
      self.rate = rate
      self.lines = lines
    }

    init(fields: inout FieldReader) {
      amount_cents = fields.required("amount_cents")
      rate = fields.optional("rate")
      lines = fields.optional("lines")
    }

    func write(to fields: inout FieldWriter) {
      fields.write("amount_cents", amount_cents)
      fields.write("rate", rate)
      fields.write("lines", lines)
    }
  }

  /// A line of a new entry.
  struct NewLine: Model {
    let text: String
    let day: CalendarDate

    init(text: String, day: CalendarDate) {
      self.text = text
      self.day = day
    }

    init(fields: inout FieldReader) {
      text = fields.required("text")
      day = fields.required("day")
    }

    func write(to fields: inout FieldWriter) {
      fields.write("text", text)
      fields.write("day", day)
    }
  }
}
