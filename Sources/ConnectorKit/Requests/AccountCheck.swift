/// Says whether an account could be used, before it is kept. No message holds a credential.
package enum AccountCheck {
  /// What is wrong with an origin; nil when nothing is.
  package static func problem(ofOrigin origin: String) -> String? {
    message { () throws(AccountError) in _ = try BaseURL.checked(origin: origin) }
  }

  /// What keeps these settings from making the URLs and fields of an integration; nil when nothing does.
  package static func problem(
    ofSettings settings: [String: String], of integration: IntegrationDescriptor
  ) -> String? {
    message { () throws(AccountError) in
      let settings = try PreparedAccount.settings(integration, settings)
      for template in [integration.baseURL] + integration.tools.compactMap(\.baseURL).uniqued() {
        _ = try BaseURL(template, settings, origin: nil)
      }
      for field in integration.headers {
        _ = try BaseURL.fill(field.value, settings, forURL: false)
      }
    }
  }

  /// Why the URLs of an account lead where its transport sends nothing; nil when that is not known, or
  /// when there are none.
  package static func refusal(
    ofURLsOf integration: IntegrationDescriptor, settings: [String: String], origin: String?,
    by transport: any Transport
  ) -> String? {
    if let origin { return transport.refusal(ofURL: origin).map { "'\(origin)' \($0)" } }
    guard let settings = try? PreparedAccount.settings(integration, settings) else { return nil }
    for template in [integration.baseURL] + integration.tools.compactMap(\.baseURL).uniqued() {
      guard let base = try? BaseURL(template, settings, origin: nil) else { continue }
      let url = String(decoding: base.bytes, as: UTF8.self)
      if let refusal = transport.refusal(ofURL: url) { return "'\(url)' \(refusal)" }
    }
    return nil
  }

  /// What keeps these credentials from being sent; nil when nothing does.
  package static func problem(
    ofCredentials credentials: [String: String], of integration: IntegrationDescriptor
  ) -> String? {
    message { () throws(AccountError) in _ = try Proof(integration, credentials) }
  }

  private static func message(_ check: () throws(AccountError) -> Void) -> String? {
    do throws(AccountError) {
      try check()
      return nil
    } catch {
      return error.message
    }
  }
}
