/// Where dates lie that a vendor and callers write differently: what `IntegrationDescriptor.dates`
/// holds. Only what a body or an answer can reach has a place in it.
struct DateTable {
  /// The formats that callers never give, so that they are rewritten on the way to the vendor.
  private static let sent: Set<String> = ["local-date-time", "ms-date-time"]
  /// The formats that may come as `/Date(ms)/` from a vendor who writes that anywhere.
  private static let received: Set<String> = ["date", "date-time", "ms-date-time"]

  /// The places, each as JSON.
  private(set) var places: [String] = []
  private let types: [NamedType]
  /// Whether the vendor writes `/Date(ms)/` at all.
  private let isReceiving: Bool
  /// The types that hold dates to be sent, and those that hold dates to be received.
  private var holdsSent: Set<Int> = []
  private var holdsReceived: Set<Int> = []
  private var numbers: [Int: Int] = [:]
  private var pending: [Int] = []

  init(_ integration: Integration) {
    types = integration.types
    let tools = integration.resources.flatMap(\.tools)
    let milliseconds: Set<String> = ["ms-date-time"]
    let holdsMilliseconds = Self.types(integration.types, holding: milliseconds)
    isReceiving =
      !holdsMilliseconds.isEmpty
      || tools.contains { tool in
        (tool.inputs.map(\.property.schema) + [tool.answer.schema].compactMap { $0 }).contains {
          Self.holds($0, milliseconds, holdsMilliseconds)
        }
      }
    holdsSent = Self.types(types, holding: Self.sent)
    if isReceiving { holdsReceived = Self.types(types, holding: Self.received) }
    for tool in tools {
      for input in tool.inputs where input.location == .body && isNested(input.property.schema) {
        add(input.property.schema)
      }
      if let schema = tool.answer.schema, isReceived(schema) { add(schema) }
    }
  }

  /// The runtime's format of an input; nil when its dates, if any, go as they come.
  func format(of input: ToolInput) -> String? {
    let schema = input.property.schema
    switch Self.element(schema).format {
    case "local-date-time": return ".localDateTime"
    case "ms-date-time": return ".millisecondsDate"
    default:
      guard input.location == .body, isNested(schema) else { return nil }
      return number(of: schema).map { ".holdingDates(\($0))" }
    }
  }

  /// The place of an answer; nil when its dates reach callers as they come.
  func number(of answer: Tool.Answer) -> Int? {
    answer.schema.flatMap { isReceived($0) ? number(of: $0) : nil }
  }

  /// Whether dates to be sent lie below a schema, rather than being it.
  private func isNested(_ schema: Schema) -> Bool {
    if case .string = Self.element(schema).kind { return false }
    return Self.holds(schema, Self.sent, holdsSent)
  }

  private func isReceived(_ schema: Schema) -> Bool {
    isReceiving && Self.holds(schema, Self.received, holdsReceived)
  }

  private func number(of schema: Schema) -> Int? {
    let schema = Self.element(schema)
    if case .named(let index) = schema.kind { return numbers[index] }
    return place(of: schema).flatMap { places.firstIndex(of: $0) }
  }

  private mutating func add(_ schema: Schema) {
    let schema = Self.element(schema)
    reserve(schema)
    if case .named = schema.kind {
    } else if let place = place(of: schema), !places.contains(place) {
      places.append(place)
    }
    while let index = pending.popLast() {
      guard case .model(let model) = types[index], let number = numbers[index] else { continue }
      for property in model.properties { reserve(property.schema) }
      if case .schema(let rest) = model.additional { reserve(rest) }
      places[number] = place(of: model)
    }
  }

  /// Gives the models that a schema names a number each.
  private mutating func reserve(_ schema: Schema) {
    switch Self.element(schema).kind {
    case .object(.schema(let value)): reserve(value)
    case .named(let index):
      guard numbers[index] == nil, holdsSent.contains(index) || holdsReceived.contains(index)
      else { return }
      numbers[index] = places.count
      places.append("")
      pending.append(index)
    default: return
    }
  }

  /// A schema as a place; nil when no date lies in it.
  private func place(of schema: Schema) -> String? {
    switch schema.kind {
    case .string:
      guard let format = schema.format,
        Self.sent.contains(format) || (isReceiving && Self.received.contains(format))
      else { return nil }
      return JSONText.quoted(format)
    case .array(let element): return place(of: element)
    case .object(.schema(let value)): return place(of: value).map { "[{},\($0)]" }
    case .named(let index): return numbers[index].map(String.init)
    case .integer, .number, .boolean, .any, .object: return nil
    }
  }

  private func place(of model: Model) -> String {
    var rest: String?
    if case .schema(let value) = model.additional { rest = place(of: value) }
    let members = model.properties.compactMap { property -> String? in
      // Beside further properties that hold dates, -1 says that this one holds none.
      guard let place = place(of: property.schema) ?? rest.map({ _ in "-1" }) else { return nil }
      return "\(JSONText.quoted(property.name)):\(place)"
    }
    let object = "{" + members.joined(separator: ",") + "}"
    return rest.map { "[\(object),\($0)]" } ?? object
  }

  /// What a list lists, at any depth.
  private static func element(_ schema: Schema) -> Schema {
    var schema = schema
    while case .array(let element) = schema.kind { schema = element }
    return schema
  }

  /// The models that hold a date of one of the formats.
  private static func types(_ types: [NamedType], holding formats: Set<String>) -> Set<Int> {
    var found: Set<Int> = []
    var count = -1
    while count < found.count {
      count = found.count
      for (index, type) in types.enumerated() where !found.contains(index) {
        guard case .model(let model) = type else { continue }
        var schemas = model.properties.map(\.schema)
        if case .schema(let rest) = model.additional { schemas.append(rest) }
        if schemas.contains(where: { holds($0, formats, found) }) { found.insert(index) }
      }
    }
    return found
  }

  private static func holds(_ schema: Schema, _ formats: Set<String>, _ types: Set<Int>) -> Bool {
    switch element(schema).kind {
    case .string: element(schema).format.map { formats.contains($0) } ?? false
    case .object(.schema(let value)): holds(value, formats, types)
    case .named(let index): types.contains(index)
    case .integer, .number, .boolean, .any, .object, .array: false
    }
  }
}

extension Tool.Answer {
  /// The type of the answer, or of each of its records.
  fileprivate var schema: Schema? {
    switch self {
    case .one(_, let schema, _), .many(_, let schema): schema
    case .text, .empty, .header: nil
    }
  }
}
