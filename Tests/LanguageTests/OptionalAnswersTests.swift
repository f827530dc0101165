import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct OptionalAnswersTests {
  private func result(_ tool: String, _ body: String) async throws -> String {
    let vendor = Vendor(body)
    let harbour = try Connection(to: OptionalAnswers.self, transport: vendor)
    let text = await harbour.call("optional_answers_pilots_\(tool)", arguments: [:]).text
    let ship = tool == "sure" ? "ships" : "boats"
    #expect(
      vendor.requests == ["GET https://harbour.example/\(ship)/pilot\nAccept: application/json"])
    return text
  }

  @Test func `agents see that there are no arguments`() throws {
    let schema = try json(
      #"{"type": "object", "properties": {}, "additionalProperties": false}"#)
    #expect(try inputSchema(of: OptionalAnswers.Pilots.Sure.self) == schema)
    #expect(try inputSchema(of: OptionalAnswers.Pilots.Perhaps.self) == schema)
  }

  @Test(arguments: ["sure", "perhaps"])
  func `a value that is there is the result`(tool: String) async throws {
    let found = #"{"result":{"name":"Ida"}}"#
    #expect(try await result(tool, #"{"data":{"pilot":{"name":"Ida"}}}"#) == found)
    #expect(try await result(tool, #"{"data":{"pilot":[{"name":"Ida"}]}}"#) == found)
  }

  @Test(arguments: [
    #"{"data":{"pilot":null}}"#, #"{"data":{"pilot":[]}}"#, #"{"data":null}"#, "{}", "null", "",
  ])
  func `null and nothing at all are null`(body: String) async throws {
    #expect(try await result("sure", body) == #"{"result":null}"#)
    #expect(try await result("perhaps", body) == #"{"result":null}"#)
  }

  @Test func `a value that is missing is an error, unless it is optional`() async throws {
    let body = #"{"data":{"pilots":1}}"#
    #expect(
      try await result("sure", body)
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the vendor answered 200 with an object where 'data.pilot' should hold a value","status":200,"body":\#(body)}}"#
    )
    #expect(try await result("perhaps", body) == #"{"result":null}"#)

    let harbour = try Connection(to: OptionalAnswers.self, transport: Vendor(body))
    #expect(try await harbour.call(OptionalAnswers.Pilots.Perhaps()) == nil)
    let failure = await #expect(throws: CallFailure.self) {
      try await harbour.call(OptionalAnswers.Pilots.Sure())
    }
    #expect(failure?.code == .vendorAnswerUnreadable)
  }
}
