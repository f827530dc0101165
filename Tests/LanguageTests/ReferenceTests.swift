import Foundation
import Testing

/// `Tests/FixtureConnectors/Language` is the reference of the spec language by example.
@Suite struct ReferenceTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let specs = tests.deletingLastPathComponent()
    .appending(path: "FixtureConnectors/Language")

  private func stems(of folder: URL, endingIn suffix: String) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Set(names.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
  }

  @Test func `every spec has tests of its own, and begins by saying what it shows`() throws {
    let specs = try stems(of: Self.specs, endingIn: ".yaml")
    let suites = try stems(of: Self.tests, endingIn: "Tests.swift")
    let expected = specs.map { $0.split(separator: "_").map(\.capitalized).joined() }
    #expect(Set(expected) == suites.subtracting(["Reference"]))
    for spec in specs {
      let text = try String(
        contentsOf: Self.specs.appending(path: "\(spec).yaml"), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.first?.hasPrefix("# ") == true, "\(spec)")
      #expect((5...35).contains(lines.count), "\(spec) has \(lines.count) lines")
    }
  }
}
