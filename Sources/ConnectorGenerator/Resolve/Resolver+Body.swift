import MiniYAML

extension Resolver {
  /// The body of a method, whose parts become inputs.
  mutating func body(
    _ method: MethodSpec, _ request: RequestLine, _ resource: ResourceSpec, _ typeName: String,
    _ inputs: inout InputTable
  ) -> Tool.Body {
    guard let body = method.body else { return .none }
    if request.method == "GET" || request.method == "HEAD" {
      report.error(
        .invalidBody, "a \(request.method) request has no body", at: body.position,
        remedy: "move its inputs to 'query:'")
    }
    let wrap = body.wrap?.value ?? ""
    let constant = body.constant?.value.json ?? ""
    let shape: Tool.Body =
      body.form == nil ? .object(wrap: wrap, constant: constant) : .form(constant: constant)
    if body.form != nil { checkFormConstant(body) }
    guard let schema = body.schema else {
      if let text = body.text { notText(at: text) }
      return shape
    }
    guard !schema.isBroken, !isUnresolved(schema) else {
      // Looked up all the same, so that a name that there is not is reported.
      _ = self.schema(schema, hoist: HoistName(parent: typeName, name: "body"))
      return .none
    }
    if let type = schema.type, let index = modelIndex[type.value],
      case .model(let model)? = types[index]
    {
      usedModels.insert(index)
      modelBody(model, at: index, body, &inputs)
    } else if schema.properties != nil {
      objectBody(schema, body, typeName, &inputs)
    } else {
      return valueBody(schema, body, resource, typeName, &inputs)
    }
    if let text = body.text { notText(at: text) }
    if let input = body.input {
      report.error(
        .invalidBody, "'input' names the one input of a list or a value", at: input.position,
        remedy: "the properties of an object become inputs under their own names")
    }
    if let form = body.form {
      checkFormInputs(inputs, schema, isNested: body.isNested, at: form)
    }
    return shape
  }

  /// The writable properties of a model.
  private mutating func modelBody(
    _ model: Model, at index: Int, _ body: BodySpec, _ inputs: inout InputTable
  ) {
    let names = model.properties.map(\.name)
    for name in (body.required ?? []) + body.omit where !names.contains(name.value) {
      report.error(
        .unknownProperty, "the model has no property '\(name.value)'", at: name.position,
        remedy: suggestion(for: name.value, among: names))
    }
    let omitted = Set(body.omit.map(\.value))
    let required = body.required.map { Set($0.map(\.value)) }
    if let required = body.required,
      let both = required.first(where: { omitted.contains($0.value) })
    {
      report.error(
        .contradiction, "'\(both.value)' is both required and omitted", at: both.position)
    }
    let fixed = constantNames(body)
    for property in model.properties {
      guard !omitted.contains(property.name) else { continue }
      if property.schema.isReadOnly {
        guard let name = body.required?.first(where: { $0.value == property.name }) else {
          continue
        }
        report.error(
          .contradiction, "'\(property.name)' is required but 'readOnly' in the model",
          at: name.position)
        continue
      }
      refuseFixed(property.name, fixed, at: body.position)
      var input = property
      input.isRequired =
        !body.isPartial && (required.map { $0.contains(property.name) } ?? property.isRequired)
      input.isOptional = !input.isRequired
      input.isBoxed = false
      var schema = property.schema
      schema.description = inputDescription(schema, setting: nil)
      add(
        ToolInput(
          property: Property(
            name: input.name, swiftName: input.swiftName, schema: schema,
            isRequired: input.isRequired, isOptional: input.isOptional),
          location: .body, wireName: input.name, style: style(of: schema, in: body)),
        at: collisionPlace(property.name, index, body, inputs), to: &inputs)
    }
  }

  /// How the lists in an input are written that says nothing of it itself.
  private func style(of schema: Schema, in body: BodySpec) -> String {
    isScalar(schema) ? "repeat" : body.style?.value ?? "repeat"
  }

  /// A missing description is missing in the model; a collision is best shown where the body is.
  private func collisionPlace(
    _ name: String, _ index: Int, _ body: BodySpec, _ inputs: InputTable
  ) -> SourcePosition {
    inputs.positions[name] == nil
      ? propertyPositions[index][name] ?? body.position : body.position
  }

  private func constantNames(_ body: BodySpec) -> [String] {
    guard case .object(let members)? = body.constant?.value else { return [] }
    return members.map(\.key)
  }

  private mutating func refuseFixed(_ name: String, _ fixed: [String], at position: SourcePosition)
  {
    guard fixed.contains(name) else { return }
    report.error(
      .contradiction, "'constant' fixes '\(name)', which is an input too", at: position,
      remedy: "leave it out of the inputs, with 'omit: [\(name)]' for a model")
  }

  /// An object described in place.
  private mutating func objectBody(
    _ schema: SchemaSpec, _ body: BodySpec, _ typeName: String, _ inputs: inout InputTable
  ) {
    if !body.omit.isEmpty {
      report.error(
        .invalidBody, "'omit' is for a body that names a model", at: body.omit[0].position,
        remedy: "remove the property")
    }
    checkWords(schema, kind: .object(additional: .unstated), isModel: false)
    if let nullable = schema.nullable {
      report.error(
        .misplacedWord, "'nullable' says nothing about the inputs of a method",
        at: nullable.position, remedy: "move it to the properties that may be null")
    }
    if let additional = schema.additionalProperties {
      report.error(
        .misplacedWord, "'additionalProperties' says nothing about the inputs of a method",
        at: additional.position,
        remedy: "every input is named; give free-form data an input of its own")
    }
    let required = requiredNames(of: schema)
    let fixed = constantNames(body)
    var wireNames: [String: SourcePosition] = [:]
    for spec in schema.properties ?? [] {
      let written = bound(spec.schema)
      let wireName = written.wireName?.value ?? spec.name.value
      if let first = wireNames[wireName] {
        report.error(
          .duplicateName, "two inputs are sent as '\(wireName)': here and at line \(first)",
          at: spec.name.position)
      }
      wireNames[wireName] = spec.name.position
      refuseFixed(wireName, fixed, at: spec.name.position)
      if let style = written.style, body.form == nil || (written.items == nil && !body.isNested) {
        report.error(
          .misplacedWord, "'style' is for arrays in a query or a form", at: style.position,
          remedy: "remove it")
      }
      if let readOnly = written.readOnly, readOnly.value {
        report.error(.inputType, "an input cannot be 'readOnly'", at: readOnly.position)
      }
      let isRequired =
        written.setting == nil && !body.isPartial
        && (written.isRequired?.value ?? required.contains(spec.name.value))
      var resolved = self.schema(
        written, hoist: HoistName(parent: typeName, name: spec.name.value))
      resolved.description = inputDescription(resolved, setting: written.setting?.value)
      if let setting = written.setting { checkBinding(setting, of: written, resolved) }
      if written.hasUnknownKey { inputs.misreadNames.insert(spec.name.value) }
      add(
        ToolInput(
          property: Property(
            name: spec.name.value, swiftName: written.swiftName?.value ?? spec.name.value,
            schema: resolved, isRequired: isRequired, isOptional: !isRequired),
          location: .body, wireName: wireName,
          style: written.style?.value ?? style(of: resolved, in: body),
          setting: written.setting?.value),
        at: spec.name.position, swiftPosition: written.swiftName?.position, to: &inputs)
    }
  }

  /// A list, or anything else that is no object with known properties: one input holds it all.
  private mutating func valueBody(
    _ spec: SchemaSpec, _ body: BodySpec, _ resource: ResourceSpec, _ typeName: String,
    _ inputs: inout InputTable
  ) -> Tool.Body {
    if let form = body.form {
      report.error(
        .invalidBody, "a form is made of named inputs", at: form,
        remedy: "name a model or describe an object")
    }
    if let constant = body.constant {
      report.error(
        .invalidBody, "a constant can only be added to an object", at: constant.position)
    }
    if !body.omit.isEmpty || body.isPartial || body.required != nil {
      report.error(
        .invalidBody, "'omit', 'partial' and 'required' change a model that is an object",
        at: body.position)
    }
    var schema = schema(spec, hoist: HoistName(parent: typeName, name: "items"))
    var isList = false
    if case .array = schema.kind { isList = true }
    if isList, let wrap = body.wrap, wrap.value.hasSuffix("[]") {
      report.warning(
        .invalidBody, "'wrap: \(wrap.value)' puts the list into a list: [[...]]", at: wrap.position,
        remedy: "leave the last '[]' out if the vendor takes one list")
    }
    let name = body.input?.value ?? (isList ? resource.name.value : "body")
    schema.description = inputDescription(schema, setting: nil)
    if schema.description.isEmpty, isList {
      let words = resource.name.value.split(separator: "_").joined(separator: " ")
      schema.description = "The \(words) to send."
    }
    add(
      ToolInput(
        property: Property(
          name: name, swiftName: name, schema: schema, isRequired: true, isOptional: false),
        location: .body, wireName: name),
      at: body.input?.position ?? body.position, to: &inputs)
    guard let text = body.text else { return .value(input: name, wrap: body.wrap?.value ?? "") }
    if case .string = schema.kind, !schema.isNullable {} else { notText(at: text) }
    return .text(input: name)
  }

  private mutating func notText(at position: SourcePosition) {
    report.error(
      .invalidBody, "a text body is a string", at: position, remedy: "write 'type: string'")
  }
}
