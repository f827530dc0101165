import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  static let approvals = [
    APIRoute(
      "GET", "/approval", .anyKey, "approval.list",
      "Lists the calls that somebody had to approve, newest first; for 30 days behind their end.",
      query: [
        APIField(
          "status", APIField.choice(ApprovalStatus.allCases.map(\.rawValue)),
          "Those that have come so far."),
        APIField("mcp_server_id", APIField.string, "Those of this MCP server."),
        APIField("integrated_account_id", APIField.string, "Those of this account."),
      ] + APIField.paging, answer: .page(of: .approval)
    ) { call in
      var filter = ApprovalFilter()
      if let text = call.value("status") {
        guard let status = ApprovalStatus(rawValue: text) else {
          let names = ApprovalStatus.allCases.map(\.rawValue).joined(separator: ", ")
          throw APIProblem.invalid("/status", "must be one of \(names)")
        }
        filter.status = status
      }
      filter.serverID = call.value("mcp_server_id")
      filter.accountID = call.value("integrated_account_id")
      let approvals = try call.backend.approvals.list(
        filter, try call.listRequest(), for: try call.caller)
      return .page(approvals) { $0.write(to: &$1) }
    },
    APIRoute(
      "GET", "/approval/{id}", .anyKey, "approval.get",
      "A call that somebody has to approve, or had to, with the request that it would send.",
      answer: .one(.approval)
    ) { call in
      let approval = try call.backend.approvals.get(
        call.parameter("id"), for: try call.caller)
      return .json { approval.write(to: &$0) }
    },
    decision(
      "approve",
      "Lets a call be made once that waits for an operator. Whoever asked for it repeats it.",
      approves: true),
    decision(
      "decline", "Says that a call is not to be made, unless it was.", approves: false),
  ]

  private static func decision(_ word: String, _ summary: String, approves: Bool) -> APIRoute {
    APIRoute(
      "POST", "/approval/{id}/\(word)", .admin, "approval.\(word)", summary,
      answer: .one(.approval), refusals: [.conflict]
    ) { call in
      let caller = try call.caller
      let id = call.parameter("id")
      call.subject = try call.backend.approvals.get(id, for: caller).subject
      let approval = try await call.backend.approvals.decide(id, approve: approves, by: caller)
      return .json { approval.write(to: &$0) }
    }
  }
}

extension Approval {
  /// What the audit log says of it.
  fileprivate var subject: APICall.Subject {
    APICall.Subject(
      tenantID: tenantID, accountID: accountID, serverID: serverID,
      detail: ["approval_id": JSONValue(id), "tool_name": JSONValue(tool)])
  }
}
