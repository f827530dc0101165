import StrictJSON
import Testing

@Suite struct JSONOutlineTests {
  private func outline(_ text: String) throws -> JSONOutline? {
    JSONOutline(try JSONValue(parsing: text))
  }

  /// The value with each string that has a place replaced by the place's name.
  private func marked(_ text: String, at number: Int, by outline: JSONOutline) throws -> String {
    let value = try JSONValue(parsing: text)
    var edits = JSONEdits()
    outline.forEachString(in: value, at: number) { string, name in
      edits.replace(string, with: Array(outline.names[name].utf8)[...])
    }
    var writer = JSONWriter()
    writer.beginArray()
    writer.write(0)
    writer.write(value, edits)
    writer.endArray()
    return String(decoding: writer.bytes.dropFirst(3).dropLast(), as: UTF8.self)
  }

  @Test(arguments: [
    (#"{"d":"x"}"#, #"{"d":"DAY"}"#),
    (#" { "d" : [ "x" , 1.50 , [ "y" ] ] , "z" : "x" } "#, #"{"d":["DAY",1.50,["DAY"]],"z":"x"}"#),
    (
      #"{"up":{"up":{"d":"","up":[{"d":"x"},7]}}}"#,
      #"{"up":{"up":{"d":"DAY","up":[{"d":"DAY"},7]}}}"#
    ),
    (#"{"\u0064":"x","dd":"x","":"x"}"#, #"{"\u0064":"DAY","dd":"x","":"x"}"#),
    (#"{"rest":{"a":"x","b":"x","no":"x"}}"#, #"{"rest":{"a":"TIME","b":"DAY","no":"x"}}"#),
    (
      #"{"d":{"d":"x"},"up":"x","rest":[{"a":["x"]}]}"#,
      #"{"d":{"d":"x"},"up":"x","rest":[{"a":["TIME"]}]}"#
    ),
    (#""x""#, #""x""#), ("[]", "[]"), (#"["x",{"d":"\"x\\"}]"#, #"["x",{"d":"DAY"}]"#),
    (#"{"in":{"k":{"k":"x"}}}"#, #"{"in":{"k":{"k":"TIME"}}}"#),
  ])
  func `exactly the strings with a place are found`(text: String, found: String) throws {
    let outline = try #require(
      try outline(
        #"[{"d":"DAY","up":0,"rest":1,"in":[{},[{},2]]},[{"b":"DAY","no":-1},2],"TIME"]"#))
    #expect(outline.names == ["DAY", "TIME"])
    #expect(try marked(text, at: 0, by: outline) == found)
    #expect(
      try JSONValue(parsing: try marked(text, at: 9, by: outline)) == JSONValue(parsing: text))
    #expect(try marked(text, at: -1, by: JSONOutline()) == marked(text, at: 9, by: outline))
  }

  @Test(arguments: [
    (#"{"d":"x","z":"x"}"#, [#""x""#]),
    (#"{"d":[1.50,true,null,{"e":"x"}]}"#, ["1.50", "true", #"{"e":"x"}"#]),
    (#"{"up":"x","z":{"d":"x"}}"#, [#""x""#]), (#"{"up":[7,{"d":{}}]}"#, ["7", "{}"]),
    (#"{"up":null,"d":null}"#, []), ("7", ["7"]), ("null", []),
  ])
  func `whatever stands at a place is found, whether it fits or not`(
    text: String, found: [String]
  ) throws {
    let outline = try #require(try outline(#"[{"d":"DAY","up":0}]"#))
    var values: [String] = []
    outline.forEachValue(in: try JSONValue(parsing: text), at: 0) {
      values.append($0.description)
    }
    #expect(values == found)
  }

  @Test(arguments: [
    "{}", "7", #""x""#, "[7]", "[null]", "[[]]", "[[{}]]", "[[1,2]]", #"[{"a":null}]"#,
    #"[{"a":[]}]"#, #"[[{},null]]"#, #"[{"a":1.5}]"#,
  ])
  func `what is no outline is refused`(text: String) throws {
    #expect(try outline(text) == nil)
  }

  @Test func `whatever the document, only the strings that were found change`() throws {
    var random = SeededRandom(seed: 7)
    let outline = try #require(
      try outline(#"[{"a":"NAME","b":0,"c":[{"a":0},"NAME"]}]"#))
    func document(_ depth: Int) -> String {
      let space = Bool.random(using: &random) ? " " : ""
      switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
      case 0: return #""x\#(space)""#
      case 1: return #""\u0078""#
      case 2: return "1.50"
      case 3: return "null"
      case 4:
        let elements = (0..<Int.random(in: 0..<3, using: &random)).map { _ in document(depth - 1) }
        return "[" + space + elements.joined(separator: "," + space) + "]"
      default:
        let keys = ["a", "\\u0062", "c", "d"].filter { _ in Bool.random(using: &random) }
        let members = keys.map { #""\#($0)"\#(space):\#(document(depth - 1))"# }
        return "{" + members.joined(separator: space + ",") + space + "}"
      }
    }
    for _ in 0..<2_000 {
      let text = document(5)
      let value = try JSONValue(parsing: text)
      var same = JSONEdits()
      var found = 0
      outline.forEachString(in: value, at: 0) { string, _ in
        // The same text again, so that the whole must come out as it went in.
        same.replace(string, with: string.bytes.dropFirst().dropLast())
        found += 1
      }
      #expect(same.isEmpty == (found == 0))
      var plain = JSONWriter()
      plain.write(value)
      var edited = JSONWriter()
      edited.write(value, same)
      #expect(edited.bytes == plain.bytes, "\(text)")
    }
  }
}
