import Gateway
import Platform

/// Where a command asks the HTTP API: a running server, or a data folder that no server uses.
enum APIAccess {
  /// Where it is.
  static let addressing: [Option] = [
    .value("--url"), .value("--key"), .value("--data"), .value("--ca-file"),
    .value("--allow-network"),
  ]

  /// Where it is, and in which form the answer is printed.
  static let options: [Option] = addressing + [.flag("--json")]

  static let addressingHelp = """
      --url URL                a running server; else TENON_URL in the environment is used
      --key @FILE              a file with an API key for it; else TENON_KEY is used
      --data DIR               without a URL, a data folder that no server uses; ./.tenon unless given
      --ca-file FILE           authorities in PEM that vouch for the server, or with --data for the
                               vendors, in place of the system's
      --allow-network CIDR     with --data, a network such as 10.0.0.0/8 in which vendors may be
    """

  static let help = """
    \(addressingHelp)
      --json                   the API's JSON
    """

  /// Hands out a client, and lets go of what it holds afterwards.
  /// - Parameter makesFolder: whether a data folder that does not exist is made.
  static func with<Value>(
    _ arguments: Arguments, makesFolder: Bool = false,
    _ body: (APIClient) async throws -> Value
  ) async throws -> Value {
    let client = APIClient(carrier: try await carrier(arguments, makesFolder: makesFolder))
    do {
      let value = try await body(client)
      await client.carrier.close()
      return value
    } catch {
      await client.carrier.close()
      throw error
    }
  }

  /// Refuses what says where the API is when it is not asked.
  static func refuse(without option: String, _ arguments: Arguments) throws(UsageError) {
    for name in ["--url", "--key", "--data", "--idempotency-key"] where arguments.has(name) {
      throw UsageError(message: "'\(name)' goes with '\(option)'")
    }
  }

  /// The server that the options or the environment name; nil for a data folder.
  static func url(_ arguments: Arguments) throws(UsageError) -> String? {
    if let url = arguments.value("--url") {
      guard !arguments.has("--data") else {
        throw UsageError(message: "give --url or --data, not both")
      }
      return try ServerURL.text(url, from: "'--url'")
    }
    guard !arguments.has("--data"), let url = Environment.value("TENON_URL") else { return nil }
    return try ServerURL.text(url, from: "TENON_URL")
  }

  private static func carrier(
    _ arguments: Arguments, makesFolder: Bool
  ) async throws -> any APICarrier {
    if let url = try url(arguments) {
      if ServerURL.isOpen(url) {
        Terminal.error("tenon: the way to \(url) is not encrypted; use https, or keep it private")
      }
      return try ServerCarrier(
        url: url, key: try key(arguments),
        certificateAuthorities: try AccountOptions.authorities(arguments))
    }
    let backend = try await OpenFolder.backendOfCommand(arguments, makesFolder: makesFolder)
    backend.publicOrigin =
      try ServerURL.publicURL(arguments) ?? backend.installation.folder.lastOrigin
      ?? "http://127.0.0.1:8484"
    return FolderCarrier(backend)
  }

  private static func key(_ arguments: Arguments) throws -> String {
    if let word = arguments.value("--key") {
      if !word.hasPrefix("@") {
        Terminal.error(
          "tenon: the key can be read in the list of processes; use --key @FILE or TENON_KEY")
      }
      return try SecretText.value(word)
    }
    if let key = Environment.value("TENON_KEY") { return key }
    guard let key = TerminalInput.secret("API key: "), !key.isEmpty else {
      throw UsageError(message: "the server asks for an API key: TENON_KEY, or --key @FILE")
    }
    return key
  }
}
