// Generated from Specs/acme.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// A small API with a bit of everything that is usual.
public enum Acme: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "acme",
    label: "Acme",
    category: "Example",
    summary: "A small API with a bit of everything that is usual.",
    documentation: "https://docs.acme.example",
    baseURL: "https://{host}/v1",
    settings: [
      Setting(name: "host", type: .string, default: "api.acme.example", summary: "API host."),
      Setting(name: "tenant", type: .string, summary: "Your tenant id."),
    ],
    authentication: .apiKey(
      in: .header,
      name: "X-Api-Key",
      key: Credential(name: "key", label: "API key", summary: "From the settings page.")
    ),
    headers: [
      Field(name: "Accept", value: "application/json"),
    ],
    errors: ErrorRules(messages: ["error.message", "errors.*.text"], flags: ["has_errors"]),
    rateLimit: RateLimitRules(
      limit: .constant(60),
      remaining: .header("X-Left"),
      reset: .header("X-Reset"),
      resetForm: .epoch
    ),
    tools: [
      Customers.List.descriptor,
      Customers.Get.descriptor,
      Customers.Create.descriptor,
      Customers.Update.descriptor,
      Customers.Delete.descriptor,
      Customers.Import.descriptor,
      Customers.Ping.descriptor,
    ],
    records: [
      RecordTemplate(name: "acme_customer", title: "Acme customer", inputs: ["id"], tool: Customers.Get.descriptor),
    ]
  )

  /// Where a customer stands.
  public struct Status: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var unset: Self { Self(rawValue: "") }
    /// May buy.
    public static var active: Self { Self(rawValue: "active") }
    public static var `in-review`: Self { Self(rawValue: "in-review") }
    public static var allKnown: [Self] { ["", "active", "in-review"].map(Self.init(rawValue:)) }
  }

  /// Somebody who buys.
  public struct Customer: Model {
    /// The id.
    public let id: String?
    /// The name.
    public let name: String?
    /// Where a customer stands.
    public let status: Status?
    /// What is owed.
    public let balance: JSONNumber?
    /// First purchase.
    public let since: CalendarDate?
    /// Last visit.
    public let seen: Timestamp?
    /// Who pays.
    public let parent: Box<Customer>?
    /// Labels.
    public let tags: [String]?
    /// Where goods go.
    public let address: CustomerAddress?

    public init(
      id: String? = nil,
      name: String? = nil,
      status: Status? = nil,
      balance: JSONNumber? = nil,
      since: CalendarDate? = nil,
      seen: Timestamp? = nil,
      parent: Box<Customer>? = nil,
      tags: [String]? = nil,
      address: CustomerAddress? = nil
    ) {
      self.id = id
      self.name = name
      self.status = status
      self.balance = balance
      self.since = since
      self.seen = seen
      self.parent = parent
      self.tags = tags
      self.address = address
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      name = fields.optional("name")
      status = fields.optional("status")
      balance = fields.optional("balance")
      since = fields.optional("since")
      seen = fields.optional("seen")
      parent = fields.optional("parent")
      tags = fields.optional("tags")
      address = fields.optional("address")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("name", name)
      fields.write("status", status)
      fields.write("balance", balance, readOnly: true)
      fields.write("since", since)
      fields.write("seen", seen, readOnly: true)
      fields.write("parent", parent)
      fields.write("tags", tags)
      fields.write("address", address)
    }
  }

  /// Where goods go.
  public struct CustomerAddress: Model {
    /// Street and number.
    public let street: String?
    /// More.
    public let lines: [CustomerAddressLine]?

    public init(street: String? = nil, lines: [CustomerAddressLine]? = nil) {
      self.street = street
      self.lines = lines
    }

    public init(fields: inout FieldReader) {
      street = fields.optional("street")
      lines = fields.optional("lines")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("street", street)
      fields.write("lines", lines)
    }
  }

  /// Acme's CustomerAddressLine.
  public struct CustomerAddressLine: Model {
    public let text: String?

    public init(text: String? = nil) {
      self.text = text
    }

    public init(fields: inout FieldReader) {
      text = fields.optional("text")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("text", text)
    }
  }

  /// The people that buy.
  public enum Customers {
    /// List customers.
    public struct List: Tool {
      public typealias Output = Page<Customer>

      /// Part of the name.
      public let name: String?
      /// Only these.
      public let ids: [Int]?
      /// Only those changed since.
      public let since: Timestamp?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        name: String? = nil,
        ids: [Int]? = nil,
        since: Timestamp? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.name = name
        self.ids = ids
        self.since = since
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        name = fields.optional("name")
        ids = fields.optional("ids")
        since = fields.optional("since")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("ids", ids)
        fields.write("since", since)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_acme_customers",
        integration: "acme",
        resource: "customers",
        method: "list",
        title: "List all Acme customers",
        summary: "List customers.",
        tags: ["customers"],
        http: .get,
        path: "/customers",
        inputs: [
          Input(name: "name", in: .query),
          Input(name: "ids", in: .query, wireName: "IDs", style: .comma),
          Input(name: "since", in: .query, format: .localDateTime),
        ],
        answer: .many(at: "data.records"),
        paging: .page(
          parameter: "page",
          sizeParameter: "per_page",
          size: 50,
          next: "data.next",
          total: "data.total"
        ),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "name":{"type":"string","description":"Part of the name."},\#
          "ids":{"type":"array","description":"Only these.","items":{"type":"integer"}},\#
          "since":{"type":"string","format":"date-time","description":"Only those changed since."},\#
          "limit":{"type":"integer","description":"How many records to return at most.","minimum":1,"maximum":50},\#
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

    /// Get one customer.
    public struct Get: Tool {
      public typealias Output = Customer?

      /// The id.
      public let id: String
      /// Your tenant id.
      public let tenant: String?

      public init(id: String, tenant: String? = nil) {
        self.id = id
        self.tenant = tenant
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
        tenant = fields.optional("tenant")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("tenant", tenant)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_acme_customer_by_id",
        integration: "acme",
        resource: "customers",
        method: "get",
        title: "Get a single Acme customer by ID",
        summary: "Get one customer.",
        tags: ["customers"],
        http: .get,
        path: "/{tenant}/customers/{key}",
        inputs: [
          Input(name: "id", in: .path, wireName: "key"),
          Input(name: "tenant", in: .path, setting: "tenant"),
        ],
        answer: .one(at: "data", isOptional: true),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"The id."},\#
          "tenant":{"type":"string","description":"Your tenant id."}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create a customer.
    public struct Create: Tool {
      public typealias Output = Customer

      /// The name.
      public let name: String
      /// Where a customer stands.
      public let status: Status?
      /// First purchase.
      public let since: CalendarDate?
      /// Who pays.
      public let parent: Customer?
      /// Labels.
      public let tags: [String]?
      /// Where goods go.
      public let address: CustomerAddress?

      public init(
        name: String,
        status: Status? = nil,
        since: CalendarDate? = nil,
        parent: Customer? = nil,
        tags: [String]? = nil,
        address: CustomerAddress? = nil
      ) {
        self.name = name
        self.status = status
        self.since = since
        self.parent = parent
        self.tags = tags
        self.address = address
      }

      public init(fields: inout FieldReader) {
        name = fields.required("name")
        status = fields.optional("status")
        since = fields.optional("since")
        parent = fields.optional("parent")
        tags = fields.optional("tags")
        address = fields.optional("address")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("name", name)
        fields.write("status", status)
        fields.write("since", since)
        fields.write("parent", parent)
        fields.write("tags", tags)
        fields.write("address", address)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_acme_customer",
        integration: "acme",
        resource: "customers",
        method: "create",
        title: "Create an Acme customer",
        summary: "Create a customer.",
        tags: ["customers"],
        http: .post,
        path: "/customers",
        body: .object(),
        answer: .one(),
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "name":{"type":"string","description":"The name.","minLength":1,"maxLength":100},\#
          "status":{"type":"string","description":"Where a customer stands.\nactive: May buy.","enum":["","active","in-review"]},\#
          "since":{"type":"string","format":"date","description":"First purchase."},\#
          "parent":{"type":"object","description":"Who pays.","properties":{\#
          "name":{"type":"string","description":"The name.","minLength":1,"maxLength":100},\#
          "status":{"type":"string","description":"Where a customer stands.\nactive: May buy.","enum":["","active","in-review"]},\#
          "since":{"type":"string","format":"date","description":"First purchase."},\#
          "parent":{"type":"object","description":"Who pays."},\#
          "tags":{"type":"array","description":"Labels.","items":{"type":"string"},"maxItems":10},\#
          "address":{"type":"object","description":"Where goods go.","properties":{\#
          "street":{"type":"string","description":"Street and number."},\#
          "lines":{"type":"array","description":"More.","items":{"type":"object","properties":{\#
          "text":{"type":"string"}\#
          },"additionalProperties":false}}\#
          },"required":["street"],"additionalProperties":false}\#
          },"required":["name"],"additionalProperties":false},\#
          "tags":{"type":"array","description":"Labels.","items":{"type":"string"},"maxItems":10},\#
          "address":{"type":"object","description":"Where goods go.","properties":{\#
          "street":{"type":"string","description":"Street and number."},\#
          "lines":{"type":"array","description":"More.","items":{"type":"object","properties":{\#
          "text":{"type":"string"}\#
          },"additionalProperties":false}}\#
          },"required":["street"],"additionalProperties":false}\#
          },"required":["name"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Replace a customer.
    public struct Update: Tool {
      public typealias Output = [Customer]

      /// The id.
      public let id: String
      /// The name.
      public let name: String
      /// Where a customer stands.
      public let status: Status
      /// First purchase.
      public let since: CalendarDate?
      /// Labels.
      public let tags: [String]?
      /// Where goods go.
      public let address: CustomerAddress?

      public init(
        id: String,
        name: String,
        status: Status,
        since: CalendarDate? = nil,
        tags: [String]? = nil,
        address: CustomerAddress? = nil
      ) {
        self.id = id
        self.name = name
        self.status = status
        self.since = since
        self.tags = tags
        self.address = address
      }

      public init(fields: inout FieldReader) {
        id = fields.required("id")
        name = fields.required("name")
        status = fields.required("status")
        since = fields.optional("since")
        tags = fields.optional("tags")
        address = fields.optional("address")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("name", name)
        fields.write("status", status)
        fields.write("since", since)
        fields.write("tags", tags)
        fields.write("address", address)
      }

      public static let descriptor = ToolDescriptor(
        name: "update_a_acme_customer_by_id",
        integration: "acme",
        resource: "customers",
        method: "update",
        title: "Update an Acme customer by ID",
        summary: "Replace a customer.",
        tags: ["customers"],
        http: .put,
        path: "/customers/{id}",
        inputs: [
          Input(name: "id", in: .path),
        ],
        body: .object(wrap: "Customers[]"),
        answer: .many(at: "Customers"),
        errors: ErrorRules(
          messages: ["Customers.*.errors.*.text"],
          flags: ["Customers.*.has_errors", "Customers.*.errors"]
        ),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"The id."},\#
          "name":{"type":"string","description":"The name.","minLength":1,"maxLength":100},\#
          "status":{"type":"string","description":"Where a customer stands.\nactive: May buy.","enum":["","active","in-review"]},\#
          "since":{"type":"string","format":"date","description":"First purchase."},\#
          "tags":{"type":"array","description":"Labels.","items":{"type":"string"},"maxItems":10},\#
          "address":{"type":"object","description":"Where goods go.","properties":{\#
          "street":{"type":"string","description":"Street and number."},\#
          "lines":{"type":"array","description":"More.","items":{"type":"object","properties":{\#
          "text":{"type":"string"}\#
          },"additionalProperties":false}}\#
          },"required":["street"],"additionalProperties":false}\#
          },"required":["id","name","status"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Delete a customer.
    public struct Delete: Tool {
      public typealias Output = Empty

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
        name: "delete_a_acme_customer_by_id",
        integration: "acme",
        resource: "customers",
        method: "delete",
        title: "Delete an Acme customer by ID",
        summary: "Delete a customer.",
        tags: ["customers"],
        http: .post,
        path: "/customers/{id}",
        inputs: [
          Input(name: "id", in: .path),
        ],
        body: .object(constant: #"{"Status":"DELETED"}"#),
        answer: .empty,
        errors: ErrorRules(messages: ["error.message", "errors.*.text"]),
        annotations: Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"The id."}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Create many customers.
    public struct Import: Tool {
      public typealias Output = String

      /// The customers to send.
      public let customers: [Customer]

      public init(customers: [Customer]) {
        self.customers = customers
      }

      public init(fields: inout FieldReader) {
        customers = fields.required("customers")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("customers", customers)
      }

      public static let descriptor = ToolDescriptor(
        name: "acme_customers_import",
        integration: "acme",
        resource: "customers",
        method: "import",
        title: "Acme customers import",
        summary: "Create many customers.",
        tags: ["customers"],
        http: .post,
        path: "/customers/batch",
        baseURL: "https://bulk.acme.example",
        body: .value(input: "customers", wrap: "items"),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "customers":{"type":"array","description":"The customers to send.","items":{"type":"object","description":"Somebody who buys.","properties":{\#
          "name":{"type":"string","description":"The name.","minLength":1,"maxLength":100},\#
          "status":{"type":"string","description":"Where a customer stands.\nactive: May buy.","enum":["","active","in-review"]},\#
          "since":{"type":"string","format":"date","description":"First purchase."},\#
          "parent":{"type":"object","description":"Who pays."},\#
          "tags":{"type":"array","description":"Labels.","items":{"type":"string"},"maxItems":10},\#
          "address":{"type":"object","description":"Where goods go.","properties":{\#
          "street":{"type":"string","description":"Street and number."},\#
          "lines":{"type":"array","description":"More.","items":{"type":"object","properties":{\#
          "text":{"type":"string"}\#
          },"additionalProperties":false}}\#
          },"required":["street"],"additionalProperties":false}\#
          },"required":["name"],"additionalProperties":false},"minItems":1,"maxItems":500}\#
          },"required":["customers"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Acme customers ping.
    public struct Ping: Tool {
      public typealias Output = JSONValue

      public init() {}

      public init(fields: inout FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ToolDescriptor(
        name: "acme_customers_ping",
        integration: "acme",
        resource: "customers",
        method: "ping",
        title: "Acme customers ping",
        summary: "Acme customers ping.",
        tags: ["customers"],
        http: .get,
        path: "/ping",
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        isServed: false,
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }
}
