import Testing

@testable import ConnectorGenerator

@Suite struct ExactDecimalTests {
  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text), "\(text) is a number")
  }

  @Test(arguments: [
    ("1", "2"), ("-1", "1"), ("-2", "-1"), ("0", "0.0001"), ("-0.0001", "0"),
    ("9007199254740992", "9007199254740993"), ("0.1", "0.10000000000000000000001"),
    ("1e2", "101"), ("99", "1e2"), ("1e-400", "1e-399"), ("-1e10", "1"),
  ])
  func `the order is that of the exact values`(_ less: String, _ more: String) throws {
    #expect(try decimal(less) < decimal(more))
    #expect(try !(decimal(more) < decimal(less)))
    #expect(try decimal(less) != decimal(more))
  }

  @Test(arguments: [
    ("1", "1.0"), ("1", "1e0"), ("100", "1e2"), ("0.010", "1e-2"), ("0", "-0.0"), ("10", "1E+1"),
  ])
  func `equal values are equal however they are written`(_ left: String, _ right: String) throws {
    #expect(try decimal(left) == decimal(right))
    #expect(try !(decimal(left) < decimal(right)))
  }

  @Test func `the text stays as it was written`() throws {
    #expect(try decimal("1.50").text == "1.50")
    #expect(ExactDecimal(-12).text == "-12")
    #expect(try ExactDecimal(120) == decimal("1.2e2"))
  }

  @Test(arguments: ["", "-", "x", "1.", ".5", "1e", "1ex", "1 ", "0x1", "1e99999999999"])
  func `anything else is no number`(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    ("0.3", "0.1", true), ("0.35", "0.1", false), ("1e3", "5", true), ("7", "0.01", true),
    ("7.005", "0.01", false), ("0", "3", true), ("1000000000000000001", "3", false),
    ("999999999999999999", "9", true), ("20", "10", true), ("25", "10", false),
  ])
  func `multiples are exact`(_ value: String, _ step: String, _ isMultiple: Bool) throws {
    #expect(try decimal(value).isMultiple(of: decimal(step)) == isMultiple)
  }

  @Test func `integers are told from fractions`() throws {
    #expect(try decimal("1.0").isInteger)
    #expect(try decimal("1e3").isInteger)
    #expect(try !decimal("1.5").isInteger)
    #expect(try !decimal("1e-3").isInteger)
  }
}
