import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct KeyInQueryTests {
  private let tool = "key_in_query_doors_count"
  private let credentials = ["key": "s3cret/key"]

  @Test func `agents see nothing of it`() throws {
    #expect(
      try inputSchema(of: KeyInQuery.Doors.Count.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "open": {"type": "boolean", "description": "Only those that are open."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `the key is the last parameter of every query`() async throws {
    let vendor = Vendor("4")
    let castle = try Connection(to: KeyInQuery.self, credentials: credentials, transport: vendor)
    let request = """
      GET https://castle.example/doors?open=true&key=s3cret%2Fkey
      Accept: application/json
      """
    #expect(try await castle.call(KeyInQuery.Doors.Count(open: true)) == 4)
    #expect(await castle.call(tool, arguments: ["open": true]).text == #"{"result":4}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a vendor that repeats it is not repeated`() async throws {
    let vendor = Vendor(status: 401, #"{"given":"s3cret/key"}"#)
    let castle = try Connection(to: KeyInQuery.self, credentials: credentials, transport: vendor)
    let result = await castle.call(tool, arguments: [:])
    #expect(
      result.text
        == #"{"error":{"code":"not_authorized","refused_by":"vendor","message":"the vendor does not accept the account's credentials","status":401,"body":{"given":"[hidden]"}}}"#
    )
  }

  @Test func `a wrong argument and an account without credentials are refused`() async throws {
    let vendor = Vendor("4")
    let castle = try Connection(to: KeyInQuery.self, credentials: credentials, transport: vendor)
    #expect(
      await castle.call(tool, arguments: ["open": "yes"]).text
        == refusal(by: tool, ("/open", "true or false", #""yes""#)))
    #expect(vendor.requests.isEmpty)
    let error = #expect(throws: AccountError.self) {
      try Connection(to: KeyInQuery.self, transport: vendor)
    }
    #expect(error?.message == "the credential 'key' (API key) of 'key_in_query' is missing")
  }
}
