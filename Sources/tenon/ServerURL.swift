/// Where a server is reached.
enum ServerURL {
  /// The URL without a `/` at its end.
  /// - Parameter source: where it was given, for the message.
  static func text(_ text: String, from source: String) throws(UsageError) -> String {
    var url = text
    while url.hasSuffix("/") { url.removeLast() }
    let scheme = ["https://", "http://"].first { url.hasPrefix($0) && url.count > $0.count }
    guard scheme != nil, url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      !url.contains(where: { "?#@".contains($0) })
    else {
      throw UsageError(message: "\(source) takes a URL such as https://tenon.example.com")
    }
    return url
  }

  /// What the URLs of MCP servers begin with, when the options say so.
  static func publicURL(_ arguments: Arguments) throws(UsageError) -> String? {
    guard let text = arguments.value("--public-url") else { return nil }
    return try Self.text(text, from: "'--public-url'")
  }

  /// Whether what is sent there can be read on the way.
  static func isOpen(_ url: String) -> Bool {
    guard url.hasPrefix("http://") else { return false }
    let host = url.dropFirst(7).prefix { $0 != "/" }
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } : host.prefix { $0 != ":" }
    let isLoopback = name.hasPrefix("127.") && name.allSatisfy { $0.isNumber || $0 == "." }
    return !isLoopback && name != "localhost" && name != "[::1"
  }
}
