import StrictJSON
import Testing

@Suite struct JSONGrammarTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1", "-1", "10", "0.0", "1.5", "-0.10", "1e5", "1E5",
    "1e+5",
    "1e-5", "0e0", "0E+1", "123456789012345678901234567890", "1e400", "-1e-400", "1.0e0001",
    #""""#, #""a""#, #""\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\u0041\u00e9\u20AC""#,
    #""\ud83d\ude00""#, #""\uD83D\uDE00""#, #""\uFFFF""#, #""\u2028\u2029""#, "\"\u{2028}\u{7F}\"",
    "\"é€😀\"", "\"\u{10FFFF}\"", "\"\u{FFFE}\"", "\"\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\"",
    "[]", "[ ]", "[1]", "[1,2,3]", "[[],{}]", "[\n\t\r 1 ,\n2 ]", "[null,null]", "[[[[[[]]]]]]",
    "{}", "{ }", #"{"a":1}"#, #"{"":0}"#, #"{"a":{"a":{"a":[]}}}"#, #"{ "a" : 1 , "b" : 2 }"#,
    #"{"a":1,"A":2}"#, #"{"a\u0000b":1,"a":2}"#, "{\"é\":1,\"e\u{301}\":2}",
    " 1 ", "\t\r\n[]\t\r\n", "1\n",
  ])
  func `what RFC 8259 allows is accepted and kept as written`(_ text: String) throws {
    #expect(try JSONValue(parsing: text).description == text.trimmingJSONSpace)
  }

  @Test(arguments: [
    "", " ", "\u{0}", "nul", "nulll", "NULL", "True", "TRUE", "tru", "fals", "falsey", "undefined",
    "NaN", "Infinity", "-Infinity", "-NaN", "inf", "'a'", "a", "+1", "-", "--1", "01", "-01", "00",
    "0x1", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "1E-", "1ee5", "1.2.3", "1e5.5", "1_000",
    "1,000",
    "1 2", "0.", "1a", "٣", "１", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]",
    "[1 2]", "[1;2]", "[1}", "{]", "[1:2]", "[\"a\":1]", "[]]", "[][]", "[] x", "{}}", "{} {}",
    #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{,"a":1}"#, #"{"a":1 "b":2}"#, #"{"a" 1}"#, #"{a:1}"#,
    "{1:1}", "{'a':1}", "{null:1}", #"{"a":1,"b"}"#, #"{"a"::1}"#, #"{"a":1,,"b":2}"#, #"{"a":1"#,
    #"{"a":"#, #"{"a""#, #"{"a"#, #"{[]:1}"#, #"{"a":1,"a":1}"#, #"{"a":1,"b":2,"a":3}"#,
    #"{"a":1,"\u0061":2}"#, #"{"\u0061":1,"a":2}"#, #"{"\/":1,"/":2}"#, #"{"":1,"":2}"#,
    #"[{"x":{"k":0,"k":0}}]"#,
    "\"", "\"a", "\"\\", "\"\\\"", #""\a""#, #""\x41""#, #""\u""#, #""\u004""#, #""\u00G0""#,
    #""\U0041""#, #""\'""#, #""\0""#, #""\ ""#, "\"\n\"", "\"\t\"", "\"\u{0}\"", "\"\u{1F}\"",
    "\"\\\n\"", #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800a""#, #""\ud800\n""#,
    #""\ud800\u0041""#, #""\udc00\ud800""#, #""\ud800\"#, #""\ud83d\ude0""#, #"{"\ud800":1}"#,
    "/* c */ 1", "1 // c", "[1 /* c */]", "# c\n1", "\u{FEFF}1", "1\u{FEFF}", "\u{A0}1",
    "[\u{2028}1]",
    "\u{B}1", "\u{C}1", "[1]\u{0}", "\\u0031", "\"a\"b", "\"a\" \"b\"", "truefalse", "[true false]",
    "{\"a\":1]", "[1}]", "<a>", "1}", "1]", "1,", ",",
  ])
  func `everything else is refused`(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xE9],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused wherever they stand`(_ bytes: [UInt8]) {
    // At every distance from the end of a string: the scanner looks at eight bytes at a time.
    for filling in 0..<10 {
      let filler = [UInt8](repeating: UInt8(ascii: "x"), count: filling)
      for rest in [filler, []] {
        let text = [UInt8(ascii: "\"")] + filler + bytes + rest + [UInt8(ascii: "\"")]
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error?.code == .invalidUTF8)
        #expect(error?.offset == 1 + filling)
      }
    }
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(throws: JSONError.self) {
      try JSONValue(parsing: Array("[1,".utf8) + bytes + Array("]".utf8))
    }
  }

  @Test func `every scalar of Unicode is accepted in a string, controls only escaped`() throws {
    for value in stride(from: 0 as UInt32, through: 0x10FFFF, by: 61) {
      guard let scalar = Unicode.Scalar(value), scalar != "\"", scalar != "\\" else { continue }
      let text = "\"\(String(scalar))\""
      if value < 0x20 {
        #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
      } else {
        #expect(try JSONValue(parsing: text).string?.unicodeScalars.first == scalar)
      }
    }
  }

  @Test func `each control character below U+0020 is refused at its offset`() {
    for value in 0..<0x20 as Range<UInt8> {
      for filling in 0..<17 {
        let text =
          [0x22] + [UInt8](repeating: 0x61, count: filling) + [value] + Array("aaaaaaaaa\"".utf8)
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error?.offset == 1 + filling)
        #expect(error?.code == .invalidString)
      }
    }
  }
}

extension String {
  var trimmingJSONSpace: String {
    let isSpace = { (byte: UInt8) in byte <= 0x20 }
    let tail = utf8.drop(while: isSpace).reversed().drop(while: isSpace)
    return String(decoding: Array(tail.reversed()), as: UTF8.self)
  }
}
