import Testing

@testable import ConnectorGenerator

@Suite struct SwiftLiteralTests {
  @Test func `plain literals escape what ends or changes them`() {
    #expect(SwiftLiteral.string(#"a "b" \c"#) == #""a \"b\" \\c""#)
    #expect(SwiftLiteral.string("a\n\tb") == #""a\n\tb""#)
    #expect(SwiftLiteral.string(#"\(x)"#) == #""\\(x)""#)
  }

  @Test(arguments: [
    ("{}", "#"), ("\"#", "##"), ("\\#(x)", "##"), ("\\##(x)", "###"), ("a#b", "#"),
    ("\"\"\"#", "##"), ("\"## \\#", "###"), ("##", "#"),
  ])
  func `raw literals have as many signs as the text needs`(_ text: String, _ signs: String) {
    #expect(SwiftLiteral.delimiter(for: text) == signs)
  }

  @Test func `a long text becomes a block whose rows are the text`() {
    var printer = SourcePrinter()
    let text = String(repeating: "word ", count: 30) + "\"\"\" end \\"
    printer.textArgument("summary", text)
    let rows = printer.text.split(separator: "\n")
    #expect(rows.first == "summary: \"\"\"")
    #expect(rows.last == "  \"\"\",")
    #expect(rows.allSatisfy { $0.count <= SourcePrinter.width })
    let value = rows.dropFirst().dropLast().map { row in
      row.dropFirst(2).hasSuffix(" \\")
        ? String(row.dropFirst(2).dropLast(1)) : String(row.dropFirst(2))
    }.joined()
    #expect(value == String(repeating: "word ", count: 30) + "\\\"\\\"\\\" end \\\\")
  }

  @Test func `every line of a comment is a comment`() {
    var printer = SourcePrinter()
    printer.doc("a */\r\nb\u{2028}c\n\nd")
    #expect(printer.text == "/// a */\n/// b\n/// c\n///\n/// d\n")
  }

  @Test func `pretty JSON leaves strings alone and empty collections closed`() {
    #expect(
      prettyJSON(#"{"a":[1,{"b":"{,:\"}"}],"c":{},"d":[]}"#) == """
        {
          "a": [
            1,
            {
              "b": "{,:\\"}"
            }
          ],
          "c": {},
          "d": []
        }
        """)
  }

  @Test func `three quotes never end a block, whatever stands behind them`() {
    #expect(SwiftLiteral.withoutTripleQuotes(#"a"""b"#) == #"a\"\"\"b"#)
    #expect(SwiftLiteral.withoutTripleQuotes("\"\"\"\u{301}") == "\\\"\\\"\\\"\u{301}")
    #expect(SwiftLiteral.withoutTripleQuotes(#"a""b"c"#) == #"a""b"c"#)
  }
}
