import MiniYAML

/// Checks a URL: `https://HOST...`, or `http://` with a warning. In a template `{name}` stands for a
/// setting's value.
func checkURL(
  _ url: Located<String>, _ what: String, isTemplate: Bool = false, report: inout Report
) {
  if let problem = URLProblem.first(in: url.value, isTemplate: isTemplate) {
    report.error(
      .invalidURL, "\(what) \(problem.message)", at: url.position, remedy: problem.remedy)
  } else if url.value.hasPrefix("http://"), !isOfThisMachine(url.value) {
    report.warning(
      .insecureURL, "\(what) sends credentials in the clear", at: url.position,
      remedy: "use 'https://'")
  }
}

/// Whether a `http://` URL goes to this machine.
private func isOfThisMachine(_ url: String) -> Bool {
  let rest = url.dropFirst(7)
  if rest.hasPrefix("[::1]") { return true }
  return ["localhost", "127.0.0.1"].contains(rest.prefix { $0 != "/" && $0 != ":" })
}

/// The names in braces, in order; nil when braces do not pair up or are empty.
func placeholders(in text: some StringProtocol) -> [String]? {
  var names: [String] = []
  var open: String?
  for character in text {
    switch (character, open) {
    case ("{", nil): open = ""
    case ("{", _), ("}", nil): return nil
    case ("}", let name?):
      guard !name.isEmpty else { return nil }
      names.append(name)
      open = nil
    case (_, let name?): open = name + String(character)
    default: break
    }
  }
  return open == nil ? names : nil
}
