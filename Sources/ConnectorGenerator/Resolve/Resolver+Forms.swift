import MiniYAML

extension Resolver {
  /// A form holds scalars and lists of scalars.
  /// - Parameters:
  ///   - schema: the body's, whose properties may be of types that were reported already.
  ///   - position: where the body says that it is a form, shown for what a model holds.
  mutating func checkFormInputs(
    _ inputs: InputTable, _ schema: SchemaSpec, at position: SourcePosition
  ) {
    let unresolved = (schema.properties ?? []).filter {
      $0.schema.isBroken || isUnresolved($0.schema)
    }.map(\.name.value)
    for input in inputs.entries where input.location == .body {
      let property = input.property
      let place =
        schema.properties == nil ? position : inputs.positions[property.name] ?? position
      var scalar = property.schema
      var what = "'\(property.name)'"
      if case .array(let element) = scalar.kind {
        refuseNull(scalar, what, at: place)
        scalar = element
        what = "an element of '\(property.name)'"
      }
      refuseNull(scalar, what, at: place)
      guard !isScalar(scalar), !unresolved.contains(property.name) else { continue }
      report.error(
        .inputType, "\(what) is \(kindName(scalar.kind)), which a form cannot hold",
        at: place,
        remedy: Self.scalars)
    }
  }

  private mutating func refuseNull(
    _ schema: Schema, _ what: String, at position: SourcePosition
  ) {
    guard schema.isNullable else { return }
    report.error(
      .inputType, "\(what) is nullable, which a form cannot say", at: position,
      remedy: "remove 'nullable'; a caller leaves the input out")
  }

  /// What a form always holds is of the same kinds.
  mutating func checkFormConstant(_ body: BodySpec) {
    guard let constant = body.constant, case .object(let members) = constant.value else { return }
    for member in members {
      var values = [member.value]
      if case .array(let elements) = member.value { values = elements }
      for value in values {
        switch value {
        case .boolean, .number, .string: continue
        case .null, .array, .object:
          report.error(
            .invalidBody, "'\(member.key)' is \(value.kindName), which a form cannot hold",
            at: constant.position, remedy: "a text, a number, a boolean or a list of them")
        }
      }
    }
  }
}
