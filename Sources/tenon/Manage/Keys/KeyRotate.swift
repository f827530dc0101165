import Gateway
import Platform

/// `tenon key rotate`.
enum KeyRotate: Command {
  static let name = "key rotate"
  static let summary = "Seals a data folder anew under another master key."
  static let help = """
    Usage: tenon key rotate [--data DIR] [--new-key @FILE]

    The server is stopped for it. When the master key is in the folder's key file, a new one is made
    there. When it is in TENON_MASTER_KEY, the new one comes from you, in TENON_NEW_MASTER_KEY or
    --new-key: 64 hexadecimal digits ('openssl rand -hex 32') or 43 characters of base64url.

    Whenever it is stopped or killed, the folder opens with the old key or with the new one. API keys
    and the URLs of MCP servers stay as they are.

      --data DIR               the data folder; ./.tenon unless given
      --new-key @FILE          a file with the new key; else TENON_NEW_MASTER_KEY is used
    """
  static let options: [Option] = [.value("--data"), .value("--new-key")]

  private static let (variable, newVariable) = ("TENON_MASTER_KEY", "TENON_NEW_MASTER_KEY")

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let path = OpenFolder.path(arguments)
    guard OpenFolder.exists(arguments) else {
      throw CommandError(message: "there is no data folder at \(path); --data DIR names another")
    }
    let old = Environment.value(variable)
    let new = try newKey(arguments)
    guard old == nil || new != nil else {
      throw UsageError(
        message: "the master key is in \(variable), so the new one has to come from you: make one "
          + "with 'openssl rand -hex 32', and give it in \(newVariable) or as --new-key @FILE")
    }
    guard new == nil || new != old else {
      throw UsageError(message: "the new key is the old one")
    }
    Terminal.error("Sealing what \(path) keeps secret under a new master key.")
    try await rotate(path, from: old, to: new)
    try await record(path, masterKey: old == nil ? nil : new)
    Terminal.error(
      old == nil
        ? "Done. The new key is in \(path)/master.key; keep a copy of it apart from your backups."
        : "Done. Start the server with \(variable) set to the new key; the old one opens nothing here."
    )
    Terminal.error("Keep the old key as long as backups that were made under it.")
    return 0
  }

  private static func rotate(_ path: String, from old: String?, to new: String?) async throws {
    do throws(InstallationError) {
      try await Installation.rotateMasterKey(path, masterKey: old, to: new) { step in
        if let words = words(step) { Terminal.error(words) }
      }
    } catch {
      guard case .inUse(let path, let origin) = error else { throw error }
      let user = origin.map { "the server at \($0)" } ?? "another process"
      throw CommandError(
        message: "\(path) is in use by \(user); stop it, and start it again afterwards")
    }
  }

  private static func newKey(_ arguments: Arguments) throws -> String? {
    guard let word = arguments.value("--new-key") else { return Environment.value(newVariable) }
    if !word.hasPrefix("@") {
      Terminal.error(
        "tenon key rotate: the key can be read in the list of processes; use --new-key @FILE or "
          + newVariable)
    }
    return try SecretText.value(word)
  }

  private static func words(_ step: RotationStep) -> String? {
    switch step {
    case .begun: nil
    case .fileHoldsBoth: "The key file holds both keys while it lasts."
    case .resealed: "Everything is sealed anew; writing it."
    case .committed: "The database is under the new key."
    case .fileHoldsNew: "The key file holds the new key alone."
    }
  }

  /// The audit log says that it was done.
  private static func record(_ path: String, masterKey: String?) async throws {
    let installation = try await Installation.open(
      path, masterKey: masterKey, integrations: [], makesFirstKey: false)
    let audit = AuditLog(
      database: installation.database, keys: installation.keys, clock: installation.clock,
      mode: .failClosed)
    let entry = AuditEntry(
      at: installation.clock.now(), actor: Principal.commandLine.name, action: "master_key.rotate",
      outcome: .ok)
    let outcome: Result<Void, PlatformError>
    do throws(PlatformError) {
      outcome = .success(try await audit.record(entry))
    } catch {
      outcome = .failure(error)
    }
    await installation.close()
    try outcome.get()
  }
}
