import Testing

@testable import ConnectorKit

@Suite struct ArgumentSchemaTests {
  private func problems(_ schema: String, _ arguments: String) throws -> [ArgumentProblem] {
    try ArgumentSchema(schema).problems(in: JSONValue(parsing: arguments))
  }

  private func property(_ schema: String, _ value: String) throws -> [ArgumentProblem] {
    try problems(#"{"type":"object","properties":{"a":\#(schema)}}"#, #"{"a":\#(value)}"#)
  }

  @Test(arguments: [
    (#"{"type":"string"}"#, #""x""#), (#"{"type":"integer"}"#, "1.0"),
    (#"{"type":"integer"}"#, "1e2"), (#"{"type":"integer"}"#, "1e400"),
    (#"{"type":"number"}"#, "0.10"), (#"{"type":"boolean"}"#, "false"),
    (#"{"type":"null"}"#, "null"), (#"{"type":"array"}"#, "[]"), ("{}", "[1,{}]"),
    (#"{"enum":["a",1,null]}"#, "1.0"), (#"{"const":{"b":[1]}}"#, #"{"b":[1.0]}"#),
    (#"{"minLength":2,"maxLength":2}"#, #""é😀""#), (#"{"pattern":"^a+$"}"#, #""aaa""#),
    (#"{"minimum":9007199254740993}"#, "9007199254740993"), (#"{"exclusiveMinimum":0}"#, "1e-400"),
    (#"{"multipleOf":0.01}"#, "150.50"), (#"{"uniqueItems":true}"#, "[1,2]"),
    (#"{"type":"integer","format":"int32"}"#, "-2147483648"),
    (#"{"type":"integer","format":"int64"}"#, "9223372036854775807"),
    (#"{"minItems":1,"maxItems":1}"#, "[0]"), (#"{"minLength":5}"#, "1"),
    (#"{"additionalProperties":{"type":"integer"}}"#, #"{"x":1}"#),
  ])
  func `a value that fits a schema has no problem`(schema: String, value: String) throws {
    #expect(try property(schema, value) == [])
  }

  @Test(arguments: [
    (#"{"type":"string"}"#, "1", "a string", "1"),
    (#"{"type":"integer"}"#, "150.50", "an integer", "150.50"),
    (#"{"type":"integer"}"#, "null", "an integer", "null"),
    (#"{"type":"number"}"#, #""1""#, "a number", #""1""#),
    (#"{"type":"boolean"}"#, #""true""#, "true or false", #""true""#),
    (#"{"type":"array"}"#, "{}", "a list", "{}"),
    (#"{"type":"object"}"#, "[]", "an object", "[]"),
    (#"{"type":"null"}"#, "0", "null", "0"),
    (#"{"type":"string","enum":["a","b"]}"#, #""c""#, #"one of "a", "b""#, #""c""#),
    (#"{"const":2}"#, "3", "2", "3"),
    (
      #"{"type":"integer","format":"int32"}"#, "2147483648",
      "an integer of 32 bits (-2147483648 to 2147483647)", "2147483648"
    ),
    (
      #"{"type":"integer","format":"int64"}"#, "-9223372036854775809",
      "an integer of 64 bits (-9223372036854775808 to 9223372036854775807)",
      "-9223372036854775809"
    ),
    (#"{"minLength":2}"#, #""é""#, "at least 2 characters", #""é""#),
    (#"{"maxLength":1}"#, #""ab""#, "at most 1 character", #""ab""#),
    (#"{"maxLength":1,"pattern":"^a$"}"#, #""ab""#, "at most 1 character", #""ab""#),
    (#"{"type":"string","enum":["USD"]}"#, #""EUR""#, #""USD""#, #""EUR""#),
    (#"{"pattern":"^a+$"}"#, #""ab""#, "a string that matches ^a+$", #""ab""#),
    (
      #"{"minimum":9007199254740993}"#, "9007199254740992",
      "a number of at least 9007199254740993", "9007199254740992"
    ),
    (
      #"{"maximum":0.1}"#, "0.10000000000000000001", "a number of at most 0.1",
      "0.10000000000000000001"
    ),
    (#"{"exclusiveMinimum":0}"#, "-0", "a number above 0", "-0"),
    (#"{"exclusiveMaximum":1}"#, "1.0", "a number below 1", "1.0"),
    (#"{"multipleOf":0.01}"#, "1.005", "a multiple of 0.01", "1.005"),
    (#"{"minItems":2}"#, "[1]", "at least 2 elements", "1 element"),
    (#"{"maxItems":1}"#, "[1,2]", "at most 1 element", "2 elements"),
  ])
  func `a value that does not fit is named with its place and what was expected`(
    schema: String, value: String, expected: String, received: String
  ) throws {
    #expect(
      try property(schema, value) == [
        ArgumentProblem(pointer: "/a", expected: expected, received: received)
      ])
  }

  @Test func `a pointer leads through lists and escapes names`() throws {
    let schema = #"""
      {"type":"object","properties":{"a/b~":{"type":"array","items":{"type":"object",
      "properties":{"n":{"type":"integer"}},"required":["n"],"additionalProperties":false}}}}
      """#
    #expect(
      try problems(schema, #"{"a/b~":[{"n":1},{"n":"x"},{},{"n":2,"m":3}]}"#) == [
        ArgumentProblem(pointer: "/a~1b~0/1/n", expected: "an integer", received: #""x""#),
        ArgumentProblem(
          pointer: "/a~1b~0/2/n", expected: "an integer (required)", received: "nothing"),
        ArgumentProblem(
          pointer: "/a~1b~0/3/m", expected: "one of the names n",
          received: #"the unknown name "m""#),
      ])
  }

  @Test func `an escaped key is the name that it stands for`() throws {
    let schema =
      #"{"type":"object","properties":{"ab":{"type":"integer"}},"additionalProperties":false}"#
    #expect(try problems(schema, #"{"\u0061b":1}"#) == [])
    #expect(
      try problems(schema, #"{"\u0061b":"x"}"#) == [
        ArgumentProblem(pointer: "/ab", expected: "an integer", received: #""x""#)
      ])
  }

  @Test func `differently composed names are different names`() throws {
    let schema = "{\"properties\":{\"\u{E9}\":{}},\"additionalProperties\":false}"
    #expect(try problems(schema, "{\"\u{E9}\":1}") == [])
    #expect(try problems(schema, "{\"e\u{301}\":1}").count == 1)
  }

  @Test func `a repeated element is shown once`() throws {
    #expect(
      try property(#"{"uniqueItems":true}"#, #"[{"x":1,"y":2},3,{"y":2,"x":1.0},3]"#) == [
        ArgumentProblem(
          pointer: "/a", expected: "elements that differ from each other",
          received: #"{"y":2,"x":1.0}"#)
      ])
  }

  @Test func `secrets are hidden in what was received`() throws {
    for word in [#""format":"password""#, #""writeOnly":true"#] {
      let schema = #"{"type":"string","minLength":9,\#(word)}"#
      #expect(
        try property(schema, #""hunter2""#) == [
          ArgumentProblem(pointer: "/a", expected: "at least 9 characters", received: "(hidden)")
        ])
      #expect(
        try property(#"{"uniqueItems":true,"items":\#(schema)}"#, #"["hunter-222","hunter-222"]"#)
          == [
            ArgumentProblem(
              pointer: "/a", expected: "elements that differ from each other", received: "(hidden)")
          ])
    }
  }

  @Test func `no more than twenty problems are told`() throws {
    let list = Array(repeating: "0", count: 50).joined(separator: ",")
    let found = try property(#"{"items":{"type":"string"}}"#, "[\(list)]")
    #expect(found.count == 20)
    #expect(found.last?.pointer == "/a/19")
  }

  @Test func `a long value is cut between two characters`() throws {
    let text = String(repeating: "é", count: 100)
    let found = try property(#"{"type":"integer"}"#, "\"x\(text)\"")
    #expect(found.map(\.received) == ["\"x" + String(repeating: "é", count: 39) + "..."])
  }

  @Test func `arguments that are no object are refused as a whole`() throws {
    #expect(
      try problems(#"{"type":"object"}"#, "[1]") == [
        ArgumentProblem(pointer: "", expected: "an object", received: "[1]")
      ])
  }

  @Test func `a schema that the generator would not emit is refused`() {
    #expect(throws: SchemaError(message: #"'type' is ["string"], not one JSON type"#)) {
      try ArgumentSchema(#"{"type":["string"]}"#)
    }
    #expect(throws: SchemaError.self) { try ArgumentSchema("{") }
    #expect(throws: SchemaError.self) { try ArgumentSchema(#"{"pattern":"(?=a)"}"#) }
  }

  @Test func `what a format expects is said with an example`() throws {
    let schema = try ArgumentSchema(#"{"properties":{"d":{"type":"string","format":"date"}}}"#)
    #expect(
      schema.problems(in: ["d": "31.1.2026"]) == [
        ArgumentProblem(
          pointer: "/d", expected: "a date such as \"2026-01-31\"", received: "\"31.1.2026\"")
      ])
  }
}
