import StrictJSON
import Testing

@Suite struct JSONErrorTests {
  private func error(_ text: String, limits: JSONLimits = .standard) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONValue(parsing: text, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a duplicate key is reported where it stands the second time`() {
    #expect(
      error("{\"a\":1,\n \"b\":2,\n \"\\u0061\":3}")
        == JSONError(
          code: .duplicateKey, offset: 17, line: 3, column: 2, message: #"duplicate key "a""#))
  }

  @Test func `a duplicate key among many is reported where it stands the second time`() {
    let members = (0..<100).map { "\"key\($0)\":0" }.joined(separator: ",")
    let text = "{\(members),\"key57\":1}"
    #expect(
      error(text)
        == JSONError(
          code: .duplicateKey, offset: members.utf8.count + 2, line: 1,
          column: members.utf8.count + 3, message: #"duplicate key "key57""#))
  }

  @Test func `a long key is cut in the message`() {
    let key = String(repeating: "k", count: 1_000)
    #expect(
      error("{\"\(key)\":1,\"\(key)\":2}")?.message
        == "duplicate key \"\(String(repeating: "k", count: 100))…\"")
  }

  @Test func `columns count scalars and offsets count bytes`() {
    #expect(
      error("[\"é😀\",\n\"€\", x]")
        == JSONError(
          code: .syntax, offset: 18, line: 2, column: 6, message: "expected a value, found 'x'"))
  }

  @Test func `the description is one line with the place in front`() {
    #expect(error("[1,]")?.description == "line 1, column 4: expected a value, found ']'")
  }

  @Test(arguments: [
    ("", JSONError.Code.unexpectedEnd, 0, "expected a value, found the end of the text"),
    ("[", .unexpectedEnd, 1, "expected a value, found the end of the text"),
    ("[1", .unexpectedEnd, 2, "expected ',' or ']', found the end of the text"),
    ("{\"a\":1", .unexpectedEnd, 6, "expected ',' or '}', found the end of the text"),
    ("{", .unexpectedEnd, 1, "expected a key in double quotes or '}', found the end of the text"),
    ("\"ab", .unexpectedEnd, 3, "expected a closing quote, found the end of the text"),
    ("\"ab\\", .unexpectedEnd, 4, "expected an escape, found the end of the text"),
    ("{\"a\" 1}", .syntax, 5, "expected ':' after a key, found '1'"),
    ("{a:1}", .syntax, 1, "expected a key in double quotes or '}', found 'a'"),
    ("{\"a\":1,}", .syntax, 7, "expected a key in double quotes, found '}'"),
    ("[1 2]", .syntax, 3, "expected ',' or ']', found '2'"),
    ("1 2", .trailingContent, 2, "expected the end of the text, found '2'"),
    ("\u{FEFF}1", .byteOrderMark, 0, "expected a value, found a byte order mark; remove it"),
    ("012", .invalidNumber, 0, "expected a number without a leading zero"),
    ("-x", .invalidNumber, 1, "expected a digit after '-', found 'x'"),
    (
      "1.", .invalidNumber, 2, "expected a digit after the decimal point, found the end of the text"
    ),
    ("1e+]", .invalidNumber, 3, "expected a digit in the exponent, found ']'"),
    (
      "\"\\x\"", .invalidString, 1,
      #"expected an escape (one of \" \\ \/ \b \f \n \r \t \u), found 'x' after a backslash"#
    ),
    ("\"\\u12\"", .invalidString, 1, #"expected four hexadecimal digits after \u"#),
    (
      "\"\t\"", .invalidString, 1,
      "expected a control character in a string to be escaped, found byte 0x09"
    ),
    (
      "\"\\ud800\"", .loneSurrogate, 1,
      "expected a low surrogate after a high one, found it alone"
    ),
    (
      "\"\\udc00\"", .loneSurrogate, 1,
      "expected a high surrogate before a low one, found it alone"
    ),
  ])
  func `the message says what was expected and what came`(
    text: String, code: JSONError.Code, offset: Int, message: String
  ) {
    #expect(
      error(text)
        == JSONError(
          code: code, offset: offset, line: 1, column: text.isEmpty ? 1 : offset + 1,
          message: message))
  }

  @Test func `nesting is allowed up to the limit`() throws {
    let limits = JSONLimits(maximumDepth: 3)
    #expect(try JSONValue(parsing: "[[[0]],{\"a\":[]}]", limits: limits).count == 2)
    #expect(
      error("[[[[", limits: limits)
        == JSONError(
          code: .tooDeep, offset: 3, line: 1, column: 4,
          message: "expected at most 3 levels of nesting, found one more"))
    #expect(error("1", limits: JSONLimits(maximumDepth: 0)) == nil)
    #expect(error("[]", limits: JSONLimits(maximumDepth: -1))?.code == .tooDeep)
  }

  @Test func `a text is allowed up to the limit of bytes`() {
    #expect(error("[100]", limits: JSONLimits(maximumBytes: 5)) == nil)
    #expect(
      error("[100]", limits: JSONLimits(maximumBytes: 4))
        == JSONError(
          code: .tooLarge, offset: 4, line: 1, column: 5,
          message: "expected at most 4 bytes, found 5"))
    #expect(error("1", limits: JSONLimits(maximumBytes: -7))?.code == .tooLarge)
  }

  @Test func `a number is allowed up to the limit of bytes`() {
    #expect(error("[-1.25e7]", limits: JSONLimits(maximumNumberLength: 7)) == nil)
    #expect(
      error("[-1.25e7]", limits: JSONLimits(maximumNumberLength: 6))
        == JSONError(
          code: .numberTooLong, offset: 1, line: 1, column: 2,
          message: "expected a number of at most 6 bytes, found 7"))
  }

  @Test func `a code has its name as its description`() {
    #expect(JSONError.Code.duplicateKey.description == "duplicateKey")
  }
}
