import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  /// What the audit log says in numbers, and as it grows.
  static let statistics = [
    APIRoute(
      "GET", "/statistics", .admin, "audit.statistics",
      "Counts the calls of the last hour, day or week, and how long they took: the newest million at most.",
      query: [
        APIField(
          "period", APIField.choice(CallSummary.Period.allCases.map(\.rawValue)),
          "How far back; a day unless given."),
        APIField("tenant_id", APIField.string, "Calls through accounts of this tenant."),
        APIField("integrated_account_id", APIField.string, "Calls through this account."),
        APIField("mcp_server_id", APIField.string, "Calls through this MCP server."),
      ], answer: .one(.statistics)
    ) { call in
      let text = call.value("period") ?? "day"
      guard let period = CallSummary.Period(rawValue: text) else {
        throw APIProblem.invalid("/period", "must be one of hour, day, week")
      }
      let own = try call.caller.tenantID
      let asked = call.value("tenant_id") ?? own
      let isForeign = own.map { !$0.utf8.elementsEqual((asked ?? "").utf8) } ?? false
      // No account has an empty id.
      let filter = CallFilter(
        tenantID: asked, accountID: isForeign ? "" : call.value("integrated_account_id"),
        serverID: call.value("mcp_server_id"))
      let summary = try await call.backend.summary(of: period, filter)
      return .json { summary.write(to: &$0) }
    },
    APIRoute(
      "GET", "/overview", .admin, "overview",
      "What an operator wants to know first: which accounts need somebody, what is live, and what the last "
        + "day was like.", answer: .one(.overview)
    ) { call in
      let tenantID = try call.caller.tenantID
      let (backend, now) = (call.backend, call.backend.clock.now())
      let counts = try backend.installation.counts(tenantID: tenantID, at: now)
      var attention: [Account] = []
      for status in [AccountStatus.needsReauth, .validationError, .connecting] {
        let filter = AccountFilter(tenantID: tenantID, status: status)
        let page = try backend.installation.accounts.list(filter, ListRequest(limit: 10))
        attention += page.elements
      }
      let summary = try await backend.summary(of: .day, CallFilter(tenantID: tenantID))
      return .json { [attention] json in
        json.beginObject()
        json.key("accounts")
        json.beginObject()
        json.key("total")
        json.write(counts.accounts.values.reduce(0, +))
        for status in AccountStatus.allCases {
          json.key(status.rawValue)
          json.write(counts.accounts[status] ?? 0)
        }
        json.key("attention")
        json.beginArray()
        for account in attention { account.write(to: &json) }
        json.endArray()
        json.endObject()
        for (name, count) in [("mcp_servers", counts.servers), ("api_keys", counts.keys)] {
          json.key(name)
          json.beginObject()
          json.key("live")
          json.write(count.live)
          json.key("expiring")
          json.write(count.expiring)
          json.endObject()
        }
        json.key("calls")
        json.beginObject()
        json.key("is_complete")
        json.write(summary.isComplete)
        summary.whole.writeMembers(to: &json)
        json.endObject()
        json.endObject()
      }
    },
  ]
}

extension Backend {
  fileprivate func summary(
    of period: CallSummary.Period, _ filter: CallFilter
  ) async throws(PlatformError) -> CallSummary {
    try await statistics.catchUp()
    return statistics.summary(of: period, filter, at: clock.now())
  }
}

extension APIObject {
  private static let counted = [
    APIField("at", APIField.time, "When it begins."),
    APIField("calls", APIField.integer, "Calls of tools, also those that were refused."),
    APIField("errors", APIField.integer, "Of them, those that did not succeed."),
    APIField(
      "p50_us", APIField.optionalInteger,
      "Microseconds that half of them took at most, to within 3 of 100; null without any."),
    APIField("p95_us", APIField.optionalInteger, "The same for 19 of 20."),
  ]
  private static let isComplete = APIField(
    "is_complete", APIField.boolean,
    "False while the log is still being read: ask again, and there are more.")

  static let bucket = APIObject("StatisticsBucket", "The calls of a part of a period.", counted)
  static let statistics = APIObject(
    "Statistics", "The calls of a period.",
    [
      APIField(
        "period", APIField.choice(CallSummary.Period.allCases.map(\.rawValue)), "How far back."),
      APIField("bucket_seconds", APIField.integer, "How long a part of it is."), isComplete,
    ] + counted + [
      APIField("buckets", APIField.list(of: bucket.reference), "In order; the last one goes on.")
    ])

  static let accountCounts = APIObject(
    "AccountCounts", "How many accounts there are.",
    [APIField("total", APIField.integer, "All of them.")]
      + AccountStatus.allCases.map {
        APIField($0.rawValue, APIField.integer, "Those of this status.")
      } + [
        APIField(
          "attention", APIField.list(of: account.reference),
          "Those that need somebody: up to 10 of each status but 'active', newest first.")
      ])
  static let liveCounts = APIObject(
    "LiveCounts", "How many are let in.",
    [
      APIField("live", APIField.integer, "Those that are let in."),
      APIField("expiring", APIField.integer, "Of them, those that expire within seven days."),
    ])
  static let recentCalls = APIObject(
    "RecentCalls", "The calls of the last day.", [isComplete] + counted)
  static let overview = APIObject(
    "Overview", "What an operator wants to know first.",
    [
      APIField("accounts", accountCounts.reference, "Accounts at vendors."),
      APIField("mcp_servers", liveCounts.reference, "MCP servers."),
      APIField("api_keys", liveCounts.reference, "API keys."),
      APIField("calls", recentCalls.reference, "What the last day was like."),
    ])
  /// The objects that stand within these.
  static let statisticsParts = [bucket, account, accountCounts, liveCounts, recentCalls]
}
