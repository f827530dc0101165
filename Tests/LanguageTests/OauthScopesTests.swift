import ConnectorGenerator
import ConnectorKit
import FixtureConnectors
import MiniYAML
import Testing

@Suite struct OauthScopesTests {
  @Test func `agents see nothing of it`() throws {
    #expect(
      try inputSchema(of: OauthScopes.Vines.Count.self)
        == json(#"{"type": "object", "properties": {}, "additionalProperties": false}"#))
  }

  @Test func `the descriptor says where to authorize, and which method needs what`() {
    #expect(
      OauthScopes.descriptor.authentication
        == .oauth2(
          OAuth2(
            authorizeURL: "https://login.vineyard.example/authorize",
            tokenURL: "https://login.vineyard.example/token",
            scopes: [
              OAuth2Scope(name: "vines.read", summary: "Read vines."),
              OAuth2Scope(name: "vines", summary: "Read and change vines."),
            ])))
    #expect(OauthScopes.Vines.Count.descriptor.scopes == ["vines.read"])
    #expect(OauthScopes.Vines.Prune.descriptor.scopes == ["vines", "vines.read"])
  }

  @Test func `the access token goes out as a bearer token`() async throws {
    let vendor = Vendor("40")
    let vineyard = try Connection(
      to: OauthScopes.self, credentials: ["access_token": "t0ken-1234"], transport: vendor)
    let request = """
      GET https://vineyard.example/vines/count
      Accept: application/json
      Authorization: Bearer t0ken-1234
      """
    #expect(try await vineyard.call(OauthScopes.Vines.Count()) == 40)
    let result = await vineyard.call("oauth_scopes_vines_count", arguments: [:])
    #expect(result.text == #"{"result":40}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `an account without a token is none`() {
    let error = #expect(throws: AccountError.self) {
      try Connection(to: OauthScopes.self, transport: Vendor(""))
    }
    #expect(
      error?.message
        == "the credential 'access_token' (Access token) of 'oauth_scopes' is missing")
  }

  @Test func `a scope that the authentication does not list is a fault of the spec`() {
    let spec = """
      name: vineyard
      label: Vineyard
      base_url: https://vineyard.example
      authentication:
        scheme: oauth2
        authorize_url: https://login.vineyard.example/authorize
        token_url: https://login.vineyard.example/token
        scopes: {vines.read: Read vines.}
      resources:
        vines:
          methods:
            count: {request: GET /vines, description: Count., scopes: [vine.read], returns: integer}
      """
    let generation = generate([SourceFile(path: "Specs/vineyard.yaml", bytes: Array(spec.utf8))])
    #expect(
      generation.diagnostics.map(\.description) == [
        "Specs/vineyard.yaml:12:66: error: there is no scope 'vine.read'; "
          + "did you mean 'vines.read'? [unknown-scope]"
      ])
    #expect(generation.files.isEmpty)
  }
}
