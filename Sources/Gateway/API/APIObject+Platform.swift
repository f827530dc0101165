import Platform

/// What an operator keeps, as `Account.write(to:)` and its like write it.
extension APIObject {
  private static let id = APIField(
    "id", APIField.uuid, "Names it for good.", example: #""019a9f5e-7c00-7000-8000-000000000000""#)
  private static let createdAt = APIField("created_at", APIField.time, "When it was made.")
  private static let updatedAt = APIField("updated_at", APIField.time, "When it was changed last.")
  private static let expiresAt = APIField(
    "expires_at", APIField.optionalTime, "From when on it is refused; null for never.")

  static let account = APIObject(
    "Account", "An account at a vendor, without its credentials.",
    [
      id,
      APIField(
        "integration", APIField.string, "The vendor's name in the catalogue.",
        example: #""finexio""#),
      APIField("tenant_id", APIField.string, "Whose account it is.", example: #""acme""#),
      APIField("label", APIField.string, "A name for people; may be empty."),
      APIField(
        "status", APIField.choice(AccountStatus.allCases.map(\.rawValue)),
        "Whether it can be used."),
      APIField(
        "settings", #"{"type":"object","additionalProperties":{"type":"string"}}"#,
        "The settings that the integration names."),
      APIField(
        "origin", APIField.optionalString,
        "Scheme, host and port in place of the vendor's; null for the vendor's own."),
      APIField(
        "last_error", APIField.optionalString,
        "Why it cannot be used, or what went wrong last; null when nothing did."),
      createdAt, updatedAt,
    ])

  static let serverConfiguration = APIObject(
    "MCPServerConfiguration", "What an MCP server offers of its account, and to whom.",
    [
      APIField(
        "require_api_token_auth", APIField.boolean,
        "Whether a client must show an API key besides the token."),
      APIField(
        "tool_exposure",
        APIField.choice(ServerConfiguration.Exposure.allCases.map(\.rawValue)),
        "How the tools are shown: each by itself, or through a search."),
    ],
    optional: [
      APIField(
        "methods", names, "Groups of methods and exact ones; all when it is not there.",
        example: #"["read"]"#),
      APIField("tags", names, "A tool has one of these; any when it is not there."),
      APIField("tools", names, "Names of tools; all when it is not there."),
      APIField(
        "approval", approvalRule.reference,
        "Which calls somebody has to approve; none when it is not there."),
    ])

  private static let names = #"{"type":"array","minItems":1,"items":{"type":"string"}}"#

  private static let serverMembers = [
    id, APIField("name", APIField.string, "The name for people.", example: #""Reader""#),
    APIField("config", serverConfiguration.reference, "What it offers, and to whom."),
    APIField("integrated_account_id", APIField.uuid, "The account whose tools it offers."),
    APIField("created_by", APIField.string, "Who made it: the id of an API key, or in words."),
    expiresAt, createdAt, updatedAt,
    APIField(
      "last_used_at", APIField.optionalTime,
      "When its token was shown last, to within a minute; null for never."),
    APIField("call_count", APIField.integer, "How many calls it had, to within a minute."),
  ]

  static let server = APIObject(
    "MCPServer", "An MCP server: tools of one account, for whoever has its token.", serverMembers)

  static let createdServer = APIObject(
    "MCPServerCreated", "An MCP server that was made. Its token is not shown again.",
    serverMembers + [
      APIField(
        "token", #"{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$"}"#,
        "Whoever has it can call the tools."),
      APIField("url", #"{"type":"string","format":"uri"}"#, "Where clients reach it."),
    ])

  private static let keyMembers = [
    id, APIField("name", APIField.string, "The name for people.", example: #""Back office""#),
    APIField("scope", APIField.choice(KeyScope.allCases.map(\.rawValue)), "What it may do."),
    APIField(
      "tenant_id", APIField.optionalString,
      "The one tenant whose accounts it reaches; null for all, and for a key of one account."),
    APIField(
      "integrated_account_id", APIField.optionalString,
      "The one account that it reaches; null unless its scope is 'account'."),
    expiresAt, createdAt,
    APIField(
      "last_used_at", APIField.optionalTime,
      "When it was shown last, to within a minute; null for never."),
    APIField("revoked_at", APIField.optionalTime, "When it was revoked; null while it holds."),
  ]

  static let key = APIObject("APIKey", "An API key, without the key itself.", keyMembers)

  static let createdKey = APIObject(
    "APIKeyCreated", "An API key that was made. The key itself is not shown again.",
    keyMembers + [
      APIField(
        "key", #"{"type":"string","pattern":"^tenon_[A-Za-z0-9_-]{43}$"}"#,
        "What is shown as the bearer token.")
    ])

  private static let linkMembers = [
    id, APIField("tenant_id", APIField.string, "Whose account it will be.", example: #""acme""#),
    APIField(
      "integrated_account_id", APIField.optionalString,
      "The account that is to be connected again; null for a new one."),
    APIField(
      "integration", APIField.optionalString,
      "The vendor's name in the catalogue; null lets the person choose."),
    APIField(
      "settings", #"{"type":"object","additionalProperties":{"type":"string"}}"#,
      "Settings that the person is not asked for."),
    APIField(
      "redirect_uri", APIField.optionalString,
      "Where the browser goes at the end; null for a page of Tenon's."),
    createdAt, APIField("expires_at", APIField.time, "From when on it is refused."),
  ]

  static let link = APIObject(
    "LinkToken", "What a person can connect one account with, without the token itself.",
    linkMembers)

  static let createdLink = APIObject(
    "LinkTokenCreated", "A link token that was made. It is not shown again.",
    linkMembers + [
      APIField(
        "link_token", #"{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$"}"#,
        "Whoever has it can connect one account, once."),
      APIField(
        "url", #"{"type":"string","format":"uri"}"#, "The page on which a person does that."),
    ])

  static let deleted = APIObject(
    "Deleted", "What was deleted or revoked.", [APIField("id", APIField.string, "Its id.")])
}
