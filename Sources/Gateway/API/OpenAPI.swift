import ConnectorKit

/// The description of the HTTP API, made from its routes.
enum OpenAPI {
  /// OpenAPI 3.1, as JSON.
  static func description(of routes: [APIRoute]) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 131_072)
    json.beginObject()
    json.key("openapi")
    json.write("3.1.0")
    json.key("info")
    json.beginObject()
    json.key("title")
    json.write("Tenon")
    json.key("version")
    json.write(Tenon.version)
    json.key("summary")
    json.write("Accounts at vendors, MCP servers over them, and calls through them.")
    json.key("description")
    json.write(overview)
    json.key("license")
    json.writeRaw(#"{"name":"Apache 2.0","identifier":"Apache-2.0"}"#.utf8)
    json.endObject()
    json.key("servers")
    json.writeRaw(#"[{"url":"/"}]"#.utf8)
    json.key("tags")
    json.beginArray()
    for (name, summary) in tags {
      json.beginObject()
      json.key("name")
      json.write(name)
      json.key("description")
      json.write(summary)
      json.endObject()
    }
    json.endArray()
    json.key("paths")
    json.beginObject()
    var seen: Set<String> = []
    for route in routes where seen.insert(route.path.text).inserted {
      json.key(route.path.text)
      json.beginObject()
      for route in routes.filter({ $0.path.text == route.path.text }) {
        json.key(route.method.lowercased())
        route.writeOperation(to: &json)
      }
      json.endObject()
    }
    json.endObject()
    writeComponents(of: routes, to: &json)
    json.endObject()
    return json.bytes
  }

  /// The groups of routes, by `APIRoute.tag`.
  static let tags = [
    ("system", "The server itself."),
    ("account", "Accounts at vendors."),
    ("link_token", "Links with which people connect accounts."),
    ("tool", "Calls of tools by their names."),
    ("mcp_server", "MCP servers: tools of an account, for agents."),
    ("session", "Who is signed in at a browser, for the dashboard."),
    ("approval", "Calls of agents that somebody has to approve."),
    ("api_key", "Keys to this API."),
    ("audit", "What was done."),
    ("integration", "The vendors that this build can call."),
    ("proxy", "The methods of the specs, one to one."),
  ]

  private static let overview = """
    Show an API key as the bearer token; pages of the dashboard show a session instead. What a key does \
    not reach is a 404, as what does not exist.

    Lists are pages of up to 100 elements, newest first: hand `next_cursor` back unchanged, with the same \
    filters, until it is null. Times are RFC 3339; those in answers are in UTC, to the millisecond.

    A body is JSON of up to 1 MiB without duplicate keys; members and query parameters that are not \
    described are refused. Texts for people are 1 to 200 characters, none of which controls how others are \
    shown.

    Every refusal has the same shape, `Problem`. Any request may also be refused with 405 (the method), \
    431 (more than about 16 KiB of fields) or 503 (the server stops, or is asked too much at a time).
    """

  private static func writeComponents(of routes: [APIRoute], to json: inout JSONWriter) {
    json.key("components")
    json.beginObject()
    json.key("securitySchemes")
    json.beginObject()
    json.key("key")
    json.writeRaw(
      #"{"type":"http","scheme":"bearer","description":"An API key, tenon_ and 43 characters."}"#
        .utf8)
    json.key("session")
    json.writeRaw(
      (#"{"type":"apiKey","in":"cookie","name":"__Host-tenon-session","description":"#
        + #""What POST /session sets; over plain HTTP it is called tenon-session-PORT."}"#).utf8)
    json.key("session_token")
    json.writeRaw(
      (#"{"type":"apiKey","in":"header","name":"\#(SignIn.formTokenField)","description":"#
        + #""The csrf of GET /session."}"#).utf8)
    json.endObject()
    json.key("responses")
    json.beginObject()
    for refusal in APIRefusal.all {
      json.key(refusal.name)
      json.beginObject()
      json.key("description")
      json.write(refusal.summary)
      refusal.fields.writeHeaders(to: &json)
      json.writeContent(APIObject.problem.reference)
      json.endObject()
    }
    json.endObject()
    json.key("schemas")
    json.beginObject()
    var seen: Set<String> = []
    for object in routes.flatMap(\.answer.objects) + APIObject.parts
    where seen.insert(object.name).inserted {
      json.key(object.name)
      object.writeSchema(to: &json)
    }
    json.endObject()
    json.endObject()
  }
}

extension APIObject {
  /// The objects that stand within others.
  fileprivate static let parts =
    [
      serverConfiguration, approvalRule, requestPreview, sessionKey, auditFinding, credentialField,
      settingField, heldBackMethod, toolRequest, toolAnnotations, toolChange, rateLimit,
      rateLimitWindow, stopped, problem, problemDetails, failure,
    ] + statisticsParts
}

extension JSONWriter {
  /// Writes `content` that fits a schema.
  mutating func writeContent(
    _ schema: String, example: JSONValue? = nil, as mediaType: String = "application/json"
  ) {
    key("content")
    beginObject()
    key(mediaType)
    beginObject()
    key("schema")
    writeRaw(schema.utf8)
    if let example {
      key("example")
      write(example)
    }
    endObject()
    endObject()
  }
}

extension [APIField] {
  /// Writes them as `headers` of a response, if there are any.
  func writeHeaders(to json: inout JSONWriter) {
    guard !isEmpty else { return }
    json.key("headers")
    json.beginObject()
    for field in self {
      json.key(field.name)
      json.beginObject()
      json.key("description")
      json.write(field.summary)
      json.key("required")
      json.write(field.isRequired)
      json.key("schema")
      json.writeRaw(field.schema.utf8)
      json.endObject()
    }
    json.endObject()
  }
}
