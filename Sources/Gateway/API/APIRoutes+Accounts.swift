import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

extension APIRoutes {
  private static let changeable = [
    APIField(
      "tenant_id", APIField.text,
      "Whose account it is, in your words; unless given, the tenant of the key.",
      example: #""acme""#),
    APIField(
      "label", #"{"anyOf":[\#(APIField.optionalText),{"const":""}]}"#,
      "A name for people; may be empty.", example: #""Main ledger""#),
    APIField(
      "settings", APIField.scalars, "The settings that the integration names.", example: "{}"),
    APIField(
      "origin",
      #"{"type":["string","null"],"maxLength":2048,"pattern":"^https?://[^/?#@\\s]+/?$"}"#,
      "A scheme, host and port in place of the vendor's: a staging host, a proxy.",
      example: "null"),
  ]

  private static let credentials = APIField(
    "credentials", APIField.scalars,
    "The credentials that the integration names. They are sealed, and never shown again.",
    example: #"{"username":"USER","password":"PASSWORD"}"#)

  static let accounts = [
    APIRoute(
      "GET", "/integrated-account", .anyKey, "account.list",
      "Lists the accounts that the key reaches, newest first.",
      query: [
        APIField("tenant_id", APIField.string, "Accounts of this tenant."),
        APIField("integration", APIField.string, "Accounts at this vendor."),
        APIField(
          "status", APIField.choice(AccountStatus.allCases.map(\.rawValue)),
          "Accounts of this status."),
        APIField("q", APIField.string, "Accounts with this in their label, tenant or id."),
      ] + APIField.paging, answer: .page(of: .account)
    ) { call in
      var filter = AccountFilter(
        tenantID: call.value("tenant_id"), integration: call.value("integration"),
        text: call.value("q"))
      if let text = call.value("status") {
        guard let status = AccountStatus(rawValue: text) else {
          let names = AccountStatus.allCases.map(\.rawValue).joined(separator: ", ")
          throw APIProblem.invalid("/status", "must be one of \(names)")
        }
        filter.status = status
      }
      let request = try call.listRequest()
      guard let filter = filter.limited(to: try call.caller) else {
        return .emptyPage(limit: request.limit)
      }
      return .page(try call.backend.installation.accounts.list(filter, request)) {
        $0.write(to: &$1)
      }
    },
    APIRoute(
      "POST", "/integrated-account", .admin, "account.create",
      "Connects an account with credentials that are known, and tries them where the spec says how.",
      body: [
        APIField(
          "integration", APIField.text, "The vendor's name in the catalogue.", isRequired: true,
          example: #""finexio""#)
      ] + changeable + [credentials], answer: .created(.account)
    ) { call in
      let own = try call.caller.tenantID
      let draft = AccountDraft(call.body, tenantID: own)
      try call.keep(draft.tenantID, within: own)
      try call.checkReach(draft.integration, draft.settings, draft.origin)
      let account = try await call.backend.installation.accounts.create(draft)
      call.subject.accountID = account.id
      call.subject.tenantID = account.tenantID
      let tried = try await call.backend.validate(account.id, areNew: true, by: try call.caller)
      return .json(201) { tried.write(to: &$0) }
    },
    APIRoute(
      "GET", "/integrated-account/{id}", .anyKey, "account.get", "One account.",
      answer: .one(.account)
    ) { call in
      let account = try call.account()
      return .json { account.write(to: &$0) }
    },
    APIRoute(
      "PATCH", "/integrated-account/{id}", .admin, "account.update",
      "Changes an account; settings one by one, and null takes one away.", body: changeable,
      answer: .one(.account), refusals: [.conflict]
    ) { call in
      let account = try call.account()
      let patch = AccountPatch(call.body)
      if let tenant = patch.tenantID { try call.keep(tenant, within: try call.caller.tenantID) }
      var settings = account.settings
      for (name, value) in patch.settings { settings[name] = value }
      try call.checkReach(account.integration, settings, patch.origin ?? account.origin)
      let changed = try await call.backend.installation.accounts.update(account.id, patch)
      return .json { changed.write(to: &$0) }
    },
    APIRoute(
      "DELETE", "/integrated-account/{id}", .admin, "account.delete",
      "Deletes an account, and with it its MCP servers and the API keys of its own.",
      answer: .deleted
    ) { call in
      let account = try call.account()
      try await call.backend.installation.accounts.delete(account.id)
      return .deleted(account.id)
    },
    APIRoute(
      "PATCH", "/integrated-account/{id}/credentials", .admin, "account.credentials",
      "Puts credentials in the place of the old ones, and tries them where the spec says how.",
      body: [
        APIField(
          credentials.name, credentials.schema, credentials.summary, isRequired: true,
          example: credentials.example)
      ], answer: .one(.account), refusals: [.conflict]
    ) { call in
      let account = try call.account()
      var object = RequestObject(call.body, keys: ["credentials"])
      let given = object.scalars("credentials")
      if given == nil, object.problems.isEmpty {
        object.problem("credentials", message: "is missing")
      }
      try object.check()
      try await call.backend.installation.accounts.replaceCredentials(
        of: account.id, with: (given ?? [:]).compactMapValues { $0 })
      let tried = try await call.backend.validate(account.id, areNew: true, by: try call.caller)
      return .json { tried.write(to: &$0) }
    },
    APIRoute(
      "POST", "/integrated-account/{id}/validate", .admin, "account.validate",
      "Tries the credentials of an account by the call that the spec names; status and last_error tell "
        + "what came of it.", answer: .one(.account), refusals: [.conflict]
    ) { call in
      let account = try call.account()
      guard call.backend.installation.integrations[account.integration]?.trial != nil else {
        throw APIProblem(
          409, "the spec of '\(account.integration)' names no method to try credentials by")
      }
      let tried = try await call.backend.validate(account.id, areNew: false, by: try call.caller)
      return .json { tried.write(to: &$0) }
    },
  ]
}

extension APICall {
  /// Refuses an account whose URLs say by themselves that they lead where nothing is sent. Where the
  /// others lead is seen when they are called.
  func checkReach(
    _ integration: String, _ settings: [String: String], _ origin: String?
  ) throws(APIProblem) {
    guard let integration = backend.installation.integrations[integration],
      let refusal = AccountCheck.refusal(
        ofURLsOf: integration, settings: settings, origin: origin, by: backend.transport)
    else { return }
    throw .invalid(origin == nil ? "/settings" : "/origin", refusal)
  }

  /// Refuses to put something with a tenant that is not the caller's own.
  func keep(_ tenantID: String?, within own: String?) throws(APIProblem) {
    guard let own, !(tenantID.map { $0.utf8.elementsEqual(own.utf8) } ?? false) else { return }
    throw .invalid("/tenant_id", "must be the tenant of your key")
  }
}
