import ConnectorKit
import Platform

/// A query parameter, a header field, or a member of an object.
struct APIField: Sendable {
  let name: String
  /// What it may be, as JSON Schema 2020-12.
  let schema: String
  let summary: String
  let isRequired: Bool
  /// A value that fits, as JSON.
  let example: String?

  init(
    _ name: String, _ schema: String, _ summary: String, isRequired: Bool = false,
    example: String? = nil
  ) {
    self.name = name
    self.schema = schema
    self.summary = summary
    self.isRequired = isRequired
    self.example = example
  }

  static let string = #"{"type":"string"}"#
  static let optionalString = #"{"type":["string","null"]}"#
  static let integer = #"{"type":"integer","minimum":0}"#
  static let optionalInteger = #"{"type":["integer","null"],"minimum":0}"#
  static let boolean = #"{"type":"boolean"}"#
  static let uuid = #"{"type":"string","format":"uuid"}"#
  static let time = #"{"type":"string","format":"date-time"}"#
  static let optionalTime = #"{"type":["string","null"],"format":"date-time"}"#
  static let scalars =
    #"{"type":["object","null"],"additionalProperties":{"type":["string","number","boolean","null"]}}"#

  /// A text for people, as `RequestObject` takes it.
  static let text = #"{"type":"string",\#(plain)}"#
  /// The same or null, which is as if it were not given.
  static let optionalText = #"{"type":["string","null"],\#(plain)}"#

  private static let plain =
    #""minLength":1,"maxLength":200,"pattern":"\#(RequestObject.plainText)""#

  static func list(of schema: String) -> String { #"{"type":"array","items":\#(schema)}"# }

  static func choice(_ values: some Sequence<String>) -> String {
    #"{"type":"string","enum":[\#(values.map { "\"\($0)\"" }.joined(separator: ","))]}"#
  }

  /// What makes a write happen once.
  static let idempotencyKey = APIField(
    "Idempotency-Key",
    #"{"type":"string","minLength":1,"maxLength":255,"pattern":"^[ -~]+$"}"#,
    "Any text of your own that names the call: a repetition with it gets the first answer, for a day."
  )

  /// What every list takes.
  static let paging = [
    APIField(
      "limit", #"{"type":"integer","minimum":1,"maximum":100,"default":50}"#,
      "How many elements a page has at most."),
    APIField("next_cursor", string, "The next_cursor of the page before, unchanged."),
  ]

  /// The schema, with the summary and the example in it.
  func writeSchema(to json: inout JSONWriter) {
    var text = schema
    text.removeLast()
    let isEmpty = text.count == 1
    var more = JSONWriter()
    more.beginObject()
    if !summary.isEmpty {
      more.key("description")
      more.write(summary)
    }
    if let example {
      more.key("examples")
      more.beginArray()
      more.writeRaw(example.utf8)
      more.endArray()
    }
    more.endObject()
    let rest = String(decoding: more.bytes.dropFirst(), as: UTF8.self)
    json.writeRaw((text + (isEmpty || rest == "}" ? "" : ",") + rest).utf8)
  }
}
