// Generated from Specs/validate.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// X
public enum Validate: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "validate",
    label: "X",
    summary: "X",
    baseURL: "https://api.example.com",
    settings: [
      Setting(name: "site", type: .string, summary: "The site."),
    ],
    authentication: .none,
    validation: Validation(
      tool: "list_all_validate_things",
      arguments: #"{"colour":"red","limit":1}"#
    ),
    tools: [
      Things.List.descriptor,
      Things.Get.descriptor,
      Things.Create.descriptor,
      Things.Search.descriptor,
    ],
    records: [
      RecordTemplate(name: "validate_thing", title: "X thing", inputs: ["id"], tool: Things.Get.descriptor),
    ]
  )

  /// X things.
  public enum Things {
    /// List.
    public struct List: Tool {
      public typealias Output = Page<JSONValue>

      /// The site.
      public let site: String?
      /// A colour.
      public let colour: String?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        site: String? = nil,
        colour: String? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.site = site
        self.colour = colour
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        site = fields.optional("site")
        colour = fields.optional("colour")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("site", site)
        fields.write("colour", colour)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_validate_things",
        integration: "validate",
        resource: "things",
        method: "list",
        title: "List all X things",
        summary: "List.",
        http: .get,
        path: "/{site}/things",
        inputs: [
          Input(name: "site", in: .path, setting: "site"),
          Input(name: "colour", in: .query),
        ],
        answer: .many(),
        paging: .page(parameter: "page", size: 100),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "site":{"type":"string","description":"The site."},\#
          "colour":{"type":"string","description":"A colour.","enum":["red","green"]},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":100},\#
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

    /// Get.
    public struct Get: Tool {
      public typealias Output = JSONValue

      /// The id.
      public let id: String

      public init(id: String) {
        self.id = id
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_validate_thing_by_id",
        integration: "validate",
        resource: "things",
        method: "get",
        title: "Get a single X thing by ID",
        summary: "Get.",
        http: .get,
        path: "/things/{id}",
        inputs: [
          Input(name: "id", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"The id.","pattern":"^[0-9]+$"}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create.
    public struct Create: Tool {
      public typealias Output = JSONValue

      public init() {}

      public init(fields: inout FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ToolDescriptor(
        name: "create_a_validate_thing",
        integration: "validate",
        resource: "things",
        method: "create",
        title: "Create a X thing",
        summary: "Create.",
        http: .post,
        path: "/things",
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Search.
    public struct Search: Tool {
      public typealias Output = JSONValue

      /// Words.
      public let text: String

      public init(text: String) {
        self.text = text
      }

      public init(fields: inout FieldReader) {
        text = fields.required("text")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("text", text)
      }

      public static let descriptor = ToolDescriptor(
        name: "validate_things_search",
        integration: "validate",
        resource: "things",
        method: "search",
        title: "X things search",
        summary: "Search.",
        http: .post,
        path: "/things/search",
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "text":{"type":"string","description":"Words.","minLength":2}\#
          },"required":["text"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }
}
