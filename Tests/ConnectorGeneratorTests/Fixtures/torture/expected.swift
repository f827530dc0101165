// Generated from Specs/torture.yaml by tenon-generate. Do not edit.
// swift-format-ignore-file

public import ConnectorKit

/// Everything that could break generated code: */ ends no comment, """ no text.
///
/// A second paragraph with \(interpolation), \#(raw interpolation), "quotes", "# and `code`.
public enum Torture: Integration {
  public static let descriptor = IntegrationDescriptor(
    name: "torture",
    label: "Torture \"quoted\" \\ label",
    category: "Odd \\(things)",
    summary: """
      Everything that could break generated code: */ ends no comment, \"\"\" no text.

      A second paragraph with \\(interpolation), \\#(raw interpolation), "quotes", "# and `code`.
      """,
    documentation: "https://docs.example.com/a?b=c",
    baseURL: "https://api.example.com/{tenant}/v1",
    settings: [
      ConnectorKit.Setting(
        name: "host",
        type: .string,
        default: "a\"b\\c",
        summary: "A \"host\" with \\ in it."
      ),
      ConnectorKit.Setting(name: "tenant", type: .string, summary: "The tenant."),
      ConnectorKit.Setting(name: "level", type: .integer, default: "3", summary: "A level."),
    ],
    authentication: .oauth2(
      OAuth2(
        flow: .authorizationCode,
        authorizeURL: "https://login.example.com/authorize",
        tokenURL: "https://login.example.com/token",
        pkce: true,
        scopes: [
          OAuth2Scope(name: "read:all", summary: "Read \"all\"."),
          OAuth2Scope(name: "write", summary: "Write."),
        ]
      )
    ),
    headers: [
      Field(name: "X-Level", value: "{level}"),
      Field(name: "X-Host", value: "{host}"),
      Field(name: "Accept", value: "application/json"),
    ],
    errors: ErrorRules(messages: ["errors.*.message", "a\\\"b"], flags: ["failed"]),
    rateLimit: RateLimitRules(
      windows: [
        RateLimitRules.Window(
          name: "minute",
          limit: .constant(60),
          remaining: .header("X-Left"),
          seconds: 60
        ),
        RateLimitRules.Window(
          name: "day",
          aliases: ["daily", "a\"day"],
          limit: .header("X-Day-Limit"),
          remaining: .header("X-Day-Left"),
          seconds: 86400
        ),
        RateLimitRules.Window(name: "concurrent"),
      ],
      problem: "X-Problem",
      reset: .header("Retry-After"),
      resetForm: .httpDate
    ),
    dates: ##"""
      [\##
      "date-time",\##
      {"e":2},\##
      {"at":"date-time","on":"date","a\"#b":"ms-date-time"}\##
      ]
      """##,
    tools: [
      HistoryRecords.List.descriptor,
      HistoryRecords.Get.descriptor,
      Things.List.descriptor,
      Things.Output.descriptor,
      Things.Page.descriptor,
      Things.Input.descriptor,
      Things.Init.descriptor,
      Things.Tool.descriptor,
      Things.SelfTest.descriptor,
      Things.Create.descriptor,
      Things.Update.descriptor,
      Things.Delete.descriptor,
      Things.Bulk.descriptor,
      Things.Tags.descriptor,
      Things.Numbers.descriptor,
      Things.Flag.descriptor,
      Things.Status.descriptor,
      Things.Stamp.descriptor,
      Things.Form.descriptor,
      Things.Pair.descriptor,
      Used.All.descriptor,
    ],
    records: [
      RecordTemplate(name: "torture_history", title: "Torture \"quoted\" \\ label history", inputs: ["id"], tool: HistoryRecords.Get.descriptor),
    ]
  )

  /// Named like Swift's.
  public struct String: ConnectorKit.Model {
    /// A text.
    public let Int: Swift.String?
    public let String: Swift.Int?

    public init(Int: Swift.String? = nil, String: Swift.Int? = nil) {
      self.Int = Int
      self.String = String
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      Int = fields.optional("Int")
      String = fields.optional("String")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Int", Int)
      fields.write("String", String)
    }
  }

  /// An object named Int.
  public struct Int: ConnectorKit.Model {
    /// Named like Swift's.
    public let String: String?
    public let Int: Swift.Int?

    public init(String: String? = nil, Int: Swift.Int? = nil) {
      self.String = String
      self.Int = Int
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      String = fields.optional("String")
      Int = fields.optional("Int")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("String", String)
      fields.write("Int", Int)
    }
  }

  /// Named like a method.
  public struct List: ConnectorKit.Model {
    public let List: Swift.String?

    public init(List: Swift.String? = nil) {
      self.List = List
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      List = fields.optional("List")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("List", List)
    }
  }

  /// Named like a protocol.
  public struct Tool: ConnectorKit.Model {
    public let Tool: [Torture.Tool]?

    public init(Tool: [Torture.Tool]? = nil) {
      self.Tool = Tool
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      Tool = fields.optional("Tool")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Tool", Tool)
    }
  }

  /// A model.
  public struct Model: ConnectorKit.Model {
    public let model: Swift.String?

    public init(model: Swift.String? = nil) {
      self.model = model
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      model = fields.optional("model")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("model", model)
    }
  }

  /// A page.
  public struct Page: ConnectorKit.Model {
    public let page: JSONNumber?

    public init(page: JSONNumber? = nil) {
      self.page = page
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      page = fields.optional("page")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("page", page)
    }
  }

  /// A stamp.
  public struct Timestamp: ConnectorKit.Model {
    public let at: ConnectorKit.Timestamp?
    public let on: CalendarDate?
    public let `a"#b`: ConnectorKit.Timestamp?

    public init(
      at: ConnectorKit.Timestamp? = nil,
      on: CalendarDate? = nil,
      `a"#b`: ConnectorKit.Timestamp? = nil
    ) {
      self.at = at
      self.on = on
      self.`a"#b` = `a"#b`
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      at = fields.optional("at")
      on = fields.optional("on")
      `a"#b` = fields.optional("a\"#b")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("at", at)
      fields.write("on", on)
      fields.write("a\"#b", `a"#b`)
    }
  }

  /// An output.
  public struct Output: ConnectorKit.Model {
    public let Output: Swift.String?
    public let output: Bool?

    public init(Output: Swift.String? = nil, output: Bool? = nil) {
      self.Output = Output
      self.output = output
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      Output = fields.optional("Output")
      output = fields.optional("output")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Output", Output)
      fields.write("output", output)
    }
  }

  /// Optional.
  public struct Optional: ConnectorKit.Model {
    public let none: Swift.String?
    public let some: Swift.String?

    public init(none: Swift.String? = nil, some: Swift.String? = nil) {
      self.none = none
      self.some = some
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      none = fields.optional("none")
      some = fields.optional("some")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("none", none)
      fields.write("some", some)
    }
  }

  /// Array.
  public struct Array: ConnectorKit.Model {
    public let count: Swift.Int?

    public init(count: Swift.Int? = nil) {
      self.count = count
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      count = fields.optional("count")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("count", count)
    }
  }

  /// Input.
  public struct Input: ConnectorKit.Model {
    public let Input: Swift.String?

    public init(Input: Swift.String? = nil) {
      self.Input = Input
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      Input = fields.optional("Input")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("Input", Input)
    }
  }

  /// Setting.
  public struct Setting: ConnectorKit.Model {
    public let name: Swift.String?

    public init(name: Swift.String? = nil) {
      self.name = name
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      name = fields.optional("name")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("name", name)
    }
  }

  /// Descriptor.
  public struct ToolDescriptor: ConnectorKit.Model {
    public let name: Swift.String?

    public init(name: Swift.String? = nil) {
      self.name = name
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      name = fields.optional("name")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("name", name)
    }
  }

  /// JSON.
  public struct JSONValue: ConnectorKit.Model {
    /// Anything.
    public let any: ConnectorKit.JSONValue?

    public init(any: ConnectorKit.JSONValue? = nil) {
      self.any = any
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      any = fields.optional("any")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("any", any)
    }
  }

  /// Reader.
  public struct FieldReader: ConnectorKit.Model {
    /// Named like the parameter.
    public let fields: Swift.String?

    public init(fields: Swift.String? = nil) {
      self.fields = fields
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      self.fields = fields.optional("fields")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("fields", self.fields)
    }
  }

  /// Box.
  public struct Box: ConnectorKit.Model {
    /// Box.
    public let value: ConnectorKit.Box<Box>?
    public let values: [Box]?

    public init(value: ConnectorKit.Box<Box>? = nil, values: [Box]? = nil) {
      self.value = value
      self.values = values
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      value = fields.optional("value")
      values = fields.optional("values")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("value", value)
      fields.write("values", values)
    }
  }

  /// Nothing in it.
  public struct Empty: ConnectorKit.Model {
    public init() {}

    public init(fields: inout ConnectorKit.FieldReader) {}

    public func write(to fields: inout FieldWriter) {}
  }

  /// Codable.
  public struct Codable: ConnectorKit.Model {
    public let x: Swift.String?

    public init(x: Swift.String? = nil) {
      self.x = x
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      x = fields.optional("x")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("x", x)
    }
  }

  /// Equatable.
  public struct Equatable: ConnectorKit.Model {
    public let x: Swift.String?

    public init(x: Swift.String? = nil) {
      self.x = x
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      x = fields.optional("x")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("x", x)
    }
  }

  /// Sendable.
  public struct Sendable: ConnectorKit.Model {
    public let x: Swift.String?

    public init(x: Swift.String? = nil) {
      self.x = x
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      x = fields.optional("x")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("x", x)
    }
  }

  /// Error.
  public struct Error: ConnectorKit.Model {
    public let x: Swift.String?

    public init(x: Swift.String? = nil) {
      self.x = x
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      x = fields.optional("x")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("x", x)
    }
  }

  /// Every odd property: */ """ \( \#( `x`
  public struct Keywords: ConnectorKit.Model {
    /// init */ /* // """
    public let `init`: Swift.String?
    public let `Type`: Swift.String?
    public let `Protocol`: Swift.String?
    public let `Self`: Swift.String?
    public let `Any`: Swift.String?
    public let `default`: Swift.String?
    public let `in`: Swift.String?
    public let `class`: Swift.String?
    public let `func`: Swift.String?
    public let `let`: Swift.String?
    public let `var`: Swift.String?
    public let `inout`: Swift.String?
    public let `throws`: Swift.String?
    public let async: Swift.String?
    public let `await`: Swift.String?
    public let `nil`: Swift.String?
    public let `true`: Bool?
    public let `super`: Swift.String?
    public let `subscript`: Swift.String?
    public let `deinit`: Swift.String?
    public let some: Swift.String?
    public let any: Swift.String?
    public let each: Swift.String?
    public let `repeat`: Swift.String?
    public let borrowing: Swift.String?
    public let consuming: Swift.String?
    public let sending: Swift.String?
    public let isolated: Swift.String?
    public let copy: Swift.String?
    public let yield: Swift.String?
    public let get: Swift.String?
    public let set: Swift.String?
    public let willSet: Swift.String?
    public let lazy: Swift.String?
    public let weak: Swift.String?
    public let unowned: Swift.String?
    public let dynamic: Swift.String?
    public let prefix: Swift.String?
    public let actor: Swift.String?
    public let macro: Swift.String?
    public let package: Swift.String?
    public let open: Swift.String?
    public let `_`: Swift.String?
    public let __: Swift.String?
    public let fields: Swift.String?
    public let write: Swift.String?
    public let read: Swift.String?
    public let unread: Swift.String?
    public let json: Swift.String?
    public let encode: Swift.String?
    public let decoder: Swift.String?
    public let description: Swift.String?
    public let debugDescription: Swift.String?
    public let hashValue: Swift.String?
    public let descriptor: Swift.String?
    public let rawValue: Swift.String?
    public let `2fa`: Swift.String?
    public let `1`: Swift.String?
    public let `-1`: Swift.String?
    public let `1.0`: Swift.String?
    public let `filter[status]`: Swift.String?
    public let `a b`: Swift.String?
    public let `a.b`: Swift.String?
    public let `a/b`: Swift.String?
    /// A quote in the name.
    public let `a"b`: Swift.String?
    public let `a;b`: Swift.String?
    public let `a{b}`: Swift.String?
    public let `@id`: Swift.String?
    public let `#ref`: Swift.String?
    public let `#if`: Swift.String?
    public let `é`: Swift.String?
    public let `日本`: Swift.String?
    public let smile: Swift.String?
    public let `a$b`: Swift.String?
    public let ref: Swift.String?
    public let plus: Swift.String?
    public let itself: Swift.String?
    public let backslash: Swift.String?
    public let `Content-Type`: Swift.String?

    public init(
      `init`: Swift.String? = nil,
      `Type`: Swift.String? = nil,
      `Protocol`: Swift.String? = nil,
      `Self`: Swift.String? = nil,
      `Any`: Swift.String? = nil,
      `default`: Swift.String? = nil,
      `in`: Swift.String? = nil,
      `class`: Swift.String? = nil,
      `func`: Swift.String? = nil,
      `let`: Swift.String? = nil,
      `var`: Swift.String? = nil,
      `inout`: Swift.String? = nil,
      `throws`: Swift.String? = nil,
      async: Swift.String? = nil,
      `await`: Swift.String? = nil,
      `nil`: Swift.String? = nil,
      `true`: Bool? = nil,
      `super`: Swift.String? = nil,
      `subscript`: Swift.String? = nil,
      `deinit`: Swift.String? = nil,
      some: Swift.String? = nil,
      any: Swift.String? = nil,
      each: Swift.String? = nil,
      `repeat`: Swift.String? = nil,
      borrowing: Swift.String? = nil,
      consuming: Swift.String? = nil,
      sending: Swift.String? = nil,
      isolated: Swift.String? = nil,
      copy: Swift.String? = nil,
      yield: Swift.String? = nil,
      get: Swift.String? = nil,
      set: Swift.String? = nil,
      willSet: Swift.String? = nil,
      lazy: Swift.String? = nil,
      weak: Swift.String? = nil,
      unowned: Swift.String? = nil,
      dynamic: Swift.String? = nil,
      prefix: Swift.String? = nil,
      actor: Swift.String? = nil,
      macro: Swift.String? = nil,
      package: Swift.String? = nil,
      open: Swift.String? = nil,
      `_`: Swift.String? = nil,
      __: Swift.String? = nil,
      fields: Swift.String? = nil,
      write: Swift.String? = nil,
      read: Swift.String? = nil,
      unread: Swift.String? = nil,
      json: Swift.String? = nil,
      encode: Swift.String? = nil,
      decoder: Swift.String? = nil,
      description: Swift.String? = nil,
      debugDescription: Swift.String? = nil,
      hashValue: Swift.String? = nil,
      descriptor: Swift.String? = nil,
      rawValue: Swift.String? = nil,
      `2fa`: Swift.String? = nil,
      `1`: Swift.String? = nil,
      `-1`: Swift.String? = nil,
      `1.0`: Swift.String? = nil,
      `filter[status]`: Swift.String? = nil,
      `a b`: Swift.String? = nil,
      `a.b`: Swift.String? = nil,
      `a/b`: Swift.String? = nil,
      `a"b`: Swift.String? = nil,
      `a;b`: Swift.String? = nil,
      `a{b}`: Swift.String? = nil,
      `@id`: Swift.String? = nil,
      `#ref`: Swift.String? = nil,
      `#if`: Swift.String? = nil,
      `é`: Swift.String? = nil,
      `日本`: Swift.String? = nil,
      smile: Swift.String? = nil,
      `a$b`: Swift.String? = nil,
      ref: Swift.String? = nil,
      plus: Swift.String? = nil,
      itself: Swift.String? = nil,
      backslash: Swift.String? = nil,
      `Content-Type`: Swift.String? = nil
    ) {
      self.`init` = `init`
      self.`Type` = `Type`
      self.`Protocol` = `Protocol`
      self.`Self` = `Self`
      self.`Any` = `Any`
      self.`default` = `default`
      self.`in` = `in`
      self.`class` = `class`
      self.`func` = `func`
      self.`let` = `let`
      self.`var` = `var`
      self.`inout` = `inout`
      self.`throws` = `throws`
      self.async = async
      self.`await` = `await`
      self.`nil` = `nil`
      self.`true` = `true`
      self.`super` = `super`
      self.`subscript` = `subscript`
      self.`deinit` = `deinit`
      self.some = some
      self.any = any
      self.each = each
      self.`repeat` = `repeat`
      self.borrowing = borrowing
      self.consuming = consuming
      self.sending = sending
      self.isolated = isolated
      self.copy = copy
      self.yield = yield
      self.get = get
      self.set = set
      self.willSet = willSet
      self.lazy = lazy
      self.weak = weak
      self.unowned = unowned
      self.dynamic = dynamic
      self.prefix = prefix
      self.actor = actor
      self.macro = macro
      self.package = package
      self.open = open
      self.`_` = `_`
      self.__ = __
      self.fields = fields
      self.write = write
      self.read = read
      self.unread = unread
      self.json = json
      self.encode = encode
      self.decoder = decoder
      self.description = description
      self.debugDescription = debugDescription
      self.hashValue = hashValue
      self.descriptor = descriptor
      self.rawValue = rawValue
      self.`2fa` = `2fa`
      self.`1` = `1`
      self.`-1` = `-1`
      self.`1.0` = `1.0`
      self.`filter[status]` = `filter[status]`
      self.`a b` = `a b`
      self.`a.b` = `a.b`
      self.`a/b` = `a/b`
      self.`a"b` = `a"b`
      self.`a;b` = `a;b`
      self.`a{b}` = `a{b}`
      self.`@id` = `@id`
      self.`#ref` = `#ref`
      self.`#if` = `#if`
      self.`é` = `é`
      self.`日本` = `日本`
      self.smile = smile
      self.`a$b` = `a$b`
      self.ref = ref
      self.plus = plus
      self.itself = itself
      self.backslash = backslash
      self.`Content-Type` = `Content-Type`
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      `init` = fields.optional("init")
      `Type` = fields.optional("Type")
      `Protocol` = fields.optional("Protocol")
      `Self` = fields.optional("Self")
      `Any` = fields.optional("Any")
      `default` = fields.optional("default")
      `in` = fields.optional("in")
      `class` = fields.optional("class")
      `func` = fields.optional("func")
      `let` = fields.optional("let")
      `var` = fields.optional("var")
      `inout` = fields.optional("inout")
      `throws` = fields.optional("throws")
      async = fields.optional("async")
      `await` = fields.optional("await")
      `nil` = fields.optional("nil")
      `true` = fields.optional("true")
      `super` = fields.optional("super")
      `subscript` = fields.optional("subscript")
      `deinit` = fields.optional("deinit")
      some = fields.optional("some")
      any = fields.optional("any")
      each = fields.optional("each")
      `repeat` = fields.optional("repeat")
      borrowing = fields.optional("borrowing")
      consuming = fields.optional("consuming")
      sending = fields.optional("sending")
      isolated = fields.optional("isolated")
      copy = fields.optional("copy")
      yield = fields.optional("yield")
      get = fields.optional("get")
      set = fields.optional("set")
      willSet = fields.optional("willSet")
      lazy = fields.optional("lazy")
      weak = fields.optional("weak")
      unowned = fields.optional("unowned")
      dynamic = fields.optional("dynamic")
      prefix = fields.optional("prefix")
      actor = fields.optional("actor")
      macro = fields.optional("macro")
      package = fields.optional("package")
      open = fields.optional("open")
      `_` = fields.optional("_")
      __ = fields.optional("__")
      self.fields = fields.optional("fields")
      write = fields.optional("write")
      read = fields.optional("read")
      unread = fields.optional("unread")
      json = fields.optional("json")
      encode = fields.optional("encode")
      decoder = fields.optional("decoder")
      description = fields.optional("description")
      debugDescription = fields.optional("debugDescription")
      hashValue = fields.optional("hashValue")
      descriptor = fields.optional("descriptor")
      rawValue = fields.optional("rawValue")
      `2fa` = fields.optional("2fa")
      `1` = fields.optional("1")
      `-1` = fields.optional("-1")
      `1.0` = fields.optional("1.0")
      `filter[status]` = fields.optional("filter[status]")
      `a b` = fields.optional("a b")
      `a.b` = fields.optional("a.b")
      `a/b` = fields.optional("a/b")
      `a"b` = fields.optional("a\"b")
      `a;b` = fields.optional("a;b")
      `a{b}` = fields.optional("a{b}")
      `@id` = fields.optional("@id")
      `#ref` = fields.optional("#ref")
      `#if` = fields.optional("#if")
      `é` = fields.optional("é")
      `日本` = fields.optional("日本")
      smile = fields.optional("😀")
      `a$b` = fields.optional("a$b")
      ref = fields.optional("$ref")
      plus = fields.optional("+")
      itself = fields.optional("self")
      backslash = fields.optional("a\\b")
      `Content-Type` = fields.optional("Content-Type")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("init", `init`)
      fields.write("Type", `Type`)
      fields.write("Protocol", `Protocol`)
      fields.write("Self", `Self`)
      fields.write("Any", `Any`)
      fields.write("default", `default`)
      fields.write("in", `in`)
      fields.write("class", `class`)
      fields.write("func", `func`)
      fields.write("let", `let`)
      fields.write("var", `var`)
      fields.write("inout", `inout`)
      fields.write("throws", `throws`)
      fields.write("async", async)
      fields.write("await", `await`)
      fields.write("nil", `nil`)
      fields.write("true", `true`)
      fields.write("super", `super`)
      fields.write("subscript", `subscript`)
      fields.write("deinit", `deinit`)
      fields.write("some", some)
      fields.write("any", any)
      fields.write("each", each)
      fields.write("repeat", `repeat`)
      fields.write("borrowing", borrowing)
      fields.write("consuming", consuming)
      fields.write("sending", sending)
      fields.write("isolated", isolated)
      fields.write("copy", copy)
      fields.write("yield", yield)
      fields.write("get", get)
      fields.write("set", set)
      fields.write("willSet", willSet)
      fields.write("lazy", lazy)
      fields.write("weak", weak)
      fields.write("unowned", unowned)
      fields.write("dynamic", dynamic)
      fields.write("prefix", prefix)
      fields.write("actor", actor)
      fields.write("macro", macro)
      fields.write("package", package)
      fields.write("open", open)
      fields.write("_", `_`)
      fields.write("__", __)
      fields.write("fields", self.fields)
      fields.write("write", write)
      fields.write("read", read)
      fields.write("unread", unread)
      fields.write("json", json)
      fields.write("encode", encode)
      fields.write("decoder", decoder)
      fields.write("description", description)
      fields.write("debugDescription", debugDescription)
      fields.write("hashValue", hashValue)
      fields.write("descriptor", descriptor)
      fields.write("rawValue", rawValue)
      fields.write("2fa", `2fa`)
      fields.write("1", `1`)
      fields.write("-1", `-1`)
      fields.write("1.0", `1.0`)
      fields.write("filter[status]", `filter[status]`)
      fields.write("a b", `a b`)
      fields.write("a.b", `a.b`)
      fields.write("a/b", `a/b`)
      fields.write("a\"b", `a"b`)
      fields.write("a;b", `a;b`)
      fields.write("a{b}", `a{b}`)
      fields.write("@id", `@id`)
      fields.write("#ref", `#ref`)
      fields.write("#if", `#if`)
      fields.write("é", `é`)
      fields.write("日本", `日本`)
      fields.write("😀", smile)
      fields.write("a$b", `a$b`)
      fields.write("$ref", ref)
      fields.write("+", plus)
      fields.write("self", itself)
      fields.write("a\\b", backslash)
      fields.write("Content-Type", `Content-Type`)
    }
  }

  /// A status whose values are no identifiers.
  public struct Status: OpenEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }
    /// Not */ set.
    public static var empty: Self { Self(rawValue: "") }
    /// None at all.
    public static var none: Self { Self(rawValue: "none") }
    public static var `in-progress`: Self { Self(rawValue: "in-progress") }
    public static var `2nd`: Self { Self(rawValue: "2nd") }
    public static var `UTC+12`: Self { Self(rawValue: "UTC+12") }
    public static var `CENTRAL(MEXICO)`: Self { Self(rawValue: "CENTRAL(MEXICO)") }
    public static var `A/B`: Self { Self(rawValue: "A/B") }
    public static var itself: Self { Self(rawValue: "self") }
    public static var type: Self { Self(rawValue: "Type") }
    public static var read: Self { Self(rawValue: "read") }
    public static var unread: Self { Self(rawValue: "unread") }
    public static var rawValue: Self { Self(rawValue: "rawValue") }
    public static var `default`: Self { Self(rawValue: "default") }
    public static var `a"b`: Self { Self(rawValue: "a\"b") }
    public static var description: Self { Self(rawValue: "description") }
    public static var isKnown: Self { Self(rawValue: "isKnown") }
    public static var `true`: Self { Self(rawValue: "true") }
    public static var allKnown: [Self] {
      [
        "",
        "none",
        "in-progress",
        "2nd",
        "UTC+12",
        "CENTRAL(MEXICO)",
        "A/B",
        "self",
        "Type",
        "read",
        "unread",
        "rawValue",
        "default",
        "a\"b",
        "description",
        "isKnown",
        "true"
      ].map(Self.init(rawValue:))
    }
  }

  /// An integer.
  public struct Level: OpenEnum {
    public let rawValue: Swift.Int
    public init(rawValue: Swift.Int) { self.rawValue = rawValue }
    public static var zero: Self { Self(rawValue: 0) }
    public static var `1`: Self { Self(rawValue: 1) }
    public static var `-1`: Self { Self(rawValue: -1) }
    public static var `10`: Self { Self(rawValue: 10) }
    public static var allKnown: [Self] { [0, 1, -1, 10].map(Self.init(rawValue:)) }
  }

  /// Holds itself in every way.
  public struct Node: ConnectorKit.Model {
    /// Holds itself in every way.
    public let next: ConnectorKit.Box<Node>?
    public let children: [Node]?
    public let named: [Swift.String: Node]?
    /// Half of a cycle.
    public let peer: ConnectorKit.Box<Peer>?

    public init(
      next: ConnectorKit.Box<Node>? = nil,
      children: [Node]? = nil,
      named: [Swift.String: Node]? = nil,
      peer: ConnectorKit.Box<Peer>? = nil
    ) {
      self.next = next
      self.children = children
      self.named = named
      self.peer = peer
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      next = fields.optional("next")
      children = fields.optional("children")
      named = fields.optional("named")
      peer = fields.optional("peer")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("next", next)
      fields.write("children", children)
      fields.write("named", named)
      fields.write("peer", peer)
    }
  }

  /// Only sent.
  public struct Pair: ConnectorKit.Model {
    public let id: Swift.String?
    /// Holds itself in every way.
    public let left: Node?
    public let right: JSONNumber

    public init(id: Swift.String? = nil, left: Node? = nil, right: JSONNumber) {
      self.id = id
      self.left = left
      self.right = right
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      id = fields.optional("id")
      left = fields.optional("left")
      right = fields.required("right")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("id", id, readOnly: true)
      fields.write("left", left)
      fields.write("right", right)
    }
  }

  /// Half of a cycle.
  public struct Peer: ConnectorKit.Model {
    /// Holds itself in every way.
    public let node: ConnectorKit.Box<Node>?
    /// A status whose values are no identifiers.
    public let status: Torture.Status?
    /// An integer.
    public let level: Level?

    public init(
      node: ConnectorKit.Box<Node>? = nil,
      status: Torture.Status? = nil,
      level: Level? = nil
    ) {
      self.node = node
      self.status = status
      self.level = level
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      node = fields.optional("node")
      status = fields.optional("status")
      level = fields.optional("level")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("node", node)
      fields.write("status", status)
      fields.write("level", level)
    }
  }

  /// Torture "quoted" \ label's ThingsUpdateField.
  public struct ThingsUpdateField: ConnectorKit.Model {
    public let fields: Swift.String?
    public let deep: ThingsUpdateFieldDeep?

    public init(fields: Swift.String? = nil, deep: ThingsUpdateFieldDeep? = nil) {
      self.fields = fields
      self.deep = deep
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      self.fields = fields.optional("fields")
      deep = fields.optional("deep")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("fields", self.fields)
      fields.write("deep", deep)
    }
  }

  /// Torture "quoted" \ label's ThingsUpdateFieldDeep.
  public struct ThingsUpdateFieldDeep: ConnectorKit.Model {
    public let x: [ThingsUpdateFieldDeepX]?

    public init(x: [ThingsUpdateFieldDeepX]? = nil) {
      self.x = x
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      x = fields.optional("x")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("x", x)
    }
  }

  /// Torture "quoted" \ label's ThingsUpdateFieldDeepX.
  public struct ThingsUpdateFieldDeepX: ConnectorKit.Model {
    public let y: Swift.String?

    public init(y: Swift.String? = nil) {
      self.y = y
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      y = fields.optional("y")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("y", y)
    }
  }

  /// Torture "quoted" \ label's ThingsUpdateResult.
  public struct ThingsUpdateResult: ConnectorKit.Model {
    public let ok: Bool?

    public init(ok: Bool? = nil) {
      self.ok = ok
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      ok = fields.optional("ok")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("ok", ok)
    }
  }

  /// A.
  public struct UsedAllA: ConnectorKit.Model {
    /// Named like Swift's.
    public let a: String?
    /// An object named Int.
    public let b: Int?
    /// Named like a protocol.
    public let c: Torture.Tool?
    /// A model.
    public let d: Model?
    /// A stamp.
    public let e: Timestamp?
    /// Optional.
    public let f: Optional?
    /// Array.
    public let g: Array?
    /// Setting.
    public let h: Setting?
    /// Descriptor.
    public let i: ToolDescriptor?
    /// JSON.
    public let j: JSONValue?
    /// Reader.
    public let k: FieldReader?
    /// Box.
    public let l: Box?
    /// Nothing in it.
    public let m: Empty?
    /// Codable.
    public let n: Codable?
    /// Equatable.
    public let o: Equatable?
    /// Sendable.
    public let p: Sendable?
    /// Error.
    public let q: Error?

    public init(
      a: String? = nil,
      b: Int? = nil,
      c: Torture.Tool? = nil,
      d: Model? = nil,
      e: Timestamp? = nil,
      f: Optional? = nil,
      g: Array? = nil,
      h: Setting? = nil,
      i: ToolDescriptor? = nil,
      j: JSONValue? = nil,
      k: FieldReader? = nil,
      l: Box? = nil,
      m: Empty? = nil,
      n: Codable? = nil,
      o: Equatable? = nil,
      p: Sendable? = nil,
      q: Error? = nil
    ) {
      self.a = a
      self.b = b
      self.c = c
      self.d = d
      self.e = e
      self.f = f
      self.g = g
      self.h = h
      self.i = i
      self.j = j
      self.k = k
      self.l = l
      self.m = m
      self.n = n
      self.o = o
      self.p = p
      self.q = q
    }

    public init(fields: inout ConnectorKit.FieldReader) {
      a = fields.optional("a")
      b = fields.optional("b")
      c = fields.optional("c")
      d = fields.optional("d")
      e = fields.optional("e")
      f = fields.optional("f")
      g = fields.optional("g")
      h = fields.optional("h")
      i = fields.optional("i")
      j = fields.optional("j")
      k = fields.optional("k")
      l = fields.optional("l")
      m = fields.optional("m")
      n = fields.optional("n")
      o = fields.optional("o")
      p = fields.optional("p")
      q = fields.optional("q")
    }

    public func write(to fields: inout FieldWriter) {
      fields.write("a", a)
      fields.write("b", b)
      fields.write("c", c)
      fields.write("d", d)
      fields.write("e", e)
      fields.write("f", f)
      fields.write("g", g)
      fields.write("h", h)
      fields.write("i", i)
      fields.write("j", j)
      fields.write("k", k)
      fields.write("l", l)
      fields.write("m", m)
      fields.write("n", n)
      fields.write("o", o)
      fields.write("p", p)
      fields.write("q", q)
    }
  }

  /// Records */ of the past.
  public enum HistoryRecords {
    /// Ends with a backslash \
    public struct List: ConnectorKit.Tool {
      public typealias Output = ConnectorKit.Page<Keywords>

      /// How many records to return at most.
      public let limit: Swift.Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: Swift.String?

      public init(limit: Swift.Int? = nil, next_cursor: Swift.String? = nil) {
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "list_all_torture_history",
        integration: "torture",
        resource: "history",
        method: "list",
        title: "List all Torture \"quoted\" \\ label history",
        summary: "Ends with a backslash \\",
        http: .get,
        path: "/history",
        answer: .many(at: "data"),
        paging: .cursor(
          parameter: "after",
          next: "meta.next",
          hasMore: "meta.more",
          sizeParameter: "per",
          size: 50
        ),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
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

    /// Get.
    public struct Get: ConnectorKit.Tool {
      public typealias Output = Node?

      /// The id.
      public let id: Swift.String

      public init(id: Swift.String) {
        self.id = id
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "get_single_torture_history_by_id",
        integration: "torture",
        resource: "history",
        method: "get",
        title: "Get a single Torture \"quoted\" \\ label history by ID",
        summary: "Get.",
        http: .get,
        path: "/history/{id}",
        inputs: [
          ConnectorKit.Input(name: "id", in: .path),
        ],
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"The id."}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Things.
  public enum Things {
    /// List things.
    public struct List: ConnectorKit.Tool {
      public typealias Output = ConnectorKit.Page<Torture.List>

      /// A status whose values are no identifiers.
      public let status: Torture.Status?
      /// Levels.
      public let levels: [Level]?
      /// Filter.
      public let filter: Swift.String?
      /// How many records to return at most.
      public let limit: Swift.Int?
      /// Cursor of the next page: pass back unchanged the next_cursor of the last answer. Leave out
      /// for the first page.
      public let next_cursor: Swift.String?

      public init(
        status: Torture.Status? = nil,
        levels: [Level]? = nil,
        filter: Swift.String? = nil,
        limit: Swift.Int? = nil,
        next_cursor: Swift.String? = nil
      ) {
        self.status = status
        self.levels = levels
        self.filter = filter
        self.limit = limit
        self.next_cursor = next_cursor
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        status = fields.optional("status")
        levels = fields.optional("levels")
        filter = fields.optional("filter[a]")
        limit = fields.optional("limit")
        next_cursor = fields.optional("next_cursor")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("status", status)
        fields.write("levels", levels)
        fields.write("filter[a]", filter)
        fields.write("limit", limit)
        fields.write("next_cursor", next_cursor)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "list_all_torture_things",
        integration: "torture",
        resource: "things",
        method: "list",
        title: "List all Torture \"quoted\" \\ label things",
        summary: "List things.",
        tags: ["a\"b"],
        http: .get,
        path: "/things",
        inputs: [
          ConnectorKit.Input(name: "status", in: .query),
          ConnectorKit.Input(name: "levels", in: .query, style: .comma),
          ConnectorKit.Input(name: "filter[a]", in: .query),
        ],
        answer: .many(at: "data"),
        paging: .cursor(
          parameter: "after",
          next: "meta.next",
          hasMore: "meta.more",
          sizeParameter: "per",
          size: 50
        ),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "status":{"type":"string","description":"A status whose values are no identifiers.\n: Not */ set.\nnone: None at all.","enum":["","none","in-progress","2nd","UTC+12","CENTRAL(MEXICO)","A/B","self","Type","read","unread","rawValue","default","a\"b","description","isKnown","true"]},\#
          "levels":{"type":"array","description":"Levels.","items":{"type":"integer","description":"An integer.","enum":[0,1,-1,10]}},\#
          "filter[a]":{"type":"string","description":"Filter."},\#
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

    /// Output.
    public struct Output: ConnectorKit.Tool {
      public typealias Output = Torture.Output

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_output",
        integration: "torture",
        resource: "things",
        method: "output",
        title: "Torture \"quoted\" \\ label things output",
        summary: "Output.",
        tags: ["a\"b"],
        http: .get,
        path: "/output",
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Page.
    public struct Page: ConnectorKit.Tool {
      public typealias Output = Torture.Page

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_page",
        integration: "torture",
        resource: "things",
        method: "page",
        title: "Torture \"quoted\" \\ label things page",
        summary: "Page.",
        tags: ["a\"b"],
        http: .get,
        path: "/page",
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Input.
    public struct Input: ConnectorKit.Tool {
      public typealias Output = Torture.Input

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_input",
        integration: "torture",
        resource: "things",
        method: "input",
        title: "Torture \"quoted\" \\ label things input",
        summary: "Input.",
        tags: ["a\"b"],
        http: .get,
        path: "/input",
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Init.
    public struct Init: ConnectorKit.Tool {
      public typealias Output = String

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_init",
        integration: "torture",
        resource: "things",
        method: "init",
        title: "Torture \"quoted\" \\ label things init",
        summary: "Init.",
        tags: ["a\"b"],
        http: .post,
        path: "/init",
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Tool.
    public struct Tool: ConnectorKit.Tool {
      public typealias Output = Int

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_tool",
        integration: "torture",
        resource: "things",
        method: "tool",
        title: "Torture \"quoted\" \\ label things tool",
        summary: "Tool.",
        tags: ["a\"b"],
        http: .post,
        path: "/tool",
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Test.
    public struct SelfTest: ConnectorKit.Tool {
      public typealias Output = Swift.String

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_self_test",
        integration: "torture",
        resource: "things",
        method: "self_test",
        title: "Torture \"quoted\" \\ label things self test",
        summary: "Test.",
        tags: ["a\"b"],
        http: .post,
        path: "/self",
        answer: .text,
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Create: "#, "##, """, \(x), \#(y), \##(z), \\# and a very long line that goes on and on
    /// until it must be wrapped somewhere near the hundredth column.
    /// Indented, with trailing backslash \
    ///
    /// The end.
    public struct Create: ConnectorKit.Tool {
      public typealias Output = [JSONValue]

      /// The tenant.
      public let `X-Tenant`: Swift.String?
      /// init */ /* // """
      public let `init`: Swift.String?
      public let `Type`: Swift.String?
      public let `Protocol`: Swift.String?
      public let `Self`: Swift.String?
      public let `Any`: Swift.String?
      public let `default`: Swift.String?
      public let `in`: Swift.String?
      public let `class`: Swift.String?
      public let `func`: Swift.String?
      public let `let`: Swift.String?
      public let `var`: Swift.String?
      public let `inout`: Swift.String?
      public let `throws`: Swift.String?
      public let async: Swift.String?
      public let `await`: Swift.String?
      public let `nil`: Swift.String?
      public let `true`: Bool?
      public let `super`: Swift.String?
      public let `subscript`: Swift.String?
      public let `deinit`: Swift.String?
      public let some: Swift.String?
      public let any: Swift.String?
      public let each: Swift.String?
      public let `repeat`: Swift.String?
      public let borrowing: Swift.String?
      public let consuming: Swift.String?
      public let sending: Swift.String?
      public let isolated: Swift.String?
      public let copy: Swift.String?
      public let yield: Swift.String?
      public let get: Swift.String?
      public let set: Swift.String?
      public let willSet: Swift.String?
      public let lazy: Swift.String?
      public let weak: Swift.String?
      public let unowned: Swift.String?
      public let dynamic: Swift.String?
      public let prefix: Swift.String?
      public let actor: Swift.String?
      public let macro: Swift.String?
      public let package: Swift.String?
      public let open: Swift.String?
      public let `_`: Swift.String?
      public let __: Swift.String?
      public let fields: Swift.String?
      public let write: Swift.String?
      public let read: Swift.String?
      public let unread: Swift.String?
      public let json: Swift.String?
      public let encode: Swift.String?
      public let decoder: Swift.String?
      public let description: Swift.String?
      public let debugDescription: Swift.String?
      public let hashValue: Swift.String?
      public let descriptor: Swift.String?
      public let rawValue: Swift.String?
      public let `2fa`: Swift.String?
      public let `1`: Swift.String?
      public let `-1`: Swift.String?
      public let `1.0`: Swift.String?
      public let `filter[status]`: Swift.String?
      public let `a b`: Swift.String?
      public let `a.b`: Swift.String?
      public let `a/b`: Swift.String?
      /// A quote in the name.
      public let `a"b`: Swift.String?
      public let `a;b`: Swift.String?
      public let `a{b}`: Swift.String?
      public let `@id`: Swift.String?
      public let `#ref`: Swift.String?
      public let `#if`: Swift.String?
      public let `é`: Swift.String?
      public let `日本`: Swift.String?
      public let smile: Swift.String?
      public let `a$b`: Swift.String?
      public let ref: Swift.String?
      public let plus: Swift.String?
      public let itself: Swift.String?
      public let backslash: Swift.String?
      public let `Content-Type`: Swift.String?

      public init(
        `X-Tenant`: Swift.String? = nil,
        `init`: Swift.String? = nil,
        `Type`: Swift.String? = nil,
        `Protocol`: Swift.String? = nil,
        `Self`: Swift.String? = nil,
        `Any`: Swift.String? = nil,
        `default`: Swift.String? = nil,
        `in`: Swift.String? = nil,
        `class`: Swift.String? = nil,
        `func`: Swift.String? = nil,
        `let`: Swift.String? = nil,
        `var`: Swift.String? = nil,
        `inout`: Swift.String? = nil,
        `throws`: Swift.String? = nil,
        async: Swift.String? = nil,
        `await`: Swift.String? = nil,
        `nil`: Swift.String? = nil,
        `true`: Bool? = nil,
        `super`: Swift.String? = nil,
        `subscript`: Swift.String? = nil,
        `deinit`: Swift.String? = nil,
        some: Swift.String? = nil,
        any: Swift.String? = nil,
        each: Swift.String? = nil,
        `repeat`: Swift.String? = nil,
        borrowing: Swift.String? = nil,
        consuming: Swift.String? = nil,
        sending: Swift.String? = nil,
        isolated: Swift.String? = nil,
        copy: Swift.String? = nil,
        yield: Swift.String? = nil,
        get: Swift.String? = nil,
        set: Swift.String? = nil,
        willSet: Swift.String? = nil,
        lazy: Swift.String? = nil,
        weak: Swift.String? = nil,
        unowned: Swift.String? = nil,
        dynamic: Swift.String? = nil,
        prefix: Swift.String? = nil,
        actor: Swift.String? = nil,
        macro: Swift.String? = nil,
        package: Swift.String? = nil,
        open: Swift.String? = nil,
        `_`: Swift.String? = nil,
        __: Swift.String? = nil,
        fields: Swift.String? = nil,
        write: Swift.String? = nil,
        read: Swift.String? = nil,
        unread: Swift.String? = nil,
        json: Swift.String? = nil,
        encode: Swift.String? = nil,
        decoder: Swift.String? = nil,
        description: Swift.String? = nil,
        debugDescription: Swift.String? = nil,
        hashValue: Swift.String? = nil,
        descriptor: Swift.String? = nil,
        rawValue: Swift.String? = nil,
        `2fa`: Swift.String? = nil,
        `1`: Swift.String? = nil,
        `-1`: Swift.String? = nil,
        `1.0`: Swift.String? = nil,
        `filter[status]`: Swift.String? = nil,
        `a b`: Swift.String? = nil,
        `a.b`: Swift.String? = nil,
        `a/b`: Swift.String? = nil,
        `a"b`: Swift.String? = nil,
        `a;b`: Swift.String? = nil,
        `a{b}`: Swift.String? = nil,
        `@id`: Swift.String? = nil,
        `#ref`: Swift.String? = nil,
        `#if`: Swift.String? = nil,
        `é`: Swift.String? = nil,
        `日本`: Swift.String? = nil,
        smile: Swift.String? = nil,
        `a$b`: Swift.String? = nil,
        ref: Swift.String? = nil,
        plus: Swift.String? = nil,
        itself: Swift.String? = nil,
        backslash: Swift.String? = nil,
        `Content-Type`: Swift.String? = nil
      ) {
        self.`X-Tenant` = `X-Tenant`
        self.`init` = `init`
        self.`Type` = `Type`
        self.`Protocol` = `Protocol`
        self.`Self` = `Self`
        self.`Any` = `Any`
        self.`default` = `default`
        self.`in` = `in`
        self.`class` = `class`
        self.`func` = `func`
        self.`let` = `let`
        self.`var` = `var`
        self.`inout` = `inout`
        self.`throws` = `throws`
        self.async = async
        self.`await` = `await`
        self.`nil` = `nil`
        self.`true` = `true`
        self.`super` = `super`
        self.`subscript` = `subscript`
        self.`deinit` = `deinit`
        self.some = some
        self.any = any
        self.each = each
        self.`repeat` = `repeat`
        self.borrowing = borrowing
        self.consuming = consuming
        self.sending = sending
        self.isolated = isolated
        self.copy = copy
        self.yield = yield
        self.get = get
        self.set = set
        self.willSet = willSet
        self.lazy = lazy
        self.weak = weak
        self.unowned = unowned
        self.dynamic = dynamic
        self.prefix = prefix
        self.actor = actor
        self.macro = macro
        self.package = package
        self.open = open
        self.`_` = `_`
        self.__ = __
        self.fields = fields
        self.write = write
        self.read = read
        self.unread = unread
        self.json = json
        self.encode = encode
        self.decoder = decoder
        self.description = description
        self.debugDescription = debugDescription
        self.hashValue = hashValue
        self.descriptor = descriptor
        self.rawValue = rawValue
        self.`2fa` = `2fa`
        self.`1` = `1`
        self.`-1` = `-1`
        self.`1.0` = `1.0`
        self.`filter[status]` = `filter[status]`
        self.`a b` = `a b`
        self.`a.b` = `a.b`
        self.`a/b` = `a/b`
        self.`a"b` = `a"b`
        self.`a;b` = `a;b`
        self.`a{b}` = `a{b}`
        self.`@id` = `@id`
        self.`#ref` = `#ref`
        self.`#if` = `#if`
        self.`é` = `é`
        self.`日本` = `日本`
        self.smile = smile
        self.`a$b` = `a$b`
        self.ref = ref
        self.plus = plus
        self.itself = itself
        self.backslash = backslash
        self.`Content-Type` = `Content-Type`
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        `X-Tenant` = fields.optional("X-Tenant")
        `init` = fields.optional("init")
        `Type` = fields.optional("Type")
        `Protocol` = fields.optional("Protocol")
        `Self` = fields.optional("Self")
        `Any` = fields.optional("Any")
        `default` = fields.optional("default")
        `in` = fields.optional("in")
        `class` = fields.optional("class")
        `func` = fields.optional("func")
        `let` = fields.optional("let")
        `var` = fields.optional("var")
        `inout` = fields.optional("inout")
        `throws` = fields.optional("throws")
        async = fields.optional("async")
        `await` = fields.optional("await")
        `nil` = fields.optional("nil")
        `true` = fields.optional("true")
        `super` = fields.optional("super")
        `subscript` = fields.optional("subscript")
        `deinit` = fields.optional("deinit")
        some = fields.optional("some")
        any = fields.optional("any")
        each = fields.optional("each")
        `repeat` = fields.optional("repeat")
        borrowing = fields.optional("borrowing")
        consuming = fields.optional("consuming")
        sending = fields.optional("sending")
        isolated = fields.optional("isolated")
        copy = fields.optional("copy")
        yield = fields.optional("yield")
        get = fields.optional("get")
        set = fields.optional("set")
        willSet = fields.optional("willSet")
        lazy = fields.optional("lazy")
        weak = fields.optional("weak")
        unowned = fields.optional("unowned")
        dynamic = fields.optional("dynamic")
        prefix = fields.optional("prefix")
        actor = fields.optional("actor")
        macro = fields.optional("macro")
        package = fields.optional("package")
        open = fields.optional("open")
        `_` = fields.optional("_")
        __ = fields.optional("__")
        self.fields = fields.optional("fields")
        write = fields.optional("write")
        read = fields.optional("read")
        unread = fields.optional("unread")
        json = fields.optional("json")
        encode = fields.optional("encode")
        decoder = fields.optional("decoder")
        description = fields.optional("description")
        debugDescription = fields.optional("debugDescription")
        hashValue = fields.optional("hashValue")
        descriptor = fields.optional("descriptor")
        rawValue = fields.optional("rawValue")
        `2fa` = fields.optional("2fa")
        `1` = fields.optional("1")
        `-1` = fields.optional("-1")
        `1.0` = fields.optional("1.0")
        `filter[status]` = fields.optional("filter[status]")
        `a b` = fields.optional("a b")
        `a.b` = fields.optional("a.b")
        `a/b` = fields.optional("a/b")
        `a"b` = fields.optional("a\"b")
        `a;b` = fields.optional("a;b")
        `a{b}` = fields.optional("a{b}")
        `@id` = fields.optional("@id")
        `#ref` = fields.optional("#ref")
        `#if` = fields.optional("#if")
        `é` = fields.optional("é")
        `日本` = fields.optional("日本")
        smile = fields.optional("😀")
        `a$b` = fields.optional("a$b")
        ref = fields.optional("$ref")
        plus = fields.optional("+")
        itself = fields.optional("self")
        backslash = fields.optional("a\\b")
        `Content-Type` = fields.optional("Content-Type")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("X-Tenant", `X-Tenant`)
        fields.write("init", `init`)
        fields.write("Type", `Type`)
        fields.write("Protocol", `Protocol`)
        fields.write("Self", `Self`)
        fields.write("Any", `Any`)
        fields.write("default", `default`)
        fields.write("in", `in`)
        fields.write("class", `class`)
        fields.write("func", `func`)
        fields.write("let", `let`)
        fields.write("var", `var`)
        fields.write("inout", `inout`)
        fields.write("throws", `throws`)
        fields.write("async", async)
        fields.write("await", `await`)
        fields.write("nil", `nil`)
        fields.write("true", `true`)
        fields.write("super", `super`)
        fields.write("subscript", `subscript`)
        fields.write("deinit", `deinit`)
        fields.write("some", some)
        fields.write("any", any)
        fields.write("each", each)
        fields.write("repeat", `repeat`)
        fields.write("borrowing", borrowing)
        fields.write("consuming", consuming)
        fields.write("sending", sending)
        fields.write("isolated", isolated)
        fields.write("copy", copy)
        fields.write("yield", yield)
        fields.write("get", get)
        fields.write("set", set)
        fields.write("willSet", willSet)
        fields.write("lazy", lazy)
        fields.write("weak", weak)
        fields.write("unowned", unowned)
        fields.write("dynamic", dynamic)
        fields.write("prefix", prefix)
        fields.write("actor", actor)
        fields.write("macro", macro)
        fields.write("package", package)
        fields.write("open", open)
        fields.write("_", `_`)
        fields.write("__", __)
        fields.write("fields", self.fields)
        fields.write("write", write)
        fields.write("read", read)
        fields.write("unread", unread)
        fields.write("json", json)
        fields.write("encode", encode)
        fields.write("decoder", decoder)
        fields.write("description", description)
        fields.write("debugDescription", debugDescription)
        fields.write("hashValue", hashValue)
        fields.write("descriptor", descriptor)
        fields.write("rawValue", rawValue)
        fields.write("2fa", `2fa`)
        fields.write("1", `1`)
        fields.write("-1", `-1`)
        fields.write("1.0", `1.0`)
        fields.write("filter[status]", `filter[status]`)
        fields.write("a b", `a b`)
        fields.write("a.b", `a.b`)
        fields.write("a/b", `a/b`)
        fields.write("a\"b", `a"b`)
        fields.write("a;b", `a;b`)
        fields.write("a{b}", `a{b}`)
        fields.write("@id", `@id`)
        fields.write("#ref", `#ref`)
        fields.write("#if", `#if`)
        fields.write("é", `é`)
        fields.write("日本", `日本`)
        fields.write("😀", smile)
        fields.write("a$b", `a$b`)
        fields.write("$ref", ref)
        fields.write("+", plus)
        fields.write("self", itself)
        fields.write("a\\b", backslash)
        fields.write("Content-Type", `Content-Type`)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "create_a_torture_thing",
        integration: "torture",
        resource: "things",
        method: "create",
        title: "Create a Torture \"quoted\" \\ label thing",
        summary: """
          Create: "#, "##, \"\"\", \\(x), \\#(y), \\##(z), \\\\# and a very long line that goes on \
          and on until it must be wrapped somewhere near the hundredth column.
              Indented, with trailing backslash \\

          The end.
          """,
        tags: ["a\"b"],
        http: .post,
        path: "/things?a=1&b=2",
        inputs: [
          ConnectorKit.Input(name: "X-Tenant", in: .header, setting: "tenant"),
        ],
        body: .object(
          wrap: "Things[].x",
          constant: ##"{"Status\"#":["DELETED","\\#(x)",1.50,null,true]}"##
        ),
        answer: .many(at: "data.0.things"),
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: false, idempotent: false, openWorld: true),
        isServed: false,
        inputSchema: ##"""
          {"type":"object","properties":{\##
          "X-Tenant":{"type":"string","description":"The tenant."},\##
          "init":{"type":"string","description":"init */ /* // \"\"\""},\##
          "Type":{"type":"string"},\##
          "Protocol":{"type":"string"},\##
          "Self":{"type":"string"},\##
          "Any":{"type":"string"},\##
          "default":{"type":"string"},\##
          "in":{"type":"string"},\##
          "class":{"type":"string"},\##
          "func":{"type":"string"},\##
          "let":{"type":"string"},\##
          "var":{"type":"string"},\##
          "inout":{"type":"string"},\##
          "throws":{"type":"string"},\##
          "async":{"type":"string"},\##
          "await":{"type":"string"},\##
          "nil":{"type":"string"},\##
          "true":{"type":"boolean"},\##
          "super":{"type":"string"},\##
          "subscript":{"type":"string"},\##
          "deinit":{"type":"string"},\##
          "some":{"type":"string"},\##
          "any":{"type":"string"},\##
          "each":{"type":"string"},\##
          "repeat":{"type":"string"},\##
          "borrowing":{"type":"string"},\##
          "consuming":{"type":"string"},\##
          "sending":{"type":"string"},\##
          "isolated":{"type":"string"},\##
          "copy":{"type":"string"},\##
          "yield":{"type":"string"},\##
          "get":{"type":"string"},\##
          "set":{"type":"string"},\##
          "willSet":{"type":"string"},\##
          "lazy":{"type":"string"},\##
          "weak":{"type":"string"},\##
          "unowned":{"type":"string"},\##
          "dynamic":{"type":"string"},\##
          "prefix":{"type":"string"},\##
          "actor":{"type":"string"},\##
          "macro":{"type":"string"},\##
          "package":{"type":"string"},\##
          "open":{"type":"string"},\##
          "_":{"type":"string"},\##
          "__":{"type":"string"},\##
          "fields":{"type":"string"},\##
          "write":{"type":"string"},\##
          "read":{"type":"string"},\##
          "unread":{"type":"string"},\##
          "json":{"type":"string"},\##
          "encode":{"type":"string"},\##
          "decoder":{"type":"string"},\##
          "description":{"type":"string"},\##
          "debugDescription":{"type":"string"},\##
          "hashValue":{"type":"string"},\##
          "descriptor":{"type":"string"},\##
          "rawValue":{"type":"string"},\##
          "2fa":{"type":"string"},\##
          "1":{"type":"string"},\##
          "-1":{"type":"string"},\##
          "1.0":{"type":"string"},\##
          "filter[status]":{"type":"string"},\##
          "a b":{"type":"string"},\##
          "a.b":{"type":"string"},\##
          "a/b":{"type":"string"},\##
          "a\"b":{"type":"string","description":"A quote in the name."},\##
          "a;b":{"type":"string"},\##
          "a{b}":{"type":"string"},\##
          "@id":{"type":"string"},\##
          "#ref":{"type":"string"},\##
          "#if":{"type":"string"},\##
          "é":{"type":"string"},\##
          "日本":{"type":"string"},\##
          "😀":{"type":"string"},\##
          "a$b":{"type":"string"},\##
          "$ref":{"type":"string"},\##
          "+":{"type":"string"},\##
          "self":{"type":"string"},\##
          "a\\b":{"type":"string"},\##
          "Content-Type":{"type":"string"}\##
          },"additionalProperties":false}
          """##,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Update.
    public struct Update: ConnectorKit.Tool {
      public typealias Output = ThingsUpdateResult

      /// The id.
      public let id: Swift.String
      /// A pattern with """# in it.
      public let Input: Swift.String
      /// Named like a type.
      public let Annotations: Swift.Int?
      /// Fields.
      public let fields: [ThingsUpdateField]
      /// When.
      public let when: ConnectorKit.Timestamp?
      /// Day.
      public let day: ConnectorKit.Timestamp?
      /// Exact.
      public let level: Swift.Int?
      /// Exact too.
      public let rate: JSONNumber?
      /// A map.
      public let map: [Swift.String: [JSONNumber]]?
      /// Free.
      public let free: ConnectorKit.JSONValue?
      /// Anything.
      public let anything: ConnectorKit.JSONValue?
      /// Old. Deprecated.
      public let old: Bool?

      public init(
        id: Swift.String,
        Input: Swift.String,
        Annotations: Swift.Int? = nil,
        fields: [ThingsUpdateField],
        when: ConnectorKit.Timestamp? = nil,
        day: ConnectorKit.Timestamp? = nil,
        level: Swift.Int? = nil,
        rate: JSONNumber? = nil,
        map: [Swift.String: [JSONNumber]]? = nil,
        free: ConnectorKit.JSONValue? = nil,
        anything: ConnectorKit.JSONValue? = nil,
        old: Bool? = nil
      ) {
        self.id = id
        self.Input = Input
        self.Annotations = Annotations
        self.fields = fields
        self.when = when
        self.day = day
        self.level = level
        self.rate = rate
        self.map = map
        self.free = free
        self.anything = anything
        self.old = old
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        id = fields.required("id")
        Input = fields.required("Input")
        Annotations = fields.optional("Annotations")
        self.fields = fields.required("fields")
        when = fields.optional("when")
        day = fields.optional("day")
        level = fields.optional("level")
        rate = fields.optional("rate")
        map = fields.optional("map")
        free = fields.optional("free")
        anything = fields.optional("anything")
        old = fields.optional("old")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
        fields.write("Input", Input)
        fields.write("Annotations", Annotations)
        fields.write("fields", self.fields)
        fields.write("when", when)
        fields.write("day", day)
        fields.write("level", level)
        fields.write("rate", rate)
        fields.write("map", map)
        fields.write("free", free)
        fields.write("anything", anything)
        fields.write("old", old)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "update_a_torture_thing_by_id",
        integration: "torture",
        resource: "things",
        method: "update",
        title: "Update a Torture \"quoted\" \\ label thing by ID",
        summary: "Update.",
        tags: ["a\"b"],
        http: .put,
        path: "/things/{id}",
        inputs: [
          ConnectorKit.Input(name: "id", in: .path),
          ConnectorKit.Input(name: "when", in: .body, wireName: "When", format: .localDateTime),
          ConnectorKit.Input(name: "day", in: .body, format: .millisecondsDate),
        ],
        body: .object(),
        answer: .one(at: "result"),
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        inputSchema: ##"""
          {"type":"object","properties":{\##
          "id":{"type":"string","description":"The id."},\##
          "Input":{"type":"string","description":"A pattern with \"\"\"# in it.","pattern":"^\"#\\\\\\#\"\"\"#$"},\##
          "Annotations":{"type":"integer","description":"Named like a type."},\##
          "fields":{"type":"array","description":"Fields.","items":{"type":"object","properties":{\##
          "fields":{"type":"string"},\##
          "deep":{"type":"object","properties":{\##
          "x":{"type":"array","items":{"type":"object","properties":{\##
          "y":{"type":"string"}\##
          },"additionalProperties":false}}\##
          },"additionalProperties":false}\##
          },"additionalProperties":false}},\##
          "when":{"type":"string","format":"date-time","description":"When."},\##
          "day":{"type":"string","format":"date-time","description":"Day."},\##
          "level":{"type":"integer","description":"Exact.","maximum":9007199254740993,"default":9007199254740993},\##
          "rate":{"type":"number","description":"Exact too.","minimum":-1.50,"multipleOf":0.0001,"default":0.10},\##
          "map":{"type":"object","description":"A map.","additionalProperties":{"type":"array","items":{"type":"number"}}},\##
          "free":{"type":"object","description":"Free."},\##
          "anything":{"description":"Anything.","examples":[{"a":[1,"x"]}]},\##
          "old":{"type":"boolean","description":"Old.","writeOnly":true,"deprecated":true}\##
          },"required":["id","Input","fields"],"additionalProperties":false}
          """##,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Delete. Deprecated by the vendor.
    public struct Delete: ConnectorKit.Tool {
      public typealias Output = ConnectorKit.Empty

      /// The id.
      public let id: Swift.String

      public init(id: Swift.String) {
        self.id = id
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        id = fields.required("id")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("id", id)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "delete_a_torture_thing_by_id",
        integration: "torture",
        resource: "things",
        method: "delete",
        title: "Delete a Torture \"quoted\" \\ label thing by ID",
        summary: "Delete. Deprecated by the vendor.",
        tags: ["a\"b"],
        http: .delete,
        path: "/things/{id}",
        inputs: [
          ConnectorKit.Input(name: "id", in: .path),
        ],
        answer: .empty,
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: true, openWorld: true),
        scopes: ["write"],
        inputSchema: #"""
          {"type":"object","properties":{\#
          "id":{"type":"string","description":"The id."}\#
          },"required":["id"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Bulk.
    public struct Bulk: ConnectorKit.Tool {
      public typealias Output = [Level]

      /// The things to send.
      public let things: [Peer]

      public init(things: [Peer]) {
        self.things = things
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        things = fields.required("things")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("things", things)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_bulk",
        integration: "torture",
        resource: "things",
        method: "bulk",
        title: "Torture \"quoted\" \\ label things bulk",
        summary: "Bulk.",
        tags: ["a\"b"],
        http: .post,
        path: "/bulk",
        body: .value(input: "things"),
        answer: .many(),
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "things":{"type":"array","description":"The things to send.","items":{"type":"object","description":"Half of a cycle.","properties":{\#
          "node":{"type":"object","description":"Holds itself in every way.","properties":{\#
          "next":{"type":"object","description":"Holds itself in every way."},\#
          "children":{"type":"array","items":{"type":"object","description":"Holds itself in every way."}},\#
          "named":{"type":"object","additionalProperties":{"type":"object","description":"Holds itself in every way."}},\#
          "peer":{"type":"object","description":"Half of a cycle."}\#
          },"required":["children"],"additionalProperties":false},\#
          "status":{"type":"string","description":"A status whose values are no identifiers.\n: Not */ set.\nnone: None at all.","enum":["","none","in-progress","2nd","UTC+12","CENTRAL(MEXICO)","A/B","self","Type","read","unread","rawValue","default","a\"b","description","isKnown","true"]},\#
          "level":{"type":"integer","description":"An integer.","enum":[0,1,-1,10]}\#
          },"required":["node","status"],"additionalProperties":false},"minItems":1,"maxItems":500}\#
          },"required":["things"],"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Tags.
    public struct Tags: ConnectorKit.Tool {
      public typealias Output = [Swift.String: Swift.String]

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_tags",
        integration: "torture",
        resource: "things",
        method: "tags",
        title: "Torture \"quoted\" \\ label things tags",
        summary: "Tags.",
        tags: ["a\"b"],
        http: .get,
        path: "/tags",
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Numbers.
    public struct Numbers: ConnectorKit.Tool {
      public typealias Output = [JSONNumber]

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_numbers",
        integration: "torture",
        resource: "things",
        method: "numbers",
        title: "Torture \"quoted\" \\ label things numbers",
        summary: "Numbers.",
        tags: ["a\"b"],
        http: .get,
        path: "/numbers",
        answer: .many(),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"array","items":{}}},"required":["result"]}
          """#
      )
    }

    /// Flag.
    public struct Flag: ConnectorKit.Tool {
      public typealias Output = Bool

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_flag",
        integration: "torture",
        resource: "things",
        method: "flag",
        title: "Torture \"quoted\" \\ label things flag",
        summary: "Flag.",
        tags: ["a\"b"],
        http: .get,
        path: "/flag",
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Status.
    public struct Status: ConnectorKit.Tool {
      public typealias Output = Torture.Status

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_status",
        integration: "torture",
        resource: "things",
        method: "status",
        title: "Torture \"quoted\" \\ label things status",
        summary: "Status.",
        tags: ["a\"b"],
        http: .get,
        path: "/status",
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Stamp.
    public struct Stamp: ConnectorKit.Tool {
      public typealias Output = ConnectorKit.Timestamp

      public init() {}

      public init(fields: inout ConnectorKit.FieldReader) {}

      public func write(to fields: inout FieldWriter) {}

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_stamp",
        integration: "torture",
        resource: "things",
        method: "stamp",
        title: "Torture \"quoted\" \\ label things stamp",
        summary: "Stamp.",
        tags: ["a\"b"],
        http: .get,
        path: "/stamp",
        answer: .one(),
        answerDates: 0,
        annotations: ConnectorKit.Annotations(readOnly: true, destructive: false, idempotent: true, openWorld: true),
        inputSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }

    /// Form.
    public struct Form: ConnectorKit.Tool {
      public typealias Output = Swift.String

      /// Tags.
      public let tags: [Level]?

      public init(tags: [Level]? = nil) {
        self.tags = tags
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        tags = fields.optional("tags")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("tags", tags)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_form",
        integration: "torture",
        resource: "things",
        method: "form",
        title: "Torture \"quoted\" \\ label things form",
        summary: "Form.",
        tags: ["a\"b"],
        http: .post,
        path: "/form",
        inputs: [
          ConnectorKit.Input(name: "tags", in: .body, style: .brackets),
        ],
        body: .form(constant: ##"{"\"#\\":1.50}"##),
        answer: .text,
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "tags":{"type":"array","description":"Tags.","items":{"type":"integer","description":"An integer.","enum":[0,1,-1,10]}}\#
          },"additionalProperties":false}
          """#,
        outputSchema: #"""
          {"type":"object","properties":{"result":{"type":"string"}},"required":["result"]}
          """#
      )
    }

    /// Pair.
    public struct Pair: ConnectorKit.Tool {
      public typealias Output = [[JSONNumber]]?

      /// Pairs.
      public let pairs: [Torture.Pair]

      public init(pairs: [Torture.Pair]) {
        self.pairs = pairs
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        pairs = fields.required("pairs")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("pairs", pairs)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_things_pair",
        integration: "torture",
        resource: "things",
        method: "pair",
        title: "Torture \"quoted\" \\ label things pair",
        summary: "Pair.",
        tags: ["a\"b"],
        http: .post,
        path: "/pair",
        body: .value(input: "pairs"),
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: #"""
          {"type":"object","properties":{\#
          "pairs":{"type":"array","description":"Pairs.","items":{"type":"object","description":"Only sent.","properties":{\#
          "left":{"type":"object","description":"Holds itself in every way.","properties":{\#
          "next":{"type":"object","description":"Holds itself in every way."},\#
          "children":{"type":"array","items":{"type":"object","description":"Holds itself in every way."}},\#
          "named":{"type":"object","additionalProperties":{"type":"object","description":"Holds itself in every way."}},\#
          "peer":{"type":"object","description":"Half of a cycle.","properties":{\#
          "node":{"type":"object","description":"Holds itself in every way."},\#
          "status":{"type":"string","description":"A status whose values are no identifiers.\n: Not */ set.\nnone: None at all.","enum":["","none","in-progress","2nd","UTC+12","CENTRAL(MEXICO)","A/B","self","Type","read","unread","rawValue","default","a\"b","description","isKnown","true"]},\#
          "level":{"type":"integer","description":"An integer.","enum":[0,1,-1,10]}\#
          },"required":["node","status"],"additionalProperties":false}\#
          },"required":["children"],"additionalProperties":false},\#
          "right":{"type":"number"}\#
          },"required":["right"],"additionalProperties":false}}\#
          },"required":["pairs"],"additionalProperties":false}
          """#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }

  /// Keeps every model in use.
  public enum Used {
    /// All.
    public struct All: ConnectorKit.Tool {
      public typealias Output = [Swift.String: [Empty]]

      /// A.
      public let a: UsedAllA?

      public init(a: UsedAllA? = nil) {
        self.a = a
      }

      public init(fields: inout ConnectorKit.FieldReader) {
        a = fields.optional("a")
      }

      public func write(to fields: inout FieldWriter) {
        fields.write("a", a)
      }

      public static let descriptor = ConnectorKit.ToolDescriptor(
        name: "torture_used_all",
        integration: "torture",
        resource: "used",
        method: "all",
        title: "Torture \"quoted\" \\ label used all",
        summary: "All.",
        http: .post,
        path: "/all",
        inputs: [
          ConnectorKit.Input(name: "a", in: .body, format: .holdingDates(1)),
        ],
        body: .object(),
        answer: .one(),
        annotations: ConnectorKit.Annotations(readOnly: false, destructive: true, idempotent: false, openWorld: true),
        inputSchema: ##"""
          {"type":"object","properties":{\##
          "a":{"type":"object","description":"A.","properties":{\##
          "a":{"type":"object","description":"Named like Swift's.","properties":{\##
          "Int":{"type":"string","description":"A text."},\##
          "String":{"type":"integer"}\##
          },"additionalProperties":false},\##
          "b":{"type":"object","description":"An object named Int.","properties":{\##
          "String":{"type":"object","description":"Named like Swift's.","properties":{\##
          "Int":{"type":"string","description":"A text."},\##
          "String":{"type":"integer"}\##
          },"additionalProperties":false},\##
          "Int":{"type":"integer"}\##
          },"additionalProperties":false},\##
          "c":{"type":"object","description":"Named like a protocol.","properties":{\##
          "Tool":{"type":"array","items":{"type":"object","description":"Named like a protocol."}}\##
          },"additionalProperties":false},\##
          "d":{"type":"object","description":"A model.","properties":{\##
          "model":{"type":"string"}\##
          },"additionalProperties":false},\##
          "e":{"type":"object","description":"A stamp.","properties":{\##
          "at":{"type":"string","format":"date-time"},\##
          "on":{"type":"string","format":"date"},\##
          "a\"#b":{"type":"string","format":"date-time"}\##
          },"additionalProperties":false},\##
          "f":{"type":"object","description":"Optional.","properties":{\##
          "none":{"type":"string"},\##
          "some":{"type":"string"}\##
          },"additionalProperties":false},\##
          "g":{"type":"object","description":"Array.","properties":{\##
          "count":{"type":"integer"}\##
          },"additionalProperties":false},\##
          "h":{"type":"object","description":"Setting.","properties":{\##
          "name":{"type":"string"}\##
          },"additionalProperties":false},\##
          "i":{"type":"object","description":"Descriptor.","properties":{\##
          "name":{"type":"string"}\##
          },"additionalProperties":false},\##
          "j":{"type":"object","description":"JSON.","properties":{\##
          "any":{"description":"Anything."}\##
          },"additionalProperties":false},\##
          "k":{"type":"object","description":"Reader.","properties":{\##
          "fields":{"type":"string","description":"Named like the parameter."}\##
          },"additionalProperties":false},\##
          "l":{"type":"object","description":"Box.","properties":{\##
          "value":{"type":"object","description":"Box."},\##
          "values":{"type":"array","items":{"type":"object","description":"Box."}}\##
          },"additionalProperties":false},\##
          "m":{"type":"object","description":"Nothing in it.","properties":{},"additionalProperties":false},\##
          "n":{"type":"object","description":"Codable.","properties":{\##
          "x":{"type":"string"}\##
          },"additionalProperties":false},\##
          "o":{"type":"object","description":"Equatable.","properties":{\##
          "x":{"type":"string"}\##
          },"additionalProperties":false},\##
          "p":{"type":"object","description":"Sendable.","properties":{\##
          "x":{"type":"string"}\##
          },"additionalProperties":false},\##
          "q":{"type":"object","description":"Error.","properties":{\##
          "x":{"type":"string"}\##
          },"additionalProperties":false}\##
          },"additionalProperties":false}\##
          },"additionalProperties":false}
          """##,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#
      )
    }
  }
}
