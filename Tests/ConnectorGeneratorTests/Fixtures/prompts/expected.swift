// Generated from Specs/my_books.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// My Books
public enum MyBooks: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "my_books",
    label: "My Books",
    summary: "My Books",
    baseURL: "https://api.example.com",
    authentication: .none,
    tools: [
      Invoices.List.descriptor,
      Invoices.Get.descriptor,
      Lines.Get.descriptor,
    ],
    prompts: [
      PromptDescriptor(
        name: "my_books_chase",
        title: "Chase what is not paid",
        summary: "Finds what a customer owes and words a reminder.",
        argumentSchema: #"""
          {"type":"object","properties":{\#
          "customer":{"type":"string","description":"The customer's name.","maxLength":80},\#
          "state":{"type":"string","description":"Where it stands.\npaid: The money is there.","enum":["open","paid"],"default":"open"},\#
          "days":{"type":"integer","description":"How long it must be due.","minimum":1}\#
          },"required":["customer"],"additionalProperties":false}
          """#,
        text: """
          Call list_all_my_books_invoices with "state" {state} for {customer}.

          Leave out what is due for less than {days} days.

          Answer {{"total": 0}} when there is nothing; read more with \
          get_single_my_books_invoice_by_id, not list_all_my_books_invoices.
          """,
        tools: ["list_all_my_books_invoices", "get_single_my_books_invoice_by_id"],
        guides: ["my-books://guides/states"]
      ),
      PromptDescriptor(
        name: "my_books_greet",
        title: "Greet",
        summary: "Says good day.",
        argumentSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        text: "Say good day.",
        tools: [],
        guides: []
      ),
    ],
    guides: [
      GuideDescriptor(
        uri: "my-books://guides/states",
        name: "my_books_states",
        title: "The states of an invoice",
        summary: "What each state means.",
        text: """
          # States

          `open` until paid, see list_all_my_books_invoices. Braces: {}, ```fences```, "quotes" \
          and \\backslashes.
          """,
        tools: ["list_all_my_books_invoices"]
      ),
      GuideDescriptor(
        uri: "my-books://guides/empty_handed",
        name: "my_books_empty_handed",
        title: "Empty handed",
        summary: "Names no tool.",
        text: "Names no tool.",
        tools: []
      ),
    ],
    records: [
      RecordTemplate(name: "my_books_invoice", title: "My Books invoice", inputs: ["id"], tool: Invoices.Get.descriptor),
      RecordTemplate(name: "my_books_line", title: "My Books line", inputs: ["invoice_id", "number"], tool: Lines.Get.descriptor),
    ]
  )

  /// Where it stands.
  public struct State: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var open: Self { Self(rawValue: "open") }
    /// The money is there.
    public static var paid: Self { Self(rawValue: "paid") }
    public static var allKnown: [Self] { ["open", "paid"].map(Self.init(rawValue:)) }
  }

  /// My Books's Invoice.
  public struct Invoice: Model {
    public let id: String?
    /// Where it stands.
    public let state: State?

    public init(id: String? = nil, state: State? = nil) {
      self.id = id
      self.state = state
    }

    public init(fields: inout FieldReader) {
      id = fields.optional("id")
      state = fields.optional("state")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id)
      fields.write("state", state)
    }
  }

  /// My Books invoices.
  public enum Invoices {
    /// List invoices.
    public struct List: Tool {
      public typealias Output = Page<Invoice>

      /// Where it stands.
      public let state: State?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(state: State? = nil, limit: Int? = nil, next_cursor: String? = nil) {
        self.state = state
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        state = fields.optional("state")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("state", state)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_my_books_invoices",
        integration: "my_books",
        resource: "invoices",
        method: "list",
        title: "List all My Books invoices",
        summary: "List invoices.",
        http: .get,
        path: "/invoices",
        inputs: [
          Input(name: "state", in: .query),
        ],
        answer: .many(),
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "state":{"type":"string","description":"Where it stands.\npaid: The money is there.","enum":["open","paid"]},\#
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

    /// Get one invoice.
    public struct Get: Tool {
      public typealias Output = Invoice

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
        name: "get_single_my_books_invoice_by_id",
        integration: "my_books",
        resource: "invoices",
        method: "get",
        title: "Get a single My Books invoice by ID",
        summary: "Get one invoice.",
        http: .get,
        path: "/invoices/{id}",
        inputs: [
          Input(name: "id", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"The id."}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// My Books lines.
  public enum Lines {
    /// Get one line of an invoice.
    public struct Get: Tool {
      public typealias Output = JSONValue

      /// The invoice.
      public let invoice_id: String
      /// The line.
      public let number: Int

      public init(invoice_id: String, number: Int) {
        self.invoice_id = invoice_id
        self.number = number
      }

      public init(fields: inout FieldReader) {
        invoice_id = fields.required("invoice_id")
        number = fields.required("number")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("invoice_id", invoice_id)
        fields.write("number", number)
      }

      public static let descriptor = ToolDescriptor(
        name: "get_single_my_books_line_by_id",
        integration: "my_books",
        resource: "lines",
        method: "get",
        title: "Get a single My Books line by ID",
        summary: "Get one line of an invoice.",
        http: .get,
        path: "/invoices/{invoice_id}/lines/{number}",
        inputs: [
          Input(name: "invoice_id", in: .path),
          Input(name: "number", in: .path),
        ],
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "invoice_id":{"type":"string","description":"The invoice."},\#
          "number":{"type":"integer","description":"The line.","minimum":1}\#
          },"required":["invoice_id","number"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }
}
