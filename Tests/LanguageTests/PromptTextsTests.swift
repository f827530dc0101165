import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct PromptTextsTests {
  private let ferry = PromptTexts.descriptor

  private func prompt(_ name: String) throws -> PromptDescriptor {
    try #require(ferry.prompts.first { $0.name == "prompt_texts_\(name)" })
  }

  @Test func `people see titles, descriptions and what is asked for`() throws {
    let book = try prompt("book")
    #expect(book.title == "Book a crossing")
    #expect(try prompt("compare").title == "Compare")
    #expect(book.summary == "Finds a sailing and books it.")
    #expect(
      book.arguments == [
        PromptArgument(
          name: "day", summary: "Day of the crossing.", isRequired: true, default: nil, values: []),
        PromptArgument(
          name: "people", summary: "How many travel.", isRequired: false, default: "1", values: []),
        PromptArgument(
          name: "class", summary: "Where one sits.\ncabin: With a bed.", isRequired: false,
          default: nil, values: ["deck", "cabin"]),
        PromptArgument(
          name: "with_car", summary: "Whether a car comes along.", isRequired: false, default: nil,
          values: ["true", "false"]),
      ])
    #expect(book.tools == ["list_all_prompt_texts_sailings", "prompt_texts_sailings_book"])
  }

  @Test func `the text has what was entered, and tools by their names`() throws {
    #expect(
      try prompt("book").text([
        "day": "2026-07-01", "people": "3", "class": "cabin", "with_car": "true",
      ]) == """
        Book a crossing on 2026-07-01 for 3.

        They sit here: cabin

        A car: true
        Look in list_all_prompt_texts_sailings, then call \
        prompt_texts_sailings_book with {"sailing": ID}.
        """)
  }

  @Test func `a line without its value is left out, and a default stands in`() throws {
    let text = """
      Book a crossing on 2026-07-01 for 1.

      Look in list_all_prompt_texts_sailings, then call \
      prompt_texts_sailings_book with {"sailing": ID}.
      """
    #expect(try prompt("book").text(["day": "2026-07-01"]) == text)
    #expect(try prompt("book").text(["day": "2026-07-01", "people": "", "class": ""]) == text)
  }

  @Test func `what is entered is no text of ours: braces and lines in it stay as they are`() throws
  {
    let prompt = PromptDescriptor(
      name: "p", title: "P", summary: "P.",
      argumentSchema: #"{"type":"object","properties":{"a":{"type":"string"}}}"#, text: "[{a}]")
    #expect(try prompt.text(["a": "{a}{{}}\n}{b}"]) == "[{a}{{}}\n}{b}]")
  }

  @Test func `what does not fit is refused with its place`() throws {
    let failure = try #require(throws: CallFailure.self) {
      try prompt("book").text([
        "people": "ten", "class": "bridge", "with_car": "yes", "colour": "red",
      ])
    }
    #expect(failure.code == .invalidArguments)
    #expect(failure.message == "the arguments of prompt_texts_book do not fit")
    #expect(
      failure.problems == [
        ArgumentProblem(
          pointer: "/day", expected: #"a date such as "2026-01-31" (required)"#, received: "nothing"
        ),
        ArgumentProblem(
          pointer: "/class", expected: #"one of "deck", "cabin""#, received: #""bridge""#),
        ArgumentProblem(
          pointer: "/colour",
          expected: "one of the names day, people, class, with_car",
          received: #"the unknown name "colour""#),
        ArgumentProblem(pointer: "/people", expected: "an integer", received: #""ten""#),
        ArgumentProblem(pointer: "/with_car", expected: "true or false", received: #""yes""#),
      ])
    let empty = try #require(throws: CallFailure.self) { try prompt("book").text(["day": ""]) }
    #expect(empty.problems.map(\.pointer) == ["/day"])
    let many = try #require(throws: CallFailure.self) {
      try prompt("book").text(["day": "2026-07-01", "people": "10"])
    }
    #expect(many.problems.map(\.expected) == ["a number of at most 9"])
  }

  @Test func `only values that the spec lists complete what is typed`() throws {
    let book = try prompt("book")
    #expect(book.completions(of: "class", for: "") == ["deck", "cabin"])
    #expect(book.completions(of: "class", for: "CA") == ["cabin"])
    #expect(book.completions(of: "class", for: "c") == ["cabin", "deck"])
    #expect(book.completions(of: "with_car", for: "t") == ["true"])
    #expect(book.completions(of: "day", for: "2026") == [])
    #expect(book.completions(of: "colour", for: "") == [])
  }

  @Test func `a filter that keeps out a tool keeps out what names it`() {
    #expect(ToolFilter.all.prompts(of: ferry).map(\.title) == ["Book a crossing", "Compare"])
    #expect(ToolFilter(methods: ["read"]).prompts(of: ferry).map(\.title) == ["Compare"])
    #expect(ToolFilter(methods: ["custom"]).prompts(of: ferry).isEmpty)
  }
}
