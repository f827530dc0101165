import MiniYAML

extension SpecReader {
  private static let resourceKeys = ["description", "singular", "swift_name", "tags", "methods"]
  private static let methodKeys = [
    "request", "base_url", "description", "title", "tool", "swift_name", "tags", "path", "query",
    "headers", "body", "returns", "pagination", "errors", "annotations", "scopes",
    "deprecated", "record",
  ]

  /// `resources`.
  mutating func resources(_ node: YAMLNode) -> [ResourceSpec] {
    guard let members = mapping(node, "'resources'") else { return [] }
    if members.isEmpty {
      report.error(.missingKey, "'resources' is empty", at: node.position, remedy: "add a resource")
    }
    return members.map { key, value in resource(key, value) }
  }

  private mutating func resource(_ name: YAMLNode, _ node: YAMLNode) -> ResourceSpec {
    var resource = ResourceSpec(name: Located(name.text, at: name.position))
    guard let members = mapping(node, "resource '\(name.text)'") else { return resource }
    for (key, value) in members {
      switch key.text {
      case "description": resource.description = prose(value, "'description'")
      case "singular": resource.singular = nonEmptyText(value, "'singular'")
      case "swift_name": resource.swiftName = nonEmptyText(value, "'swift_name'")
      case "tags": resource.tags = texts(value, "'tags'").map(\.value)
      case "methods":
        resource.methods = (mapping(value, "'methods'") ?? []).map { method($0.key, $0.value) }
      default: unknownKey(key, in: "a resource", known: Self.resourceKeys)
      }
    }
    if resource.methods.isEmpty {
      report.error(
        .missingKey, "resource '\(name.text)' has no methods", at: name.position,
        remedy: "add 'methods:' with 'list', 'get' or another")
    }
    return resource
  }

  private mutating func method(_ name: YAMLNode, _ node: YAMLNode) -> MethodSpec {
    let key = Located(name.text, at: name.position)
    var method = MethodSpec(key: key, request: Located("", at: name.position))
    guard let members = mapping(node, "method '\(name.text)'") else { return method }
    var hasRequest = false
    for (key, value) in members {
      let what = "'\(key.text)'"
      switch key.text {
      case "request":
        hasRequest = true
        if let text = nonEmptyText(value, what) { method.request = text }
      case "base_url": method.baseURL = nonEmptyText(value, what)
      case "description": method.description = prose(value, what)
      case "title": method.title = nonEmptyText(value, what)
      case "tool": method.tool = nonEmptyText(value, what)
      case "swift_name": method.swiftName = nonEmptyText(value, what)
      case "tags": method.tags = texts(value, what).map(\.value)
      case "path": method.path = inputs(value, what)
      case "query": (method.query, method.fixedQuery) = inputsAndConstants(value, what)
      case "headers": (method.headers, method.fixedHeaders) = inputsAndConstants(value, what)
      case "body": method.body = body(value)
      case "returns": method.returns = returns(value)
      case "pagination": method.pagination = pagination(value)
      case "errors": method.errors = errors(value)
      case "annotations": method.annotations = annotations(value)
      case "scopes": method.scopes = texts(value, what)
      case "deprecated": method.deprecated = boolean(value, what)?.value ?? false
      case "record": method.record = boolean(value, what)
      default: unknownKey(key, in: "a method", known: Self.methodKeys)
      }
    }
    if !hasRequest {
      report.error(
        .missingKey, "method '\(key.value)' has no 'request'", at: key.position,
        remedy: "add 'request: GET /path'")
    }
    return method
  }

  private mutating func inputs(_ node: YAMLNode, _ what: String) -> [PropertySpec] {
    guard let members = mapping(node, what) else { return [] }
    return members.map { key, value in
      PropertySpec(name: Located(key.text, at: key.position), schema: schema(value, in: .input))
    }
  }

  /// Inputs, and `NAME: {constant: VALUE}`, which no caller sees.
  private mutating func inputsAndConstants(
    _ node: YAMLNode, _ what: String
  ) -> ([PropertySpec], [ConstantField]) {
    var inputs: [PropertySpec] = []
    var constants: [ConstantField] = []
    for (key, value) in mapping(node, what) ?? [] {
      let name = Located(key.text, at: key.position)
      guard value.kind == .mapping, let constant = value["constant"] else {
        inputs.append(PropertySpec(name: name, schema: schema(value, in: .input)))
        continue
      }
      for (word, _) in value.members where word.text != "constant" {
        unknownKey(word, in: "a constant", known: ["constant"])
      }
      if let text = text(constant, "'constant'") {
        constants.append(ConstantField(name: name, value: text))
      }
    }
    return (inputs, constants)
  }

  private mutating func annotations(_ node: YAMLNode) -> AnnotationsSpec {
    var annotations = AnnotationsSpec()
    let known = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"]
    for (key, value) in mapping(node, "'annotations'") ?? [] {
      let what = "'\(key.text)'"
      switch key.text {
      case "readOnlyHint": annotations.readOnly = boolean(value, what)
      case "destructiveHint": annotations.destructive = boolean(value, what)
      case "idempotentHint": annotations.idempotent = boolean(value, what)
      case "openWorldHint": annotations.openWorld = boolean(value, what)
      default: unknownKey(key, in: "'annotations'", known: known)
      }
    }
    if annotations.readOnly?.value == true, let destructive = annotations.destructive,
      destructive.value
    {
      report.error(
        .contradiction, "a method cannot be both read-only and destructive",
        at: destructive.position)
    }
    return annotations
  }
}
