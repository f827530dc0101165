// Properties have the names of the wire, as in generated code.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import ConnectorKit

extension Ledger {
  /// Entries of the ledger.
  enum Entries {
    /// List all entries.
    struct List: Tool {
      typealias Output = Page<Entry>
      let status: Status?
      let limit: Int?
      let next_cursor: String?

      init(status: Status? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.status = status
        self.limit = limit
        self.next_cursor = next_cursor
      }

      init(fields: inout FieldReader) {
        status = fields.optional("status")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      func write(to fields: inout FieldWriter) {
        fields.write("status", status)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      static let descriptor = ToolDescriptor(
        name: "list_all_ledger_entries",
        integration: "ledger",
        resource: "entries",
        method: "list",
        title: "List all entries",
        summary: "List all entries.",
        http: .get,
        path: "/entries/",
        inputs: [
          Input(name: "status", in: .query)
        ],
        answer: .many(at: "results"),
        answerDates: 0,
        paging: .page(parameter: "page", size: 100, next: "next"),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "status":{"type":"string","enum":["open","in-progress",""]},\#
          "limit":{"type":"integer","minimum":1,"maximum":100},\#
          "next_cursor":{"type":"string"}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object"}"#
      )
    }

    /// Get one entry.
    struct Get: Tool {
      typealias Output = Entry?
      let id: String

      init(id: String) { self.id = id }

      init(fields: inout FieldReader) { id = fields.required("id") }

      func write(to fields: inout FieldWriter) { fields.write("id", id) }

      static let descriptor = ToolDescriptor(
        name: "get_single_ledger_entry_by_id",
        integration: "ledger",
        resource: "entries",
        method: "get",
        title: "Get one entry",
        summary: "Get one entry.",
        http: .get,
        path: "/entries/{key}/",
        inputs: [
          Input(name: "id", in: .path, wireName: "key")
        ],
        answer: .one(),
        answerDates: 0,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string"}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object"}"#
      )
    }

    /// Create an entry.
    struct Create: Tool {
      typealias Output = Entry
      let amount_cents: Int
      let rate: JSONNumber?
      let due: CalendarDate?
      let at: Timestamp?
      let idempotency_key: String?
      let metadata: JSONValue?
      let tenant: String?

      init(
        amount_cents: Int, rate: JSONNumber? = nil, due: CalendarDate? = nil, at: Timestamp? = nil,
        idempotency_key: String? = nil, metadata: JSONValue? = nil, tenant: String? = nil
      ) {
        self.amount_cents = amount_cents
        self.rate = rate
        self.due = due
        self.at = at
        self.idempotency_key = idempotency_key
        self.metadata = metadata
        self.tenant = tenant
      }

      init(fields: inout FieldReader) {
        amount_cents = fields.required("amount_cents")
        rate = fields.optional("rate")
        due = fields.optional("due")
        at = fields.optional("at")
        idempotency_key = fields.optional("idempotency_key")
        metadata = fields.optional("metadata")
        tenant = fields.optional("tenant")
      }

      func write(to fields: inout FieldWriter) {
        fields.write("amount_cents", amount_cents)
        fields.write("rate", rate)
        fields.write("due", due)
        fields.write("at", at)
        fields.write("idempotency_key", idempotency_key)
        fields.write("metadata", metadata)
        fields.write("tenant", tenant)
      }

      static let descriptor = ToolDescriptor(
        name: "create_a_ledger_entry",
        integration: "ledger",
        resource: "entries",
        method: "create",
        title: "Create an entry",
        summary: "Create an entry.",
        http: .post,
        path: "/entries/",
        inputs: [
          Input(name: "tenant", in: .header, wireName: "X-Tenant", setting: "tenant"),
          Input(name: "idempotency_key", in: .header, wireName: "Idempotency-Key"),
          Input(name: "due", in: .body, wireName: "due_on"),
          Input(name: "at", in: .body, format: .localDateTime),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "tenant":{"type":"string"},\#
          "idempotency_key":{"type":"string"},\#
          "amount_cents":{"type":"integer","minimum":-999999900,"maximum":9007199254740993},\#
          "rate":{"type":"number"},\#
          "due":{"type":"string","format":"date"},\#
          "at":{"type":"string","format":"date-time"},\#
          "metadata":{"type":"object"}\#
          },"required":["amount_cents"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object"}"#
      )
    }

    /// Create entries.
    struct BulkCreate: Tool {
      typealias Output = [Entry]
      let entries: [NewEntry]

      init(entries: [NewEntry]) { self.entries = entries }

      init(fields: inout FieldReader) { entries = fields.required("entries") }

      func write(to fields: inout FieldWriter) { fields.write("entries", entries) }

      static let descriptor = ToolDescriptor(
        name: "ledger_entries_bulk_create",
        integration: "ledger",
        resource: "entries",
        method: "bulk_create",
        title: "Create entries",
        summary: "Create entries.",
        http: .post,
        path: "/entries/batch/",
        body: .value(input: "entries", wrap: "Entries"),
        answer: .many(at: "Entries"),
        annotations: Annotations(),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "entries":{"type":"array","items":{"type":"object","properties":{\#
          "amount_cents":{"type":"integer","minimum":1},\#
          "rate":{"type":"number"},\#
          "lines":{"type":"array","items":{"type":"object","properties":{\#
          "text":{"type":"string","minLength":1},\#
          "day":{"type":"string","format":"date"}\#
          },"required":["text","day"]}}\#
          },"required":["amount_cents"],"additionalProperties":false},"minItems":1,"maxItems":500}\#
          },"required":["entries"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object"}"#
      )
    }
  }
}
