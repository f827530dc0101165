import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct BearerTokenTests {
  private let tool = "bearer_token_doors_count"
  private let credentials = ["token": "s3cret-token"]

  @Test func `agents see nothing of it`() throws {
    #expect(
      try inputSchema(of: BearerToken.Doors.Count.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "open": {"type": "boolean", "description": "Only those that are open."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `the token goes out in the field Authorization`() async throws {
    let vendor = Vendor("4")
    let villa = try Connection(to: BearerToken.self, credentials: credentials, transport: vendor)
    let request = """
      GET https://villa.example/doors?open=true
      Accept: application/json
      Authorization: Bearer s3cret-token
      """
    #expect(try await villa.call(BearerToken.Doors.Count(open: true)) == 4)
    #expect(await villa.call(tool, arguments: ["open": true]).text == #"{"result":4}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a vendor that repeats it is not repeated`() async throws {
    let vendor = Vendor(status: 401, #"{"given":"s3cret-token"}"#)
    let villa = try Connection(to: BearerToken.self, credentials: credentials, transport: vendor)
    let result = await villa.call(tool, arguments: [:])
    #expect(
      result.text
        == #"{"error":{"code":"not_authorized","refused_by":"vendor","message":"the vendor does not accept the account's credentials","status":401,"body":{"given":"[hidden]"}}}"#
    )
  }

  @Test func `a wrong argument and an account without credentials are refused`() async throws {
    let vendor = Vendor("4")
    let villa = try Connection(to: BearerToken.self, credentials: credentials, transport: vendor)
    #expect(
      await villa.call(tool, arguments: ["open": "yes"]).text
        == refusal(by: tool, ("/open", "true or false", #""yes""#)))
    #expect(vendor.requests.isEmpty)
    let error = #expect(throws: AccountError.self) {
      try Connection(to: BearerToken.self, transport: vendor)
    }
    #expect(error?.message == "the credential 'token' (API token) of 'bearer_token' is missing")
  }
}
