import StrictJSON
import Testing

@Suite struct JSONNumberTests {
  private func number(_ text: String) throws -> JSONNumber { try #require(JSONNumber(text)) }

  @Test(arguments: ["0", "-0", "0.10", "1e400", "-1.5E-7", "123456789012345678901234567890.5"])
  func `a number keeps its text`(_ text: String) throws {
    #expect(try number(text).text == text)
    #expect(try number(text).description == text)
  }

  @Test(arguments: [
    "", " 1", "1 ", "+1", "01", ".5", "5.", "1e", "NaN", "0x10", "1,5", "--1", "-", "a", "1\n",
    "\"1\"",
  ])
  func `what is no number in JSON is none`(_ text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test func `numbers are ordered by exact value`() throws {
    let ascending = [
      "-1e99999999999999999999", "-1e400", "-10", "-9.99", "-9.9", "-1", "-1e-400",
      "-1e-99999999999999999999", "0", "1e-99999999999999999999", "1e-99999999999999999998",
      "1e-999999999999999999", "1e-400", "0.09", "0.1", "0.10000000000000000000001", "0.11", "1",
      "1.5", "2", "9.99", "10", "11", "9007199254740992", "9007199254740993", "1e20", "1.1e20",
      "1e400",
      "1e999999999999999999", "1e9999999999999999999", "1e10000000000000000000",
      "9e99999999999999999999",
      "1e100000000000000000000",
    ].map { JSONNumber($0) }
    for (index, left) in ascending.enumerated() {
      for (otherIndex, right) in ascending.enumerated() {
        let left = try #require(left)
        let right = try #require(right)
        #expect((left < right) == (index < otherIndex))
        #expect((left == right) == (index == otherIndex))
      }
    }
  }

  @Test(arguments: [
    ["0", "-0", "0.000", "0e5", "-0E-99999999999999999999"],
    ["1", "1.0", "10e-1", "0.1e1", "1e0", "1e-0", "1e+00"],
    ["-1500", "-1.5e3", "-1500.000", "-15e2", "-0.00015e7"],
    ["1e99999999999999999999", "10e99999999999999999998", "0.01e100000000000000000001"],
    ["1e-99999999999999999999", "0.1e-99999999999999999998", "10e-100000000000000000000"],
    ["1e1000000000000000000", "10e999999999999999999", "0.1e1000000000000000001"],
    ["1e-1000000000000000000", "0.1e-999999999999999999", "1000e-1000000000000000003"],
    ["123.456", "123456e-3", "0.000123456e6"],
  ])
  func `numbers are equal by exact value and then have one hash`(_ texts: [String]) throws {
    let first = try number(texts[0])
    for text in texts {
      #expect(try number(text) == first)
      #expect(try number(text).hashValue == first.hashValue)
    }
  }

  @Test(arguments: [
    ("1", true), ("1.0", true), ("1.5", false), ("1e3", true), ("15e-1", false), ("150e-1", true),
    ("0.0", true), ("1e-400", false), ("1e99999999999999999999", true),
    ("1e-99999999999999999999", false), ("123456789012345678901234567890", true),
  ])
  func `an integer is known however it is written`(text: String, expected: Bool) throws {
    #expect(try number(text).isInteger == expected)
  }

  @Test(arguments: [
    ("10", "5", true), ("10", "3", false), ("0", "7", true), ("0.3", "0.1", true),
    ("0.35", "0.1", false),
    ("19.99", "0.01", true), ("19.999", "0.01", false), ("-10", "5", true), ("10", "-5", true),
    ("1e400", "7", false), ("7e400", "7", true), ("1e400", "1e399", true),
    ("1e400", "1e401", false),
    ("1e99999999999999999999", "3", false), ("3e99999999999999999999", "3", true),
    ("1e99999999999999999999", "1e99999999999999999998", true),
    ("1e99999999999999999998", "1e99999999999999999999", false),
    ("25e99999999999999999999", "5e100000000000000000000", false),
    ("250e99999999999999999999", "5e100000000000000000000", true),
    ("1e-99999999999999999999", "1", false), ("1", "1e-99999999999999999999", true),
    ("123456789012345678901234567890", "10", true), ("123456789012345678901234567890", "9", true),
    ("123456789012345678901234567891", "9", false), ("1", "0.00001", true),
    ("1.000001", "0.00001", false),
    ("1e308", "0.123456789", false), ("4.5", "1.5", true), ("1e2", "1.25", true), ("1", "3", false),
    ("999999999999999999", "999999999999999999", true), ("1", "576460752303423488", false),
    ("1e60", "576460752303423488", true), ("1e58", "576460752303423488", false),
    ("1e59", "576460752303423488", true),
  ])
  func `multiples are exact`(value: String, divisor: String, expected: Bool) throws {
    #expect(try number(value).isMultiple(of: try number(divisor)) == expected)
  }

  @Test func `a divisor of zero or of more than 18 digits has no answer`() throws {
    #expect(try number("5").isMultiple(of: 0) == nil)
    #expect(try number("0").isMultiple(of: try number("0e7")) == nil)
    #expect(try number("5").isMultiple(of: try number("1234567890123456789")) == nil)
    #expect(try number("5").isMultiple(of: try number("1.00000000000000000000")) == true)
  }

  @Test func `integer literals and integers make numbers`() {
    #expect(JSONNumber(Int.min).text == "-9223372036854775808")
    #expect((12 as JSONNumber).int == 12)
  }

  @Test func `arithmetic on small numbers agrees with integers`() throws {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2_000 {
      let (a, b) = (
        Int.random(in: -3_000...3_000, using: &random), Int.random(in: -60...60, using: &random)
      )
      let places = Int.random(in: 0...4, using: &random)
      let (left, right) = (try number("\(a)e-\(places)"), try number("\(b)e-\(places)"))
      #expect((left < right) == (a < b))
      #expect((left == right) == (a == b))
      #expect(left.isMultiple(of: right) == (b == 0 ? nil : a % b == 0))
      let factor = [1, 10, 100, 1_000, 10_000][places]
      #expect(left.isInteger == (a % factor == 0))
      #expect(left.int == (a % factor == 0 ? a / factor : nil))
    }
  }
}
