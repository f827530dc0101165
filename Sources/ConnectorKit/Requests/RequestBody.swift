/// Puts a request's body together. Values are copied as they came, but for dates that the vendor
/// writes differently: no number is read on the way.
struct RequestBody {
  let tool: ToolDescriptor
  let route: Route
  let dates: DatePlaces
  /// The arguments that have an entry in `tool.inputs`, by position.
  let values: [JSONValue?]
  /// The arguments that have none.
  let members: [JSONMember]
  /// What asks for a page of a list.
  let paging: [(name: String, value: JSONValue)]

  /// What the body is, for `Content-Type`.
  var type: String {
    if let type = tool.contentType { return type }
    return switch tool.body {
    case .form: "application/x-www-form-urlencoded"
    case .text: "text/plain; charset=utf-8"
    case .none, .object, .value: "application/json"
    }
  }

  /// The text; nil when the tool sends no body.
  var bytes: [UInt8]? {
    var json = JSONWriter()
    switch tool.body {
    case .none:
      return nil
    case .value(let input, let wrap):
      guard let (value, format) = value(named: input) else { return nil }
      Self.write(wrapped: wrap, to: &json) { write(value, format, to: &$0) }
    case .object(let wrap, _):
      Self.write(wrapped: wrap, to: &json) { writeObject(to: &$0) }
    case .form:
      return form
    case .text(let input):
      guard let (value, format) = value(named: input), let text = value.string else { return nil }
      return Array(format.wireText(text).utf8)
    }
    return json.bytes
  }

  private func value(named name: String) -> (JSONValue, Input.Format)? {
    if let index = tool.inputs.firstIndex(where: { $0.location == .body && $0.name == name }) {
      return values[index].map { ($0, tool.inputs[index].format) }
    }
    return members.first { $0.isNamed(Array(name.utf8)) }.map { ($0.value, .verbatim) }
  }

  private func writeObject(to json: inout JSONWriter) {
    json.beginObject()
    for member in route.constant.members { write(member, to: &json) }
    for (index, input) in tool.inputs.enumerated() where input.location == .body {
      guard let value = values[index] else { continue }
      json.key(input.wireName)
      write(value, input.format, to: &json)
    }
    for member in members { write(member, to: &json) }
    for (name, value) in paging {
      json.key(name)
      json.write(value)
    }
    json.endObject()
  }

  private func write(_ value: JSONValue, _ format: Input.Format, to json: inout JSONWriter) {
    switch format {
    case .verbatim: json.write(value)
    case .holdingDates(let number): json.write(value, dates.edits(of: value, at: number, .toVendor))
    case .localDateTime, .millisecondsDate:
      json.write(value, format.dateForm?.edits(of: value) ?? JSONEdits())
    }
  }

  private func write(_ member: JSONMember, to json: inout JSONWriter) {
    json.key(member.key)
    json.write(member.value)
  }

  /// `a.b[]` around BODY is `{"a":{"b":[BODY]}}`.
  private static func write(
    wrapped path: String, to json: inout JSONWriter, _ body: (inout JSONWriter) -> Void
  ) {
    var closers: [Bool] = []
    for part in path.split(separator: ".") {
      var name = part
      var lists = 0
      while name.hasSuffix("[]") {
        name = name.dropLast(2)
        lists += 1
      }
      if !name.isEmpty {
        json.beginObject()
        json.key(String(name))
        closers.append(true)
      }
      for _ in 0..<lists {
        json.beginArray()
        closers.append(false)
      }
    }
    body(&json)
    for isObject in closers.reversed() {
      if isObject { json.endObject() } else { json.endArray() }
    }
  }
}
