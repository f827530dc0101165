import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct LenientAnswersTests {
  private func one(_ answer: String) async throws -> (typed: String?, named: String) {
    let vendor = Vendor(answer)
    let foundry = try Connection(to: LenientAnswers.self, transport: vendor)
    let typed = try await foundry.call(LenientAnswers.Bells.One())?.tone
    let named = await foundry.call("lenient_answers_bells_one", arguments: [:]).text
    let request = "GET https://foundry.example/bell\nAccept: application/json"
    #expect(vendor.requests == [request, request])
    return (typed, named)
  }

  private func many(_ answer: String) async throws -> (typed: [String?], named: String) {
    let vendor = Vendor(answer)
    let foundry = try Connection(to: LenientAnswers.self, transport: vendor)
    let typed = try await foundry.call(LenientAnswers.Bells.Many()).map(\.tone)
    let named = await foundry.call("lenient_answers_bells_many", arguments: [:]).text
    let request = "GET https://foundry.example/bells\nAccept: application/json"
    #expect(vendor.requests == [request, request])
    return (typed, named)
  }

  @Test func `agents see that there are no arguments`() throws {
    let schema = try json(
      #"{"type": "object", "properties": {}, "additionalProperties": false}"#)
    #expect(try inputSchema(of: LenientAnswers.Bells.One.self) == schema)
    #expect(try inputSchema(of: LenientAnswers.Bells.Many.self) == schema)
  }

  @Test func `one is read out of an object and out of a list of one`() async throws {
    #expect(try await one(#"{"tone":"a"}"#) == ("a", #"{"result":{"tone":"a"}}"#))
    #expect(try await one(#"[{"tone":"a"}]"#) == ("a", #"{"result":{"tone":"a"}}"#))
  }

  @Test func `an empty list, null and nothing at all are none`() async throws {
    #expect(try await one("[]") == (nil, #"{"result":null}"#))
    #expect(try await one("null") == (nil, #"{"result":null}"#))
    #expect(try await one("") == (nil, #"{"result":null}"#))
  }

  @Test func `several where one should be are not reduced to one`() async throws {
    let foundry = try Connection(
      to: LenientAnswers.self, transport: Vendor(#"[{"tone":"a"},{"tone":"b"}]"#))
    #expect(
      await foundry.call("lenient_answers_bells_one", arguments: [:]).text
        == #"{"result":[{"tone":"a"},{"tone":"b"}]}"#)
    let failure = await #expect(throws: CallFailure.self) {
      try await foundry.call(LenientAnswers.Bells.One())
    }
    #expect(
      failure?.description
        == #"the vendor's answer is not of the type the spec gives: the value: expected an object, found [{"tone":"a"},{"tone":"b"}]"#
    )
  }

  @Test func `many are read out of a list, an object and nothing`() async throws {
    #expect(
      try await many(#"{"bells":[{"tone":"a"}]}"#) == (["a"], #"{"result":[{"tone":"a"}]}"#))
    #expect(try await many(#"{"bells":{"tone":"a"}}"#) == (["a"], #"{"result":[{"tone":"a"}]}"#))
    #expect(try await many(#"{"bells":null}"#) == ([], #"{"result":[]}"#))
    #expect(try await many(#"[{"tone":"a"}]"#) == (["a"], #"{"result":[{"tone":"a"}]}"#))
  }
}
