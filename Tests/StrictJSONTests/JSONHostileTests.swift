import StrictJSON
import Testing

@Suite struct JSONHostileTests {
  @Test func `a hundred thousand brackets are refused at the limit`() {
    for bracket in ["[", "{\"a\":", "[{\"a\":["] {
      let error = #expect(throws: JSONError.self) {
        try JSONValue(parsing: String(repeating: bracket, count: 100_000))
      }
      #expect(error?.code == .tooDeep)
    }
  }

  @Test func `depth costs no call stack where the limit allows it`() throws {
    let depth = 100_000
    let limits = JSONLimits(maximumDepth: depth)
    let text = String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
    let spaced =
      String(repeating: "[ ", count: depth) + "1.0" + String(repeating: " ]", count: depth)
    let value = try JSONValue(parsing: text, limits: limits)
    let other = try JSONValue(parsing: spaced, limits: limits)
    #expect(value == other)
    #expect(value.hashValue == other.hashValue)
    var writer = JSONWriter()
    writer.write(other)
    #expect(writer.bytes.count == 2 * depth + 3)
    var innermost = value
    while let element = innermost[0] { innermost = element }
    #expect(innermost.int == 1)
  }

  @Test func `literals may nest deeper than the limit`() {
    var value: JSONValue = 0
    for _ in 0..<500 { value = [value] }
    #expect(value.description.utf8.count == 1_001)
  }

  @Test func `a number of a million digits is refused unless asked for, and then is exact`() throws
  {
    let text = "1" + String(repeating: "0", count: 999_999)
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.code == .numberTooLong)
    let limits = JSONLimits(maximumNumberLength: .max)
    let value = try JSONValue(parsing: text, limits: limits)
    #expect(value == (try JSONValue(parsing: "1e999999")))
    #expect(value != (try JSONValue(parsing: "1e999998")))
    #expect(value.int == nil)
    #expect(value.number?.isMultiple(of: 1024) == true)
    #expect(value.number?.isMultiple(of: 3) == false)
  }

  @Test func `an exponent of a hundred thousand digits is compared exactly`() throws {
    let nines = String(repeating: "9", count: 100_000)
    let power = "1" + String(repeating: "0", count: 100_000)
    let left = try #require(JSONNumber("1e\(power)"))
    let right = try #require(JSONNumber("10e\(nines)"))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(try #require(JSONNumber("1e\(nines)")) < left)
    #expect(try #require(JSONNumber("-1e\(power)")) < 0)
    #expect(right.isMultiple(of: left) == true)
  }

  @Test func `a string of ten megabytes is one node`() throws {
    let text = "\"" + String(repeating: "0123456789", count: 1_000_000) + "\""
    let value = try JSONValue(parsing: text)
    #expect(value.string?.utf8.count == 10_000_000)
    #expect(value.bytes.count == 10_000_002)
  }

  @Test func `a hundred thousand keys are checked for duplicates`() throws {
    let count = 100_000
    let keys = (0..<count).map { "\"k\($0)\":0" }
    #expect(try JSONValue(parsing: "{" + keys.joined(separator: ",") + "}").count == count)
    let twice = "{" + keys.joined(separator: ",") + ",\"\\u006b99998\":1}"
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: twice) }
    #expect(error?.message == #"duplicate key "k99998""#)
  }

  @Test func `keys with one length and one first and last letter are checked for duplicates`()
    throws
  {
    // They fall together in the cheap hash of small objects.
    let keys = (0..<24).map { "\"a\($0 + 10)-a\":0" }
    #expect(try JSONValue(parsing: "{" + keys.joined(separator: ",") + "}").count == 24)
    let twice = "{" + keys.dropLast().joined(separator: ",") + "," + keys[11] + "}"
    #expect(throws: JSONError.self) { try JSONValue(parsing: twice) }
  }

  @Test func `every prefix of a text is refused`() throws {
    let text = #"{"a":[1.5e3,"\u00e9\n€",true,false,null,{"b":{}}],"c":-0}"#
    let bytes = Array(text.utf8)
    #expect(try JSONValue(parsing: bytes).count == 2)
    for end in bytes.indices {
      #expect(throws: JSONError.self) { try JSONValue(parsing: bytes[..<end]) }
    }
  }
}
