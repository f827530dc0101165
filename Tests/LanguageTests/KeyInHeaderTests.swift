import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct KeyInHeaderTests {
  private let tool = "key_in_header_doors_count"
  private let credentials = ["key": "s3cret-key"]

  @Test func `agents see nothing of it`() throws {
    #expect(
      try inputSchema(of: KeyInHeader.Doors.Count.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "open": {"type": "boolean", "description": "Only those that are open."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `the key goes out in its field, behind its prefix`() async throws {
    let vendor = Vendor("4")
    let palace = try Connection(to: KeyInHeader.self, credentials: credentials, transport: vendor)
    let request = """
      GET https://palace.example/doors?open=true
      Accept: application/json
      X-Api-Key: Key s3cret-key
      """
    #expect(try await palace.call(KeyInHeader.Doors.Count(open: true)) == 4)
    #expect(await palace.call(tool, arguments: ["open": true]).text == #"{"result":4}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a vendor that repeats it is not repeated`() async throws {
    let vendor = Vendor(status: 401, #"{"given":"s3cret-key"}"#)
    let palace = try Connection(to: KeyInHeader.self, credentials: credentials, transport: vendor)
    let result = await palace.call(tool, arguments: [:])
    #expect(
      result.text
        == #"{"error":{"code":"not_authorized","refused_by":"vendor","message":"the vendor does not accept the account's credentials","status":401,"body":{"given":"[hidden]"}}}"#
    )
  }

  @Test func `a wrong argument and an account without credentials are refused`() async throws {
    let vendor = Vendor("4")
    let palace = try Connection(to: KeyInHeader.self, credentials: credentials, transport: vendor)
    #expect(
      await palace.call(tool, arguments: ["open": "yes"]).text
        == refusal(by: tool, ("/open", "true or false", #""yes""#)))
    #expect(vendor.requests.isEmpty)
    let error = #expect(throws: AccountError.self) {
      try Connection(to: KeyInHeader.self, transport: vendor)
    }
    #expect(error?.message == "the credential 'key' (API key) of 'key_in_header' is missing")
  }
}
