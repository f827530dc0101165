/// Which types hold strings of certain formats, at any depth.
struct FormatHolders {
  let formats: Set<String>
  /// Indices of models.
  private(set) var types: Set<Int> = []

  init(of formats: Set<String>, in types: [NamedType]) {
    self.formats = formats
    var count = -1
    while count < self.types.count {
      count = self.types.count
      for (index, type) in types.enumerated() where !self.types.contains(index) {
        guard case .model(let model) = type else { continue }
        var schemas = model.properties.map(\.schema)
        if case .schema(let rest) = model.additional { schemas.append(rest) }
        if schemas.contains(where: holds) { self.types.insert(index) }
      }
    }
  }

  /// Whether such a string is what a schema is, or lies in it.
  func holds(_ schema: Schema) -> Bool {
    let element = schema.element
    return switch element.kind {
    case .string: element.format.map { formats.contains($0) } ?? false
    case .object(.schema(let value)): holds(value)
    case .named(let index): types.contains(index)
    case .integer, .number, .boolean, .any, .object, .array: false
    }
  }
}

extension Schema {
  /// What a list lists, at any depth; anything else is itself.
  var element: Schema {
    var schema = self
    while case .array(let element) = schema.kind { schema = element }
    return schema
  }
}
