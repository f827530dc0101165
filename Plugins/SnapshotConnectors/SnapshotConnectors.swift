import Foundation
import PackagePlugin

/// `swift package snapshot-connectors`: writes what the build generates from the specs of every
/// target that uses GenerateConnectors to `Generated/`, and removes what no spec emits any more.
@main struct SnapshotConnectors: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let tests = context.package.directoryURL.appending(path: "Tests").path + "/"
    let specs = context.package.targets
      .compactMap { $0 as? any SourceModuleTarget }
      // Specs under Tests/ are there to be compiled; nobody reviews what they become.
      .filter { !$0.directoryURL.path.hasPrefix(tests) }
      .flatMap { $0.sourceFiles(withSuffix: ".yaml").map(\.url.path) }
      .sorted()
    guard !specs.isEmpty else {
      Diagnostics.error(
        "no spec found; put a .yaml file into the folder of a target that uses GenerateConnectors")
      return
    }
    let root = context.package.directoryURL
    let process = try Process.run(
      try context.tool(named: "tenon-generate").url,
      arguments: [
        "--output", root.appending(path: "Generated").path, "--mirror",
        "--display-root", root.path,
      ] + specs
    )
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      Diagnostics.error("Generated/ was left as it was; mend the specs and run this again")
    }
  }
}
