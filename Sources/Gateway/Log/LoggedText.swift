/// What of a request's text a log may hold.
///
/// Tokens come in paths, and by mistake anywhere; a vendor's own parameters are as private as a body.
/// So of a query only what is known to be harmless is shown, and whatever looks like a token is not.
enum LoggedText {
  private static let hidden = "[hidden]"
  /// Bytes of a path or a query that are shown.
  private static let limit = 512

  /// The query parameters of the API whose values are shown.
  private static let harmless: Set<String> = [
    "action", "api_key_id", "integrated_account_id", "integration", "limit", "mcp_server_id",
    "methods", "outcome", "period", "since", "status", "tags", "tenant_id", "tool_name", "tools",
    "until",
  ]

  /// The path of a target: of `/mcp/TOKEN`, `/mcp/[token]`.
  static func path(_ target: String) -> String {
    let path = target.prefix { $0 != "?" }
    guard !path.hasPrefix("/mcp/") else { return "/mcp/[token]" }
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    return cut(segments.map { without($0, tokensOf: 20) }.joined(separator: "/"))
  }

  /// The query of a target; nil when there is none.
  static func query(_ target: String) -> String? {
    guard let mark = target.firstIndex(of: "?") else { return nil }
    let parameters = target[target.index(after: mark)...].split(separator: "&").prefix(32)
    let shown = parameters.map { parameter -> String in
      let parts = parameter.split(separator: "=", maxSplits: 1)
      let name = parts.first.map { without($0, tokensOf: 20) } ?? ""
      guard parts.count > 1 else { return name }
      return "\(name)=\(harmless.contains(name) ? without(parts[1], tokensOf: 20) : hidden)"
    }
    return cut(shown.joined(separator: "&"))
  }

  /// A text that a client chose.
  static func shown(_ text: String, atMost limit: Int) -> String {
    // What the cut leaves of a character becomes a sign for that.
    without(Substring(String(decoding: text.utf8.prefix(limit), as: UTF8.self)), tokensOf: 32)
  }

  /// A text without control characters, for a line of its own.
  static func printable(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return text }
    var printable = ""
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x20, scalar.value < 0x7F {
        printable.unicodeScalars.append(scalar)
      } else {
        printable += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return printable
  }

  /// The text with each run of letters, digits and signs in the place of which a token could be hidden,
  /// but for ids.
  /// - Parameter length: how long a run is that may be a token.
  private static func without(_ text: Substring, tokensOf length: Int) -> String {
    guard text.utf8.count >= length else { return String(text) }
    var result: [UInt8] = []
    for run in text.utf8.runs(where: isTokenByte) {
      let mayBeToken =
        run.count >= length && run.contains(where: isDigit) && run.contains(where: isLetter)
      if mayBeToken, isTokenByte(run.first ?? 0), !isIdentifier(run) {
        result += hidden.utf8
      } else {
        result += run
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether this is an id of this program's: 32 hexadecimal digits in five groups.
  private static func isIdentifier(_ text: Substring.UTF8View) -> Bool {
    text.count == 36
      && zip(0..., text).allSatisfy { index, byte in
        [8, 13, 18, 23].contains(index)
          ? byte == 0x2D : isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
      }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || "-_.~%+=".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func cut(_ text: String) -> String {
    text.utf8.count <= limit
      ? text : String(decoding: text.utf8.prefix(limit), as: UTF8.self) + "..."
  }
}

extension Substring.UTF8View {
  /// The text cut where `isIn` changes.
  fileprivate func runs(where isIn: (UInt8) -> Bool) -> [Substring.UTF8View] {
    var runs: [Substring.UTF8View] = []
    var start = startIndex
    while start < endIndex {
      let kind = isIn(self[start])
      let end = self[start...].firstIndex { isIn($0) != kind } ?? endIndex
      runs.append(self[start..<end])
      start = end
    }
    return runs
  }
}
