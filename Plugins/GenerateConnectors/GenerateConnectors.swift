import Foundation
import PackagePlugin

/// Compiles the specs among a target's own files into that target.
///
/// One command for all specs, so that the errors of all of them appear together and the compiler is
/// asked again only for files whose bytes changed.
@main struct GenerateConnectors: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let specs = module.sourceFiles(withSuffix: ".yaml").map(\.url).sorted { $0.path < $1.path }
    let stems = specs.map { $0.deletingPathExtension().lastPathComponent }
    for (name, sharing) in Dictionary(grouping: specs, by: swiftFileName).sorted(by: {
      $0.key < $1.key
    })
    where sharing.count > 1 {
      Diagnostics.error(
        "\(sharing.map(\.path).joined(separator: " and ")) would both become \(name); "
          + "rename one of them: a spec's file name must be unique in its target")
      return []
    }
    guard !stems.contains("catalog") else {
      Diagnostics.error(
        "a spec cannot be named 'catalog.yaml'; Catalog.swift is the table of all of them")
      return []
    }
    let output = context.pluginWorkDirectoryURL
    return [
      .buildCommand(
        displayName: "Generating connectors from \(specs.count) specs",
        executable: try context.tool(named: "tenon-generate").url,
        arguments: [
          "--output", output.path, "--swift-only",
          "--display-root", context.package.directoryURL.path,
        ] + specs.map(\.path),
        inputFiles: specs,
        outputFiles: (specs.map(swiftFileName) + ["Catalog.swift"]).map {
          output.appending(path: $0)
        }
      )
    ]
  }

  /// `my_api.yaml` becomes `MyApi.swift`: outputs must be known from file names alone, before any
  /// spec is read.
  private func swiftFileName(_ spec: URL) -> String {
    spec.deletingPathExtension().lastPathComponent
      .split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + ".swift"
  }
}
