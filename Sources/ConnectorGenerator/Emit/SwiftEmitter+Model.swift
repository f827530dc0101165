extension SwiftEmitter {
  /// A struct with its fields and how they are read and written.
  mutating func model(_ model: Model) {
    printer.doc(
      model.description.isEmpty ? "\(integration.label)'s \(model.swiftName)." : model.description)
    printer.line("public struct \(SwiftName.quoted(model.swiftName)): \(names.module("Model")) {")
    printer.level += 1
    fields(model.properties)
    printer.level -= 1
    printer.line("}")
  }

  /// The stored properties, the memberwise initialiser, the reader and the writer.
  mutating func fields(_ properties: [Property]) {
    for property in properties {
      var text = property.schema.description
      if text.isEmpty { text = describedByType(property.schema) }
      if property.schema.isDeprecated { text += text.isEmpty ? "Deprecated." : " Deprecated." }
      if !text.isEmpty { printer.doc(text) }
      printer.line("public let \(SwiftName.quoted(property.swiftName)): \(type(of: property))")
    }
    if !properties.isEmpty { printer.line() }
    initializer(properties)
    printer.line()
    reader(properties)
    printer.line()
    writer(properties)
  }

  private func describedByType(_ schema: Schema) -> String {
    guard case .named(let index) = schema.kind else { return "" }
    switch integration.types[index] {
    case .model(let model): return model.description
    case .enumeration(let type): return type.description
    }
  }

  private mutating func initializer(_ properties: [Property]) {
    guard !properties.isEmpty else {
      printer.line("public init() {}")
      return
    }
    let parameters = properties.map { property in
      "\(SwiftName.quoted(property.swiftName)): \(type(of: property))"
        + (property.isOptional ? " = nil" : "")
    }
    printer.list("public init(", parameters, close: ") {")
    printer.level += 1
    for property in properties {
      let name = SwiftName.quoted(property.swiftName)
      printer.line("self.\(name) = \(name)")
    }
    printer.level -= 1
    printer.line("}")
  }

  private mutating func reader(_ properties: [Property]) {
    let head = "public init(fields: inout \(names.module("FieldReader")))"
    guard !properties.isEmpty else {
      printer.line("\(head) {}")
      return
    }
    printer.block("\(head) {") { printer in
      for property in properties {
        let form = property.isOptional ? "optional" : "required"
        printer.line(
          "\(Self.stored(property)) = fields.\(form)(\(SwiftLiteral.string(property.name)))")
      }
    }
  }

  private mutating func writer(_ properties: [Property]) {
    let head = "public func write(to fields: inout \(names.module("FieldWriter")))"
    guard !properties.isEmpty else {
      printer.line("\(head) {}")
      return
    }
    printer.block("\(head) {") { printer in
      for property in properties {
        let readOnly = property.schema.isReadOnly ? ", readOnly: true" : ""
        printer.line(
          "fields.write(\(SwiftLiteral.string(property.name)), \(Self.stored(property))\(readOnly))"
        )
      }
    }
  }

  /// The property where a parameter called `fields` is in scope.
  private static func stored(_ property: Property) -> String {
    let name = SwiftName.quoted(property.swiftName)
    return name == "fields" ? "self.fields" : name
  }

  /// A named enum: a struct, so that values the vendor adds later are kept.
  mutating func enumeration(_ type: OpenEnumType) {
    let raw = names.module(type.isInteger ? "Int" : "String")
    printer.doc(
      type.description.isEmpty ? "\(integration.label)'s \(type.swiftName)." : type.description)
    printer.line("public struct \(SwiftName.quoted(type.swiftName)): \(names.module("OpenEnum")) {")
    printer.level += 1
    printer.line("public let rawValue: \(raw)")
    printer.line("public init(rawValue: \(raw)) { self.rawValue = rawValue }")
    for value in type.values {
      if !value.description.isEmpty { printer.doc(value.description) }
      let name = SwiftName.quoted(value.swiftName)
      printer.line("public static var \(name): Self { Self(rawValue: \(Self.literal(value))) }")
    }
    // Literals, since an array of implicit members takes the compiler longer.
    let known = type.values.map(Self.literal)
    let all = "].map(Self.init(rawValue:))"
    let short = "public static var allKnown: [Self] { [\(known.joined(separator: ", "))\(all) }"
    if printer.indentation + short.utf8.count <= SourcePrinter.width {
      printer.line(short)
    } else {
      printer.block("public static var allKnown: [Self] {") { $0.list("[", known, close: all) }
    }
    printer.level -= 1
    printer.line("}")
  }

  private static func literal(_ value: OpenEnumType.Value) -> String {
    if case .string(let text) = value.raw { SwiftLiteral.string(text) } else { value.json }
  }
}
