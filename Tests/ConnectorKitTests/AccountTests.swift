import Testing

@testable import ConnectorKit

@Suite struct AccountTests {
  private func fields(
    _ authentication: Authentication, _ credentials: [String: String]
  ) throws(AccountError) -> [Field] {
    try PreparedAccount(
      makeIntegration(authentication: authentication), settings: [:], credentials: credentials,
      origin: nil
    ).fields
  }

  private func refusal(
    _ integration: IntegrationDescriptor, settings: [String: String] = [:],
    credentials: [String: String] = [:], origin: String? = nil
  ) -> String? {
    do {
      _ = try PreparedAccount(
        integration, settings: settings, credentials: credentials, origin: origin)
      return nil
    } catch { return error.message }
  }

  private static let key = Credential(name: "key", label: "API key")
  private static let basic = Authentication.basic(
    username: Credential(name: "username", label: "User"),
    password: Credential(name: "password", label: "Password"))

  @Test func `each scheme proves who sends`() throws {
    let accept = Field(name: "Accept", value: "application/json")
    #expect(try fields(.none, [:]) == [accept])
    // RFC 7617, section 2.
    #expect(
      try fields(Self.basic, ["username": "Aladdin", "password": "open sesame"]) == [
        accept, Field(name: "Authorization", value: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
      ])
    #expect(
      try fields(.bearer(token: Self.key), ["key": "t"]) == [
        accept, Field(name: "Authorization", value: "Bearer t"),
      ])
    #expect(
      try fields(
        .apiKey(in: .header, name: "ApiKey", prefix: "Token ", key: Self.key), ["key": "t"])
        == [accept, Field(name: "ApiKey", value: "Token t")])
    #expect(
      try fields(.oauth2(OAuth2(tokenURL: "https://t.example")), ["access_token": "t"]) == [
        accept, Field(name: "Authorization", value: "Bearer t"),
      ])
  }

  @Test func `missing, unknown and unusable credentials are named and never shown`() {
    let integration = makeIntegration(authentication: Self.basic)
    #expect(
      refusal(integration, credentials: ["username": "u"])
        == "the credential 'password' (Password) of 'acme' is missing")
    #expect(
      refusal(integration, credentials: ["username": "u", "password": ""])
        == "the credential 'password' (Password) of 'acme' is missing")
    #expect(
      refusal(integration, credentials: ["username": "u", "password": "p", "token": "x", "b": "y"])
        == "'acme' has no credential 'b'; it has 'username', 'password'")
    #expect(
      refusal(integration, credentials: ["username": "u", "password": "s3\r\nX: y"])
        == "the credential 'password' of 'acme' holds a control character, such as a line end; "
        + "remove it")
    #expect(
      refusal(integration, credentials: ["username": "u:v", "password": "p"])
        == "the credential 'username' cannot hold ':' (RFC 7617)")
    #expect(
      refusal(makeIntegration(), credentials: ["key": "x"])
        == "'acme' has no credential 'key'; it has none")
  }

  @Test func `settings are checked by name and type`() {
    let integration = makeIntegration(
      settings: [
        Setting(name: "n", type: .integer, default: "1", summary: ""),
        Setting(name: "b", type: .boolean, default: "true", summary: ""),
      ])
    #expect(refusal(integration, settings: ["n": "2", "b": "false"]) == nil)
    #expect(
      refusal(integration, settings: ["y": "", "x": ""])
        == "'acme' has no setting 'x'; it has 'n', 'b'")
    #expect(
      refusal(integration, settings: ["n": "1.5"]) == "the setting 'n' must be a valid integer")
    #expect(
      refusal(integration, settings: ["b": "yes"]) == "the setting 'b' must be a valid boolean")
  }

  @Test func `settings are checked by what their schema says`() {
    let integration = makeIntegration(
      settings: [
        Setting(
          name: "region", default: "eu", schema: #"{"type":"string","enum":["eu","us"]}"#,
          summary: ""),
        Setting(
          name: "tenant", default: "", schema: #"{"type":"string","format":"uuid"}"#, summary: ""),
        Setting(name: "level", type: .integer, default: "", summary: ""),
      ])
    #expect(refusal(integration) == nil)
    #expect(refusal(integration, settings: ["region": "us", "tenant": "", "level": ""]) == nil)
    #expect(
      refusal(integration, settings: ["region": "mars"])
        == #"the setting 'region' must be one of "eu", "us""#)
    #expect(
      refusal(integration, settings: ["region": ""])
        == #"the setting 'region' must be one of "eu", "us""#)
    #expect(
      refusal(integration, settings: ["tenant": "t-1"])
        == "the setting 'tenant' must be a UUID such as \"123e4567-e89b-12d3-a456-426614174000\"")
    #expect(
      refusal(integration, settings: ["level": "x"])
        == "the setting 'level' must be a valid integer")
  }

  @Test(arguments: [
    "evil.example/", "user@evil.example", "evil.example#", "evil.example?", "a b", "é.example",
    "evil\\", "a\r\nb", "%2e",
  ])
  func `a setting in a URL holds nothing that leads elsewhere`(host: String) {
    let integration = makeIntegration(
      baseURL: "https://{host}/v2", settings: [Setting(name: "host", summary: "")])
    #expect(
      refusal(integration, settings: ["host": host])
        == "the setting 'host' may hold letters, digits, '-', '.', '_', '~' and ':' only")
  }

  @Test(arguments: [
    ("https://{x}.acme.example/v2", "evil.example:443"), ("https://{x}/v2", "host:port"),
    ("https://{x}/v2", "host:"), ("https://{x}/v2", "host:65536"), ("https://{x}/v2", "~"),
    ("https://acme.example/{x}/v2", ".."), ("https://acme.example/{x}", "."),
    ("https://acme.example:{x}/v2", "80:90"),
  ])
  func `a setting that makes no URL of the base is refused`(template: String, value: String) {
    let integration = makeIntegration(
      baseURL: template, settings: [Setting(name: "x", summary: "")])
    #expect(
      refusal(integration, settings: ["x": value])
        == "the settings make no URL of '\(template)'; give them a host name, a path segment or "
        + "whatever else stands there")
  }

  @Test func `a base URL needs its settings, that of a tool too`() {
    let settings = [Setting(name: "x", summary: "")]
    let missing = "the setting 'x' has no value; give it one"
    #expect(refusal(makeIntegration(baseURL: "https://{x}", settings: settings)) == missing)
    #expect(
      refusal(makeIntegration(settings: settings, tools: [makeTool(baseURL: "https://{x}")]))
        == missing)
    #expect(refusal(makeIntegration(settings: settings)) == nil)
  }

  @Test func `a constant field is filled from the settings`() throws {
    let integration = makeIntegration(
      settings: [Setting(name: "x", summary: "")],
      headers: [Field(name: "X-Tenant", value: "tenant {x};")])
    let account = try PreparedAccount(
      integration, settings: ["x": "a/b c"], credentials: [:], origin: nil)
    #expect(account.fields.first == Field(name: "X-Tenant", value: "tenant a/b c;"))
    #expect(
      refusal(integration, settings: ["x": "a\r\nb"])
        == "the setting 'x' may hold visible ASCII characters only")
  }

  @Test(arguments: [
    "https://api.example.com", "http://127.0.0.1:8080", "http://[::1]:81/", "https://a_b",
  ])
  func `an origin takes the place of scheme, host and port`(origin: String) async throws {
    let request = try await sent(makeTool(), [:], origin: origin)
    let start = origin.hasSuffix("/") ? String(origin.dropLast()) : origin
    #expect(request?.url == start + "/v1/things")
  }

  @Test(arguments: [
    "", "api.example.com", "ftp://a", "https://", "https://a/b", "https://u@a", "https://a?b",
    "https://a#b", "https://a:x", "https://a:", "https://a:99999", "https://a b", "https://[]",
    "http://a\\b", "https://:80", "//a",
  ])
  func `what is no origin is refused`(origin: String) {
    #expect(
      refusal(makeIntegration(), origin: origin)
        == "the origin must be a scheme, a host and perhaps a port, such as "
        + "'https://api.example.com' or 'http://127.0.0.1:8080'")
  }

  @Test func `credentials come from the account alone`() async throws {
    let tool = makeTool(
      http: .post, inputs: [Input(name: "Authorization", in: .query)], body: .object())
    let integration = makeIntegration(
      authentication: .bearer(token: Self.key), tools: [tool])
    let request = try await sent(
      tool, ["Authorization": "Bearer theirs", "Cookie": "c=1"], in: integration,
      credentials: ["key": "ours"])
    #expect(request?.values(of: "Authorization") == ["Bearer ours"])
    #expect(request?.values(of: "Cookie") == [])
    #expect(request?.text == #"{"Cookie":"c=1"}"#)
  }

  @Test func `no argument takes the place of a credential`() async throws {
    let tool = makeTool(
      inputs: [
        Input(name: "auth", in: .header, wireName: "authorization"),
        Input(name: "q", in: .query, wireName: "api_key"),
      ])
    let bearer = makeIntegration(authentication: .bearer(token: Self.key), tools: [tool])
    let keyed = makeIntegration(
      authentication: .apiKey(in: .query, name: "api_key", key: Self.key), tools: [tool])
    for (integration, arguments, pointer) in [
      (bearer, ["auth": "Bearer theirs"] as JSONValue, "/auth"), (keyed, ["q": "theirs"], "/q"),
    ] {
      let vendor = ScriptedVendor(json: "{}")
      let connection = try connect(integration, credentials: ["key": "ours"], vendor: vendor)
      let failure = await #expect(throws: CallFailure.self) {
        try await connection.perform(tool, arguments)
      }
      #expect(failure?.problems.map(\.pointer) == [pointer])
      #expect(
        failure?.problems.map(\.expected) == ["nothing, since the account's credentials go there"])
      #expect(vendor.requests == [])
    }
  }
}
