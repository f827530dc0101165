import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct BareAnswersTests {
  private func named(_ tool: String, _ answer: String) async throws -> String {
    let vendor = Vendor(answer)
    let kitchen = try Connection(to: BareAnswers.self, transport: vendor)
    let result = await kitchen.call("bare_answers_stove_\(tool)", arguments: [:])
    #expect(vendor.requests == ["GET https://kitchen.example/\(tool)\nAccept: application/json"])
    return result.text
  }

  private func typed(_ answer: String) throws -> Connection {
    try Connection(to: BareAnswers.self, transport: Vendor(answer))
  }

  @Test func `agents see that there are no arguments`() throws {
    let schema = try json(
      #"{"type": "object", "properties": {}, "additionalProperties": false}"#)
    #expect(try inputSchema(of: BareAnswers.Stove.Dish.self) == schema)
    #expect(try inputSchema(of: BareAnswers.Stove.IsHot.self) == schema)
  }

  @Test func `a string`() async throws {
    let dish = try await typed(#""Soup \u00e0 la carte""#).call(BareAnswers.Stove.Dish())
    #expect(dish == "Soup à la carte")
    #expect(try await named("dish", #""Soup""#) == #"{"result":"Soup"}"#)
  }

  @Test func `a whole number`() async throws {
    #expect(try await typed("12").call(BareAnswers.Stove.Minutes()) == 12)
    #expect(try await named("minutes", "12") == #"{"result":12}"#)
  }

  @Test func `a number, with the digits it came with`() async throws {
    let weight = try await typed("0.500").call(BareAnswers.Stove.Weight())
    #expect(weight.description == "0.500")
    #expect(try await named("weight", "0.500") == #"{"result":0.500}"#)
  }

  @Test func `true and false`() async throws {
    #expect(try await typed("true").call(BareAnswers.Stove.IsHot()))
    #expect(try await named("is_hot", "false") == #"{"result":false}"#)
  }

  @Test func `an argument too many is refused`() async throws {
    let vendor = Vendor("12")
    let kitchen = try Connection(to: BareAnswers.self, transport: vendor)
    let tool = "bare_answers_stove_minutes"
    #expect(
      await kitchen.call(tool, arguments: ["dish": "Soup"]).text
        == refusal(by: tool, ("/dish", "no arguments", #"the unknown name "dish""#)))
    #expect(vendor.requests.isEmpty)
  }

  @Test func `what is none of these is no answer`() async throws {
    let failure = await #expect(throws: CallFailure.self) {
      try await typed(#""12""#).call(BareAnswers.Stove.IsHot())
    }
    #expect(
      failure?.description
        == #"the vendor's answer is not of the type the spec gives: the value: expected true or false, found "12""#
    )
  }
}
