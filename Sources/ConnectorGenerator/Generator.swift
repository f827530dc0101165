package import MiniYAML

/// Compiles specs: bytes to nodes, nodes to a spec as written, that to a checked integration, and the
/// integration to Swift, JSON and Markdown. Values in, values out; no file is opened.
///
/// Everything wrong with all files is reported in one run; only a YAML syntax error hides the rest of
/// its file.
///
/// - Parameter inputs: the specs; their paths are shown in diagnostics and in the first line of what is
///   generated, and the file name must be the spec's `name`.
package func generate(_ inputs: [SourceFile]) -> Generation {
  let (integrations, diagnostics) = resolve(inputs)
  guard !diagnostics.contains(where: { $0.severity == .error }) else {
    return Generation(files: [], diagnostics: diagnostics)
  }
  var files: [OutputFile] = []
  for integration in integrations {
    var swift = SwiftEmitter(integration)
    files.append(
      OutputFile(name: swiftFileName(stem: integration.stem), text: swift.file()))
    files.append(
      OutputFile(name: integration.stem + ".json", text: toolsFile(of: integration)))
    if integration.offersMoreThanTools {
      files.append(
        OutputFile(
          name: integration.stem + promptsFileEnding, text: promptsFile(of: integration)))
    }
    files.append(OutputFile(name: integration.stem + ".md", text: page(of: integration)))
  }
  files.append(OutputFile(name: catalogFileName, text: catalogFile(of: integrations)))
  return Generation(files: files, diagnostics: diagnostics)
}

/// What is wrong with the specs, without generating anything.
package func check(_ inputs: [SourceFile]) -> [Diagnostic] {
  resolve(inputs).diagnostics
}

/// The name of the Swift file of a spec, which a build plugin must know before anything runs.
package func swiftFileName(stem: String) -> String {
  SwiftName.upperCamel(stem) + ".swift"
}

/// How the name of the file ends that holds what an integration offers besides tools.
package let promptsFileEnding = ".prompts.json"

/// The file that lists the integrations.
package let catalogFileName = "Catalog.swift"

private func resolve(
  _ inputs: [SourceFile]
) -> (integrations: [Integration], diagnostics: [Diagnostic]) {
  var integrations: [Integration] = []
  var reports: [Report] = []
  var catalog = CatalogRules()
  for file in inputs {
    var report = Report(path: file.path)
    if let (spec, integration) = resolve(file, report: &report) {
      catalog.check(integration, spec, report: &report)
      integrations.append(integration)
    }
    reports.append(report)
  }
  let diagnostics = reports.flatMap { report in
    // Stable: what stands at one place keeps the order in which it was found.
    report.diagnostics.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }
  return (integrations.sorted { $0.name < $1.name }, diagnostics)
}

private func resolve(_ file: SourceFile, report: inout Report) -> (Spec, Integration)? {
  let root: YAMLNode
  do throws(Diagnostic) {
    root = try parseYAML(file)
  } catch {
    report.add(error)
    return nil
  }
  guard let spec = SpecReader.read(root, path: file.path, report: &report),
    let integration = Resolver.resolve(spec, stem: stem(of: file.path), report: &report)
  else { return nil }
  if !report.hasErrors { warnOfLargeTools(integration, spec, report: &report) }
  return (spec, integration)
}

/// `Specs/finexio.yaml` as `finexio`.
private func stem(of path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  for ending in [".yaml", ".yml"] where name.hasSuffix(ending) {
    return String(name.dropLast(ending.count))
  }
  return name
}
