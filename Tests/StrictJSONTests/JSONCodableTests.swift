import Foundation
import StrictJSON
import Testing

@Suite struct JSONCodableTests {
  @Test func `a value comes through Foundation's coders`() throws {
    let text =
      #"{"a":[1,-2,1.5,0.1,"x\n",true,false,null,[],{}],"b":{"c":9007199254740993,"d":18446744073709551615}}"#
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    #expect(value == (try JSONValue(parsing: text)))
    let encoded = try JSONEncoder().encode(value)
    #expect(try JSONValue(parsing: Array(encoded)) == value)
  }

  @Test(arguments: [
    "null", "true", "12", "1.25", "\"a\"", "[]", "{}", "[null]", "{\"a\":null}", "1e300", "-0.0",
  ])
  func `a fragment comes through Foundation's coders`(text: String) throws {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    #expect(value == (try JSONValue(parsing: text)))
    #expect(try JSONValue(parsing: Array(try JSONEncoder().encode(value))) == value)
  }

  @Test func `a value is a member of other types`() throws {
    struct Record: Codable, Equatable {
      var id: JSONNumber
      var extra: JSONValue?
      var list: [JSONValue]
    }
    let text = #"{"id":12,"extra":{"k":[1]},"list":[null,1]}"#
    let record = try JSONDecoder().decode(Record.self, from: Data(text.utf8))
    #expect(record == Record(id: 12, extra: ["k": [1]], list: [nil, 1]))
    #expect(
      try JSONValue(parsing: Array(try JSONEncoder().encode(record)))
        == (try JSONValue(parsing: text)))
  }

  @Test(arguments: ["1e400", "0.1000000000000000000000001", "123456789012345678901234567890.5"])
  func `a number that no type of Swift holds is not encoded`(text: String) throws {
    let value = try JSONValue(parsing: "[\(text)]")
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
  }

  @Test func `a number is decoded from numbers only`() {
    for text in ["\"1\"", "true", "null", "[1]", "{}"] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode([JSONNumber].self, from: Data("[\(text)]".utf8))
      }
    }
  }

  @Test func `nesting beyond the limit is not decoded`() throws {
    let text = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }
  }

  @Test func `nesting beyond the limit is not encoded`() throws {
    let text = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
    let value = try JSONValue(parsing: text, limits: JSONLimits(maximumDepth: 1_000))
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
  }
}
