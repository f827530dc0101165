import ConnectorKit

/// Finds tools by words on what they are called, do and take.
struct ToolIndex: Sendable {
  /// A tool that can be found.
  struct Entry: Sendable {
    let tool: ToolDescriptor
    /// What it does, on one line.
    let line: String
    /// The inputs that must be given.
    let required: [String]
  }

  /// What fits a query.
  struct Found: Sendable {
    /// The best, best first.
    let entries: [Entry]
    /// How many fit.
    let count: Int
  }

  /// The names of all tools, by resource, in the order of the spec.
  let byResource: [(resource: String, names: [String])]
  private let entries: [Entry]
  /// Where each word stands: the tool, and how much the place counts.
  private let words: [String: [(entry: Int, weight: Double)]]

  init(_ tools: [ToolDescriptor]) {
    var entries: [Entry] = []
    var words: [String: [(entry: Int, weight: Double)]] = [:]
    var byResource: [(resource: String, names: [String])] = []
    for (number, tool) in tools.enumerated() {
      let schema = (try? JSONValue(parsing: tool.inputSchema)) ?? .null
      let inputs = schema["properties"]?.members.map(\.key) ?? []
      entries.append(
        Entry(
          tool: tool, line: Self.line(tool.summary),
          required: schema["required"]?.elements.compactMap(\.string) ?? []))
      var weights: [String: Double] = [:]
      let places: [(texts: [String], weight: Double)] = [
        ([tool.name, tool.resource], 4), ([tool.method], 4), (tool.tags, 3), ([tool.title], 2),
        ([tool.summary], 1), (inputs, 1),
      ]
      for place in places {
        for word in place.texts.flatMap(SearchWords.words(of:)) {
          weights[word] = max(weights[word] ?? 0, place.weight)
        }
      }
      for (word, weight) in weights { words[word, default: []].append((number, weight)) }
      if let place = byResource.firstIndex(where: { $0.resource == tool.resource }) {
        byResource[place].names.append(tool.name)
      } else {
        byResource.append((tool.resource, [tool.name]))
      }
    }
    (self.entries, self.words, self.byResource) = (entries, words, byResource)
  }

  /// The tools that have some of the words. Words that few tools have count more, and so does having more
  /// of the words; equals stay in the order of the spec.
  func search(_ query: String, limit: Int) -> Found {
    let terms = SearchWords.terms(of: query)
    var scores = [Double](repeating: 0, count: entries.count)
    var hits = [Int](repeating: 0, count: entries.count)
    for term in terms {
      let found = matches(term)
      guard !found.isEmpty else { continue }
      let rarity = (Double(entries.count) / Double(found.count)).squareRoot()
      for (entry, weight) in found {
        scores[entry] += weight * rarity
        hits[entry] += 1
      }
    }
    for entry in entries.indices {
      scores[entry] *= Double(hits[entry]) / Double(max(terms.count, 1))
    }
    let ranked = entries.indices.filter { hits[$0] > 0 }.sorted {
      scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1]
    }
    return Found(entries: ranked.prefix(limit).map { entries[$0] }, count: ranked.count)
  }

  /// Up to three names that a name may have been meant to be.
  func near(_ name: String) -> [String] {
    let name = String(name.prefix(128))
    if let closest = closestName(to: name, in: entries.map(\.tool.name)) { return [closest] }
    return search(name, limit: 3).entries.map(\.tool.name)
  }

  /// The tools in which a term stands, each with the best of its places; a word of which it is the
  /// beginning counts half, and one that is spelt nearly so, when there is no other, a third.
  private func matches(_ term: String) -> [Int: Double] {
    var found: [Int: Double] = [:]
    func add(_ word: String, _ quality: Double) {
      for (entry, weight) in words[word] ?? [] {
        found[entry] = max(found[entry] ?? 0, weight * quality)
      }
    }
    add(term, 1)
    for synonym in SearchWords.synonyms[term] ?? [] { add(synonym, 0.8) }
    if term.utf8.count >= 3 {
      for word in words.keys
      where word.utf8.count > term.utf8.count && word.utf8.starts(with: term.utf8) {
        add(word, 0.5)
      }
    }
    if found.isEmpty, let word = closestName(to: term, in: words.keys.sorted()) { add(word, 0.3) }
    return found
  }

  /// The first sentence, or as much of it as fits.
  private static func line(_ summary: String) -> String {
    let line = summary.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    var sentence = line
    var rest = line[...]
    while let stop = rest.firstIndex(of: ".") {
      let next = rest.index(after: stop)
      if next == rest.endIndex || rest[next] == " " {
        sentence = String(line[..<next])
        break
      }
      rest = rest[next...]
    }
    guard sentence.unicodeScalars.count > 160 else { return sentence }
    let cut = String(String.UnicodeScalarView(sentence.unicodeScalars.prefix(159)))
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? cut) + "…"
  }
}
