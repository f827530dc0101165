import Secrets
import Store

/// What must be remembered while a person is at the vendor's: sealed, for ten minutes, for one return of
/// the same browser (RFC 9700, section 4.7).
struct AuthorizationStates: Sendable {
  private let database: any Database
  private let keys: Keys
  private let clock: Clock

  private static let milliseconds = 600_000

  init(database: any Database, keys: Keys, clock: Clock) {
    self.database = database
    self.keys = keys
    self.clock = clock
  }

  /// Remembers a draft.
  /// - Parameter browser: the value of the browser's cookie.
  /// - Returns: the text that gets it back.
  /// - Throws: `PlatformError.unavailable`.
  func keep(
    _ draft: [UInt8], as purpose: OneTimeText.Purpose, browser: String
  ) async throws(PlatformError) -> String {
    let text: String
    let sealed: [UInt8]
    let code: [UInt8]
    let browserCode: [UInt8]
    do throws(SecretsError) {
      text = try OneTimeText.new()
      guard let found = self.code(of: text, purpose), let other = self.code(of: browser, .browser)
      else { throw .malformed }
      (code, browserCode) = (found, other)
      sealed = try keys.sealer.seal(draft, for: SealedIdentity.draft(ofState: code))
    } catch {
      throw .unavailable(error.description)
    }
    let values: [SQLValue] = [
      .blob(code), .blob(sealed), .blob(browserCode), .integer(clock.now() + Self.milliseconds),
    ]
    try await database.writing { session in
      try session.run(
        "INSERT INTO oauth_states (code, draft, browser_code, expires_at) VALUES ($1, $2, $3, $4)",
        values)
    }
    return text
  }

  /// Gives a draft back, once. Whoever comes with another browser does not use it up.
  /// - Returns: nil when the text is unknown, used or expired, or belongs to another browser.
  /// - Throws: `PlatformError.unavailable`.
  func take(
    _ text: String, as purpose: OneTimeText.Purpose, browser: String
  ) async throws(PlatformError) -> [UInt8]? {
    guard let code = code(of: text, purpose), let browserCode = self.code(of: browser, .browser)
    else { return nil }
    let now = clock.now()
    let sealed: [UInt8]? = try await database.writing { session in
      let found = try session.row(
        "SELECT draft, browser_code FROM oauth_states WHERE code = $1 AND expires_at > $2",
        [.blob(code), .integer(now)])
      guard let found, areEqual(try found.blob(1), browserCode) else { return nil }
      try session.run("DELETE FROM oauth_states WHERE code = $1", [.blob(code)])
      return try found.blob(0)
    }
    guard let sealed else { return nil }
    return try Accounts.secrets { () throws(SecretsError) in
      try keys.sealer.open(sealed, for: SealedIdentity.draft(ofState: code))
    }
  }

  /// Deletes what has ended.
  /// - Returns: how many.
  @discardableResult
  func sweepExpired() async throws(PlatformError) -> Int {
    let now = clock.now()
    return try await database.writing { session in
      try session.run("DELETE FROM oauth_states WHERE expires_at <= $1", [.integer(now)])
    }
  }

  private func code(of text: String, _ purpose: OneTimeText.Purpose) -> [UInt8]? {
    OneTimeText.code(of: text, for: purpose, under: keys.tokens)
  }
}
