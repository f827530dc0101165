import MiniYAML

/// The rules between specs: names that must differ across all of them.
struct CatalogRules {
  private var integrations: [String: String] = [:]
  private var swiftTypes: [String: String] = [:]
  private var files: [String: String] = ["catalog.swift": "the list of integrations"]
  private var tools: [String: String] = [:]

  /// Reports what an integration has in common with those before it.
  mutating func check(_ integration: Integration, _ spec: Spec, report: inout Report) {
    let position = spec.name.position
    let place = "\(spec.path):\(position)"
    if let first = integrations[integration.name] {
      report.error(
        .duplicateName, "the integration '\(integration.name)' is at \(first) too", at: position,
        remedy: "rename one of them")
    } else if let first = swiftTypes[integration.swiftName] {
      report.error(
        .duplicateName, "the Swift type '\(integration.swiftName)' is at \(first) too",
        at: spec.swiftName?.position ?? position, remedy: "add 'swift_name:' to one of them")
    } else if let first = files[swiftFileName(stem: integration.stem).lowercased()] {
      report.error(
        .fileName,
        "the file '\(swiftFileName(stem: integration.stem))' would be written for \(first) too",
        at: position, remedy: "rename one of the specs")
    }
    integrations[integration.name] = place
    swiftTypes[integration.swiftName] = place
    files[swiftFileName(stem: integration.stem).lowercased()] = place
    checkTools(integration, spec, report: &report)
  }

  private mutating func checkTools(
    _ integration: Integration, _ spec: Spec, report: inout Report
  ) {
    var own: [String: String] = [:]
    for (written, resource) in zip(spec.resources, integration.resources) {
      let positions = Dictionary(
        written.methods.map { ($0.key.value, $0.tool?.position ?? $0.key.position) },
        uniquingKeysWith: { first, _ in first })
      for tool in resource.tools {
        let position = positions[tool.method] ?? written.name.position
        if let first = tools[tool.name] {
          report.error(
            .duplicateName, "the tool '\(tool.name)' is at \(first) too", at: position,
            remedy: "add 'tool:' to one of them")
        }
        own[tool.name] = "\(spec.path):\(position)"
      }
    }
    // Two of the same spec were reported when it was resolved.
    tools.merge(own) { first, _ in first }
  }
}
