import ConnectorKit
import Secrets
import Synchronization

/// The sessions of people at browsers.
///
/// They are in memory, so that a restart ends all of them, and of each no more than the HMAC of its text
/// is kept. A session is no more than its key: a key that was revoked or has expired opens none of its
/// sessions from that moment on.
package final class BrowserSessions: Sendable {
  private struct Entry {
    let keyID: String
    let endsAt: Int
    var usedAt: Int
  }

  private let keys: Keys
  private let apiKeys: APIKeys
  private let clock: Clock
  private let entries = Mutex<[[UInt8]: Entry]>([:])

  /// Milliseconds after which a session ends that nobody uses.
  package static let longestPause = 30 * 60_000
  /// Milliseconds after which every session ends.
  package static let longestLife = 12 * 3_600_000
  /// How many a key may have; one more ends that which was not used for longest.
  static let capacityPerKey = 100

  /// No sessions.
  package init(keys: Keys, apiKeys: APIKeys, clock: Clock) {
    self.keys = keys
    self.apiKeys = apiKeys
    self.clock = clock.goingForward()
  }

  /// Opens a session, under a text that nobody knew before, for somebody who has just shown a key.
  /// - Returns: nil for who has no key.
  /// - Throws: `PlatformError.unavailable` when the system gives no random bytes.
  package func open(for principal: Principal) throws(PlatformError) -> BrowserSession? {
    guard let keyID = principal.keyID else { return nil }
    let text = try Accounts.secrets { () throws(SecretsError) in try OneTimeText.new() }
    guard let code = code(of: text) else { return nil }
    let now = clock.now()
    let entry = Entry(keyID: keyID, endsAt: now + Self.longestLife, usedAt: now)
    entries.withLock { entries in
      entries = entries.filter { Self.holds($0.value, at: now) }
      let own = entries.filter { $0.value.keyID == keyID }
      if own.count >= Self.capacityPerKey,
        let oldest = own.min(by: { $0.value.usedAt < $1.value.usedAt })
      {
        entries[oldest.key] = nil
      }
      entries[code] = entry
    }
    return session(text, entry, principal)
  }

  /// Goes on with a session; nil when there is none, or its key is let in no more.
  /// - Parameter text: as it came; anything may be in it.
  package func use(_ text: String) -> BrowserSession? {
    guard let code = code(of: text) else { return nil }
    let now = clock.now()
    let found = entries.withLock { entries -> Entry? in
      guard var entry = entries[code], Self.holds(entry, at: now) else {
        entries[code] = nil
        return nil
      }
      entry.usedAt = now
      entries[code] = entry
      return entry
    }
    guard let found else { return nil }
    guard let principal = apiKeys.principal(ofKeyID: found.keyID) else {
      end(text)
      return nil
    }
    return session(text, found, principal)
  }

  /// Whether a session goes on at this moment; to ask is no use of it.
  package func holds(_ text: String) -> Bool {
    guard let code = code(of: text) else { return false }
    let entry = entries.withLock { $0[code] }
    return entry.map { Self.holds($0, at: clock.now()) && apiKeys.holds($0.keyID) } ?? false
  }

  /// Ends a session, if there is one.
  package func end(_ text: String) {
    guard let code = code(of: text) else { return }
    entries.withLock { $0[code] = nil }
  }

  private static func holds(_ entry: Entry, at now: Int) -> Bool {
    now < entry.endsAt && now - entry.usedAt < longestPause
  }

  private func code(of text: String) -> [UInt8]? {
    OneTimeText.code(of: text, for: .session, under: keys.sessions)
  }

  private func session(
    _ text: String, _ entry: Entry, _ principal: Principal
  ) -> BrowserSession? {
    OneTimeText.code(of: text, for: .sessionForm, under: keys.sessions).map { code in
      BrowserSession(
        text: text, formToken: base64URLText(of: code), principal: principal, endsAt: entry.endsAt)
    }
  }
}
