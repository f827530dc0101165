import ConnectorKit
import Platform
import Synchronization
import Testing

/// Answers what it is told, and keeps what it was asked.
private final class ScriptedTransport: Transport {
  private let script: Result<UpstreamResponse, TransportError>
  private let asked = Mutex<[UpstreamRequest]>([])

  init(_ status: Int, _ body: String, _ fields: [Field] = []) {
    script = .success(UpstreamResponse(status: status, fields: fields, body: Array(body.utf8)))
  }

  init(_ error: TransportError) { script = .failure(error) }

  var requests: [UpstreamRequest] { asked.withLock { $0 } }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    asked.withLock { $0.append(request) }
    return try script.get()
  }
}

@Suite struct `Requests for tokens` {
  private static let oauth = OAuth2(tokenURL: "https://login.example.com/token?v=2")
  private static let application = OAuthApplication(id: "a:b", secret: "c d+é")
  private static let clock = TestClock().clock

  private func ask(
    _ transport: ScriptedTransport, _ grant: TokenGrant = .refreshToken("old-refresh"),
    _ oauth: OAuth2 = oauth, origin: String? = nil
  ) async throws -> TokenSet {
    try await TokenRequests(transport: transport, clock: Self.clock)
      .send(grant, to: oauth, as: Self.application, origin: origin)
  }

  @Test func `the client proves itself in a Basic field, each part form-encoded`() async throws {
    let transport = ScriptedTransport(200, #"{"access_token":"t","token_type":"bearer"}"#)
    let tokens = try await ask(transport)
    #expect(tokens == TokenSet(accessToken: "t", obtainedAt: TestClock.start))
    let request = UpstreamRequest(
      method: .post, url: "https://login.example.com/token?v=2",
      fields: [
        Field(name: "Content-Type", value: "application/x-www-form-urlencoded"),
        Field(name: "Accept", value: "application/json"),
        // `a%3Ab:c+d%2B%C3%A9`, encoded by another program.
        Field(name: "Authorization", value: "Basic YSUzQWI6YytkJTJCJUMzJUE5"),
      ], body: Array("grant_type=refresh_token&refresh_token=old-refresh".utf8))
    #expect(transport.requests == [request])
  }

  @Test func `or in the form, where the spec says so, and at another origin`() async throws {
    let transport = ScriptedTransport(
      200, #"{"access_token":"t","expires_in":"60","refresh_token":"","scope":"a b"}"#)
    let oauth = OAuth2(tokenURL: Self.oauth.tokenURL, clientAuthentication: .body)
    let grant = TokenGrant.authorizationCode("c&d", redirectURI: "https://x/y", verifier: "v")
    let tokens = try await ask(transport, grant, oauth, origin: "http://127.0.0.1:8080")
    #expect(
      tokens
        == TokenSet(
          accessToken: "t", scope: "a b", obtainedAt: TestClock.start,
          expiresAt: TestClock.start + 60_000))
    #expect(transport.requests.map(\.url) == ["http://127.0.0.1:8080/token?v=2"])
    #expect(
      String(decoding: transport.requests[0].body ?? [], as: UTF8.self)
        == "grant_type=authorization_code&code=c%26d&redirect_uri=https%3A%2F%2Fx%2Fy"
        + "&code_verifier=v&client_id=a%3Ab&client_secret=c+d%2B%C3%A9")
    #expect(transport.requests[0].fields.count == 2)
  }

  @Test(arguments: [
    (400, #"{"error":"invalid_grant"}"#, TokenFailure.refused(code: "invalid_grant", message: "")),
    (
      401,
      #"{"error":"invalid_client","error_description":"old-refresh of c d+é, c%20d%2B%C3%A9"}"#,
      .refused(code: "invalid_client", message: "[hidden] of [hidden], [hidden]")
    ),
    (
      200, #"{"error":"bad\u001b[31m","error_description":"ü"}"#,
      .refused(code: "bad?[31m", message: "??")
    ),
    (
      400, #"{"error":"temporarily_unavailable"}"#,
      .unavailable(
        "the authorization server says 'temporarily_unavailable'", retryAfterSeconds: nil)
    ),
    (
      503, "<html>",
      .unavailable("the authorization server answers with status 503", retryAfterSeconds: 7)
    ),
    (
      302, "", .unreadable("the authorization server answers with status 302 and no error code")
    ),
    (
      404, "[]", .unreadable("the authorization server answers with status 404 and no error code")
    ),
    (200, "[1]", .unreadable("the authorization server's answer is no JSON object")),
    (200, "access_token=t", .unreadable("the authorization server's answer is no JSON object")),
    (200, "{}", .unreadable("the authorization server's answer holds no access token")),
    (
      200, #"{"access_token":"a\r\nb"}"#,
      .unreadable("the authorization server's answer holds no access token")
    ),
    (
      200, #"{"access_token":"t","token_type":"mac"}"#,
      .unreadable("the authorization server gives tokens that are no bearer tokens")
    ),
    (
      200, #"{"access_token":"t","refresh_token":"a b"}"#,
      .unreadable("the authorization server's refresh token cannot be used")
    ),
  ])
  func `what is no answer with tokens says why, and holds no secret`(
    _ status: Int, _ body: String, _ expected: TokenFailure
  ) async {
    let transport = ScriptedTransport(status, body, [Field(name: "retry-after", value: "7")])
    let failure = await thrown(TokenFailure.self) { try await ask(transport) }
    #expect(failure == expected)
    #expect(transport.requests.count == 1)
  }

  @Test func `a long answer and a broken connection are failures too`() async {
    let long = ScriptedTransport(
      200, #"{"access_token":"t"}"# + String(repeating: " ", count: 65_536))
    #expect(
      await thrown(TokenFailure.self) { try await ask(long) }
        == .unreadable("the authorization server's answer is larger than any tokens"))
    let broken = ScriptedTransport(
      TransportError(code: .unreachable, message: "no route", mayHaveBeenProcessed: false))
    #expect(
      await thrown(TokenFailure.self) { try await ask(broken) }
        == .unavailable(
          "the authorization server cannot be asked: no route", retryAfterSeconds: nil))
  }

  @Test func `tokens and applications do not show their secrets when they are printed`() {
    let tokens = TokenSet(accessToken: "access-1", refreshToken: "refresh-1", obtainedAt: 0)
    var text = "\(tokens) \(Self.application)"
    dump(tokens, to: &text)
    dump(Self.application, to: &text)
    text += String(reflecting: tokens) + String(reflecting: Self.application)
    #expect(!text.contains("access-1") && !text.contains("refresh-1") && !text.contains("c d+"))
  }
}
