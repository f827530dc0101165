import Platform

/// What was done, as `AuditEntry.write(to:)` and `AuditVerification.write(to:)` write it.
extension APIObject {
  static let auditEntry = APIObject(
    "AuditEntry",
    "What somebody did, through which account, and how it ended; without payloads, unless the "
      + "operator asked for them.",
    [
      APIField("sequence", APIField.integer, "Its place in the log, from 1."),
      APIField("created_at", APIField.time, "When it happened."),
      APIField(
        "tenant_id", APIField.optionalString, "The tenant whose account it was about."),
      APIField(
        "integrated_account_id", APIField.optionalString,
        "The account that it went through or was about."),
      APIField(
        "mcp_server_id", APIField.optionalString,
        "The MCP server that it came through or was about."),
      APIField("api_key_id", APIField.optionalString, "The API key that was shown."),
      APIField("actor", APIField.string, "Who did it, in words.", example: #""Back office""#),
      APIField(
        "client_name", APIField.optionalString,
        "What the client calls itself; a claim that nobody checked."),
      APIField("client_version", APIField.optionalString, "The version that the client states."),
      APIField("action", APIField.string, "What was done.", example: #""tool.call""#),
      APIField("tool_name", APIField.optionalString, "The tool that was called."),
      APIField(
        "method", APIField.optionalString, "The method as it came in.",
        example: #""tools/call""#),
      APIField(
        "outcome", APIField.choice(AuditOutcome.allCases.map(\.rawValue)), "How it ended."),
      APIField(
        "http_status_code", APIField.optionalInteger,
        "The status that the vendor or this server answered with."),
      APIField("duration_us", APIField.optionalInteger, "How long it took, in microseconds."),
      APIField("detail", "{}", "What else is to be known, or null."),
    ])

  static let auditFinding = APIObject(
    "AuditFinding", "The first thing in the audit log that is not what was written.",
    [
      APIField("sequence", APIField.integer, "The entry."),
      APIField("message", APIField.string, "What is wrong with it."),
    ])

  static let auditVerification = APIObject(
    "AuditVerification", "What a look through the whole audit log found.",
    [
      APIField("is_intact", APIField.boolean, "Whether every entry is what was written."),
      APIField("entries", APIField.integer, "How many entries were looked at."),
      APIField("first_at", APIField.optionalTime, "When the oldest of them was written."),
      APIField("last_at", APIField.optionalTime, "When the newest of them was written."),
      APIField(
        "newest_mark", APIField.optionalString,
        "Keep it elsewhere: a later look with it shows that nothing before it was put back."),
      APIField(
        "deleted_by_retention", APIField.integer, "How many older ones were deleted by age."),
      APIField("deleted_before", APIField.optionalTime, "How old those were at least."),
      APIField("finding", auditFinding.optionalReference, "What is wrong; null when nothing is."),
    ])
}
