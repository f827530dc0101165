import MiniYAML

extension Resolver {
  /// Reports settings that an account may leave empty although every call needs them.
  mutating func checkSettingUses() {
    var places = [("'base_url'", spec.baseURL.value)]
    places += spec.resources.flatMap(\.methods).compactMap(\.baseURL).map {
      ("'base_url'", $0.value)
    }
    places += spec.headers.map { ("the header '\($0.name.value)'", $0.value.value) }
    var reported: Set<String> = []
    for (what, text) in places {
      for name in placeholders(in: text) ?? [] {
        guard let schema = settingSpecs[name]?.schema else { continue }
        if let required = schema.isRequired, !required.value, schema.defaultValue == nil,
          reported.insert(name).inserted
        {
          report.error(
            .contradiction, "\(what) needs the setting '\(name)', which an account may leave out",
            at: required.position, remedy: "give it a default, or make it required")
        } else if let literal = schema.defaultValue, literal.value == .string(""),
          reported.insert(name).inserted
        {
          report.error(
            .contradiction, "\(what) needs the setting '\(name)', whose default is empty",
            at: literal.position, remedy: "give it another default, or none")
        }
      }
    }
  }

  /// What is chosen among the connections of a consent goes into a setting.
  mutating func checkConnections() {
    guard case .oauth2(let oauth) = spec.authentication,
      let setting = oauth.connections?.setting
    else { return }
    useSetting(setting)
  }

  /// Reports defaults with which a base URL is none.
  mutating func checkDefaults(in url: Located<String>) {
    guard URLProblem.first(in: url.value, isTemplate: true) == nil else { return }
    var filled = url.value
    for name in placeholders(in: url.value) ?? [] {
      guard let literal = settingSpecs[name]?.schema.defaultValue else { continue }
      let text = literal.value.plainText
      // An empty one is reported with what needs it.
      guard !text.isEmpty else { return }
      // What the runtime lets a setting put there.
      let refused = "/?[]@!$&'()*+,;=%{}".unicodeScalars
      guard text.unicodeScalars.allSatisfy({ isURLScalar($0) && !refused.contains($0) }) else {
        report.error(
          .contradiction, "the default of '\(name)' cannot stand in 'base_url'",
          at: literal.position,
          remedy: "letters, digits, '-', '.', '_', '~' and ':'; write the rest in 'base_url'")
        return
      }
      filled = filled.split(separator: "{\(name)}", omittingEmptySubsequences: false)
        .joined(separator: text)
    }
    if let problem = URLProblem.first(in: filled, isTemplate: true) {
      report.error(
        .invalidURL, "with the settings' defaults 'base_url' \(problem.message)", at: url.position,
        remedy: problem.remedy)
    }
  }

  /// Reports an input that its setting could fill with what the input refuses.
  mutating func checkBinding(_ name: Located<String>, of input: SchemaSpec, _ schema: Schema) {
    guard let setting = settingSpecs[name.value]?.schema, !setting.isBroken else { return }
    // A setting fills a list as its one element.
    var kind = schema.kind
    var words = input
    if case .array(let element) = kind, let items = input.items?.value {
      kind = element.kind
      words = items
    }
    let target = described(words)
    let type = setting.type?.value ?? "string"
    guard ["string", "integer", "boolean"].contains(type) else { return }
    if let wanted = settingType(for: kind), wanted != "string", wanted != type {
      report.error(
        .contradiction, "the setting '\(name.value)' is \(article(type)), the input is not",
        at: name.position, remedy: "give the setting 'type: \(wanted)'")
      return
    }
    if let values = target.enumeration?.value, setting.enumeration == nil,
      setting.constant == nil
    {
      let list = values.map(\.value.json).joined(separator: ", ")
      report.error(
        .contradiction, "the setting '\(name.value)' may hold what the input's enum does not",
        at: name.position, remedy: "give the setting 'enum: [\(excerpt(list))]'")
      return
    }
    let given = (setting.enumeration?.value ?? []) + [setting.defaultValue].compactMap { $0 }
    for literal in given {
      // The text of the setting is what is sent.
      let isText = settingType(for: kind) == "string"
      let value = isText ? Literal.string(literal.value.plainText) : literal.value
      if let problem = problem(with: value, in: target) {
        report.error(
          .contradiction,
          "a value of the setting '\(name.value)' does not fit the input: it \(problem)",
          at: name.position, remedy: "change the setting or the input")
        return
      }
    }
  }

  /// What a setting must be to fill a value of this kind; nil for what it cannot fill anyway.
  private func settingType(for kind: Schema.Kind) -> String? {
    switch kind {
    case .string: return "string"
    case .integer, .number: return "integer"
    case .boolean: return "boolean"
    case .named(let index):
      guard case .enumeration(let type)? = types[index] else { return nil }
      return type.isInteger ? "integer" : "string"
    case .any, .object, .array: return nil
    }
  }

  private func article(_ type: String) -> String { type == "integer" ? "an integer" : "a \(type)" }
}
