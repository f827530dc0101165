import MiniYAML

extension SpecReader {
  /// `rate_limit`, with one window or several.
  mutating func rateLimit(_ node: YAMLNode) -> RateLimitSpec {
    var rules = RateLimitSpec()
    guard let members = mapping(node, "'rate_limit'") else { return rules }
    let own = node["windows"] == nil ? ["limit", "remaining", "windows"] : ["windows", "problem"]
    let known = own + ["reset", "reset_form"]
    for (key, value) in members {
      guard known.contains(key.text) else {
        let what = node["windows"] == nil ? "'rate_limit'" : "'rate_limit' with 'windows'"
        unknownKey(key, in: what, known: known)
        continue
      }
      switch key.text {
      case "limit": rules.limit = source(value, "'limit'")
      case "remaining": rules.remaining = field(value, "'remaining'")
      case "windows": rules.windows = windows(value)
      case "problem": rules.problem = field(value, "'problem'")
      case "reset": rules.reset = source(value, "'reset'")
      case "reset_form":
        let forms = ["seconds", "epoch", "milliseconds", "http_date"]
        if let form = word(value, "'reset_form'", among: forms) { rules.resetForm = form.value }
      default: break
      }
    }
    return rules
  }

  private mutating func windows(_ node: YAMLNode) -> [RateLimitSpec.Window] {
    guard let elements = sequence(node, "'windows'") else { return [] }
    if elements.isEmpty {
      report.error(
        .wrongValue, "'windows' is empty", at: node.position,
        remedy: "list a window such as '{name: minute, limit: 60, seconds: 60}'")
    }
    return elements.compactMap { window($0) }
  }

  private mutating func window(_ node: YAMLNode) -> RateLimitSpec.Window? {
    guard let members = mapping(node, "a window") else { return nil }
    var window = RateLimitSpec.Window(name: Located("", at: node.position))
    for (key, value) in members {
      switch key.text {
      case "name": if let name = nonEmptyText(value, "'name'") { window.name = name }
      case "aliases": window.aliases = texts(value, "'aliases'")
      case "limit": window.limit = source(value, "'limit'")
      case "remaining": window.remaining = field(value, "'remaining'")
      case "seconds": window.seconds = integer(value, "'seconds'", atLeast: 1)?.value
      default:
        unknownKey(
          key, in: "a window", known: ["name", "aliases", "limit", "remaining", "seconds"])
      }
    }
    if node["name"] == nil {
      report.error(
        .missingKey, "a window has no 'name'", at: node.position,
        remedy: "add 'name: minute' or the like")
    }
    return window
  }

  /// A number that the vendor documents, or the name of a header field.
  private mutating func source(_ node: YAMLNode, _ what: String) -> RateLimitSpec.Source? {
    if node.kind == .scalar, case .integer = node.core {
      return integer(node, what, atLeast: 0).map { .constant($0.value) }
    }
    return fieldName(node, what, orNumber: true).map { .header($0) }
  }

  /// The name of a header field: what changes with each call is no number of the spec.
  private mutating func field(_ node: YAMLNode, _ what: String) -> String? {
    if node.kind == .scalar, case .integer = node.core {
      wrongKind(node, expected: "\(what) is the name of a header")
      return nil
    }
    return fieldName(node, what, orNumber: false)
  }

  private mutating func fieldName(
    _ node: YAMLNode, _ what: String, orNumber: Bool
  ) -> String? {
    guard let name = nonEmptyText(node, what) else { return nil }
    guard isFieldName(name.value) else {
      report.error(
        .invalidHeader, "'\(name.value)' is no header name", at: name.position,
        remedy: (orNumber ? "a number, or " : "") + "letters, digits and '-'")
      return nil
    }
    return name.value
  }
}
