/// Text that is addressed to the model that reads it, instead of saying what something does: what poisons
/// the description of a tool (OWASP MCP Top 10, MCP03, "Tool Poisoning").
///
/// No list of phrases finds all of it. These are the forms that descriptions of APIs never take.
enum ReaderOrder: CaseIterable {
  case setAside, hide, markup

  /// The first of them in a text; nil in a description.
  init?(in text: String) {
    let words = Self.words(of: text)
    for order in Self.allCases where order.stands(in: text, words) {
      self = order
      return
    }
    return nil
  }

  /// What such a text does.
  var description: String {
    switch self {
    case .setAside: "the text tells whoever reads it to set aside what it was told"
    case .hide: "the text tells whoever reads it to hide something from its user"
    case .markup: "the text holds markup of a conversation with a model"
    }
  }

  private func stands(in text: String, _ words: [String]) -> Bool {
    switch self {
    case .setAside:
      Self.stands(
        [["ignore", "disregard", "forget", "override"], Self.earlier, Self.instructions],
        in: words, between: Self.fillers)
    case .hide:
      Self.stands(
        [["not", "don't", "never", "without"], Self.tell, ["user", "users", "human"]],
        in: words, between: Self.fillers)
    case .markup:
      text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }
        && Self.tags.contains { text.lowercased().contains($0) }
    }
  }

  private static let earlier: Set<String> = [
    "previous", "prior", "earlier", "preceding", "above", "former",
  ]
  private static let instructions: Set<String> = [
    "instruction", "instructions", "prompt", "prompts", "rules", "guidelines", "directions",
    "orders",
  ]
  private static let tell: Set<String> = [
    "tell", "telling", "mention", "mentioning", "reveal", "revealing", "disclose", "disclosing",
  ]
  private static let fillers: Set<String> = [
    "a", "about", "all", "and", "any", "every", "it", "my", "of", "other", "that", "the", "them",
    "these", "this", "those", "to", "your",
  ]
  private static let tags = [
    "<important>", "</important>", "<system>", "</system>", "<system-reminder>", "<instructions>",
    "</instructions>", "<assistant>", "</tool>", "<tool_call>", "</tool_result>",
    "</function_results>", "<|im_start|>", "<|im_end|>", "<|system|>", "[inst]", "[/inst]",
  ]

  /// Whether a word of each set stands there, in this order, with nothing but fillers between.
  private static func stands(
    _ sets: [Set<String>], in words: [String], between fillers: Set<String>
  ) -> Bool {
    var found = 0
    for word in words {
      if sets[found].contains(word) {
        found += 1
        if found == sets.count { return true }
      } else if found > 0, !fillers.contains(word) {
        found = sets[0].contains(word) ? 1 : 0
      }
    }
    return false
  }

  /// The words, in lower case; a typographic apostrophe is one.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "\u{2019}") }
      .map { String($0.map { $0 == "\u{2019}" ? "'" : $0 }) }
  }
}
