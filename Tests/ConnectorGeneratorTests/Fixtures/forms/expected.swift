// Generated from Specs/forms.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// Bodies as forms.
public enum Forms: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "forms",
    label: "Forms",
    summary: "Bodies as forms.",
    baseURL: "https://forms.example",
    authentication: .none,
    tools: [
      People.Create.descriptor,
      People.Update.descriptor,
      People.Ping.descriptor,
    ]
  )

  /// A kind.
  public struct Kind: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var a: Self { Self(rawValue: "a") }
    public static var b: Self { Self(rawValue: "b") }
    public static var allKnown: [Self] { ["a", "b"].map(Self.init(rawValue:)) }
  }

  /// A person.
  public struct Person: Model {
    /// Name.
    public let name: String
    /// Born.
    public let born: Timestamp?
    /// Kinds.
    public let kinds: [Kind]?

    public init(name: String, born: Timestamp? = nil, kinds: [Kind]? = nil) {
      self.name = name
      self.born = born
      self.kinds = kinds
    }

    public init(fields: inout FieldReader) {
      name = fields.required("name")
      born = fields.optional("born")
      kinds = fields.optional("kinds")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("name", name)
      fields.write("born", born)
      fields.write("kinds", kinds)
    }
  }

  /// People.
  public enum People {
    /// Create.
    public struct Create: Tool {
      public typealias Output = String

      /// Name.
      public let name: String
      /// Born.
      public let born: Timestamp?
      /// Kinds.
      public let kinds: [Kind]?

      public init(name: String, born: Timestamp? = nil, kinds: [Kind]? = nil) {
        self.name = name
        self.born = born
        self.kinds = kinds
      }

      public init(fields: inout FieldReader) {
        name = fields.required("name")
        born = fields.optional("born")
        kinds = fields.optional("kinds")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("born", born)
        fields.write("kinds", kinds)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_forms_person",
        integration: "forms",
        resource: "people",
        method: "create",
        title: "Create a Forms person",
        summary: "Create.",
        http: .post,
        path: "/people",
        inputs: [
          Input(name: "born", in: .body, format: .millisecondsDate),
        ],
        body: .form(constant: #"{"v":1.50,"t":["x",true]}"#),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "name":{"type":"string","description":"Name."},\#
          "born":{"type":"string","format":"date-time","description":"Born."},\#
          "kinds":{"type":"array","description":"Kinds.","items":{"type":"string","description":"A kind.","enum":["a","b"]}}\#
          },"required":["name"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Update.
    public struct Update: Tool {
      public typealias Output = Empty

      /// Id.
      public let id: String
      /// Tags.
      public let tags: [String]?
      /// Days.
      public let days: [Timestamp]?
      /// A kind.
      public let kind: Kind

      public init(id: String, tags: [String]? = nil, days: [Timestamp]? = nil, kind: Kind) {
        self.id = id
        self.tags = tags
        self.days = days
        self.kind = kind
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
        tags = fields.optional("tags")
        days = fields.optional("days")
        kind = fields.required("kind")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("tags", tags)
        fields.write("days", days)
        fields.write("kind", kind)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_forms_person_by_id",
        integration: "forms",
        resource: "people",
        method: "update",
        title: "Update a Forms person by ID",
        summary: "Update.",
        http: .post,
        path: "/people/{id}",
        inputs: [
          Input(name: "id", in: .path),
          Input(name: "tags", in: .body, style: .brackets),
          Input(name: "days", in: .body, style: .comma, format: .localDateTime),
          Input(name: "kind", in: .body, wireName: "kind[x]"),
        ],
        body: .form(),
        answer: .empty,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"Id."},\#
          "tags":{"type":"array","description":"Tags.","items":{"type":"string"}},\#
          "days":{"type":"array","description":"Days.","items":{"type":"string","format":"date-time"}},\#
          "kind":{"type":"string","description":"A kind.","enum":["a","b"]}\#
          },"required":["id","kind"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Ping.
    public struct Ping: Tool {
      public typealias Output = String

      public init() {}

      public init(fields: inout FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ToolDescriptor(
        name: "forms_people_ping",
        integration: "forms",
        resource: "people",
        method: "ping",
        title: "Forms people ping",
        summary: "Ping.",
        http: .post,
        path: "/ping",
        body: .form(constant: #"{"a":"b"}"#),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }
  }
}
