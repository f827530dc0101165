import MiniYAML

extension Resolver {
  /// A form holds scalars and lists of scalars; with `nested`, objects and lists of objects too.
  /// - Parameters:
  ///   - schema: the body's, whose properties may be of types that were reported already.
  ///   - position: where the body says that it is a form, shown for what a model holds.
  mutating func checkFormInputs(
    _ inputs: InputTable, _ schema: SchemaSpec, isNested: Bool, at position: SourcePosition
  ) {
    let unresolved = (schema.properties ?? []).filter {
      $0.schema.isBroken || isUnresolved($0.schema)
    }.map(\.name.value)
    for input in inputs.entries where input.location == .body {
      let property = input.property
      guard !unresolved.contains(property.name) else { continue }
      let place =
        schema.properties == nil ? position : inputs.positions[property.name] ?? position
      var form = FormCheck(isNested: isNested, position: place)
      check(property.schema, "'\(property.name)'", &form)
    }
  }

  /// What is known while an input of a form is checked.
  private struct FormCheck {
    let isNested: Bool
    let position: SourcePosition
    /// The models that were entered.
    var models: Set<Int> = []
  }

  private mutating func check(_ schema: Schema, _ what: String, _ form: inout FormCheck) {
    if schema.isNullable {
      report.error(
        .inputType, "\(what) is nullable, which a form cannot say", at: form.position,
        remedy: "remove 'nullable'; a caller leaves the input out")
    }
    switch schema.kind {
    case .string, .integer, .number, .boolean: return
    case .array(let element):
      // A list in a list has no form that servers agree on.
      if case .array = element.kind { break }
      return check(element, "an element of \(what)", &form)
    case .named(let index):
      guard case .model(let model)? = types[index] else { return }
      guard form.isNested else { break }
      guard form.models.insert(index).inserted else { return }
      for property in model.properties where !property.schema.isReadOnly {
        check(property.schema, "'\(property.name)' in \(what)", &form)
      }
      check(model.additional, what, &form)
      return
    case .object(let additional):
      guard form.isNested, case .schema = additional else { break }
      return check(additional, what, &form)
    case .any: break
    }
    report.error(
      .inputType, "\(what) is \(kindName(schema.kind)), which a form cannot hold",
      at: form.position, remedy: form.isNested ? Self.formValues : Self.scalars)
  }

  private mutating func check(
    _ additional: Model.Additional, _ what: String, _ form: inout FormCheck
  ) {
    switch additional {
    case .unstated, .forbidden: return
    case .schema(let value): check(value, "a member of \(what)", &form)
    case .allowed:
      report.error(
        .inputType, "\(what) takes any JSON, which a form cannot hold", at: form.position,
        remedy: "say what further properties are: 'additionalProperties: {type: string}'")
    }
  }

  private static let formValues =
    "a scalar, an object with 'properties' or 'additionalProperties: TYPE', or a list of one of them"

  /// What a form always holds is of the same kinds.
  mutating func checkFormConstant(_ body: BodySpec) {
    guard let constant = body.constant, case .object(let members) = constant.value else { return }
    for member in members { check(member, in: body, at: constant.position) }
  }

  private mutating func check(
    _ member: Literal.Member, in body: BodySpec, at position: SourcePosition
  ) {
    var values = [member.value]
    if case .array(let elements) = member.value { values = elements }
    for value in values {
      switch value {
      case .boolean, .number, .string: continue
      case .object(let members) where body.isNested:
        for member in members { check(member, in: body, at: position) }
      case .null, .array, .object:
        report.error(
          .invalidBody, "'\(member.key)' is \(value.kindName), which a form cannot hold",
          at: position, remedy: "a text, a number, a boolean or a list of them")
      }
    }
  }
}
