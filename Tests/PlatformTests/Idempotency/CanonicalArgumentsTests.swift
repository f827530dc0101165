import Platform
import StrictJSON
import Testing

@Suite struct CanonicalArgumentsTests {
  private func digest(_ text: String) throws -> [UInt8] {
    canonicalDigest(of: try JSONValue(parsing: text))
  }

  @Test(arguments: [
    (#"{"a":1,"b":{"c":[1,2],"d":null}}"#, #" { "b" : {"d":null, "c":[1 ,2]}, "a" : 1 } "#),
    (#""\u0041\n""#, #""A\u000a""#),
    (#"{"\u0061":"\/"}"#, #"{"a":"/"}"#),
  ])
  func `what means the same has one digest`(one: String, other: String) throws {
    #expect(try digest(one) == digest(other))
  }

  @Test func `what differs has its own digest`() throws {
    let texts = [
      "1", "1.0", "1e0", "-0", "0", "true", "false", "null", #""1""#, #""true""#, "[]", "{}", "[1]",
      "[[1]]", "[1,1]", "[11]", #"["1"]"#, "[[],1]", "[[1],[]]", "[[],[1]]", #"{"a":1}"#,
      #"{"a":[1]}"#, #"{"a":{"b":1}}"#, #"{"a":{},"b":1}"#, #"{"a":1,"b":{}}"#, #"["a",1]"#,
      "150.5", "150.50", "9007199254740993", "9007199254740992", "1e400", "[1,2]", "[2,1]",
      #"["ab","c"]"#, #"["a","bc"]"#, #""\u00e9""#, #""e\u0301""#, #""""#, #"[""]"#,
      #"{"":""}"#, #"{"\u00e9":1,"e\u0301":2}"#, #"{"\u00e9":2,"e\u0301":1}"#,
    ]
    var seen: [[UInt8]: String] = [:]
    for text in texts {
      let twin = seen.updateValue(text, forKey: try digest(text))
      #expect(twin == nil, "\(text)")
    }
  }
}
