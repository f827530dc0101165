import MiniYAML

extension SpecReader {
  private static let bodyKeys = [
    "model", "omit", "partial", "required", "input", "wrap", "constant", "encoding",
    "nested", "style",
  ]

  /// `body`: a schema, or `model` with changes, either with `wrap`, `constant`, `encoding` and
  /// `input`.
  mutating func body(_ node: YAMLNode) -> BodySpec {
    var body = BodySpec(position: node.position)
    guard node.kind == .mapping else {
      body.schema = schema(node, in: .body)
      return body
    }
    var hasSchemaWords = false
    for (key, value) in node.members {
      let what = "'\(key.text)'"
      switch key.text {
      case "model":
        body.schema = schema(value, in: .body)
        if value.kind != .scalar {
          wrongKind(value, expected: "'model' names a model")
          body.schema?.isBroken = true
        }
      case "omit": body.omit = texts(value, what)
      case "partial": body.isPartial = boolean(value, what)?.value ?? false
      case "required":
        // Of a model with changes it is the body's; of an inline object it is the schema's.
        if node["model"] != nil { body.required = texts(value, what) }
      case "input": body.input = nonEmptyText(value, what)
      case "wrap":
        body.wrap = nonEmptyText(value, what)
        if let wrap = body.wrap { checkWrap(wrap) }
      case "constant":
        if mapping(value, what) != nil {
          body.constant = Located(literal(value), at: value.position)
        }
      case "encoding":
        if word(value, what, among: ["json", "form"])?.value == "form" {
          body.form = value.position
        }
      case "nested": body.isNested = word(value, what, among: ["brackets"]) != nil
      case "style": body.style = word(value, what, among: Self.listStyles)
      default: hasSchemaWords = true
      }
    }
    if node["model"] == nil {
      if hasSchemaWords {
        body.schema = schema(node, in: .body, besides: Self.bodyKeys.filter { $0 != "required" })
      } else if body.constant == nil {
        report.error(
          .invalidBody, "the body has no type", at: node.position,
          remedy: "name a model, describe an object or an array, or state a 'constant'")
      }
    } else {
      for (key, _) in node.members where !Self.bodyKeys.contains(key.text) {
        unknownKey(key, in: "a body that names a model", known: Self.bodyKeys)
      }
    }
    let isRequiring =
      body.required != nil || body.schema?.required.isEmpty == false
      || body.schema?.properties?.contains { $0.schema.isRequired?.value == true } == true
    if let partial = node["partial"], body.isPartial, isRequiring {
      report.error(
        .contradiction, "'partial' and 'required' exclude each other", at: partial.position)
    }
    if body.form != nil, let wrap = body.wrap {
      report.error(
        .contradiction, "'wrap' and 'encoding: form' exclude each other", at: wrap.position,
        remedy: "a form is flat; remove one of them")
    }
    for name in ["nested", "style"] where body.form == nil {
      guard let value = node[name] else { continue }
      report.error(
        .invalidBody, "'\(name)' of a body is for forms", at: value.position,
        remedy: "remove it, or add 'encoding: form'")
    }
    return body
  }

  /// `Invoices[]`, `[]` or `a.b`.
  private mutating func checkWrap(_ wrap: Located<String>) {
    let steps = wrap.value.split(separator: ".", omittingEmptySubsequences: false)
    let isSound = steps.enumerated().allSatisfy { index, step in
      let name = step.hasSuffix("[]") ? step.dropLast(2) : step
      if name.isEmpty { return steps.count == 1 && step == "[]" }
      return !name.contains(where: { "[]{}*".contains($0) })
    }
    guard !isSound else { return }
    report.error(
      .invalidPath, "'wrap' cannot be '\(wrap.value)'", at: wrap.position,
      remedy: "a path such as 'Invoices[]', '[]' or 'data.invoice'")
  }

  /// `returns`: a type, `[MODEL]`, `text`, `empty`, `{one: ...}`, `{many: ...}` or
  /// `{header: NAME}`.
  mutating func returns(_ node: YAMLNode) -> ReturnsSpec? {
    switch node.kind {
    case .scalar:
      switch node.text {
      case "text": return ReturnsSpec(position: node.position, form: .text)
      case "empty": return ReturnsSpec(position: node.position, form: .empty)
      default:
        return ReturnsSpec(position: node.position, form: .one(schema(node, in: .schema)))
      }
    case .sequence:
      let elements = Array(node.elements)
      guard let element = elements.first, elements.count == 1 else {
        report.error(
          .invalidAnswer, "a list names one type, not \(elements.count)", at: node.position,
          remedy: "write 'returns: [MODEL]'")
        return nil
      }
      return ReturnsSpec(
        position: node.position, form: .many(schema(element, in: .schema)), isShort: true)
    case .mapping: break
    }
    if node["header"] != nil { return headerAnswer(node) }
    let known = ["one", "many", "at", "optional", "header"]
    guard node["one"] != nil || node["many"] != nil else {
      if node["type"] != nil || node["properties"] != nil {
        return ReturnsSpec(position: node.position, form: .one(schema(node, in: .schema)))
      }
      report.error(
        .invalidAnswer, "'returns' says neither 'one' nor 'many' nor 'header'", at: node.position,
        remedy: "write '{one: MODEL, at: PATH}', '{many: MODEL, at: PATH}' or '{header: NAME}'")
      return nil
    }
    var returns: ReturnsSpec?
    for (key, value) in node.members {
      switch key.text {
      case "one", "many":
        if returns != nil {
          report.error(
            .contradiction, "'one' and 'many' exclude each other", at: key.position)
          continue
        }
        let type = schema(value, in: .schema)
        returns = ReturnsSpec(
          position: node.position, form: key.text == "one" ? .one(type) : .many(type))
      case "at", "optional": break
      default: unknownKey(key, in: "'returns'", known: known)
      }
    }
    if let at = node["at"] { returns?.at = answerPath(at, "'at'") }
    if let optional = node["optional"], let value = boolean(optional, "'optional'"), value.value {
      if case .many = returns?.form {
        report.error(
          .contradiction, "only 'one' can be 'optional'", at: optional.position,
          remedy: "an absent list reads as empty")
      }
      returns?.isOptional = true
    }
    return returns
  }

  /// `{header: NAME}`.
  private mutating func headerAnswer(_ node: YAMLNode) -> ReturnsSpec? {
    for (key, _) in node.members where key.text != "header" {
      unknownKey(key, in: "a 'returns' with 'header'", known: ["header"])
    }
    guard let value = node["header"], let name = nonEmptyText(value, "'header'") else { return nil }
    guard isFieldName(name.value) else {
      report.error(
        .invalidHeader, "'\(name.value)' is no header name", at: name.position,
        remedy: "letters, digits and '-', such as 'Location'")
      return nil
    }
    return ReturnsSpec(position: node.position, form: .header(name))
  }
}
