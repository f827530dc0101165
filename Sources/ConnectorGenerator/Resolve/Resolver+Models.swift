import MiniYAML

extension Resolver {
  /// Gives every model its place before any schema can refer to it.
  mutating func declareModels() {
    for (index, model) in spec.models.enumerated() {
      types.append(nil)
      propertyPositions.append([:])
      modelIndex[model.name.value] = index
      let swift = model.schema.swiftName ?? model.name
      if !SwiftName.isTypeName(model.name.value) {
        report.error(
          .invalidName, "a model cannot be named '\(model.name.value)'", at: model.name.position,
          remedy: "letters and digits, a capital first, such as 'InvoiceLine'")
      } else if !SwiftName.isTypeName(swift.value) {
        badTypeName(swift)
      } else {
        claim(swift.value, for: "model '\(model.name.value)'", at: swift.position)
      }
    }
  }

  mutating func resolveModel(_ index: Int) {
    let model = spec.models[index]
    let schema = model.schema
    let name = schema.swiftName?.value ?? model.name.value
    printOrder.append(index)
    if schema.enumeration != nil {
      types[index] = .enumeration(openEnum(schema, named: name))
    } else {
      let type = schema.type?.value ?? "object"
      if type != "object" || schema.properties == nil, !schema.isBroken {
        report.error(
          .modelShape,
          "model '\(model.name.value)' is neither an object with properties nor an enum",
          at: schema.type?.position ?? model.name.position,
          remedy:
            "write the type where it is used; a list is '[\(model.name.value)]' of its element")
      } else {
        checkWords(schema, kind: .object(additional: .unstated), isModel: true)
        checkLiterals(schema, Schema(kind: .named(index)))
      }
      types[index] = .model(self.model(schema, named: name, index: index))
    }
  }

  /// The properties of an object schema, as a model that stands at `index`.
  mutating func model(_ schema: SchemaSpec, named name: String, index: Int) -> Model {
    let requiredNames = requiredNames(of: schema)
    var properties: [Property] = []
    var swiftNames: [String: SourcePosition] = [:]
    for property in schema.properties ?? [] {
      let key = property.name
      let swift = property.schema.swiftName ?? key
      checkPropertyName(swift, isTool: false, isStated: property.schema.swiftName != nil)
      if let first = swiftNames[swift.value] {
        report.error(
          .duplicateName,
          "two properties would be '\(swift.value)' in Swift: here and at line \(first)",
          at: swift.position, remedy: "change a 'swift_name:'")
      }
      swiftNames[swift.value] = swift.position
      propertyPositions[index][key.value] = key.position
      let resolved = self.schema(
        property.schema, hoist: HoistName(parent: name, name: key.value))
      let isRequired = requiredNames.contains(key.value)
      properties.append(
        Property(
          name: key.value, swiftName: swift.value, schema: resolved, isRequired: isRequired,
          // Requests leave out what only the vendor sets, so nobody can be asked for it.
          isOptional: !isRequired || resolved.isReadOnly))
    }
    return Model(
      swiftName: name, description: schema.description?.value ?? "", properties: properties,
      additional: additional(schema, hoist: HoistName(parent: name, name: "Value")))
  }

  /// The names in `required`, each of which must be a property.
  mutating func requiredNames(of schema: SchemaSpec) -> Set<String> {
    let names = (schema.properties ?? []).map(\.name.value)
    var required: Set<String> = []
    for name in schema.required {
      if !names.contains(name.value) {
        report.error(
          .unknownProperty, "'required' names '\(name.value)', which is no property",
          at: name.position, remedy: suggestion(for: name.value, among: names))
      } else if !required.insert(name.value).inserted {
        report.error(
          .duplicateName, "'required' names '\(name.value)' twice", at: name.position)
      }
    }
    return required
  }

  mutating func additional(_ schema: SchemaSpec, hoist: HoistName) -> Model.Additional {
    switch schema.additionalProperties?.value {
    case nil: .unstated
    case .allowed(true): .allowed
    case .allowed(false): .forbidden
    case .schema(let inner): .schema(self.schema(inner.value, hoist: hoist))
    }
  }

  /// Reports a property name that Swift cannot have.
  mutating func checkPropertyName(_ name: Located<String>, isTool: Bool, isStated: Bool) {
    var problem = SwiftName.problem(with: name.value)
    if name.value == "self" { problem = "it always means the value itself" }
    if isTool, name.value == "Output" { problem = "a tool's result type has that name" }
    guard let problem else { return }
    report.error(
      .swiftName, "'\(name.value)' cannot be a Swift property: \(problem)", at: name.position,
      remedy: isStated ? "choose another" : "add 'swift_name:' to it")
  }

  /// An object inside another schema becomes a model of its own.
  mutating func hoistedModel(_ schema: SchemaSpec, _ hoist: HoistName) -> Int {
    let name = schema.swiftName?.value ?? hoist.typeName
    let index = types.count
    types.append(nil)
    propertyPositions.append([:])
    if SwiftName.isTypeName(name) {
      claim(name, for: "the object '\(hoist.name)'", at: schema.position)
    } else {
      report.error(
        .swiftName, "the object '\(hoist.name)' cannot be the Swift type '\(name)'",
        at: schema.position, remedy: "give it a name under 'models'")
    }
    printOrder.append(index)
    types[index] = .model(model(schema, named: name, index: index))
    return index
  }
}

/// What an inline object would be called: its parent and its own name, the singular inside a list.
struct HoistName {
  var parent: String
  var name: String
  var isElement = false

  var element: HoistName { HoistName(parent: parent, name: name, isElement: true) }

  var typeName: String {
    parent + SwiftName.upperCamel(isElement ? ToolName.singular(of: name) : name)
  }
}
