/// What the specification of MCP asks for, and which tests hold it.
struct RequirementList: Sendable {
  private(set) var entries: [Requirement] = []
  /// Lines that could not be read.
  private var faults: [String] = []

  /// - Parameter files: their paths, and their texts.
  init(_ files: [(path: String, text: String)]) {
    for file in files { read(file.path, file.text) }
  }

  private mutating func read(_ path: String, _ text: String) {
    let start = entries.count
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      guard line.hasPrefix("  ") else {
        let head = Requirement.Line(number: index + 1, text: String(line))
        entries.append(Requirement(path: path, head: head))
        continue
      }
      let words = line.dropFirst(2).split(separator: " ", maxSplits: 1)
      let entry = entries.count - 1
      let rest = Requirement.Line(number: index + 1, text: words.count == 2 ? String(words[1]) : "")
      switch (words.first, entry >= start) {
      case ("at", true): entries[entry].places.append(rest)
      case ("by", true): entries[entry].tests.append(rest)
      case ("why", true): entries[entry].reasons.append(rest)
      default:
        faults.append(
          "\(path):\(index + 1): expected a requirement, and below it lines that begin with "
            + "'  at ', '  by ' or '  why '; came '\(line)'")
      }
    }
  }

  /// What is wrong with the list, seen beside the tests that there are.
  func problems(beside tests: TestIndex) -> [String] {
    var problems = faults
    var first: [Substring: Requirement] = [:]
    var named: Set<String> = []
    for entry in entries {
      problems += entry.faults
      if entry.kind == .held || entry.kind == .notMet {
        if let other = first[entry.id] {
          problems.append(
            entry.say(
              entry.head,
              "'\(entry.id)' is the id of \(other.path):\(other.head.number) too; give it another"))
        }
        first[entry.id] = first[entry.id] ?? entry
      }
      for test in entry.tests {
        named.insert(test.text)
        guard !tests.contains(test.text) else { continue }
        problems.append(
          entry.say(test, "'\(test.text)' is no test; \(tests.remedy(for: test.text))"))
      }
    }
    for test in tests.protocolTests where !named.contains(test.name) {
      problems.append(
        "\(test.path): no requirement names this test; add '  by \(test.name)' below the one that it "
          + "holds in Tests/MCPServerTests/Requirements, or in beyond.txt there, below what it is for"
      )
    }
    return problems
  }
}
