package import ConnectorKit
package import Store

/// A data folder in use: its keys, its database, and what is kept there.
///
/// One process at a time has it. `close()` ends it; a process that ends without it loses nothing that was
/// acknowledged.
package final class Installation: Sendable {
  /// The folder.
  package let folder: DataFolder
  /// The database in it.
  package let database: any Database
  /// The keys that it works with.
  package let keys: Keys
  /// The integrations of this build, by name.
  package let integrations: [String: IntegrationDescriptor]
  /// What tells the time.
  package let clock: Clock
  /// The accounts at vendors.
  package let accounts: Accounts
  /// The MCP servers of the accounts.
  package let servers: MCPServers
  /// The keys to the API.
  package let apiKeys: APIKeys
  /// The first admin key, when one was made; it is not shown again.
  package let firstKey: String?

  /// Opens a data folder, and makes what is missing in it.
  /// - Parameters:
  ///   - path: the folder.
  ///   - masterKey: the text of `TENON_MASTER_KEY`; nil to use the key file in the folder.
  ///   - integrations: what this build can call.
  ///   - origins: scheme, host and port in place of vendors', by integration, for accounts that are made
  ///     without any: those of stand-ins.
  ///   - makesFirstKey: whether a folder without any API key gets one, for whoever has no other way in.
  /// - Throws: `InstallationError`, one line that says what to do.
  package static func open(
    _ path: String, masterKey: String? = nil, integrations: [IntegrationDescriptor],
    origins: [String: String] = [:], clock: Clock = .system, makesFirstKey: Bool = true
  ) async throws(InstallationError) -> Installation {
    let (folder, database, master) = try await openKeys(path, masterKey)
    return try await InstallationError.mapping {
      do {
        let parts = try Parts(folder, database, master, integrations, origins, clock)
        let hasNone = try database.read { session in
          try session.rows("SELECT id FROM api_keys LIMIT 1").isEmpty
        }
        let first = hasNone && makesFirstKey ? try await parts.apiKeys.create(.first).text : nil
        return Installation(parts, firstKey: first)
      } catch {
        await database.close()
        folder.release()
        throw error
      }
    }
  }

  /// Looks through what was too much to be looked through at the start.
  /// - Throws: `InstallationError`: what is damaged.
  package func check() async throws(InstallationError) {
    try await InstallationError.mapping { try await database.check() }
  }

  /// Changes the master key of a data folder that nobody uses.
  /// - Parameters:
  ///   - masterKey: the text of `TENON_MASTER_KEY`; nil when the key is in the folder's key file.
  ///   - new: the new key's text; nil makes one, in the key file.
  ///   - reached: is told of each step before the next.
  /// - Throws: `InstallationError`; the old key then still holds, unless `reached` threw at the last
  ///   steps.
  package static func rotateMasterKey(
    _ path: String, masterKey: String? = nil, to new: String? = nil,
    reached: @escaping @Sendable (RotationStep) throws -> Void = { _ in }
  ) async throws(InstallationError) {
    let (folder, database, master) = try await openKeys(path, masterKey)
    let outcome: Result<Void, InstallationError>
    do throws(InstallationError) {
      try await master.rotate(to: new, folder: folder, database: database, reached: reached)
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    await database.close()
    folder.release()
    try outcome.get()
  }

  /// Writes what is only in memory, waits for the writes that were begun, and gives the folder up.
  package func close() async {
    try? await apiKeys.writeUses(isLast: true)
    try? await servers.writeUses(isLast: true)
    await database.close()
    folder.release()
  }

  private static func openKeys(
    _ path: String, _ masterKey: String?
  ) async throws(InstallationError) -> (DataFolder, any Database, MasterKey) {
    let folder = try DataFolder(path)
    return try await InstallationError.mapping {
      do {
        let database = try SQLiteDatabase(
          path: try folder.databasePath(), migrations: PlatformSchema.migrations,
          bulk: PlatformSchema.bulk)
        do {
          return (
            folder, database,
            try await MasterKey.open(given: masterKey, folder: folder, database: database)
          )
        } catch {
          await database.close()
          throw error
        }
      } catch {
        folder.release()
        throw error
      }
    }
  }

  private init(_ parts: Parts, firstKey: String?) {
    folder = parts.folder
    database = parts.database
    keys = parts.keys
    integrations = parts.integrations
    clock = parts.clock
    accounts = parts.accounts
    servers = parts.servers
    apiKeys = parts.apiKeys
    self.firstKey = firstKey
  }

  /// What an installation is made of, before its first key.
  private struct Parts {
    let folder: DataFolder
    let database: any Database
    let keys: Keys
    let integrations: [String: IntegrationDescriptor]
    let clock: Clock
    let accounts: Accounts
    let servers: MCPServers
    let apiKeys: APIKeys

    init(
      _ folder: DataFolder, _ database: any Database, _ master: MasterKey,
      _ known: [IntegrationDescriptor], _ origins: [String: String], _ clock: Clock
    ) throws {
      self.folder = folder
      self.database = database
      self.clock = clock
      keys = master.keys
      integrations = Dictionary(
        known.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      accounts = Accounts(
        database: database, keys: keys, integrations: integrations, clock: clock, origins: origins)
      servers = try MCPServers(database: database, keys: keys, accounts: accounts, clock: clock)
      apiKeys = try APIKeys(database: database, keys: keys, accounts: accounts, clock: clock)
    }
  }
}

extension APIKeyDraft {
  /// The key by which everything else can be made.
  fileprivate static let first = APIKeyDraft(name: "first admin key", scope: .admin)
}
