import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct HeaderAnswersTests {
  private let tool = "create_a_header_answers_job"
  private let request = """
    POST https://foundling.example/jobs
    Accept: application/json
    Content-Type: application/json

    {"kind":"slow"}
    """

  private func accepted(_ fields: [Field], _ body: String = "") -> Vendor {
    Vendor([UpstreamResponse(status: 202, fields: fields, body: Array(body.utf8))])
  }

  @Test func `agents see the arguments, and that the result may be missing`() throws {
    #expect(
      try inputSchema(of: HeaderAnswers.Jobs.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {"kind": {"type": "string", "description": "Which kind."}},
           "additionalProperties": false}
          """#))
    #expect(
      try json(HeaderAnswers.Jobs.Create.descriptor.outputSchema)
        == json(
          #"{"type":"object","properties":{"result":{"type":["string","null"]}},"required":["result"]}"#
        ))
  }

  @Test(arguments: ["", "accepted", #"{"ok":true}"#])
  func `the field's value is the result, whatever the body`(body: String) async throws {
    let vendor = accepted([Field(name: "location", value: "/jobs/7?a=\"b\"")], body)
    let foundling = try Connection(to: HeaderAnswers.self, transport: vendor)
    #expect(try await foundling.call(HeaderAnswers.Jobs.Create(kind: "slow")) == "/jobs/7?a=\"b\"")
    #expect(
      await foundling.call(tool, arguments: ["kind": "slow"]).text
        == #"{"result":"/jobs/7?a=\"b\""}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `without the field there is none`() async throws {
    let vendor = accepted([])
    let foundling = try Connection(to: HeaderAnswers.self, transport: vendor)
    #expect(try await foundling.call(HeaderAnswers.Jobs.Create(kind: "slow")) == nil)
    #expect(await foundling.call(tool, arguments: ["kind": "slow"]).text == #"{"result":null}"#)
  }

  @Test func `even the answer to HEAD has fields`() async throws {
    let vendor = Vendor([
      UpstreamResponse(status: 200, fields: [Field(name: "ETag", value: "\"3\"")])
    ])
    let foundling = try Connection(to: HeaderAnswers.self, transport: vendor)
    #expect(try await foundling.call(HeaderAnswers.Jobs.Tag(id: "7")) == "\"3\"")
    #expect(
      vendor.requests == ["HEAD https://foundling.example/jobs/7\nAccept: application/json"])
  }

  @Test func `a body that says so is an error all the same`() async throws {
    let body = #"{"ok":false,"error":"Full."}"#
    let vendor = accepted([Field(name: "Location", value: "/jobs/7")], body)
    let foundling = try Connection(to: HeaderAnswers.self, transport: vendor)
    #expect(
      await foundling.call(tool, arguments: [:]).text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"Full.","status":202,"may_have_been_processed":true,"body":\#(body)}}"#
    )
  }

  @Test func `a wrong argument is refused`() async throws {
    let vendor = accepted([])
    let foundling = try Connection(to: HeaderAnswers.self, transport: vendor)
    #expect(
      await foundling.call(tool, arguments: ["kind": 1]).text
        == refusal(by: tool, ("/kind", "a string", "1")))
    #expect(vendor.requests.isEmpty)
  }
}
