// Generated from Specs/sent.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// A vendor that takes moments without a zone and never writes milliseconds.
public enum Sent: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "sent",
    label: "Sent",
    summary: "A vendor that takes moments without a zone and never writes milliseconds.",
    baseURL: "https://sent.example",
    authentication: .none,
    dates: #"[{"at":"local-date-time"}]"#,
    tools: [
      Terms.List.descriptor,
      Terms.Create.descriptor,
      Terms.Bulk.descriptor,
    ]
  )

  /// A term.
  public struct Term: Model {
    /// When.
    public let at: Timestamp?
    /// Day.
    public let on: CalendarDate?

    public init(at: Timestamp? = nil, on: CalendarDate? = nil) {
      self.at = at
      self.on = on
    }

    public init(fields: inout FieldReader) {
      at = fields.optional("at")
      on = fields.optional("on")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("at", at)
      fields.write("on", on)
    }
  }

  /// Terms.
  public enum Terms {
    /// List.
    public struct List: Tool {
      public typealias Output = Page<Term>

      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(limit: Int? = nil, next_cursor: String? = nil) {
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_sent_terms",
        integration: "sent",
        resource: "terms",
        method: "list",
        title: "List all Sent terms",
        summary: "List.",
        http: .get,
        path: "/terms",
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1},\#
          "next_cursor":{"type":"string","description":"Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out for the first page."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{\#
          "result":{"type":"array","items":{}},\#
          "next_cursor":{"type":["string","null"]},\#
          "rate_limit":{"type":"object"}\#
          },"required":["result","next_cursor"]}
          """#
      )
    }

    /// Create.
    public struct Create: Tool {
      public typealias Output = Term

      /// When.
      public let at: Timestamp?
      /// Day.
      public let on: CalendarDate?

      public init(at: Timestamp? = nil, on: CalendarDate? = nil) {
        self.at = at
        self.on = on
      }

      public init(fields: inout FieldReader) {
        at = fields.optional("at")
        on = fields.optional("on")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("at", at)
        fields.write("on", on)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_sent_term",
        integration: "sent",
        resource: "terms",
        method: "create",
        title: "Create a Sent term",
        summary: "Create.",
        http: .post,
        path: "/terms",
        inputs: [
          Input(name: "at", in: .body, format: .localDateTime),
        ],
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "at":{"type":"string","format":"date-time","description":"When."},\#
          "on":{"type":"string","format":"date","description":"Day."}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Bulk.
    public struct Bulk: Tool {
      public typealias Output = [Term]

      /// All.
      public let terms: [Term]

      public init(terms: [Term]) {
        self.terms = terms
      }

      public init(fields: inout FieldReader) {
        terms = fields.required("terms")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("terms", terms)
      }

      public static let descriptor = ToolDescriptor(
        name: "sent_terms_bulk",
        integration: "sent",
        resource: "terms",
        method: "bulk",
        title: "Sent terms bulk",
        summary: "Bulk.",
        http: .post,
        path: "/bulk",
        inputs: [
          Input(name: "terms", in: .body, format: .holdingDates(0)),
        ],
        body: .value(input: "terms"),
        answer: .many(),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "terms":{"type":"array","description":"All.","items":{"type":"object","description":"A term.","properties":{\#
          "at":{"type":"string","format":"date-time","description":"When."},\#
          "on":{"type":"string","format":"date","description":"Day."}\#
          },"additionalProperties":false}}\#
          },"required":["terms"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }
  }
}
