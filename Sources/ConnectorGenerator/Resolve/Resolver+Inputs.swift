import MiniYAML

extension Resolver {
  /// Inputs that fill placeholders: those under `path:`, then those that only the request names.
  mutating func pathInputs(
    _ method: MethodSpec, _ request: RequestLine, _ typeName: String, _ inputs: inout InputTable
  ) {
    var filled: [String: SourcePosition] = [:]
    for spec in method.path {
      let wireName = spec.schema.wireName ?? spec.name
      if !request.placeholders.contains(wireName.value) {
        report.error(
          .unknownPlaceholder,
          "'\(method.request.value)' has no placeholder '{\(wireName.value)}'",
          at: wireName.position,
          remedy: suggestion(for: wireName.value, among: request.placeholders)
            ?? "add it to the request, or move the input to 'query:'")
      }
      if let first = filled[wireName.value] {
        report.error(
          .duplicateName, "two inputs fill '{\(wireName.value)}': here and at line \(first)",
          at: spec.name.position)
      }
      filled[wireName.value] = spec.name.position
      input(spec, .path, wireName.value, isRequired: true, typeName, &inputs)
    }
    for name in request.placeholders where filled[name] == nil {
      filled[name] = method.request.position
      let implicit = PropertySpec(
        name: Located(name, at: method.request.position),
        schema: SchemaSpec(at: method.request.position))
      var typed = implicit
      typed.schema.type = Located("string", at: method.request.position)
      input(typed, .path, name, isRequired: true, typeName, &inputs)
    }
  }

  mutating func queryInputs(
    _ method: MethodSpec, _ request: RequestLine, _ typeName: String, _ inputs: inout InputTable
  ) {
    var taken: [String: SourcePosition] = [:]
    for spec in method.query {
      let wireName = spec.schema.wireName?.value ?? spec.name.value
      let isBracketed = spec.schema.style?.value == "brackets"
      if request.fixedQuery.contains(isBracketed ? wireName + "[]" : wireName) {
        report.error(
          .duplicateName, "the request fixes the query parameter '\(wireName)' already",
          at: spec.name.position, remedy: "remove one of the two")
      }
      checkWireName(wireName, spec, &taken)
      input(spec, .query, wireName, isRequired: false, typeName, &inputs)
    }
  }

  mutating func headerInputs(
    _ method: MethodSpec, _ typeName: String, _ inputs: inout InputTable
  ) {
    var taken: [String: SourcePosition] = [:]
    for spec in method.headers {
      let wireName = spec.schema.wireName?.value ?? spec.name.value
      if !isFieldName(wireName) {
        report.error(
          .invalidHeader, "'\(wireName)' is no header name",
          at: spec.schema.wireName?.position ?? spec.name.position,
          remedy: "letters, digits and '-'")
        inputs.reportedNames.insert(spec.name.value)
      } else if ManagedHeaders.ofInputs.contains(wireName.lowercased()) {
        report.error(
          .invalidHeader, "the header '\(wireName)' is set by Tenon itself",
          at: spec.name.position, remedy: "remove it")
      }
      checkWireName(wireName.lowercased(), spec, &taken)
      input(spec, .header, wireName, isRequired: false, typeName, &inputs)
    }
  }

  private mutating func checkWireName(
    _ wireName: String, _ spec: PropertySpec, _ taken: inout [String: SourcePosition]
  ) {
    if let first = taken[wireName] {
      report.error(
        .duplicateName, "two inputs are sent as '\(wireName)': here and at line \(first)",
        at: spec.name.position)
    }
    taken[wireName] = spec.name.position
  }

  /// One input of the path, the query or the headers.
  private mutating func input(
    _ spec: PropertySpec, _ location: ToolInput.Location, _ wireName: String, isRequired: Bool,
    _ typeName: String, _ inputs: inout InputTable
  ) {
    var written = bound(spec.schema)
    if !written.required.isEmpty {
      report.error(
        .wrongKind, "'required' of an input is 'true' or 'false'",
        at: written.required[0].position)
      written.required = []
    }
    if location == .path, let stated = written.isRequired, !stated.value, written.setting == nil {
      report.error(
        .contradiction, "a path cannot do without '\(spec.name.value)'", at: stated.position,
        remedy: "remove 'required: false', or bind the input to a 'setting'")
    }
    let required =
      written.setting == nil && (written.isRequired?.value ?? isRequired || location == .path)
    var schema = schema(
      written, hoist: HoistName(parent: typeName, name: spec.name.value))
    checkInputType(schema, spec, location)
    schema.description = inputDescription(schema, setting: written.setting?.value)
    if let setting = written.setting { checkBinding(setting, of: written, schema) }
    if written.hasUnknownKey { inputs.misreadNames.insert(spec.name.value) }
    let property = Property(
      name: spec.name.value, swiftName: written.swiftName?.value ?? spec.name.value,
      schema: schema, isRequired: required, isOptional: !required)
    add(
      ToolInput(
        property: property, location: location, wireName: wireName,
        style: written.style?.value ?? "repeat", setting: written.setting?.value),
      at: spec.name.position, swiftPosition: written.swiftName?.position, to: &inputs)
  }

  /// Notes the use of the setting that an input is bound to. An input that states no type is what its
  /// setting is.
  mutating func bound(_ written: SchemaSpec) -> SchemaSpec {
    guard let name = written.setting else { return written }
    useSetting(name)
    guard written.type == nil, let setting = settingSpecs[name.value]?.schema, !setting.isBroken
    else { return written }
    var schema = written
    schema.type = setting.type ?? Located("string", at: name.position)
    schema.format = written.format ?? setting.format
    schema.pattern = written.pattern ?? setting.pattern
    schema.enumeration = written.enumeration ?? setting.enumeration
    return schema
  }

  static let scalars = "a string, an integer, a number, a boolean or an enum"

  /// A URL and a header field hold scalars and lists of scalars.
  private mutating func checkInputType(
    _ schema: Schema, _ spec: PropertySpec, _ location: ToolInput.Location
  ) {
    let position = spec.schema.type?.position ?? spec.schema.position
    if let readOnly = spec.schema.readOnly, readOnly.value {
      report.error(.inputType, "an input cannot be 'readOnly'", at: readOnly.position)
    }
    var isList = false
    var scalar = schema
    if case .array(let element) = schema.kind, location != .path {
      isList = true
      scalar = element
    }
    if !spec.schema.isBroken, !isScalar(scalar), !isUnresolved(spec.schema) {
      report.error(
        .inputType,
        "\(isList ? "an element of '\(spec.name.value)'" : "'\(spec.name.value)'") is "
          + "\(kindName(scalar.kind)), which a \(location.rawValue) cannot hold",
        at: position, remedy: "a string, an integer, a number, a boolean or an enum")
    }
    refuseNull(schema, in: "a \(location.rawValue)", spec)
    if location != .header { refuseSecret(spec, in: "a \(location.rawValue)") }
    if let style = spec.schema.style, !(isList && location == .query) {
      report.error(
        .misplacedWord, "'style' is for arrays in a query or a form", at: style.position,
        remedy: "remove it")
    }
  }

  /// URLs are kept in histories and logs on all their way (RFC 9110, section 17.9).
  private mutating func refuseSecret(_ spec: PropertySpec, in place: String) {
    var schema = spec.schema
    while !schema.isSecret, let items = schema.items?.value { schema = items }
    guard schema.isSecret, let format = schema.format else { return }
    report.error(
      .inputType,
      "'\(spec.name.value)' is a secret, and \(place) is part of the URL, which logs keep",
      at: format.position,
      remedy: "send it in a header or the body, or remove 'format: password'")
  }

  /// Only JSON can say null.
  mutating func refuseNull(_ schema: Schema, in place: String, _ spec: PropertySpec) {
    var nullable = spec.schema.nullable
    if !schema.isNullable, case .array(let element) = schema.kind, element.isNullable {
      nullable = spec.schema.items?.value.nullable
    }
    guard let nullable, nullable.value else { return }
    report.error(
      .inputType, "'\(spec.name.value)' is nullable, which \(place) cannot say",
      at: nullable.position, remedy: "remove 'nullable'; a caller leaves the input out")
  }

  /// Whether the type was reported as unknown already.
  func isUnresolved(_ spec: SchemaSpec) -> Bool {
    func isKnown(_ type: String) -> Bool {
      modelIndex[type] != nil
        || ["string", "integer", "number", "boolean", "array", "object"].contains(type)
    }
    if let type = spec.type?.value {
      if !isKnown(type) { return true }
      if type == "array" { return spec.items.map { isUnresolved($0.value) } ?? true }
    }
    return false
  }

  func isScalar(_ schema: Schema) -> Bool {
    switch schema.kind {
    case .string, .integer, .number, .boolean: true
    case .any, .object, .array: false
    case .named(let index):
      if case .enumeration? = types[index] { true } else { false }
    }
  }
}
