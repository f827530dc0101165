import MiniYAML

extension SpecReader {
  private static let keys = [
    "name", "swift_name", "label", "category", "description", "documentation", "base_url",
    "settings", "authentication", "headers", "pagination", "errors", "rate_limit", "validate",
    "models", "resources", "prompts", "guides",
  ]

  /// The document.
  mutating func integration(_ root: YAMLNode, path: String) -> Spec? {
    if root.kind == .scalar, case .null = root.core {
      report.error(
        .emptySpec, "the spec is empty", at: root.position,
        remedy: "'tenon new NAME' writes one to start from")
      return nil
    }
    guard let members = mapping(root, "a spec") else { return nil }
    let nowhere = Located("", at: root.position)
    var spec = Spec(path: path, name: nowhere, label: nowhere, baseURL: nowhere)
    var seen: Set<String> = []
    for (key, value) in members {
      seen.insert(key.text)
      switch key.text {
      case "name": if let text = nonEmptyText(value, "'name'") { spec.name = text }
      case "swift_name": spec.swiftName = nonEmptyText(value, "'swift_name'")
      case "label": if let text = nonEmptyText(value, "'label'") { spec.label = text }
      case "category": spec.category = nonEmptyText(value, "'category'")
      case "description": spec.description = prose(value, "'description'")
      case "documentation": spec.documentation = nonEmptyText(value, "'documentation'")
      case "base_url": if let text = nonEmptyText(value, "'base_url'") { spec.baseURL = text }
      case "settings": spec.settings = settings(value)
      case "authentication": spec.authentication = authentication(value)
      case "headers": spec.headers = constantFields(value, "'headers'")
      case "pagination": spec.pagination = pagination(value)
      case "errors": spec.errors = errors(value)
      case "rate_limit": spec.rateLimit = rateLimit(value)
      case "validate": spec.validation = validation(value)
      case "models": spec.models = models(value)
      case "resources": spec.resources = resources(value)
      case "prompts": spec.prompts = prompts(value)
      case "guides": spec.guides = guides(value)
      default: unknownKey(key, in: "a spec", known: Self.keys)
      }
    }
    for key in ["name", "label", "base_url", "authentication", "resources"]
    where !seen.contains(key) {
      report.error(
        .missingKey, "the spec has no '\(key)'", at: root.position, remedy: Self.remedies[key])
    }
    return spec
  }

  private static let remedies = [
    "name": "add 'name: NAME', the prefix of every tool name",
    "label": "add 'label: NAME', the name for people",
    "base_url": "add 'base_url: https://...'",
    "authentication": "add 'authentication: {scheme: ...}'; an open API says 'scheme: none'",
    "resources": "add 'resources:' with at least one method",
  ]

  private mutating func settings(_ node: YAMLNode) -> [SettingSpec] {
    guard let members = mapping(node, "'settings'") else { return [] }
    return members.map { key, value in
      SettingSpec(
        name: Located(key.text, at: key.position), schema: schema(value, in: .setting))
    }
  }

  private mutating func models(_ node: YAMLNode) -> [ModelSpec] {
    guard let members = mapping(node, "'models'") else { return [] }
    return members.map { key, value in
      ModelSpec(name: Located(key.text, at: key.position), schema: schema(value, in: .model))
    }
  }

  /// `name: value` lines with plain texts.
  mutating func constantFields(_ node: YAMLNode, _ what: String) -> [ConstantField] {
    guard let members = mapping(node, what) else { return [] }
    return members.compactMap { key, value in
      text(value, "'\(key.text)'").map {
        ConstantField(name: Located(key.text, at: key.position), value: $0)
      }
    }
  }
}

/// Whether `name` is a field name (a token of RFC 9110, section 5.6.2).
func isFieldName(_ name: String) -> Bool {
  !name.isEmpty
    && name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
    }
}
