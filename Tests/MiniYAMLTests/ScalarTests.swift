import MiniYAML
import Testing

@Suite struct ScalarTests {
  @Test(
    arguments: [
      ("a\nb\n\n\nc\n", "a b\n\nc"), ("a  \n  b\t\n c", "a b c"), ("a # b", "a"),
      ("a#b", "a#b"), ("- - a", "[[\"a\"]]"), ("-a", "-a"), ("?a", "?a"), (":a", ":a"),
      ("a: b", "{\"a\":\"b\"}"), ("a:b", "a:b"), ("a\n - b\n # c\n", "a - b"),
      ("a,b]c{d", "a,b]c{d"), ("a 'b' \"c\"", "a 'b' \"c\""), ("---a", "---a"),
      ("é ♥ 😀", "é ♥ 😀"), ("a\\n", "a\\n"), ("a\n...\n", "a"), ("x\n%y\n", "x %y"),
    ])
  func `plain scalars`(text: String, expected: String) throws {
    let root = try parse(text)
    #expect((root.kind == .scalar ? root.text : outline(root)) == expected)
  }

  @Test(
    arguments: [
      ("'a'", "a"), ("''", ""), ("'it''s'", "it's"), ("'''' ", "'"), ("'a\\n'", "a\\n"),
      ("' a\n\n  b \n\tc '", " a\nb c "), ("'a\n\n\n b'", "a\n\nb"), ("'\n'", " "),
      ("' # : - '", " # : - "),
    ])
  func `single-quoted scalars`(text: String, expected: String) throws {
    #expect(try parse(text).text == expected)
  }

  @Test(
    arguments: [
      (#""a\tb\n""#, "a\tb\n"),
      (#""\0\a\b\v\f\r\e\ \"\/\\""#, "\0\u{7}\u{8}\u{B}\u{C}\r\u{1B} \"/\\"),
      (#""\N\_\L\P""#, "\u{85}\u{A0}\u{2028}\u{2029}"), (#""\x41\u263A\U0001F600""#, "A☺😀"),
      ("\"a\\\n  b\"", "ab"), ("\"a \\\n  \\ b\"", "a  b"), ("\"a\\\n\n  b\"", "a\nb"),
      ("\"a \n b\n\n c\"", "a b\nc"), ("\"a\\t\n b\"", "a\t b"), ("\"a\\ \n b\"", "a  b"),
      ("\"\\\t\"", "\t"), ("\"\n\n\"", "\n"), ("\"a\\\r\n  b\r\n c\"", "ab c"),
    ])
  func `double-quoted scalars`(text: String, expected: String) throws {
    #expect(try parse(text).text == expected)
  }

  @Test(
    arguments: [
      (
        #"a: "\q""#,
        #"1:5: error: the unknown escape '\q'; write '\\' for a backslash, or use single quotes [escape]"#
      ),
      (
        #"a: "\x4""#,
        #"1:5: error: an escape without its 2 hexadecimal digits; write '\\' for a backslash, or use single quotes [escape]"#
      ),
      (
        #"a: "\uD83D\uDE00""#,
        #"1:5: error: the escape of U+D83D, which is no character; write a character beyond U+FFFF as one '\U' with eight digits [escape]"#
      ),
      (
        #"a: "\U00110000""#,
        "1:5: error: the escape of U+110000, which is no character; Unicode ends at U+10FFFF [escape]"
      ),
      ("a: \"b\n", "1:4: error: a quote that is never closed; close it [unclosed]"),
      ("a: 'b\n  c", "1:4: error: a quote that is never closed; close it [unclosed]"),
      (
        "a: \"b\nc\"\n",
        "2:1: error: a line of a quoted text indented by only 0 spaces; "
          + "indent it by at least 1, or close it on the line before [indentation]"
      ),
      (
        "a: 'b\n\tc'\n",
        "2:1: error: a tab in the indentation; indent with spaces [tab-indentation]"
      ),
      (
        "'b\n---\n'",
        "2:1: error: a document marker inside a quoted text; "
          + "close it before, or indent the line [unclosed]"
      ),
      (
        "a: 'b' c\n",
        "1:8: error: text behind the closing quote; put all of it inside the quotes; "
          + "a quote inside is written '' or \\\" [structure]"
      ),
      (
        "a: 'b'#c\n",
        "1:7: error: a '#' without a space before it; "
          + "write ' #' to begin a comment, or put the text in quotes [tight-comment]"
      ),
      ("a: @b\n", "1:4: error: a text that begins with '@'; put it in quotes [indicator]"),
      ("a: `b`\n", "1:4: error: a text that begins with '`'; put it in quotes [indicator]"),
      ("a: , b\n", "1:4: error: a text that begins with ','; put it in quotes [indicator]"),
      ("a: %b\n", "1:4: error: a text that begins with '%'; put it in quotes [indicator]"),
    ])
  func `wrong scalars are reported where they stand`(text: String, expected: String) {
    #expect(refusal(of: text) == "spec.yaml:" + expected)
  }
}
