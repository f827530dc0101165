import Secrets

/// A person at a browser who has shown an API key, for a while.
package struct BrowserSession: Sendable {
  /// What the browser's cookie holds; whoever has it goes on with the session.
  package let text: String
  /// What pages of ours show with each request besides the cookie, which a browser also sends for others.
  package let formToken: String
  /// Whoever showed the key.
  package let principal: Principal
  /// When it ends at the latest, in milliseconds since 1970.
  package let endsAt: Int

  /// Whether a request's form token is that of the session, in a time that does not tell how nearly.
  package func isVouchedFor(by token: String) -> Bool {
    areEqual(Array(token.utf8), Array(formToken.utf8))
  }
}
