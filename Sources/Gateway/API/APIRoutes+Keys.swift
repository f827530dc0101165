import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  static let keys = [
    APIRoute(
      "GET", "/api-key", .admin, "api_key.list",
      "Lists the API keys, newest first, the revoked ones too.", query: APIField.paging,
      answer: .page(of: .key)
    ) { call in
      let keys = try call.backend.installation.apiKeys.list(
        tenantID: try call.caller.tenantID, try call.listRequest())
      return .page(keys) { $0.write(to: &$1) }
    },
    APIRoute(
      "POST", "/api-key", .admin, "api_key.create",
      "Makes an API key. Only this answer has the key itself.",
      body: [
        APIField(
          "name", APIField.text, "A name for people.", isRequired: true,
          example: #""Back office""#),
        APIField(
          "scope", APIField.choice(KeyScope.allCases.map(\.rawValue)),
          "What it may do: everything; calls through accounts; calls through one account.",
          isRequired: true, example: #""proxy""#),
        APIField(
          "tenant_id", APIField.optionalText,
          "The one tenant whose accounts it reaches; unless given, all, or that of the key that asks.",
          example: #""acme""#),
        APIField(
          "integrated_account_id", APIField.optionalText,
          "The one account of a key of scope 'account'."),
        APIField(
          "expires_at", APIField.optionalTime,
          "From when on it is refused: at least 60 seconds from now; null for never."),
      ],
      bodyRule: #""if":{"properties":{"scope":{"const":"account"}}},"#
        + #""then":{"required":["integrated_account_id"],"properties":{"#
        + #""integrated_account_id":{"type":"string"},"tenant_id":{"type":"null"}}},"#
        + #""else":{"properties":{"integrated_account_id":{"type":"null"}}}"#,
      answer: .created(.createdKey), refusals: [.notFound]
    ) { call in
      let caller = try call.caller
      let draft = APIKeyDraft(call.body, tenantID: caller.tenantID)
      if let id = draft.accountID {
        let account = try call.backend.account(id, for: caller)
        call.subject.accountID = account.id
        call.subject.tenantID = account.tenantID
      } else {
        try call.keep(draft.tenantID, within: caller.tenantID)
        call.subject.tenantID = draft.tenantID
      }
      let (key, text) = try await call.backend.installation.apiKeys.create(draft)
      call.subject.detail = key.detail
      return .json(201) { key.write(to: &$0, text: text) }
    },
    APIRoute(
      "GET", "/api-key/{id}", .admin, "api_key.get", "One API key.", answer: .one(.key)
    ) { call in
      let key = try call.key()
      return .json { key.write(to: &$0) }
    },
    APIRoute(
      "DELETE", "/api-key/{id}", .admin, "api_key.revoke",
      "Revokes an API key: from then on it is refused. Its entry stays.",
      answer: .deleted
    ) { call in
      let key = try call.key()
      _ = try await call.backend.installation.apiKeys.revoke(key.id)
      call.subject.detail = key.detail
      return .deleted(key.id)
    },
  ]
}

extension APIKey {
  /// What the audit log says of it.
  fileprivate var detail: JSONValue { ["api_key_id": JSONValue(id)] }
}

extension APICall {
  /// The key of the path: one of another tenant does not exist for the caller.
  fileprivate mutating func key() throws -> APIKey {
    let caller = try caller
    let installation = backend.installation
    let key = try installation.apiKeys.get(parameter("id"))
    var tenantID = key.tenantID
    if let id = key.accountID { tenantID = try? installation.accounts.get(id).tenantID }
    if let own = caller.tenantID {
      guard let tenantID, tenantID.utf8.elementsEqual(own.utf8) else {
        throw PlatformError.notFound("there is no such API key")
      }
    }
    subject.tenantID = tenantID
    subject.accountID = key.accountID
    return key
  }
}
