import MiniYAML
import Testing

@Suite struct BlockScalarTests {
  @Test(
    arguments: [
      ("|\n  a\n  b\n", "a\nb\n"), ("|-\n  a\n\n", "a"), ("|+\n  a\n\n\n", "a\n\n\n"),
      ("|\n  a\n\n\n", "a\n"),
      ("|\n\n  a\n\n  b\n", "\na\n\nb\n"),
      ("|\n  a\n   b\n  c\n", "a\n b\nc\n"),
      ("|\n", ""), ("|+\n\n", "\n"), ("|+\n", ""), ("|-\n\n\n", ""), ("| # comment\n  a\n", "a\n"),
      ("|1\n  a\n b\n", " a\nb\n"), ("|2-\n    a\n", "  a"), ("|-2\n    a\n", "  a"),
      ("|\n  a\n # comment\n", "a\n"),
      ("|\n  # a\n", "# a\n"),
      ("|\n  a\n    \n  b\n", "a\n  \nb\n"),
      ("|\n  \ta\n", "\ta\n"),
      ("|\n  a", "a\n"),
      ("|-\n  a", "a"),
      ("|\r\n  a\r\n  b\r\n", "a\nb\n"),
      (">\n  a\n  b\n", "a b\n"), (">\n  a\n\n  b\n", "a\nb\n"), (">\n  a\n\n\n  b\n", "a\n\nb\n"),
      (">\n  a\n    b\n  c\n", "a\n  b\nc\n"), (">\n  a\n\n    b\n\n  c\n", "a\n\n  b\n\nc\n"),
      (">-\n  a\n  b\n\n", "a b"), (">+\n  a\n\n", "a\n\n"), (">\n\n  a\n", "\na\n"),
      (">\n    a\n  \n    b\n", "a\nb\n"), (">\n  a\n  \tb\n  c\n", "a\n\tb\nc\n"), (">", ""),
    ])
  func `literal and folded scalars`(text: String, expected: String) throws {
    #expect(try parse("k: " + text)["k"]?.text == expected)
  }

  @Test func `a sibling ends it`() {
    #expect(
      meaning(of: "a:\n  b: |\n    x\n  c: >-\n    y\n    z\nd: 1\n")
        == #"{"a":{"b":"x\n","c":"y z"},"d":1}"#)
  }

  @Test func `the root may be one, not indented at all`() throws {
    #expect(try parse("--- |\na\n b\n").text == "a\n b\n")
    #expect(try parse("|\n a\n...\n").text == "a\n")
  }

  @Test(
    arguments: [
      (
        "a: |0\n  b\n",
        "1:5: error: an indentation indicator that is not one digit from 1 to 9; "
          + "write one digit, or none to take the first line's indentation [block-header]"
      ),
      (
        "a: |10\n  b\n",
        "1:6: error: an indentation indicator that is not one digit from 1 to 9; "
          + "write one digit, or none to take the first line's indentation [block-header]"
      ),
      (
        "a: |-+\n  b\n",
        "1:6: error: a second chomping indicator; write one of '-' and '+' [block-header]"
      ),
      (
        "a: > b\n",
        "1:6: error: text behind '|' or '>'; begin the text on the next line, indented [block-header]"
      ),
      (
        "a: |\n   \n  b\n",
        "2:4: error: a blank line of 3 spaces before a block text indented by 2; "
          + "remove the spaces of the blank line, or say the indentation behind '|' or '>' [indentation]"
      ),
      (
        "a: |\n    b\n  c\n",
        "3:3: error: a line indented by 2 spaces, which matches nothing above it; "
          + "the collections above it are indented by 0 [indentation]"
      ),
      (
        "a: |\n  b\n\t\nc: 1\n",
        "3:1: error: a tab in the indentation; indent with spaces [tab-indentation]"
      ),
    ])
  func `wrong ones are reported where they stand`(text: String, expected: String) {
    #expect(refusal(of: text) == "spec.yaml:" + expected)
  }
}
