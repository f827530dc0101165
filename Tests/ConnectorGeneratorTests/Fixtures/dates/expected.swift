// Generated from Specs/dates.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// Dates in every place.
public enum Dates: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "dates",
    label: "Dates",
    summary: "Dates in every place.",
    baseURL: "https://dates.example",
    authentication: .none,
    dates: #"""
      [\#
      {"Contact":1,"Date":"date","Dates":"ms-date-time","Parent":0,"Map":[{},[{},"date-time"]]},\#
      {"Updated":"ms-date-time"},\#
      [{"note":-1,"at":"local-date-time"},"ms-date-time"],\#
      "ms-date-time",\#
      [{},"date"]\#
      ]
      """#,
    tools: [
      Invoices.List.descriptor,
      Invoices.Create.descriptor,
      Invoices.Open.descriptor,
      Invoices.Stamp.descriptor,
      Invoices.Map.descriptor,
      Invoices.Line.descriptor,
    ]
  )

  /// A status.
  public struct Status: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var A: Self { Self(rawValue: "A") }
    public static var B: Self { Self(rawValue: "B") }
    public static var allKnown: [Self] { ["A", "B"].map(Self.init(rawValue:)) }
  }

  /// A contact.
  public struct Contact: Model {
    /// Its name.
    public let Name: String?
    public let Updated: Timestamp?

    public init(Name: String? = nil, Updated: Timestamp? = nil) {
      self.Name = Name
      self.Updated = Updated
    }

    public init(fields: inout FieldReader) {
      Name = fields.optional("Name")
      Updated = fields.optional("Updated")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Name", Name)
      fields.write("Updated", Updated, readOnly: true)
    }
  }

  /// Holds no date.
  public struct Line: Model {
    /// A text.
    public let Text: String?

    public init(Text: String? = nil) {
      self.Text = Text
    }

    public init(fields: inout FieldReader) {
      Text = fields.optional("Text")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Text", Text)
    }
  }

  /// Holds dates in every way, and itself.
  public struct Invoice: Model {
    /// A contact.
    public let Contact: Contact?
    /// A status.
    public let Status: Status?
    /// Lines.
    public let Lines: [Dates.Line]?
    /// A day.
    public let Date: CalendarDate?
    /// Moments.
    public let Dates: [Timestamp]?
    /// Its parent.
    public let Parent: Box<Invoice>?
    /// A map of maps.
    public let Map: [String: [[String: Timestamp]]]?

    public init(
      Contact: Contact? = nil,
      Status: Status? = nil,
      Lines: [Dates.Line]? = nil,
      Date: CalendarDate? = nil,
      Dates: [Timestamp]? = nil,
      Parent: Box<Invoice>? = nil,
      Map: [String: [[String: Timestamp]]]? = nil
    ) {
      self.Contact = Contact
      self.Status = Status
      self.Lines = Lines
      self.Date = Date
      self.Dates = Dates
      self.Parent = Parent
      self.Map = Map
    }

    public init(fields: inout FieldReader) {
      Contact = fields.optional("Contact")
      Status = fields.optional("Status")
      Lines = fields.optional("Lines")
      Date = fields.optional("Date")
      Dates = fields.optional("Dates")
      Parent = fields.optional("Parent")
      Map = fields.optional("Map")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Contact", Contact)
      fields.write("Status", Status)
      fields.write("Lines", Lines)
      fields.write("Date", Date)
      fields.write("Dates", Dates)
      fields.write("Parent", Parent)
      fields.write("Map", Map)
    }
  }

  /// Further properties are dates.
  public struct Open: Model {
    /// A note.
    public let note: String?
    /// When.
    public let at: Timestamp?

    public init(note: String? = nil, at: Timestamp? = nil) {
      self.note = note
      self.at = at
    }

    public init(fields: inout FieldReader) {
      note = fields.optional("note")
      at = fields.optional("at")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("note", note)
      fields.write("at", at)
    }
  }

  /// Invoices.
  public enum Invoices {
    /// List.
    public struct List: Tool {
      public typealias Output = Page<Invoice>

      /// Since.
      public let since: [Timestamp]?
      /// Day.
      public let day: CalendarDate?
      /// How many records to return at most.
      public let limit: Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: String?

      public init(
        since: [Timestamp]? = nil,
        day: CalendarDate? = nil,
        limit: Int? = nil,
        next_cursor: String? = nil
      ) {
        self.since = since
        self.day = day
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout FieldReader) {
        since = fields.optional("since")
        day = fields.optional("day")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("since", since)
        fields.write("day", day)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ToolDescriptor(
        name: "list_all_dates_invoices",
        integration: "dates",
        resource: "invoices",
        method: "list",
        title: "List all Dates invoices",
        summary: "List.",
        http: .get,
        path: "/invoices",
        inputs: [
          Input(name: "since", in: .query, format: .localDateTime),
          Input(name: "day", in: .query),
        ],
        answer: .many(at: "Invoices"),
        answerDates: 0,
        paging: .whole,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "since":{"type":"array","description":"Since.","items":{"type":"string","format":"date-time"}},\#
          "day":{"type":"string","format":"date","description":"Day."},\#
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
      public typealias Output = Invoice

      /// A contact.
      public let Contact: Contact?
      /// A status.
      public let Status: Status?
      /// Lines.
      public let Lines: [Dates.Line]?
      /// A day.
      public let Date: CalendarDate?
      /// Moments.
      public let Dates: [Timestamp]?
      /// Its parent.
      public let Parent: Invoice?
      /// A map of maps.
      public let Map: [String: [[String: Timestamp]]]?

      public init(
        Contact: Contact? = nil,
        Status: Status? = nil,
        Lines: [Dates.Line]? = nil,
        Date: CalendarDate? = nil,
        Dates: [Timestamp]? = nil,
        Parent: Invoice? = nil,
        Map: [String: [[String: Timestamp]]]? = nil
      ) {
        self.Contact = Contact
        self.Status = Status
        self.Lines = Lines
        self.Date = Date
        self.Dates = Dates
        self.Parent = Parent
        self.Map = Map
      }

      public init(fields: inout FieldReader) {
        Contact = fields.optional("Contact")
        Status = fields.optional("Status")
        Lines = fields.optional("Lines")
        Date = fields.optional("Date")
        Dates = fields.optional("Dates")
        Parent = fields.optional("Parent")
        Map = fields.optional("Map")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("Contact", Contact)
        fields.write("Status", Status)
        fields.write("Lines", Lines)
        fields.write("Date", Date)
        fields.write("Dates", Dates)
        fields.write("Parent", Parent)
        fields.write("Map", Map)
      }

      public static let descriptor = ToolDescriptor(
        name: "create_a_dates_invoice",
        integration: "dates",
        resource: "invoices",
        method: "create",
        title: "Create a Dates invoice",
        summary: "Create.",
        http: .post,
        path: "/invoices",
        inputs: [
          Input(name: "Contact", in: .body, format: .holdingDates(1)),
          Input(name: "Dates", in: .body, format: .millisecondsDate),
          Input(name: "Parent", in: .body, format: .holdingDates(0)),
        ],
        body: .object(),
        answer: .one(),
        answerDates: 0,
        annotations: Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "Contact":{"type":"object","description":"A contact.","properties":{\#
          "Name":{"type":"string","description":"Its name."}\#
          },"additionalProperties":false},\#
          "Status":{"type":"string","description":"A status.","enum":["A","B"]},\#
          "Lines":{"type":"array","description":"Lines.","items":{"type":"object","description":"Holds no date.","properties":{\#
          "Text":{"type":"string","description":"A text."}\#
          },"additionalProperties":false}},\#
          "Date":{"type":"string","format":"date","description":"A day."},\#
          "Dates":{"type":"array","description":"Moments.","items":{"type":"string","format":"date-time"}},\#
          "Parent":{"type":"object","description":"Its parent.","properties":{\#
          "Contact":{"type":"object","description":"A contact.","properties":{\#
          "Name":{"type":"string","description":"Its name."}\#
          },"additionalProperties":false},\#
          "Status":{"type":"string","description":"A status.","enum":["A","B"]},\#
          "Lines":{"type":"array","description":"Lines.","items":{"type":"object","description":"Holds no date.","properties":{\#
          "Text":{"type":"string","description":"A text."}\#
          },"additionalProperties":false}},\#
          "Date":{"type":"string","format":"date","description":"A day."},\#
          "Dates":{"type":"array","description":"Moments.","items":{"type":"string","format":"date-time"}},\#
          "Parent":{"type":"object","description":"Its parent."},\#
          "Map":{"type":"object","description":"A map of maps.","additionalProperties":{"type":"array","items":{"type":"object","additionalProperties":{"type":"string","format":"date-time"}}}}\#
          },"additionalProperties":false},\#
          "Map":{"type":"object","description":"A map of maps.","additionalProperties":{"type":"array","items":{"type":"object","additionalProperties":{"type":"string","format":"date-time"}}}}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Open.
    public struct Open: Tool {
      public typealias Output = String

      /// What.
      public let opens: [Dates.Open]

      public init(opens: [Dates.Open]) {
        self.opens = opens
      }

      public init(fields: inout FieldReader) {
        opens = fields.required("opens")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("opens", opens)
      }

      public static let descriptor = ToolDescriptor(
        name: "dates_invoices_open",
        integration: "dates",
        resource: "invoices",
        method: "open",
        title: "Dates invoices open",
        summary: "Open.",
        http: .post,
        path: "/open",
        inputs: [
          Input(name: "opens", in: .body, format: .holdingDates(2)),
        ],
        body: .value(input: "opens"),
        answer: .text,
        annotations: Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "opens":{"type":"array","description":"What.","items":{"type":"object","description":"Further properties are dates.","properties":{\#
          "note":{"type":"string","description":"A note."},\#
          "at":{"type":"string","format":"date-time","description":"When."}\#
          },"additionalProperties":{"type":"string","format":"date-time"}}}\#
          },"required":["opens"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Stamp.
    public struct Stamp: Tool {
      public typealias Output = [Timestamp]

      public init() {}

      public init(fields: inout FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ToolDescriptor(
        name: "dates_invoices_stamp",
        integration: "dates",
        resource: "invoices",
        method: "stamp",
        title: "Dates invoices stamp",
        summary: "Stamp.",
        http: .get,
        path: "/stamp",
        answer: .one(),
        answerDates: 3,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Map.
    public struct Map: Tool {
      public typealias Output = [String: CalendarDate]

      public init() {}

      public init(fields: inout FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ToolDescriptor(
        name: "dates_invoices_map",
        integration: "dates",
        resource: "invoices",
        method: "map",
        title: "Dates invoices map",
        summary: "Map.",
        http: .get,
        path: "/map",
        answer: .one(),
        answerDates: 4,
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Line.
    public struct Line: Tool {
      public typealias Output = Dates.Line

      public init() {}

      public init(fields: inout FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ToolDescriptor(
        name: "dates_invoices_line",
        integration: "dates",
        resource: "invoices",
        method: "line",
        title: "Dates invoices line",
        summary: "Line.",
        http: .get,
        path: "/line",
        answer: .one(),
        annotations: Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }
}
