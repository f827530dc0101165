import ConnectorGenerator
import Foundation
import MiniYAML
import Testing

/// A folder of `Fixtures`: `spec.yaml` and what must come of it, each in a file of its own. Further
/// `NAME.yaml` files are compiled with it.
///
/// `expected.swift`, `expected.json`, `expected.prompts` and `expected.md` are compared where they exist;
/// `diagnostics.txt` holds every diagnostic, a line each, and its absence means there are none.
/// RECORD=1 rewrites the files that exist, and writes `diagnostics.txt` when there are any.
private struct Fixture: CustomStringConvertible, Sendable {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static var all: [Fixture] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { Fixture(description: $0) }
  }

  let description: String

  var folder: URL { Self.root.appending(path: description) }

  func expected(_ name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The specs, under the names that they give themselves.
  func inputs() throws -> [SourceFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    return try names.map { name in
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      let first = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first ?? ""
      let isNamed = name == "spec.yaml" && first.hasPrefix("name: ")
      let stem = String(isNamed ? first.dropFirst(6) : name.dropLast(5))
      return SourceFile(path: "Specs/\(stem).yaml", bytes: bytes)
    }
  }
}

@Test(arguments: Fixture.all)
private func `a spec gives what its fixture folder holds`(_ fixture: Fixture) throws {
  let generation = generate(try fixture.inputs())
  let found = generation.diagnostics.map { $0.description + "\n" }.joined()
  try compare(fixture, "diagnostics.txt", found, isAbsentWhenEmpty: true)
  let outputs = [
    ("expected.swift", generation.files.first { $0.name.hasSuffix(".swift") }),
    ("expected.json", generation.files.first { $0.name.hasSuffix(".json") }),
    ("expected.md", generation.files.first { $0.name.hasSuffix(".md") }),
    ("expected.prompts", generation.files.first { $0.name.hasSuffix(".prompts.json") }),
    ("expected.catalog", generation.files.first { $0.name == "Catalog.swift" }),
  ]
  for (name, output) in outputs where fixture.expected(name) != nil {
    try compare(fixture, name, output?.text ?? "", isAbsentWhenEmpty: false)
  }
  #expect(generation.hasErrors == generation.files.isEmpty)
}

private func compare(
  _ fixture: Fixture, _ name: String, _ found: String, isAbsentWhenEmpty: Bool
) throws {
  let file = fixture.folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    if isAbsentWhenEmpty, found.isEmpty {
      try? FileManager.default.removeItem(at: file)
    } else {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    return
  }
  let expected = fixture.expected(name) ?? ""
  guard expected != found else { return }
  let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let right = found.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(left, right).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(fixture)/\(name) differs at line \(line + 1):
      expected: \(line < left.count ? left[line] : "(the end)")
      found:    \(line < right.count ? right[line] : "(the end)")
    When the change is meant: RECORD=1 swift test --filter ConnectorGeneratorTests
    """)
}
