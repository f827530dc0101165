/// How texts become the words that are searched for.
enum SearchWords {
  /// The words of a text, small, in the singular: those of `unitAmount`, `unit_amount` and `Unit amounts` are
  /// the same.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasSmall = false
    func end() {
      if !word.isEmpty { words.append(singular(word)) }
      word = []
    }
    for byte in text.utf8 {
      let isLarge = (0x41...0x5A).contains(byte)
      let isSmall = (0x61...0x7A).contains(byte)
      let isOther = (0x30...0x39).contains(byte) || byte >= 0x80
      if isLarge && wasSmall { end() }
      if isLarge || isSmall || isOther {
        word.append(isLarge ? byte | 0x20 : byte)
      } else {
        end()
      }
      wasSmall = isSmall
    }
    end()
    return words
  }

  /// The words of a query without those that say nothing, each once, no more than 16.
  static func terms(of query: String) -> [String] {
    var seen: Set<String> = []
    let words = words(of: query)
    let telling = words.filter { !empty.contains($0) && seen.insert($0).inserted }
    return Array(telling.prefix(16))
  }

  /// Verbs as people say them, and the methods that they mean.
  static let synonyms: [String: [String]] = [
    "show": ["list", "get"], "find": ["list", "get"], "fetch": ["list", "get"],
    "read": ["list", "get"], "view": ["list", "get"], "retrieve": ["list", "get"],
    "search": ["list"], "lookup": ["list", "get"], "which": ["list"],
    "add": ["create"], "new": ["create"], "make": ["create"], "issue": ["create"],
    "raise": ["create"], "send": ["create", "email"], "record": ["create"],
    "change": ["update"], "edit": ["update"], "modify": ["update"], "set": ["update"],
    "remove": ["delete"], "cancel": ["delete", "void"], "erase": ["delete"],
    "customer": ["contact"], "supplier": ["contact", "counterparty"], "vendor": ["contact"],
    "bill": ["invoice"], "pay": ["payment"],
  ]

  private static let empty: Set<String> = [
    "a", "all", "an", "and", "by", "for", "from", "in", "is", "it", "my", "of", "on", "or", "the",
    "to", "with",
  ]

  private static func singular(_ word: [UInt8]) -> String {
    let text = String(decoding: word, as: UTF8.self)
    guard word.count > 3, text.hasSuffix("s"), !text.hasSuffix("ss"), !text.hasSuffix("us") else {
      return text
    }
    return text.hasSuffix("ies") ? String(text.dropLast(3)) + "y" : String(text.dropLast())
  }
}
