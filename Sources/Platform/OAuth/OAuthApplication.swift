import ConnectorKit

/// What a vendor knows the operator's application by (RFC 6749, section 2.2).
package struct OAuthApplication: Sendable, Equatable {
  /// `client_id`.
  package let id: String
  /// `client_secret`; nil for a public client.
  package let secret: String?

  /// An application.
  package init(id: String, secret: String?) {
    self.id = id
    self.secret = secret
  }
}

extension OAuthApplication: CustomStringConvertible, CustomReflectable {
  /// The id; the secret is not shown.
  package var description: String { "OAuth application '\(id)'" }

  package var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}

/// Which application asks for an account's tokens: the account's own, where it brought one
/// (`client_id` and `client_secret` among its credentials), else the operator's for the integration.
package struct OAuthApplications: Sendable {
  private let registered: @Sendable (_ integration: String) -> OAuthApplication?

  /// - Parameter registered: the operator's application for an integration; asked at every use, so that
  ///   it may change.
  package init(_ registered: @escaping @Sendable (_ integration: String) -> OAuthApplication?) {
    self.registered = registered
  }

  /// The same applications for good.
  package init(_ applications: [String: OAuthApplication]) {
    self.init { applications[$0] }
  }

  /// The application for an account with these credentials, or for one that has none yet.
  package func application(
    for integration: String, credentials: [String: String] = [:]
  ) -> OAuthApplication? {
    guard let id = credentials["client_id"], !id.isEmpty else { return registered(integration) }
    return OAuthApplication(id: id, secret: credentials["client_secret"])
  }
}

extension OAuth2 {
  /// A URL of this description at another origin: a proxy, a stand-in.
  static func moved(_ url: String, to origin: String?) -> String {
    guard let origin, let start = url.firstRange(of: "://")?.upperBound else { return url }
    let path = url[start...].drop { $0 != "/" && $0 != "?" }
    return origin + path
  }
}
