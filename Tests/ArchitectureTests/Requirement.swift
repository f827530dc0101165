/// An entry of `Tests/MCPServerTests/Requirements`: a line that says what, and indented lines below it.
///
///     tools-order SHOULD The order of tools is the same each time.
///       at 2026-07-28 server/tools#capabilities
///       by ToolListTests/the order is the same every time
struct Requirement: Sendable {
  /// A line with where it stands, counted from one.
  struct Line: Sendable, Equatable {
    let number: Int
    let text: String
  }

  /// What the file that it stands in is for.
  enum Kind: Sendable {
    /// Binds this server, and is held by tests.
    case held
    /// Binds this server, which does not do it, for a reason.
    case notMet
    /// Would bind a server that offers more.
    case notOffered
    /// Binds others.
    case notOurs
    /// What tests hold that the specification does not ask for.
    case beyond

    init(file name: Substring) {
      switch name {
      case "not-met.txt": self = .notMet
      case "not-offered.txt": self = .notOffered
      case "not-ours.txt": self = .notOurs
      case "beyond.txt": self = .beyond
      default: self = .held
      }
    }
  }

  let path: String
  let kind: Kind
  let head: Line
  /// `at`: the versions, the page and the sections of the specification.
  var places: [Line] = []
  /// `by`: the tests.
  var tests: [Line] = []
  /// `why`.
  var reasons: [Line] = []

  init(path: String, head: Line) {
    self.path = path
    self.head = head
    kind = Kind(file: path.split(separator: "/").last ?? "")
  }

  /// The name by which other documents refer to it, where it has one.
  var id: Substring { head.text.prefix { $0 != " " } }

  /// What does not have the form that its file asks for.
  var faults: [String] {
    var faults: [String] = []
    func fault(_ line: Line, _ message: String) { faults.append(say(line, message)) }
    switch kind {
    case .held, .notMet:
      let words = head.text.split(separator: " ", maxSplits: 2)
      if words.count < 3 || !["MUST", "SHOULD"].contains(words[1])
        || words[0].wholeMatch(of: /[a-z0-9-]+/) == nil
      {
        fault(head, "expected 'an-id MUST what it asks for', or SHOULD; came '\(head.text)'")
      }
    case .notOurs:
      if head.text.wholeMatch(of: /[a-z ]+: .+/) == nil {
        fault(head, "expected 'whom it binds: what it asks for'; came '\(head.text)'")
      }
    case .notOffered, .beyond: break
    }
    if places.isEmpty, kind != .beyond {
      fault(head, "'\(id)' does not say where it stands; add '  at VERSION PAGE#SECTION'")
    }
    if reasons.isEmpty, kind == .notMet {
      fault(head, "'\(id)' is not met and does not say why; add '  why REASON'")
    }
    let mayHaveTests = kind == .held || kind == .beyond
    if tests.isEmpty, mayHaveTests {
      fault(
        head,
        "'\(id)' is held by no test; add '  by FILE/NAME OF THE TEST', or move it to not-met.txt "
          + "with the reason, or to not-offered.txt")
    }
    for test in tests where !mayHaveTests {
      fault(test, "what a test holds belongs into the file of its topic, not here")
    }
    for place in places where !Self.isPlace(place.text) {
      fault(
        place,
        "expected 'VERSION PAGE#SECTION', such as '2025-06-18..2026-07-28 server/tools#tool, #text'; "
          + "came '\(place.text)'")
    }
    return faults
  }

  func say(_ line: Line, _ message: String) -> String { "\(path):\(line.number): \(message)" }

  private static let versions = [
    "2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28",
  ]

  private static func isPlace(_ text: String) -> Bool {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return false }
    let span = parts[0].split(separator: ".", omittingEmptySubsequences: true)
    let known = span.compactMap { versions.firstIndex(of: String($0)) }
    let isSpan = parts[0].contains("..") && known.count == 2 && known[0] < known[1]
    let isVersion = !parts[0].contains("..") && known.count == 1
    guard (isSpan || isVersion) && known.count == span.count || parts[0] == "tasks" else {
      return false
    }
    return parts[1].wholeMatch(of: /[a-z-]+(\/[a-z-]+)*(#[\w-]+(, #[\w-]+)*)?/) != nil
  }
}
