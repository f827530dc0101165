import MiniYAML

extension Resolver {
  /// A setting of the account.
  mutating func setting(_ spec: SettingSpec) -> Integration.Setting {
    let name = spec.name
    if !isSnakeName(name.value) {
      report.error(
        .invalidName, "a setting cannot be named '\(name.value)'", at: name.position,
        remedy: "lower-case letters, digits and '_', a letter first")
    }
    let type = spec.schema.type?.value ?? "string"
    let known = ["string", "integer", "boolean"]
    var resolved = Schema(kind: .string)
    if let written = spec.schema.type, !known.contains(type) {
      report.error(
        .unknownType, "a setting cannot have the type '\(type)'", at: written.position,
        remedy: ForeignWords.remedy(forType: type, among: known)
          ?? suggestion(for: type, among: known) ?? "one of: \(known.joined(separator: ", "))")
    } else {
      resolved = schema(spec.schema, hoist: HoistName(parent: "", name: name.value))
    }
    if let format = spec.schema.format, spec.schema.isSecret {
      report.error(
        .misplacedWord, "a setting is shown with its account, so it is no place for a secret",
        at: format.position, remedy: "ask for it under 'authentication'")
    }
    if let required = spec.schema.isRequired, required.value, spec.schema.defaultValue != nil {
      report.error(
        .contradiction, "a setting with a default is never required", at: required.position,
        remedy: "remove one of the two")
    }
    if spec.schema.description == nil, !spec.schema.hasUnknownKey {
      report.warning(
        .missingDescription, "setting '\(name.value)' has no description", at: name.position,
        remedy: "say what a person should enter")
    }
    var defaultValue: String?
    if let literal = spec.schema.defaultValue?.value {
      if case .string(let text) = literal {
        defaultValue = text
      } else {
        defaultValue = literal.json
      }
    } else if spec.schema.isRequired?.value == false {
      // An optional setting without a value fills in as nothing.
      defaultValue = ""
    }
    return Integration.Setting(
      name: name.value, type: known.contains(type) ? type : "string", defaultValue: defaultValue,
      schema: resolved, summary: spec.schema.description?.value ?? "")
  }

  /// A base URL, whose placeholders are settings.
  mutating func checkBaseURL(_ url: Located<String>) -> String {
    guard !url.value.isEmpty else { return "" }
    if url.value.contains("?") || url.value.contains("#") {
      report.error(
        .invalidURL, "'base_url' cannot hold a query or a fragment", at: url.position,
        remedy: "a fixed query goes into 'request'")
    } else if placeholders(in: url.value) != nil {
      checkURL(url, "'base_url'", isTemplate: true, report: &report)
      checkDefaults(in: url)
    }
    useSettings(in: url, "'base_url'")
    return url.value
  }

  /// The constant header fields, whose names differ in more than case.
  mutating func headers() -> [Integration.Header] {
    var taken: [String: SourcePosition] = [:]
    return spec.headers.map { field in
      let name = field.name.value.lowercased()
      if let first = taken[name] {
        report.error(
          .duplicateName, "the header '\(field.name.value)' is at line \(first) too",
          at: field.name.position, remedy: "remove one of the two")
      }
      taken[name] = field.name.position
      return header(field)
    }
  }

  private mutating func header(_ field: ConstantField) -> Integration.Header {
    if !isFieldName(field.name.value) {
      report.error(
        .invalidHeader, "'\(field.name.value)' is no header name", at: field.name.position,
        remedy: "letters, digits and '-'")
    }
    if ManagedHeaders.ofInputs.contains(field.name.value.lowercased()) {
      report.error(
        .invalidHeader, "the header '\(field.name.value)' is set by Tenon itself",
        at: field.name.position,
        remedy: ManagedHeaders.remedy(for: field.name.value.lowercased()))
    }
    if field.value.value.contains(where: { $0.isNewline }) {
      report.error(
        .invalidHeader, "a header value is one line", at: field.value.position)
    }
    useSettings(in: field.value, "header '\(field.name.value)'")
    return Integration.Header(name: field.name.value, value: field.value.value)
  }

  /// Marks the settings in braces as used and reports names that are none.
  private mutating func useSettings(in text: Located<String>, _ what: String) {
    guard let names = placeholders(in: text.value) else {
      report.error(
        .unknownPlaceholder, "the braces in \(what) do not pair up", at: text.position,
        remedy: "write '{name}'")
      return
    }
    for name in names { useSetting(Located(name, at: text.position)) }
  }

  /// Marks a setting as used, or reports that there is none of that name.
  mutating func useSetting(_ name: Located<String>) {
    guard settingSpecs[name.value] == nil else {
      usedSettings.insert(name.value)
      return
    }
    report.error(
      .unknownSetting, "there is no setting '\(name.value)'", at: name.position,
      remedy: suggestion(for: name.value, among: spec.settings.map(\.name.value))
        ?? "add it under 'settings'")
  }

  /// Windows of a rate limit are told apart by their names, and by what vendors call them.
  mutating func checkRateLimit() {
    var taken: [String: SourcePosition] = [:]
    for window in spec.rateLimit?.windows ?? [] {
      let name = window.name
      if !name.value.isEmpty, !isSnakeName(name.value) {
        report.error(
          .invalidName, "a window cannot be named '\(name.value)'", at: name.position,
          remedy: "lower-case letters, digits and '_', a letter first; the vendor's own words go "
            + "into 'aliases'")
      }
      for word in [name] + window.aliases where !word.value.isEmpty {
        if let first = taken[word.value.lowercased()] {
          report.error(
            .duplicateName, "'\(word.value)' names the window at line \(first) too",
            at: word.position, remedy: "remove one of the two")
        }
        taken[word.value.lowercased()] = word.position
      }
    }
  }
}
