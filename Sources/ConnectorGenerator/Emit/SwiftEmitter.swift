/// Prints the Swift file of one integration: the namespace, its descriptor, its models and its tools.
struct SwiftEmitter {
  let integration: Integration
  let names: TypeNames
  let schemas: JSONSchemaEmitter
  let dates: DateTable
  /// Which types hold what people and logs are not shown.
  let secrets: FormatHolders
  var printer = SourcePrinter()

  init(_ integration: Integration) {
    self.integration = integration
    names = integration.typeNames
    schemas = JSONSchemaEmitter(types: integration.types)
    dates = DateTable(integration)
    secrets = FormatHolders(of: ["password"], in: integration.types)
  }

  /// The whole file.
  mutating func file() -> String {
    printer.line(
      "// Generated from \(integration.sourcePath) by tenon-generate. Do not edit.")
    printer.line("// swift-format-ignore-file")
    printer.line()
    printer.line("public import ConnectorKit")
    printer.line()
    printer.doc(integration.summary)
    printer.line("public enum \(integration.swiftName): \(names.module("Integration")) {")
    printer.level += 1
    descriptor()
    for index in integration.printOrder {
      printer.line()
      switch integration.types[index] {
      case .model(let model): self.model(model)
      case .enumeration(let type): enumeration(type)
      }
    }
    for resource in integration.resources {
      printer.line()
      self.resource(resource)
    }
    printer.level -= 1
    printer.line("}")
    return printer.text
  }

  private mutating func resource(_ resource: Integration.Resource) {
    printer.doc(resource.summary)
    printer.line("public enum \(SwiftName.quoted(resource.swiftName)) {")
    printer.level += 1
    for (index, tool) in resource.tools.enumerated() {
      if index > 0 { printer.line() }
      self.tool(tool, of: resource)
    }
    printer.level -= 1
    printer.line("}")
  }

  /// The Swift type of a value.
  func type(_ schema: Schema) -> String {
    switch schema.kind {
    case .string:
      switch schema.format {
      case "date": names.module("CalendarDate")
      case "date-time", "local-date-time", "ms-date-time": names.module("Timestamp")
      default: names.module("String")
      }
    case .integer: names.module("Int")
    case .number: names.module("JSONNumber")
    case .boolean: names.module("Bool")
    case .any: names.module("JSONValue")
    case .object(let additional):
      if case .schema(let value) = additional {
        "[\(names.module("String")): \(type(ofElement: value))]"
      } else {
        names.module("JSONValue")
      }
    case .array(let element): "[\(type(ofElement: element))]"
    case .named(let index): names.own(integration.types[index].swiftName)
    }
  }

  /// The Swift type of an element or a member's value, which cannot be left out: nil is null.
  private func type(ofElement schema: Schema) -> String {
    type(schema) + (schema.isNullable ? "?" : "")
  }

  /// The Swift type of a property.
  func type(of property: Property) -> String {
    let plain = type(property.schema)
    var held = property.isBoxed ? "\(names.module("Box"))<\(plain)>" : plain
    if property.sendsNull { held = "\(names.module("Nullable"))<\(held)>" }
    return property.isOptional ? held + "?" : held
  }
}
