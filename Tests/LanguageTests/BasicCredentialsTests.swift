import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct BasicCredentialsTests {
  private let tool = "basic_credentials_doors_count"
  private let credentials = ["username": "Aladdin", "password": "open sesame"]

  @Test func `agents see nothing of it`() throws {
    #expect(
      try inputSchema(of: BasicCredentials.Doors.Count.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "open": {"type": "boolean", "description": "Only those that are open."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `name and password go out encoded, as in RFC 7617`() async throws {
    let vendor = Vendor("4")
    let cabin = try Connection(
      to: BasicCredentials.self, credentials: credentials, transport: vendor)
    let request = """
      GET https://cabin.example/doors?open=true
      Accept: application/json
      Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
      """
    #expect(try await cabin.call(BasicCredentials.Doors.Count(open: true)) == 4)
    #expect(await cabin.call(tool, arguments: ["open": true]).text == #"{"result":4}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a vendor that repeats it is not repeated`() async throws {
    let vendor = Vendor(status: 401, #"{"given":"open sesame"}"#)
    let cabin = try Connection(
      to: BasicCredentials.self, credentials: credentials, transport: vendor)
    let result = await cabin.call(tool, arguments: [:])
    #expect(
      result.text
        == #"{"error":{"code":"not_authorized","refused_by":"vendor","message":"the vendor does not accept the account's credentials","status":401,"body":{"given":"[hidden]"}}}"#
    )
  }

  @Test func `a wrong argument and an account without credentials are refused`() async throws {
    let vendor = Vendor("4")
    let cabin = try Connection(
      to: BasicCredentials.self, credentials: credentials, transport: vendor)
    #expect(
      await cabin.call(tool, arguments: ["open": "yes"]).text
        == refusal(by: tool, ("/open", "true or false", #""yes""#)))
    #expect(vendor.requests.isEmpty)
    let error = #expect(throws: AccountError.self) {
      try Connection(to: BasicCredentials.self, transport: vendor)
    }
    #expect(error?.message == "the credential 'username' (User) of 'basic_credentials' is missing")
  }
}
