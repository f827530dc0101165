import StrictJSON
import Testing

@Suite struct JSONValueTests {
  @Test func `a number keeps its digits`() throws {
    let value = try JSONValue(parsing: #"{"a":[1e400, 0.10, 9007199254740993]}"#)
    #expect(value["a"]?.elements.map(\.description) == ["1e400", "0.10", "9007199254740993"])
    #expect(
      value["a"]?.elements.compactMap(\.number?.text) == ["1e400", "0.10", "9007199254740993"])
  }

  @Test func `each kind answers to its own accessor only`() throws {
    let value = try JSONValue(parsing: #"[null,true,false,12,"s",[1,2],{"k":1}]"#)
    let elements = Array(value.elements)
    #expect(elements.map(\.kind) == [.null, .boolean, .boolean, .number, .string, .array, .object])
    #expect(elements.map(\.isNull) == [true, false, false, false, false, false, false])
    #expect(elements.map(\.bool) == [nil, true, false, nil, nil, nil, nil])
    #expect(elements.map(\.int) == [nil, nil, nil, 12, nil, nil, nil])
    #expect(elements.map(\.number) == [nil, nil, nil, 12, nil, nil, nil])
    #expect(elements.map(\.string) == [nil, nil, nil, nil, "s", nil, nil])
    #expect(elements.map(\.count) == [0, 0, 0, 0, 0, 2, 1])
    #expect(elements.map(\.elements.count) == [0, 0, 0, 0, 0, 2, 0])
    #expect(elements.map(\.members.count) == [0, 0, 0, 0, 0, 0, 1])
    #expect(elements.map { $0["k"] == nil } == [true, true, true, true, true, true, false])
    #expect(elements.map { $0[1] == nil } == [true, true, true, true, true, false, true])
  }

  @Test func `a value hands out exactly the bytes it was written with`() throws {
    let value = try JSONValue(parsing: " { \"a\" : [ 1.50 , \"\\u0041\" ] }\n")
    #expect(value.description == "{ \"a\" : [ 1.50 , \"\\u0041\" ] }")
    #expect(value["a"]?.description == "[ 1.50 , \"\\u0041\" ]")
    #expect(Array(try #require(value["a"]?[1]).bytes) == Array("\"\\u0041\"".utf8))
  }

  @Test func `a slice of a larger array is parsed where it stands`() throws {
    let bytes = Array("garbage[1,{\"a\":\"x\"}]garbage".utf8)
    let value = try JSONValue(parsing: bytes[7..<20])
    #expect(value.description == #"[1,{"a":"x"}]"#)
    #expect(value[1]?["a"]?.string == "x")
    #expect(value.bytes.startIndex == 7)
    #expect(value[1]?.members.map { Array($0.keyBytes) } == [Array("a".utf8)])
    #expect(try JSONValue(parsing: value.bytes) == value)
  }

  @Test func `an empty slice in a full array is an empty text`() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: Array("123".utf8)[1..<1]) }
    #expect(error?.code == .unexpectedEnd)
  }

  @Test func `strings are unescaped`() throws {
    let value = try JSONValue(
      parsing: #""\"\\\/\b\f\n\r\tA\u0041\u00e9\u20ac\ud83d\ude00é€😀\u0000.""#)
    #expect(value.string == "\"\\/\u{8}\u{C}\n\r\tAAé€😀é€😀\0.")
  }

  @Test func `members come in the order of the text, with their keys unescaped`() throws {
    let value = try JSONValue(parsing: #"{"b":1,"\u0061":[2,3],"":{"x":4},"c\/":5}"#)
    #expect(value.members.map(\.key) == ["b", "a", "", "c/"])
    #expect(value.members.map(\.hasPlainKey) == [true, false, true, false])
    #expect(
      value.members.map { String(decoding: $0.keyBytes, as: UTF8.self) } == [
        "b", #"\u0061"#, "", #"c\/"#,
      ])
    #expect(value.members.map(\.value.description) == ["1", "[2,3]", #"{"x":4}"#, "5"])
    #expect(value.members.count == 4)
    #expect(!value.members.isEmpty)
  }

  @Test func `a key is found after unescaping, and only whole`() throws {
    let value = try JSONValue(parsing: #"{"ab":{"z":0},"\u0061":2,"é":3,"\ud83d\ude00":4,"a\\":5}"#)
    #expect(value["a"]?.int == 2)
    #expect(value["ab"]?["z"]?.int == 0)
    #expect(value["é"]?.int == 3)
    #expect(value["e\u{301}"] == nil)
    #expect(value["😀"]?.int == 4)
    #expect(value["a\\"]?.int == 5)
    #expect(value["\\u0061"] == nil)
    #expect(value["z"] == nil)
    #expect(value[""] == nil)
    #expect(value["abc"] == nil)
  }

  @Test func `elements are found by index, whether flat or nested`() throws {
    let flat = try JSONValue(parsing: "[10,11,12]")
    #expect((-1...3).map { flat[$0]?.int } == [nil, 10, 11, 12, nil])
    let nested = try JSONValue(parsing: "[[1,[2]],{\"a\":[3]},4]")
    #expect((0...3).map { nested[$0]?.description } == ["[1,[2]]", "{\"a\":[3]}", "4", nil])
    #expect(nested[Int.max] == nil && nested[Int.min] == nil)
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("-0.0e5", 0), ("7", 7), ("1.0", 1), ("1e2", 100), ("12.50e1", 125),
    ("100e-2", 1), ("0.00001e5", 1), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min), ("9223372036854775808", nil), ("-9223372036854775809", nil),
    ("18446744073709551617", nil), ("99999999999999999999", nil), ("1.5", nil), ("1e-1", nil),
    ("1e19", nil), ("1e400", nil), ("0e99999999999999999999", 0), ("1e99999999999999999999", nil),
    ("1e-99999999999999999999", nil), ("9223372036854775807.0", Int.max),
    ("9.223372036854775807e18", Int.max),
  ])
  func `an integer is an integer however it is written`(text: String, expected: Int?) throws {
    #expect(try JSONValue(parsing: text).int == expected)
    #expect(JSONNumber(text)?.int == expected)
  }

  @Test func `literals make values`() {
    let value: JSONValue = ["a": [1, "x\n", true, nil], "b": [:], "c": -5]
    #expect(value.description == #"{"a":[1,"x\n",true,null],"b":{},"c":-5}"#)
    #expect(JSONValue.null.isNull)
    #expect(JSONValue.emptyObject.members.isEmpty)
    #expect(JSONValue("a\"b").description == #""a\"b""#)
    #expect(JSONValue(Int.min).int == Int.min)
    #expect(JSONValue(true).bool == true)
    #expect(JSONNumber("0.10").map { JSONValue($0).description } == "0.10")
  }

  @Test func `the last value of a repeated key in a literal holds`() {
    let value: JSONValue = ["a": 1, "b": 2, "a": 3]
    #expect(value.description == #"{"b":2,"a":3}"#)
  }

  @Test func `a literal of values with white space has none`() throws {
    let inner = try JSONValue(parsing: "{ \"a\" : [ 1,\n 2 ] }")
    #expect(([inner, inner["a"] ?? nil] as JSONValue).description == #"[{"a":[1,2]},[1,2]]"#)
  }
}
