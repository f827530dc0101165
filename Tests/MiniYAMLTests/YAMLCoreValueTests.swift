import MiniYAML
import Testing

@Suite struct YAMLCoreValueTests {
  @Test(
    arguments: [
      ("null", .null), ("Null", .null), ("NULL", .null), ("~", .null), ("", .null),
      ("nULL", .string), ("true", .boolean(true)), ("True", .boolean(true)),
      ("TRUE", .boolean(true)), ("false", .boolean(false)), ("False", .boolean(false)),
      ("FALSE", .boolean(false)), ("yes", .string), ("no", .string), ("on", .string),
      ("tRUE", .string), ("0", .integer("0")), ("-0", .integer("0")), ("+12", .integer("12")),
      ("-19", .integer("-19")), ("012", .integer("12")), ("-007", .integer("-7")),
      ("123456789012345678901234567890", .integer("123456789012345678901234567890")),
      ("0o7", .integer("7")), ("0o17", .integer("15")), ("0o8", .string), ("0o", .string),
      ("0x3A", .integer("58")), ("0xff", .integer("255")), ("0xG", .string), ("0x", .string),
      ("-0x1", .string), ("0X1", .string), ("0b1", .string), ("1_000", .string),
      ("0xFFFFFFFFFFFFFFFFFFFF", .integer("1208925819614629174706175")),
      ("0x3B9ACA00", .integer("1000000000")),
      ("1.5", .float("1.5")), ("0.", .float("0.0")), ("-0.0", .float("-0.0")),
      (".5", .float("0.5")), ("-.5", .float("-0.5")), ("+12e03", .float("12e03")),
      ("-2E+05", .float("-2E+05")), ("1.e3", .float("1.0e3")), ("00.50", .float("0.50")),
      ("1e", .string), ("1e+", .string), (".", .string), ("+", .string),
      ("..5", .string), ("1.2.3", .string), ("1 2", .string), ("2024-01-02", .string),
      (".inf", .nonFinite(".inf")), ("+.INF", .nonFinite(".inf")), ("-.Inf", .nonFinite("-.inf")),
      (".nan", .nonFinite(".nan")), (".NaN", .nonFinite(".nan")), ("-.nan", .string),
      (".iNF", .string), ("12:30:45", .string), ("0.1e1e1", .string), ("e3", .string),
    ] as [(String, YAMLCoreValue)])
  func `a plain scalar means what the core schema says`(text: String, value: YAMLCoreValue) throws {
    #expect(try parse("a: \(text)\n")["a"]?.core == value)
  }

  @Test(arguments: ["'1'", "\"true\"", "|-\n  1", ">-\n  null", "1\n  2"])
  func `quoted, block and folded scalars are strings`(text: String) throws {
    #expect(try parse("a: \(text)\n")["a"]?.core == .string)
  }
}
