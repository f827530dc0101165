import Foundation
import Testing

@Suite struct DocumentTests {
  @Test func `every id of a YAML error is in the document of the subset`() throws {
    let document = try String(
      contentsOf: SourceTree.root.appending(path: "docs/yaml-subset.md"), encoding: .utf8)
    let faults = try SourceTree.files(under: "Sources/MiniYAML").filter {
      $0.path.contains("YAMLFault+")
    }
    #expect(!faults.isEmpty)
    // A fault begins with its id: `Self("anchor", ...`, on one line or two.
    let pattern = try Regex(#"Self\(\s*"([a-z0-9-]+)","#, as: (Substring, Substring).self)
    var ids: Set<Substring> = []
    for file in faults {
      let text = try String(
        contentsOf: SourceTree.root.appending(path: file.path), encoding: .utf8)
      ids.formUnion(text.matches(of: pattern).map(\.output.1))
    }
    #expect(ids.count > 20)
    for id in ids.sorted() {
      #expect(document.contains("`\(id)`"), "docs/yaml-subset.md does not explain '\(id)'")
    }
  }

  @Test func `the README is short and its links lead somewhere`() throws {
    let root = SourceTree.root
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 161)
    let pages = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "docs").path
    ).filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
    let pattern = try Regex(
      #"\]\(([^)#:]+)(#[^)]*)?\)"#, as: (Substring, Substring, Substring?).self)
    for page in ["README.md", "CONTRIBUTING.md"] + pages {
      let folder = root.appending(path: page).deletingLastPathComponent()
      let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
      for link in text.matches(of: pattern).map({ String($0.output.1) }) {
        #expect(
          FileManager.default.fileExists(atPath: folder.appending(path: link).path),
          "\(page) links to \(link), which does not exist")
      }
    }
  }
}
