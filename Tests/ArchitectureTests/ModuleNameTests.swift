import Testing

@Suite struct ModuleNameTests {
  /// Where a type is named like its module, `Module.Other` means a member of the type, and nothing is
  /// left to say the module with.
  @Test func `no module bears the name of a type inside it`() throws {
    for folder in ["Sources", "Specs", "Generated"] {
      for file in try SourceTree.files(under: folder) {
        let module = folder == "Sources" ? file.module : "Connectors"
        for (index, line) in file.code.enumerated() where Self.declared(line) == module {
          Issue.record(
            "\(file.path):\(index + 1): the type bears its module's name; rename it")
        }
      }
    }
  }

  /// The type that a line declares.
  static func declared(_ line: String) -> String? {
    let words = line.split { $0 == " " || $0 == "\t" }
    let kinds: Set<Substring> = ["actor", "class", "enum", "protocol", "struct", "typealias"]
    guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count,
      words[..<kind].allSatisfy({ isModifier($0) })
    else { return nil }
    let name = words[kind + 1].prefix { $0 != ":" && $0 != "<" && $0 != "{" && $0 != "=" }
    return name.isEmpty ? nil : name.filter { $0 != "`" }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    [
      "fileprivate", "final", "indirect", "internal", "nonisolated", "open", "package", "private",
      "public",
    ].contains(word) || word.hasPrefix("@")
  }

  @Test func `declarations are recognized in every form`() {
    #expect(Self.declared("package struct SpecFiles {") == "SpecFiles")
    #expect(Self.declared("@main struct Tool: Command {") == "Tool")
    #expect(Self.declared("public indirect enum `Type`: Sendable {") == "Type")
    #expect(Self.declared("final class Box<Value>: Sendable {") == "Box")
    #expect(Self.declared("typealias Name=String") == "Name")
    #expect(Self.declared("let struct = 1") == nil)
    #expect(Self.declared("  class func make() {") == "func")
    #expect(Self.declared("extension SpecFiles {") == nil)
  }
}
