import ConnectorKit

extension Ledger.Entries {
  /// Void an entry.
  struct Void: Tool {
    typealias Output = Ledger.Status
    let id: String
    let reason: String?

    init(id: String, reason: String? = nil) {
      self.id = id
      self.reason = reason
    }

    init(fields: inout FieldReader) {
      id = fields.required("id")
      reason = fields.optional("reason")
    }

    func write(to fields: inout FieldWriter) {
      fields.write("id", id)
      fields.write("reason", reason)
    }

    static let descriptor = ToolDescriptor(
      name: "ledger_entries_void",
      integration: "ledger",
      resource: "entries",
      method: "void",
      title: "Void an entry",
      summary: "Void an entry.",
      http: .post,
      path: "/entries/{id}/status?mode=final",
      inputs: [
        Input(name: "id", in: .path)
      ],
      body: .object(wrap: "Entries[]", constant: #"{"Status":"VOID"}"#),
      answer: .one(at: "data.status"),
      annotations: Annotations(),
      inputSchema: #"""
        {"type":"object","properties":{\#
        "id":{"type":"string"},\#
        "reason":{"type":"string"}\#
        },"required":["id"],"additionalProperties":false}
        """#,
      outputSchema: #"{"type":"object"}"#
    )
  }

  /// The statement of a month as text.
  struct Statement: Tool {
    typealias Output = String
    let month: String

    init(month: String) { self.month = month }

    init(fields: inout FieldReader) { month = fields.required("month") }

    func write(to fields: inout FieldWriter) { fields.write("month", month) }

    static let descriptor = ToolDescriptor(
      name: "ledger_entries_statement",
      integration: "ledger",
      resource: "entries",
      method: "statement",
      title: "Get a statement",
      summary: "Get a statement.",
      http: .get,
      path: "/statement",
      inputs: [
        Input(name: "month", in: .query)
      ],
      answer: .text,
      annotations: Annotations(readOnly: true, destructive: false, idempotent: true),
      inputSchema: #"""
        {"type":"object","properties":{\#
        "month":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}$"}\#
        },"required":["month"],"additionalProperties":false}
        """#,
      outputSchema: #"{"type":"object"}"#
    )
  }

  /// Delete an entry.
  struct Delete: Tool {
    typealias Output = Empty
    let id: String

    init(id: String) { self.id = id }

    init(fields: inout FieldReader) { id = fields.required("id") }

    func write(to fields: inout FieldWriter) { fields.write("id", id) }

    static let descriptor = ToolDescriptor(
      name: "delete_a_ledger_entry_by_id",
      integration: "ledger",
      resource: "entries",
      method: "delete",
      title: "Delete an entry",
      summary: "Delete an entry.",
      http: .delete,
      path: "/entries/{id}",
      inputs: [
        Input(name: "id", in: .path)
      ],
      answer: .empty,
      annotations: Annotations(idempotent: true),
      inputSchema: #"""
        {"type":"object","properties":{\#
        "id":{"type":"string"}\#
        },"required":["id"],"additionalProperties":false}
        """#,
      outputSchema: #"{"type":"object"}"#
    )
  }
}
