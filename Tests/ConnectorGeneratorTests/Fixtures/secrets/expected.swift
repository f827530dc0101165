// Generated from Specs/messenger.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// Messenger
public enum Messenger: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "messenger",
    label: "Messenger",
    summary: "Messenger",
    baseURL: "https://api.example.com",
    authentication: .none,
    tools: [
      Hooks.List.descriptor,
      Hooks.Create.descriptor,
    ]
  )

  /// Where messages go.
  public struct Target: Model {
    /// The URL.
    public let url: String?
    /// The password there.
    public let password: Nullable<String>?
    /// Where they go if that fails.
    public let next: Box<Target>?

    public init(url: String? = nil, password: Nullable<String>? = nil, next: Box<Target>? = nil) {
      self.url = url
      self.password = password
      self.next = next
    }

    public init(fields: inout FieldReader) {
      url = fields.optional("url")
      password = fields.optional("password")
      next = fields.optional("next")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("url", url)
      fields.write("password", password)
      fields.write("next", next)
    }
  }

  /// By topic.
  public struct HooksCreateKeys: Model {
    /// Who.
    public let owner: String?

    public init(owner: String? = nil) {
      self.owner = owner
    }

    public init(fields: inout FieldReader) {
      owner = fields.optional("owner")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("owner", owner)
    }
  }

  /// Messenger hooks.
  public enum Hooks {
    /// List the hooks.
    public struct List: Tool {
      public typealias Output = Page<Target>

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
        name: "list_all_messenger_hooks",
        integration: "messenger",
        resource: "hooks",
        method: "list",
        title: "List all Messenger hooks",
        summary: "List the hooks.",
        http: .get,
        path: "/hooks",
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

    /// Make a hook.
    public struct Create: Tool {
      public typealias Output = JSONValue

      /// The key.
      public let key: String?
      /// The name.
      public let name: String?
      /// The PINs.
      public let pins: [String]?
      /// Where to.
      public let targets: [Target]?
      /// By topic.
      public let keys: HooksCreateKeys?

      public init(
        key: String? = nil,
        name: String? = nil,
        pins: [String]? = nil,
        targets: [Target]? = nil,
        keys: HooksCreateKeys? = nil
      ) {
        self.key = key
        self.name = name
        self.pins = pins
        self.targets = targets
        self.keys = keys
      }

      public init(fields: inout FieldReader) {
        key = fields.optional("key")
        name = fields.optional("name")
        pins = fields.optional("pins")
        targets = fields.optional("targets")
        keys = fields.optional("keys")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("key", key)
        fields.write("name", name)
        fields.write("pins", pins)
        fields.write("targets", targets)
        fields.write("keys", keys)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_messenger_hook",
        integration: "messenger",
        resource: "hooks",
        method: "create",
        title: "Create a Messenger hook",
        summary: "Make a hook.",
        http: .post,
        path: "/hooks",
        inputs: [
          Input(name: "key", in: .header, wireName: "X-Key"),
        ],
        secrets: #"""
          [\#
          {"key":"password","pins":"password","targets":1,"keys":2},\#
          {"password":"password","next":1},\#
          [{"owner":-1},"password"]\#
          ]
          """#,
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "key":{"type":"string","format":"password","description":"The key."},\#
          "name":{"type":"string","description":"The name."},\#
          "pins":{"type":"array","description":"The PINs.","items":{"type":"string","format":"password"}},\#
          "targets":{"type":"array","description":"Where to.","items":{"type":"object","description":"Where messages go.","properties":{\#
          "url":{"type":"string","description":"The URL."},\#
          "password":{"type":["string","null"],"format":"password","description":"The password there."},\#
          "next":{"type":"object","description":"Where they go if that fails."}\#
          },"additionalProperties":false}},\#
          "keys":{"type":"object","description":"By topic.","properties":{\#
          "owner":{"type":"string","description":"Who."}\#
          },"additionalProperties":{"type":"string","format":"password"}}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }
}
