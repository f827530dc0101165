import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct TextAnswersTests {
  private let tool = "text_answers_messages_send"

  @Test func `agents see the arguments`() throws {
    #expect(
      try inputSchema(of: TextAnswers.Messages.Send.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "words": {"type": "string", "description": "What to say.", "maxLength": 5}},
           "required": ["words"], "additionalProperties": false}
          """#))
  }

  @Test func `the answer is a text`() async throws {
    let vendor = Vendor("Sent \"today\"")
    let telegraph = try Connection(to: TextAnswers.self, transport: vendor)
    let request = """
      POST https://telegraph.example/messages
      Accept: application/json
      Content-Type: application/json

      {"words":"Hello"}
      """
    let text = try await telegraph.call(TextAnswers.Messages.Send(words: "Hello"))
    #expect(text == "Sent \"today\"")
    let result = await telegraph.call(tool, arguments: ["words": "Hello"])
    #expect(result.text == #"{"result":"Sent \"today\""}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test(arguments: ["Sent", "Sent\r\n", " \"Sent\" ", "\u{FEFF}\"Sent\""])
  func `a JSON string is what it stands for, and white space around a text is none of it`(
    body: String
  ) async throws {
    let telegraph = try Connection(to: TextAnswers.self, transport: Vendor(body))
    #expect(try await telegraph.call(TextAnswers.Messages.Send(words: "Hello")) == "Sent")
    #expect(
      await telegraph.call(tool, arguments: ["words": "Hello"]).text == #"{"result":"Sent"}"#)
  }

  @Test func `a text that is too long is not sent`() async throws {
    let vendor = Vendor("")
    let telegraph = try Connection(to: TextAnswers.self, transport: vendor)
    let result = await telegraph.call(tool, arguments: ["words": "Good-bye"])
    #expect(
      result.text == refusal(by: tool, ("/words", "at most 5 characters", #""Good-bye""#)))
    #expect(vendor.requests.isEmpty)
  }
}
