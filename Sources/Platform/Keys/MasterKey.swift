import Secrets
import Store

/// The key under which a data folder is sealed, and the data key that it opens.
struct MasterKey {
  /// What is worked with.
  let keys: Keys
  /// The key's text, as it stands in the file or the environment.
  let text: String
  /// Which master key it is, from 1.
  let number: UInt32
  /// What the keys for tokens, cursors and the audit log come from.
  let data: [UInt8]
  /// Whether it came from the environment and not from the key file.
  let isGiven: Bool

  static let variable = "TENON_MASTER_KEY"

  /// Finds the master key, and at first start makes one and the data key.
  ///
  /// That the data key can be opened is what shows that the master key is right.
  /// - Parameter given: the text of `TENON_MASTER_KEY`; nil to use the key file.
  static func open(
    given: String?, folder: DataFolder, database: any Database
  ) async throws(InstallationError) -> MasterKey {
    let sealed = try InstallationError.mapping {
      try database.read { session in
        try session.row("SELECT value FROM properties WHERE name = 'data_key'")?.blob(0)
      }
    }
    let file = folder.keyFile
    file.tidy()
    let texts: [String]
    if let given {
      texts = [given]
    } else if let bytes = try file.read() {
      texts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    } else if sealed == nil {
      let text = try InstallationError.mapping { try SecretKey.newText() }
      try file.write(Array("\(text)\n".utf8))
      texts = [text]
    } else {
      throw .missingKey(path: file.path)
    }
    let source = given == nil ? file.path : variable
    // An empty file is no key either.
    let candidates = try InstallationError.mapping {
      try (texts.isEmpty ? [""] : texts).map { ($0, try SecretKey(text: $0, source: source)) }
    }
    guard let sealed else {
      let data = try InstallationError.mapping { try randomBytes(SecretKey.size) }
      let master = try MasterKey(candidates[0], 1, data, isGiven: given != nil)
      let first = try InstallationError.mapping {
        try master.keys.sealer.seal(data, for: SealedIdentity.dataKey)
      }
      try await InstallationError.mapping {
        try await database.write { session in
          try session.run(
            "INSERT INTO properties (name, value) VALUES ('data_key', $1)", [.blob(first)])
        }
      }
      return master
    }
    guard let number = Sealer.keyNumber(of: sealed) else { throw .damagedSecret("the data key") }
    for candidate in candidates {
      let data = try? Sealer(master: candidate.1, keyNumber: number)
        .open(sealed, for: SealedIdentity.dataKey)
      guard let data else { continue }
      // A rotation was interrupted: the other key opens nothing.
      if candidates.count > 1 { try file.write(Array("\(candidate.0)\n".utf8)) }
      return try MasterKey(candidate, number, data, isGiven: given != nil)
    }
    throw .wrongKey(source: source)
  }

  private init(
    _ candidate: (text: String, key: SecretKey), _ number: UInt32, _ data: [UInt8], isGiven: Bool
  ) throws(InstallationError) {
    text = candidate.text
    self.number = number
    self.data = data
    self.isGiven = isGiven
    keys = try InstallationError.mapping {
      try Keys(
        master: candidate.key, keyNumber: number,
        data: try SecretKey(data, source: "the data key"))
    }
  }
}

extension InstallationError {
  /// Tells what the parts throw as a whole that cannot be opened.
  static func mapping<Value>(_ body: () throws -> Value) throws(InstallationError) -> Value {
    do {
      return try body()
    } catch {
      throw InstallationError(error)
    }
  }

  @discardableResult
  static func mapping<Value>(
    _ body: () async throws -> Value
  ) async throws(InstallationError) -> Value {
    do {
      return try await body()
    } catch {
      throw InstallationError(error)
    }
  }

  private init(_ error: any Error) {
    switch error {
    case let error as InstallationError: self = error
    case let error as StoreError: self = .database(error.description)
    case let error as PlatformError: self = .database(error.description)
    case SecretsError.malformedKey(let source):
      self = .malformedKey(SecretsError.malformedKey(source: source).description)
    case let error as SecretsError: self = .damagedSecret(error.description)
    default: self = .database("\(type(of: error))")
    }
  }
}
