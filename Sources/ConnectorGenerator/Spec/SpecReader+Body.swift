import MiniYAML

extension SpecReader {
  private static let bodyKeys = [
    "model", "omit", "partial", "required", "input", "wrap", "constant", "encoding",
    "nested", "style", "content_type",
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
        switch word(value, what, among: ["json", "form", "text"])?.value {
        case "form": body.form = value.position
        case "text": body.text = value.position
        default: break
        }
      case "content_type": body.contentType = nonEmptyText(value, what)
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
    if body.form != nil || body.text != nil, let wrap = body.wrap {
      let encoding = body.form == nil ? "text" : "form"
      report.error(
        .contradiction, "'wrap' and 'encoding: \(encoding)' exclude each other", at: wrap.position,
        remedy: "only JSON can be wrapped; remove one of them")
    }
    checkContentType(of: body)
    for name in ["nested", "style"] where body.form == nil {
      guard let value = node[name] else { continue }
      report.error(
        .invalidBody, "'\(name)' of a body is for forms", at: value.position,
        remedy: "remove it, or add 'encoding: form'")
    }
    return body
  }

  /// A media type (RFC 9110, section 8.3.1) that says the same as the encoding.
  private mutating func checkContentType(of body: BodySpec) {
    guard let type = body.contentType else { return }
    func fail(_ message: String, _ remedy: String, _ report: inout Report) {
      report.error(.invalidBody, message, at: type.position, remedy: remedy)
    }
    let name = type.value.prefix { $0 != ";" }.lowercased()
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isType =
      parts.count == 2 && parts.allSatisfy { isFieldName(trimmed(String($0))) }
      && type.value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    if body.form != nil {
      fail("a form has a media type of its own", "remove 'content_type'", &report)
    } else if !isType {
      fail("'\(type.value)' is no media type", "such as 'application/merge-patch+json'", &report)
    } else if body.text == nil, !trimmed(name).hasSuffix("json") {
      fail(
        "the body is JSON, which '\(type.value)' is not",
        "a type that ends in 'json', or 'encoding: text' for a string that goes as it is", &report)
    }
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
