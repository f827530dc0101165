/// What a build has, and what the server says of itself.
extension APIObject {
  static let health = APIObject(
    "Health", "That the server is up.",
    [
      APIField("status", #"{"type":"string","const":"ok"}"#, "Always 'ok'."),
      APIField("version", APIField.string, "The version of tenon."),
    ])

  static let credentialField = APIObject(
    "CredentialField", "A credential that accounts of an integration have.",
    [
      APIField("name", APIField.string, "The name in 'credentials'.", example: #""password""#),
      APIField("label", APIField.string, "The name for people."),
      APIField("description", APIField.string, "What it is and where it is found; may be empty."),
      APIField("is_secret", APIField.boolean, "Whether a form hides what is typed."),
    ])

  static let settingField = APIObject(
    "SettingField", "A setting that accounts of an integration have.",
    [
      APIField("name", APIField.string, "The name in 'settings'.", example: #""host""#),
      APIField("type", APIField.string, "What its text must be.", example: #""string""#),
      APIField(
        "default", APIField.optionalString, "What it is unless given; null where it must be given."),
      APIField("description", APIField.string, "What it is for."),
      APIField(
        "choices", #"{"type":["array","null"],"items":{"type":"string"}}"#,
        "All that it may be; null when it may be more than can be listed."),
    ])

  static let heldBackMethod = APIObject(
    "HeldBackMethod", "A method of a spec that agents are not shown.",
    [
      APIField("tool", APIField.string, "The name that it would have."),
      APIField("problem", APIField.string, "What keeps it back."),
    ])

  static let toolChange = APIObject(
    "ToolChange", "How the tools of an integration differ from those of an earlier start.",
    [
      APIField("at", APIField.time, "When it was noticed."),
      APIField("added", APIField.list(of: APIField.string), "Names of tools that are new."),
      APIField("removed", APIField.list(of: APIField.string), "Names of tools that are gone."),
      APIField(
        "changed", APIField.list(of: APIField.string),
        "Names of tools that are called, described or sent otherwise."),
    ])

  static let integration = APIObject(
    "Integration", "A vendor that this build can call, with what an account of it needs.",
    [
      APIField("name", APIField.string, "The name that accounts give.", example: #""finexio""#),
      APIField("label", APIField.string, "The name for people.", example: #""Finexio""#),
      APIField("category", APIField.string, "What kind of vendor it is; may be empty."),
      APIField("description", APIField.string, "What it does."),
      APIField(
        "authentication", APIField.choice(["none", "basic", "bearer", "api_key", "oauth2"]),
        "How calls are authorized."),
      APIField("credentials", APIField.list(of: credentialField.reference), "In order."),
      APIField("settings", APIField.list(of: settingField.reference), "In order."),
      APIField("tool_count", APIField.integer, "How many tools it has."),
      APIField(
        "tools_digest", APIField.string,
        "SHA-256 of the definitions of its tools, in hexadecimal digits: another one means other "
          + "tools."),
      APIField(
        "tools_changed", toolChange.optionalReference,
        "What was different when the server last started with other tools than before; null when "
          + "that never was."),
      APIField(
        "documentation", #"{"type":["string","null"],"format":"uri"}"#,
        "The vendor's documentation."),
      APIField(
        "connect", APIField.choice(["none", "credentials", "consent", "client_credentials"]),
        "How an account comes to be: with credentials that are given here, or, of the other two, with a "
          + "link token on a page: by a person's consent at the vendor, or with an application of their own."
      ),
      APIField(
        "application", APIField.boolean,
        "Whether a person can consent now: the vendor's application of this server is known, or none is needed."
      ),
      APIField(
        "callback_uri", #"{"type":["string","null"],"format":"uri"}"#,
        "What to register at the vendor as the application's redirect URI; null without consent."),
      APIField(
        "can_test", APIField.boolean,
        "Whether '/integrated-account/{id}/validate' has a way to try credentials."),
      APIField("tags", APIField.list(of: APIField.string), "What a filter can choose tools by."),
      APIField("bytes", APIField.integer, "How much all tools take of a model's context."),
      APIField("gate", APIField.list(of: heldBackMethod.reference), "What is not served, and why."),
    ])

  static let toolRequest = APIObject(
    "ToolRequest", "The request to the vendor that a tool stands for.",
    [
      APIField("method", APIField.string, "The method of HTTP.", example: #""GET""#),
      APIField(
        "path", APIField.string, "The path, with names for its variable parts.",
        example: #""/invoices/""#),
    ])

  static let toolAnnotations = APIObject(
    "ToolAnnotations", "What a tool does to the vendor's records (MCP's ToolAnnotations).",
    [
      APIField("title", APIField.string, "The name for people."),
      APIField("readOnlyHint", APIField.boolean, "It changes nothing."),
      APIField("destructiveHint", APIField.boolean, "It may take something away."),
      APIField("idempotentHint", APIField.boolean, "A second call changes nothing more."),
      APIField("openWorldHint", APIField.boolean, "It reaches beyond this server."),
    ])

  private static let toolHead = [
    APIField("name", APIField.string, "The name.", example: #""list_all_finexio_invoices""#),
    APIField("integration", APIField.string, "The vendor's name.", example: #""finexio""#),
    APIField(
      "resource", APIField.string, "The resource: '/proxy/{resource}'.", example: #""invoices""#),
    APIField("method", APIField.string, "The method of the spec.", example: #""list""#),
    APIField("http", toolRequest.reference, "What is sent to the vendor."),
    APIField("tags", APIField.list(of: APIField.string), "What a filter can choose it by."),
    APIField("description", APIField.string, "What it does."),
  ]

  private static let toolSchemas = [
    APIField("inputSchema", #"{"type":"object"}"#, "JSON Schema 2020-12 of the arguments."),
    APIField("outputSchema", #"{"type":"object"}"#, "JSON Schema 2020-12 of the result."),
  ]

  private static let toolTail = [
    APIField("annotations", toolAnnotations.reference, "What it does to records."),
    APIField("bytes", APIField.integer, "How much it takes of a model's context."),
  ]

  static let tool = APIObject(
    "Tool", "A method of a spec, as agents get it.", toolHead + toolSchemas + toolTail)

  static let toolSummary = APIObject(
    "ToolSummary", "A method of a spec without its schemas.", toolHead + toolTail)

  static let toolExplained = APIObject(
    "ToolExplained", "A method of a spec, with arguments that would fit it.",
    toolHead + toolSchemas + toolTail + [
      APIField(
        "example", #"{"type":"object"}"#, "Arguments of the right form; what they name is made up.")
    ])
}
