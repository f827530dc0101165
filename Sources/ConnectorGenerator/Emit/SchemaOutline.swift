/// Where strings of certain formats lie, as the JSON that the runtime's `JSONOutline` reads. Only what was
/// added has a place in it, and what that can reach.
struct SchemaOutline {
  let holders: FormatHolders
  /// The places, each as JSON.
  private(set) var places: [String] = []
  private let types: [NamedType]
  private var numbers: [Int: Int] = [:]
  private var pending: [Int] = []

  init(of holders: FormatHolders, in types: [NamedType]) {
    self.holders = holders
    self.types = types
  }

  /// The whole, a place a line; joined the lines are JSON.
  var lines: [String] {
    let last = places.count - 1
    let lines = places.enumerated().map { $0.offset < last ? $0.element + "," : $0.element }
    return lines.count == 1 ? ["[\(lines[0])]"] : ["["] + lines + ["]"]
  }

  /// The number of a schema that was added; nil when nothing lies in it.
  func number(of schema: Schema) -> Int? {
    let schema = schema.element
    if case .named(let index) = schema.kind { return numbers[index] }
    return place(of: schema).flatMap { places.firstIndex(of: $0) }
  }

  mutating func add(_ schema: Schema) {
    let schema = schema.element
    reserve(schema)
    if case .named = schema.kind {
    } else if let place = place(of: schema), !places.contains(place) {
      places.append(place)
    }
    addPending()
  }

  /// Adds an object that is no type of its own.
  mutating func add(objectOf properties: [Property]) {
    let number = places.count
    places.append("")
    for property in properties { reserve(property.schema) }
    places[number] = place(of: properties, .unstated)
    addPending()
  }

  private mutating func addPending() {
    while let index = pending.popLast() {
      guard case .model(let model) = types[index], let number = numbers[index] else { continue }
      for property in model.properties { reserve(property.schema) }
      if case .schema(let rest) = model.additional { reserve(rest) }
      places[number] = place(of: model.properties, model.additional)
    }
  }

  /// Gives the models that a schema names a number each.
  private mutating func reserve(_ schema: Schema) {
    switch schema.element.kind {
    case .object(.schema(let value)): reserve(value)
    case .named(let index):
      guard numbers[index] == nil, holders.types.contains(index) else { return }
      numbers[index] = places.count
      places.append("")
      pending.append(index)
    default: return
    }
  }

  /// A schema as a place; nil when nothing lies in it.
  private func place(of schema: Schema) -> String? {
    switch schema.kind {
    case .string:
      guard let format = schema.format, holders.formats.contains(format) else { return nil }
      return JSONText.quoted(format)
    case .array(let element): return place(of: element)
    case .object(.schema(let value)): return place(of: value).map { "[{},\($0)]" }
    case .named(let index): return numbers[index].map(String.init)
    case .integer, .number, .boolean, .any, .object: return nil
    }
  }

  private func place(of properties: [Property], _ additional: Model.Additional) -> String {
    var rest: String?
    if case .schema(let value) = additional { rest = place(of: value) }
    let members = properties.compactMap { property -> String? in
      // Beside further properties with a place, -1 says that this one has none.
      guard let place = place(of: property.schema) ?? rest.map({ _ in "-1" }) else { return nil }
      return "\(JSONText.quoted(property.name)):\(place)"
    }
    let object = "{" + members.joined(separator: ",") + "}"
    return rest.map { "[\(object),\($0)]" } ?? object
  }
}
