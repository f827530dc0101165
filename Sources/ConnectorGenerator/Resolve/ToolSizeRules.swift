import MiniYAML

/// Above this a tool takes more of a model's context than it is worth; clients load every tool of a
/// server before the first word is said.
private let maximumListedBytes = 32_000

/// Warns of each served tool whose entry in `tools/list` is large.
func warnOfLargeTools(_ integration: Integration, _ spec: Spec, report: inout Report) {
  let schemas = JSONSchemaEmitter(types: integration.types)
  for (written, resource) in zip(spec.resources, integration.resources) {
    let methods = Dictionary(
      written.methods.map { ($0.key.value, $0) }, uniquingKeysWith: { first, _ in first })
    for tool in resource.tools where tool.isServed {
      let size = listedBytes(of: tool, schemas)
      guard size > maximumListedBytes, let method = methods[tool.method] else { continue }
      report.warning(
        .largeTool, "the tool '\(tool.name)' takes \(size) bytes of a model's context",
        at: method.tool?.position ?? method.key.position,
        remedy: "stay below \(maximumListedBytes): leave out inputs with 'omit', shorten "
          + "descriptions, or make two methods of it")
    }
  }
}
