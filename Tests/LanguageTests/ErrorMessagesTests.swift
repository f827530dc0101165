import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ErrorMessagesTests {
  private let tool = "create_a_error_messages_claim"

  private func failure(_ status: Int, _ body: String) async throws -> CallFailure? {
    let vendor = Vendor(status: status, body)
    let court = try Connection(to: ErrorMessages.self, transport: vendor)
    let failure = await #expect(throws: CallFailure.self) {
      try await court.call(ErrorMessages.Claims.Create(sum: 1))
    }
    let request = """
      POST https://court.example/claims
      Accept: application/json
      Content-Type: application/json

      {"sum":1}
      """
    #expect(vendor.requests == [request])
    return failure
  }

  @Test func `agents see the arguments`() throws {
    #expect(
      try inputSchema(of: ErrorMessages.Claims.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {"sum": {"type": "number", "description": "How much."}},
           "required": ["sum"], "additionalProperties": false}
          """#))
  }

  @Test func `what Tenon refuses never reaches the vendor`() async throws {
    let vendor = Vendor(status: 400, "{}")
    let court = try Connection(to: ErrorMessages.self, transport: vendor)
    #expect(
      await court.call(tool, arguments: ["sum": "1"]).text
        == refusal(by: tool, ("/sum", "a number", #""1""#)))
    #expect(vendor.requests.isEmpty)
  }

  @Test func `messages are collected out of lists in lists, and the body passed on`() async throws {
    let body =
      #"{"Type":"Validation","Elements":[{"ValidationErrors":[{"Message":"No date."},{"Message":"No sum."}]},{"ValidationErrors":[]},{"ValidationErrors":[{"Message":"No name."}]}]}"#
    let court = try Connection(to: ErrorMessages.self, transport: Vendor(status: 400, body))
    let result = await court.call(tool, arguments: ["sum": 1])
    #expect(
      result.text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"No date.; No sum.; No name.","status":400,"body":\#(body)}}"#
    )
    let failure = try await failure(400, body)
    #expect(failure?.message == "No date.; No sum.; No name.")
    #expect(failure?.body == (try json(body)))
    #expect(failure?.mayHaveBeenProcessed == false)
  }

  @Test func `the next path is tried where the first leads nowhere`() async throws {
    #expect(
      try await failure(403, #"{"Elements":[],"detail":"Not yours."}"#)?.message == "Not yours.")
  }

  @Test(arguments: [#""No such invoice.""#, "No such invoice.", "No such invoice.\n"])
  func `a text by itself is the message`(body: String) async throws {
    let failure = try await failure(404, body)
    #expect(failure?.message == "No such invoice.")
    #expect(failure?.body?.string?.hasPrefix("No such invoice.") == true)
  }

  @Test func `a text of several lines is only a body`() async throws {
    let failure = try await failure(404, "No\nsuch invoice.")
    #expect(failure?.message == "the vendor answered 404 with a body of no stated type")
    #expect(failure?.body == "No\nsuch invoice.")
  }

  @Test func `without a message the status must do`() async throws {
    let failure = try await failure(500, "<html>")
    #expect(failure?.message == "the vendor answered 500 with a body of no stated type")
    #expect(failure?.body == "<html>")
    #expect(failure?.mayHaveBeenProcessed == true)
  }
}
