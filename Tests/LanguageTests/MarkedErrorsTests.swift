import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct MarkedErrorsTests {
  private let tool = "marked_errors_lamps_light"

  @Test func `agents see nothing of it`() throws {
    #expect(
      try inputSchema(of: MarkedErrors.Lamps.Light.self)
        == json(
          #"""
          {"type": "object", "properties": {"colour": {"type": "string", "description": "The colour."}},
           "additionalProperties": false}
          """#))
  }

  @Test(arguments: [
    (#"{"ok":true,"code":0}"#, "0"), (#"{"code":0.0e9}"#, "0.0e9"), (#"{"code":-0}"#, "-0"),
    (#"{"ok":"false","failed":false}"#, "null"), (#"{"ok":0}"#, "null"), (#"{"ok":null}"#, "null"),
    (#"{"lamps":[{"state":"lit"},{}],"failed":[]}"#, "null"),
    (#"{"lamps":{"state":"broken"}}"#, "null"),
  ])
  func `other values and missing ones mark nothing`(body: String, code: String) async throws {
    let vendor = Vendor(body)
    let beacon = try Connection(to: MarkedErrors.self, transport: vendor)
    let result = await beacon.call(tool, arguments: ["colour": "red"])
    #expect(result.text == #"{"result":\#(code)}"#)
    _ = try await beacon.call(MarkedErrors.Lamps.Light(colour: "red"))
    let request = """
      POST https://beacon.example/lamps
      Accept: application/json
      Content-Type: application/json

      {"colour":"red"}
      """
    #expect(vendor.requests == [request, request])
  }

  @Test(arguments: [
    #"{"error":"Dark.","ok":false,"code":0}"#, #"{"error":"Dark.","code":7}"#,
    #"{"error":"Dark.","code":"0"}"#, #"{"error":"Dark.","code":null}"#,
    #"{"error":"Dark.","lamps":[{"state":"lit"},{"state":"broken"}]}"#,
    #"{"error":"Dark.","failed":true}"#,
  ])
  func `the values of the spec mark an error with the whole answer`(body: String) async throws {
    let beacon = try Connection(to: MarkedErrors.self, transport: Vendor(body))
    let result = await beacon.call(tool, arguments: [:])
    #expect(
      result.text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"Dark.","status":200,"may_have_been_processed":true,"body":\#(body)}}"#
    )
  }

  @Test func `a method has marks of its own`() async throws {
    let vendor = Vendor(#"{"ok":false,"status":[2e2]}"#, #"{"message":"No.","status":[200,1]}"#)
    let beacon = try Connection(to: MarkedErrors.self, transport: vendor)
    #expect(
      await beacon.call("marked_errors_lamps_plain", arguments: [:]).text
        == #"{"result":{"ok":false,"status":[2e2]}}"#)
    #expect(
      await beacon.call("marked_errors_lamps_plain", arguments: [:]).text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"No.","status":200,"body":{"message":"No.","status":[200,1]}}}"#
    )
  }

  @Test func `a wrong argument never gets so far`() async throws {
    let vendor = Vendor("{}")
    let beacon = try Connection(to: MarkedErrors.self, transport: vendor)
    #expect(
      await beacon.call(tool, arguments: ["colour": 1]).text
        == refusal(by: tool, ("/colour", "a string", "1")))
    #expect(vendor.requests.isEmpty)
  }
}
