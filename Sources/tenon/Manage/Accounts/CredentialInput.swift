import StrictJSON

/// The credentials of an account, from wherever they are given.
enum CredentialInput {
  static let options: [Option] = [.value("--credential")]

  static let help = """
      --credential NAME=VALUE  a credential; VALUE may be @FILE, which keeps it out of the list of
                               processes; else TENON_CREDENTIAL_NAME in the environment is used, and
                               on a terminal it is asked for
    """

  /// - Parameter integration: as the catalogue has it.
  static func read(for integration: JSONValue, _ arguments: Arguments) throws -> [String: String] {
    let known = integration["credentials"]?.elements.map { $0 } ?? []
    let names = known.compactMap { $0["name"]?.string }
    var credentials = try AccountOptions.credentials(named: names, arguments)
    for credential in known {
      guard let name = credential["name"]?.string, credentials[name] == nil else { continue }
      let label = credential["label"]?.string.flatMap { $0.isEmpty ? nil : $0 } ?? name
      guard let text = TerminalInput.secret("\(Terminal.plain(label)): ") else { break }
      credentials[name] = text
    }
    return credentials
  }
}
