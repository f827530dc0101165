import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  static let links = [
    APIRoute(
      "GET", "/link-token", .admin, "link_token.list",
      "Lists the link tokens that can still be used, newest first.", query: APIField.paging,
      answer: .page(of: .link)
    ) { call in
      let links = try call.backend.links.list(
        tenantID: try call.caller.tenantID, try call.listRequest())
      return .page(links) { $0.write(to: &$1) }
    },
    APIRoute(
      "POST", "/link-token", .admin, "link_token.create",
      "Makes a link token, and the URL of the page on which a person connects one account with it. "
        + "Only this answer has them.",
      body: [
        APIField(
          "tenant_id", APIField.optionalText,
          "Whose account a new one will be; unless given, the tenant of the key.",
          example: #""acme""#),
        APIField(
          "integrated_account_id", APIField.optionalText,
          "The account that is to be connected again, under the same id, in the place of a tenant."),
        APIField(
          "integration", APIField.optionalText,
          "The vendor's name in the catalogue; the person chooses unless given.",
          example: #""xero""#),
        APIField(
          "settings", APIField.scalars,
          "Settings that the person is not asked for. They need an integration."),
        APIField(
          "redirect_uri", #"{"type":["string","null"],"minLength":1,"maxLength":2048}"#,
          "Where the browser goes at the end, with integrated_account_id and integration, or error, "
            + "error_reason and error_description, in the query: one of those that the operator "
            + "allows, or the dashboard."),
        APIField(
          "expires_at", APIField.optionalTime,
          "Until when it can be used: 60 seconds to 30 days from now; seven days unless given."),
      ],
      bodyRule: #""if":{"required":["integrated_account_id"],"properties":{"#
        + #""integrated_account_id":{"type":"string"}}},"#
        + #""then":{"properties":{"tenant_id":{"type":"null"},"integration":{"type":"null"}}},"#
        + #""else":{"required":["tenant_id"],"properties":{"tenant_id":{"type":"string"}}}"#,
      answer: .created(.createdLink), refusals: [.notFound]
    ) { call in
      let caller = try call.caller
      let draft = LinkTokenDraft(call.body, tenantID: caller.tenantID)
      if let id = draft.accountID {
        call.subject.accountID = try call.backend.account(id, for: caller).id
      } else {
        try call.keep(draft.tenantID, within: caller.tenantID)
      }
      let (text, link) = try await call.backend.links.create(
        draft, ownPage: call.backend.dashboardURL)
      call.subject = link.subject
      let url = call.backend.url(ofLink: text)
      return .json(201) { link.write(to: &$0, text: text, url: url) }
    },
    APIRoute(
      "DELETE", "/link-token/{id}", .admin, "link_token.revoke",
      "Ends a link token that nobody has used.", answer: .deleted
    ) { call in
      let link = try await call.backend.links.revoke(
        call.parameter("id"), tenantID: try call.caller.tenantID)
      call.subject = link.subject
      return .deleted(link.id)
    },
  ]
}

extension LinkToken {
  /// What the audit log says of it.
  fileprivate var subject: APICall.Subject {
    APICall.Subject(
      tenantID: tenantID, accountID: accountID, detail: ["link_token_id": JSONValue(id)])
  }
}
