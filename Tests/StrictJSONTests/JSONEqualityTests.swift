import StrictJSON
import Testing

@Suite struct JSONEqualityTests {
  @Test(arguments: [
    ("1", "1.0"), ("1", "1e0"), ("100", "1e2"), ("0", "-0"), ("0", "0e999"), ("0.5", "5e-1"),
    (#""a""#, #""\u0061""#), (#""\u0061/""#, #""a\/""#), ("[1,2]", " [ 1.0 , 20e-1 ] "),
    (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#),
    (#"{"\u0061":[{"x":1,"y":2}]}"#, #"{"a":[{"y":2.0,"x":1}]}"#),
    ("{}", "{ }"), ("[]", "[ ]"), ("null", " null"), ("true", "true "),
  ])
  func `values that mean the same are equal and have one hash`(left: String, right: String) throws {
    let left = try JSONValue(parsing: left)
    let right = try JSONValue(parsing: right)
    #expect(left == right)
    #expect(right == left)
    #expect(left.hashValue == right.hashValue)
  }

  @Test(arguments: [
    ("1", "2"), ("1", "-1"), ("1", "\"1\""), ("1", "true"), ("0", "false"), ("null", "false"),
    ("[]", "{}"), ("[1,2]", "[2,1]"), ("[1]", "[1,1]"), (#"{"a":1}"#, #"{"b":1}"#),
    (#"{"a":1}"#, #"{"a":2}"#), (#"{"a":1}"#, #"{"a":1,"b":2}"#),
    (#"{"a":1,"b":2}"#, #"{"a":2,"b":1}"#),
    ("\"é\"", "\"e\u{301}\""), ("9007199254740993", "9007199254740992"), ("1e400", "1e401"),
    ("\"a\"", "\"A\""), ("true", "false"), ("\"\"", "null"),
  ])
  func `values that mean different things are not equal`(left: String, right: String) throws {
    let left = try JSONValue(parsing: left)
    let right = try JSONValue(parsing: right)
    #expect(left != right)
    #expect(right != left)
  }

  @Test func `objects of many members are equal in any order`() throws {
    let numbers = 0..<3_000
    let forwards = "{" + numbers.map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    let backwards =
      "{" + numbers.reversed().map { "\"k\($0)\":\($0).0" }.joined(separator: ",") + "}"
    let other =
      "{" + numbers.reversed().map { "\"k\($0)\":\($0 / 2999)" }.joined(separator: ",") + "}"
    let left = try JSONValue(parsing: forwards)
    let right = try JSONValue(parsing: backwards)
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(left != (try JSONValue(parsing: other)))
  }

  @Test func `parts of one text can be compared`() throws {
    let value = try JSONValue(parsing: #"[{"a":[1]},{"a":[1.0]},{"a":[2]}]"#)
    #expect(value[0] == value[1])
    #expect(value[0] != value[2])
    #expect(Set(value.elements).count == 2)
  }
}
