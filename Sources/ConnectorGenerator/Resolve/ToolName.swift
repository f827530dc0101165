/// The names under which agents call methods.
enum ToolName {
  /// Longer names are refused by clients (64 characters are what the common ones take).
  static let maximumLength = 64
  /// From here on a client's own prefix may make the name too long.
  static let warnedLength = 52

  /// The tool name of a method. Only the last word of a resource is made singular.
  static func make(
    integration: String, resource: String, singular: String, method: String
  ) -> String {
    switch method {
    case "list": "list_all_\(integration)_\(resource)"
    case "get": "get_single_\(integration)_\(singular)_by_id"
    case "create": "create_a_\(integration)_\(singular)"
    case "update": "update_a_\(integration)_\(singular)_by_id"
    case "delete": "delete_a_\(integration)_\(singular)_by_id"
    default: "\(integration)_\(resource)_\(method)"
    }
  }

  /// A short title for people: the words of the name, with the label for the integration.
  static func title(of name: String, integration: String, label: String) -> String {
    var words: [String] = []
    // The integration's own name may have several words.
    let own = integration.split(separator: "_")
    var rest = name.split(separator: "_")[...]
    while let word = rest.first {
      if rest.starts(with: own), !words.contains(label) {
        let isVowel = label.first.map { "aeiouAEIOU".contains($0) } ?? false
        if words.last == "a", isVowel { words[words.count - 1] = "an" }
        words.append(label)
        rest = rest.dropFirst(own.count)
        continue
      }
      let isID = word == "id" && words.last == "by"
      words.append(isID ? "ID" : String(word))
      rest = rest.dropFirst()
    }
    // `get_single_` reads as a list's name otherwise.
    if words.starts(with: ["get", "single"]) { words.insert("a", at: 1) }
    let title = words.joined(separator: " ")
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// The singular of a resource's name: its last word's.
  static func singular(of resource: String) -> String {
    guard let underscore = resource.lastIndex(of: "_") else { return singularWord(resource) }
    let word = resource[resource.index(after: underscore)...]
    return resource[...underscore] + singularWord(String(word))
  }

  private static func singularWord(_ word: String) -> String {
    if let known = irregular[word] { return known }
    func ends(_ suffix: String) -> Bool { word.count > suffix.count && word.hasSuffix(suffix) }
    func cut(_ count: Int, _ ending: String = "") -> String { word.dropLast(count) + ending }
    if ends("ies") { return word.count > 4 ? cut(3, "y") : cut(1) }
    if ends("sses") || ends("shes") || ends("xes") || ends("zzes") { return cut(2) }
    if ends("ches") { return word.hasSuffix("caches") ? cut(1) : cut(2) }
    if ends("tuses") || ends("puses") || ends("nuses") || ends("ruses") || ends("suses")
      || ends("luses") || ends("cuses")
    {
      return word.hasSuffix("excuses") ? cut(1) : cut(2)
    }
    if ends("yses") { return cut(2, "is") }
    if ends("oes") { return word.hasSuffix("shoes") ? cut(1) : cut(2) }
    if ends("ss") || ends("us") || ends("is") || !ends("s") { return word }
    return cut(1)
  }

  private static let irregular = [
    "data": "datum", "aliases": "alias", "biases": "bias",
    "media": "medium", "criteria": "criterion", "people": "person",
    "children": "child", "indices": "index", "matrices": "matrix", "series": "series",
    "species": "species", "news": "news", "movies": "movie", "cookies": "cookie", "axes": "axis",
    "crises": "crisis", "theses": "thesis", "bases": "base", "hypotheses": "hypothesis",
    "parentheses": "parenthesis", "sms": "sms", "gas": "gas", "lens": "lens", "buses": "bus",
    "gases": "gas", "lenses": "lens", "quizzes": "quiz", "men": "man", "women": "woman",
    "sales": "sale", "goods": "goods", "halves": "half", "shelves": "shelf", "wives": "wife",
    "knives": "knife", "lives": "life", "yes": "yes", "analytics": "analytics", "canvas": "canvas",
    "atlas": "atlas", "dos": "dos", "dns": "dns", "gps": "gps",
    "tls": "tls", "https": "https", "aws": "aws", "premises": "premises",
    "proceeds": "proceeds", "feet": "foot", "teeth": "tooth",
  ]
}
