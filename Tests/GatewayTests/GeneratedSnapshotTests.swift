import ConnectorGenerator
import ConnectorKit
import Connectors
import Foundation
import Gateway
import MiniYAML
import Testing

private let root = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let remedy = "Generated/ is out of date; run: make snapshot"

@Suite struct GeneratedSnapshotTests {
  @Test func `Generated holds exactly what the build generates from the specs`() throws {
    let specs = root.appending(path: "Specs")
    let names = try FileManager.default.subpathsOfDirectory(atPath: specs.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let inputs = try names.map { name in
      SourceFile(
        path: "Specs/\(name)", bytes: Array(try Data(contentsOf: specs.appending(path: name))))
    }
    let generation = generate(inputs)
    let folder = root.appending(path: "Generated")
    let committed = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(committed == generation.files.map(\.name).sorted(), "\(remedy)")
    for file in generation.files {
      let text = try? String(contentsOf: folder.appending(path: file.name), encoding: .utf8)
      #expect(text == file.text, "\(file.name): \(remedy)")
    }
  }

  @Test(arguments: Catalog.integrations.map { $0.descriptor.name })
  func `the tools in Generated are the tools that are served`(name: String) throws {
    let integration = try #require(
      Catalog.integrations.first { $0.descriptor.name == name })
    let file = root.appending(path: "Generated/\(name).json")
    let committed = try JSONValue(parsing: Array(try Data(contentsOf: file)))
    let served = integration.descriptor.servedTools
    #expect(committed.count == served.count)
    for (tool, listed) in zip(served, committed.elements) {
      #expect(try JSONValue(parsing: tool.listing) == listed, "\(tool.name)")
    }
  }

  @Test func `tool names are unique across integrations`() {
    let names = Catalog.integrations.flatMap { $0.descriptor.tools.map(\.name) }
    #expect(Set(names).count == names.count)
  }
}
