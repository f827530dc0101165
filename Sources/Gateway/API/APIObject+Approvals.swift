import Platform

/// Calls that somebody has to approve, as `Approval.write(to:)` writes them, and what calls would send.
extension APIObject {
  static let approvalRule = APIObject(
    "ApprovalRule", "Which calls of an MCP server somebody has to approve, and who.",
    [
      APIField(
        "for", #"{"type":"array","minItems":1,"items":{"type":"string"}}"#,
        "'writes' for all that change something, 'destructive', and names of tools.",
        example: #"["writes"]"#),
      APIField(
        "by", APIField.choice(ApprovalRule.Approver.allCases.map(\.rawValue)),
        "Who approves: whoever sits at the client, or an operator here."),
      APIField(
        "seconds",
        #"{"type":"integer","minimum":\#(ApprovalRule.bounds.lowerBound),"#
          + #""maximum":\#(ApprovalRule.bounds.upperBound)}"#,
        "How long a call waits, from when it was asked for until it is made."),
    ])

  static let requestPreview = APIObject(
    "RequestPreview", "The exact request that a call would send, with secrets as [hidden].",
    [
      APIField("method", APIField.string, "The method of HTTP.", example: #""POST""#),
      APIField("url", APIField.string, "The absolute URL."),
      APIField(
        "headers", #"{"type":"object","additionalProperties":{"type":"string"}}"#, "The fields."),
    ],
    optional: [APIField("body", "{}", "JSON as it is, and anything else as a text.")])

  static let dryRun = APIObject(
    "DryRun", "What a call with dry_run comes to.",
    [APIField("request", requestPreview.reference, "What would be sent.")])

  static let approval = APIObject(
    "Approval", "A call that somebody has to approve, or had to.",
    [
      APIField("id", APIField.uuid, "Names it for good."),
      APIField(
        "status", APIField.choice(ApprovalStatus.allCases.map(\.rawValue)),
        "How far it has come."),
      APIField(
        "by", APIField.choice(ApprovalRule.Approver.allCases.map(\.rawValue)),
        "Who approves: whoever sits at the client, or an operator here."),
      APIField("tool", APIField.string, "The tool that is to be called."),
      APIField(
        "arguments", #"{"type":"object"}"#, "What it is called with, secrets as [hidden]."),
      APIField("request", requestPreview.reference, "What would be sent."),
      APIField("mcp_server_id", APIField.uuid, "The MCP server that was called."),
      APIField("integrated_account_id", APIField.uuid, "The account that it goes through."),
      APIField("tenant_id", APIField.string, "Whose account that is."),
      APIField(
        "client", APIField.optionalString, "What the client calls itself; nobody has checked it."),
      APIField("requested_at", APIField.time, "When it was asked for."),
      APIField("expires_at", APIField.time, "From when on it is too late."),
      APIField(
        "decided_at", APIField.optionalTime, "When it was approved or declined; null before."),
      APIField(
        "decided_by", APIField.optionalString, "Who did: the id of an API key, or in words."),
      APIField("used_at", APIField.optionalTime, "When the call was made; null while it was not."),
    ])
}
