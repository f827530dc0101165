import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ConstantCredentialsTests {
  private let tool = "constant_credentials_boxes_count"

  @Test func `agents see nothing of it, and only the other half is asked for`() throws {
    #expect(
      try inputSchema(of: ConstantCredentials.Boxes.Count.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "open": {"type": "boolean", "description": "Only those that are open."}},
           "additionalProperties": false}
          """#))
    #expect(
      ConstantCredentials.descriptor.authentication.credentials
        == [Credential(name: "username", label: "Secret key")])
  }

  @Test func `the constant goes out, and what is secret is not repeated`() async throws {
    let vendor = Vendor(status: 401, #"{"given":"sk-live-12345678"}"#)
    let vault = try Connection(
      to: ConstantCredentials.self, credentials: ["username": "sk-live-12345678"],
      transport: vendor)
    #expect(
      await vault.call(tool, arguments: [:]).text
        == #"{"error":{"code":"not_authorized","refused_by":"vendor","message":"the vendor does not accept the account's credentials","status":401,"body":{"given":"[hidden]"}}}"#
    )
    #expect(
      vendor.requests == [
        """
        GET https://vault.example/boxes
        Accept: application/json
        Authorization: Basic c2stbGl2ZS0xMjM0NTY3ODo=
        """
      ])
  }

  @Test func `a wrong argument, an empty key and a password of one's own are refused`()
    async throws
  {
    let vendor = Vendor("4")
    let vault = try Connection(
      to: ConstantCredentials.self, credentials: ["username": "sk"], transport: vendor)
    #expect(
      await vault.call(tool, arguments: ["open": "yes"]).text
        == refusal(by: tool, ("/open", "true or false", #""yes""#)))
    #expect(vendor.requests.isEmpty)
    let empty = #expect(throws: AccountError.self) {
      try Connection(to: ConstantCredentials.self, credentials: ["username": ""], transport: vendor)
    }
    #expect(
      empty?.message
        == "the credential 'username' (Secret key) of 'constant_credentials' is missing")
    let other = #expect(throws: AccountError.self) {
      try Connection(
        to: ConstantCredentials.self, credentials: ["username": "sk", "password": "x"],
        transport: vendor)
    }
    #expect(
      other?.message
        == "'constant_credentials' has no credential 'password'; it has 'username'")
  }
}
