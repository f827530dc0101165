import MiniYAML

/// Turns a spec as written into an integration with nothing left to decide, checking on the way.
struct Resolver {
  let spec: Spec
  var report: Report
  let integrationType: String

  /// Named types: first the spec's models in order, then what is hoisted out of schemas.
  var types: [NamedType?] = []
  /// Of each type, the places of its properties, for messages about collisions.
  var propertyPositions: [[String: SourcePosition]] = []
  /// The order in which types are printed.
  var printOrder: [Int] = []
  var modelIndex: [String: Int] = [:]
  var usedModels: Set<Int> = []
  var usedSettings: Set<String> = []
  /// Settings by name.
  let settingSpecs: [String: SettingSpec]
  /// Swift names taken in the namespace, with the place that took them.
  var typePositions: [String: SourcePosition] = [:]
  /// Types that an answer can hold: vendors leave things out there.
  var answerTypes: Set<Int> = []
  /// Types that an input can hold: callers can say null there.
  var inputTypes: Set<Int> = []
  /// Swift names of methods and of tools' properties, which hide types.
  var nestedNames: Set<String> = ["Output"]
  var propertyNames: Set<String> = []

  /// The integration, or nil when too little of the spec could be read. `report` says whether it may be
  /// used: with any error in it, it may not.
  static func resolve(_ spec: Spec, stem: String, report: inout Report) -> Integration? {
    var resolver = Resolver(spec: spec, report: report)
    defer { report = resolver.report }
    return resolver.integration(stem: stem)
  }

  private init(spec: Spec, report: Report) {
    self.spec = spec
    self.report = report
    integrationType = spec.swiftName?.value ?? SwiftName.upperCamel(spec.name.value)
    settingSpecs = Dictionary(
      spec.settings.map { ($0.name.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func integration(stem: String) -> Integration {
    checkName(stem: stem)
    let settings = spec.settings.map { setting($0) }
    let baseURL = checkBaseURL(spec.baseURL)
    let headers = headers()
    checkRateLimit()
    checkCollisions()
    checkSettingUses()
    checkConnections()
    declareModels()
    for index in spec.models.indices { resolveModel(index) }
    boxRecursiveProperties()
    declareResources()
    var toolNames: [String: SourcePosition] = [:]
    var resources: [Integration.Resource] = []
    for resource in spec.resources { resources.append(self.resource(resource, &toolNames)) }
    let guides = self.guides(resources)
    let prompts = self.prompts(resources)
    let validation = validation(resources)
    relaxAnswerProperties()
    admitNulls()
    reportUnused()
    return Integration(
      sourcePath: spec.path, stem: stem, name: spec.name.value, swiftName: integrationType,
      label: spec.label.value, category: spec.category?.value ?? "",
      summary: spec.description?.value ?? spec.label.value,
      documentation: spec.documentation?.value, baseURL: baseURL, settings: settings,
      authentication: spec.authentication, headers: headers,
      errors: spec.errors, rateLimit: spec.rateLimit, validation: validation,
      types: types.compactMap { $0 }, printOrder: printOrder, resources: resources,
      prompts: prompts, guides: guides,
      typeNames: TypeNames(
        integration: integrationType,
        declared: Set(typePositions.keys).union(propertyNames), nested: nestedNames))
  }

  private mutating func checkName(stem: String) {
    let name = spec.name
    if !name.value.isEmpty {
      if !isSnakeName(name.value, maximumLength: 31) {
        report.error(
          .invalidName, "'name' cannot be '\(name.value)'", at: name.position,
          remedy: "lower-case letters, digits and '_', a letter first, at most 31 characters")
      } else if name.value != stem {
        report.error(
          .fileName, "the spec is named '\(name.value)' but its file '\(stem)'", at: name.position,
          remedy: "rename one of them")
      }
    }
    if let swift = spec.swiftName, !SwiftName.isTypeName(swift.value) {
      badTypeName(swift)
    } else if TypeNames.known[integrationType] != nil
      || TypeNames.impossible.contains(integrationType)
      || integrationType == "Catalog" || integrationType == "Connectors"
    {
      report.error(
        .swiftName, "the Swift type '\(integrationType)' would hide another type of that name",
        at: spec.swiftName?.position ?? name.position,
        remedy: "add a 'swift_name:' such as '\(integrationType)API' to the spec")
    }
  }

  /// Whether a key may be part of tool names and become a Swift type: `^[a-z][a-z0-9_]*$`.
  func isSnakeName(_ name: String, maximumLength: Int = 64) -> Bool {
    guard let first = name.utf8.first, first >= 0x61, first <= 0x7A,
      name.utf8.count <= maximumLength
    else { return false }
    return name.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "_")
    }
  }

  mutating func badTypeName(_ name: Located<String>) {
    report.error(
      .invalidName, "'\(name.value)' is no name for a Swift type", at: name.position,
      remedy: "letters and digits, a capital first, such as 'InvoiceLine'")
  }

  /// Takes a Swift name in the integration's namespace; false when it is taken or impossible.
  @discardableResult
  mutating func claim(_ name: String, for what: String, at position: SourcePosition) -> Bool {
    if TypeNames.impossible.contains(name) || name == integrationType {
      report.error(
        .swiftName, "\(what) cannot be the Swift type '\(name)'", at: position,
        remedy: name == integrationType
          ? "that is the integration itself; add 'swift_name:'"
          : "Swift reserves that name; add 'swift_name:'")
      return false
    }
    if let first = typePositions[name] {
      report.error(
        .duplicateName, "\(what) would be the Swift type '\(name)', as is the one at line \(first)",
        at: position, remedy: "rename one of them or add 'swift_name:'")
      return false
    }
    typePositions[name] = position
    return true
  }

  private mutating func reportUnused() {
    for (index, model) in spec.models.enumerated() where !usedModels.contains(index) {
      report.warning(
        .unusedModel, "nothing uses the model '\(model.name.value)'", at: model.name.position)
    }
    for setting in spec.settings where !usedSettings.contains(setting.name.value) {
      report.warning(
        .unusedSetting, "nothing uses the setting '\(setting.name.value)'",
        at: setting.name.position)
    }
  }
}
