import MiniYAML

/// Checks a fixed URL: `https://HOST...`, or `http://` with a warning.
func checkURL(_ url: Located<String>, _ what: String, report: inout Report) {
  let text = url.value
  let rest: Substring
  if text.hasPrefix("https://") {
    rest = text.dropFirst(8)
  } else if text.hasPrefix("http://") {
    rest = text.dropFirst(7)
    let host = rest.prefix { $0 != "/" && $0 != ":" }
    if host != "localhost", host != "127.0.0.1" {
      report.warning(
        .insecureURL, "\(what) sends credentials in the clear", at: url.position,
        remedy: "use 'https://'")
    }
  } else {
    report.error(
      .invalidURL, "\(what) is no URL: '\(excerpt(text))'", at: url.position,
      remedy: "begin with 'https://'")
    return
  }
  let host = rest.prefix { $0 != "/" }
  if host.isEmpty {
    report.error(.invalidURL, "\(what) names no host", at: url.position)
  } else if host.contains("@") {
    report.error(
      .invalidURL, "\(what) holds credentials", at: url.position,
      remedy: "they belong to an account: see 'authentication'")
  } else if let bad = rest.unicodeScalars.first(where: { !isURLScalar($0) }) {
    report.error(
      .invalidURL, "\(what) holds '\(bad)'", at: url.position,
      remedy: "percent-encode it; '{name}' is filled from the settings")
  }
}

/// Whether a character may stand in a URL or mark a placeholder (RFC 3986, section 2).
func isURLScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  default: "-._~:/?[]@!$&'()*+,;=%{}".unicodeScalars.contains(scalar)
  }
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
