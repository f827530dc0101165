import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

extension APIRoutes {
  static let tail = [
    APIRoute(
      "GET", "/audit/tail", .admin, "audit.tail",
      "Tells what is done as it is done, as server-sent events: 'entry' with an AuditEntry and its "
        + "sequence as id, and 'end' when the session or the key does.",
      query: auditFilter,
      fields: [
        APIField(
          "Last-Event-ID", #"{"type":"integer","minimum":0,"maximum":9007199254740991}"#,
          "The entry to go on behind, of the newest 100,000; from now on unless given.")
      ], answer: .events("The entries as they come.", .auditEntry), refusals: [.notFound]
    ) { call in
      var filter = try call.auditFilter()
      if let own = try call.caller.tenantID {
        guard filter.tenantID.map({ $0.utf8.elementsEqual(own.utf8) }) ?? true else {
          throw PlatformError.notFound("there is no such tenant")
        }
        filter.tenantID = own
      }
      let (backend, principal) = (call.backend, try call.caller)
      await backend.audit.catchUp()
      var start = try backend.audit.newest()
      if let text = call.request.field("Last-Event-ID") {
        guard let number = Int(text), number >= 0 else {
          throw APIProblem.invalid("/Last-Event-ID", "must be the id of an event")
        }
        start = min(start, max(number, start - AuditLog.furthestLook))
      }
      guard let place = backend.tails.place() else {
        throw APIProblem(
          503, "as many watch the audit log as may",
          fields: [HTTPField(name: "Retry-After", value: "5")])
      }
      let text = call.session?.text
      let tail = AuditTail(
        log: backend.audit, filter: filter, tails: backend.tails,
        isAllowed: {
          if let text { return backend.signIn.sessions.holds(text) }
          return principal.keyID.map { backend.installation.apiKeys.holds($0) } ?? true
        }, start: start, place: place)
      return HTTPResponse(
        status: 200,
        fields: [
          HTTPField(name: "Content-Type", value: "text/event-stream"),
          HTTPField(name: "Cache-Control", value: "no-store"),
          HTTPField(name: "Referrer-Policy", value: "no-referrer"),
          HTTPField(name: "X-Content-Type-Options", value: "nosniff"),
          // nginx gathers what it passes on unless it is told not to.
          HTTPField(name: "X-Accel-Buffering", value: "no"),
        ],
        body: .stream(
          HTTPBodyStream { writer in
            try await tail.write { try await writer.write(Array($0.utf8)) }
          }))
    }
  ]

  /// What entries of the audit log can be chosen by, besides their time.
  static let auditFilter = [
    APIField("tenant_id", APIField.string, "Entries about accounts of this tenant."),
    APIField("integrated_account_id", APIField.string, "Entries about this account."),
    APIField("mcp_server_id", APIField.string, "Entries of this MCP server."),
    APIField("api_key_id", APIField.string, "Entries of this API key."),
    APIField("tool_name", APIField.string, "Calls of this tool."),
    APIField("action", APIField.string, "Entries of this action, such as 'tool.call'."),
    APIField(
      "outcome", APIField.choice(AuditOutcome.allCases.map(\.rawValue)),
      "Entries that ended so."),
  ]
}

extension APICall {
  /// What of `APIRoutes.auditFilter` the query gives.
  func auditFilter() throws(APIProblem) -> AuditFilter {
    var filter = AuditFilter()
    filter.tenantID = value("tenant_id")
    filter.accountID = value("integrated_account_id")
    filter.serverID = value("mcp_server_id")
    filter.keyID = value("api_key_id")
    filter.tool = value("tool_name")
    filter.action = value("action")
    if let text = value("outcome") {
      guard let outcome = AuditOutcome(rawValue: text) else {
        let names = AuditOutcome.allCases.map(\.rawValue).joined(separator: ", ")
        throw .invalid("/outcome", "must be one of \(names)")
      }
      filter.outcome = outcome
    }
    return filter
  }
}
