import MiniYAML
import Testing

@Suite struct FlowTests {
  @Test(
    arguments: [
      ("[]", "[]"), ("{}", "{}"), ("[a, b]", #"["a","b"]"#), ("[a, b, ]", #"["a","b"]"#),
      ("{a: 1, b: 2,}", #"{"a":1,"b":2}"#), ("[[a], {b: [c]}]", #"[["a"],{"b":["c"]}]"#),
      ("{a, b: , c:}", #"{"a":null,"b":null,"c":null}"#), ("[a: b, c]", #"[{"a":"b"},"c"]"#),
      ("[a: [b, c], d]", #"[{"a":["b","c"]},"d"]"#), ("[a: , b:]", #"[{"a":null},{"b":null}]"#),
      (#"{"a":1,'b':2}"#, #"{"a":1,"b":2}"#), (#"["a":1]"#, #"[{"a":1}]"#),
      ("{a:1}", #"{"a:1":null}"#), ("[a:b]", #"["a:b"]"#), ("[:a, ?b, -c]", #"[":a","?b","-c"]"#),
      ("[\na,\n\n# comment\nb\n]", #"["a","b"]"#), ("[a\n b,\n c # d\n]", #"["a b","c"]"#),
      ("{a\n: 1,\n\"b\"\n:2}", #"{"a":1,"b":2}"#),
      ("{? a : 1, ? b, ? c\n d : 2}", #"{"a":1,"b":null,"c d":2}"#),
      ("[? a : 1, ? b]", #"[{"a":1},{"b":null}]"#),
      ("{a: x:y, b: http://c.d}", #"{"a":"x:y","b":"http://c.d"}"#),
      ("k: [a,\n b]\nl: {c: d}\n", #"{"k":["a","b"],"l":{"c":"d"}}"#),
      ("- [a]\n- {b: c} # d\n", #"[["a"],{"b":"c"}]"#),
      ("\t[\n\ta\n\t]", #"["a"]"#), ("k:\n  {a: 1}\n", #"{"k":{"a":1}}"#), ("[a#b]", #"["a#b"]"#),
      ("[\"a\n  b\", 'c']", #"["a b","c"]"#),
    ])
  func `flow collections`(text: String, expected: String) {
    #expect(meaning(of: text) == expected)
  }

  @Test(
    arguments: [
      ("k: [a, b\n", "1:4: error: a '[' that is never closed; close it with ']' [unclosed]"),
      ("{a: [b]", "1:1: error: a '{' that is never closed; close it with '}' [unclosed]"),
      (
        "[a\n}",
        "2:1: error: '}' where ']' was expected to close the bracket of line 1; "
          + "close the innermost bracket first [bracket]"
      ),
      (
        "[a, , b]",
        "1:5: error: a ',' without an element before it; "
          + "remove the ',' or write the element [missing-element]"
      ),
      (
        "{a: 1\n b: 2}",
        "2:3: error: no ',' or '}' behind an element; separate the elements with ',' [missing-comma]"
      ),
      (
        "[a\n: b]",
        "2:1: error: no ',' or ']' behind an element; separate the elements with ',' [missing-comma]"
      ),
      (
        "[a] b",
        "1:5: error: text behind the closing bracket; "
          + "put a text that begins with a bracket in quotes [structure]"
      ),
      (
        "k: [a,\nb]\n",
        "2:1: error: a line of a flow collection indented by only 0 spaces; "
          + "indent it by at least 1, or close it on the line before [indentation]"
      ),
      (
        "k: [a,\n\tb]\n",
        "2:1: error: a tab in the indentation; indent with spaces [tab-indentation]"
      ),
      (
        "[a,#b\n]",
        "1:4: error: a '#' without a space before it; "
          + "write ' #' to begin a comment, or put the text in quotes [tight-comment]"
      ),
      (
        "[\n--- ,\n]",
        "2:1: error: a document marker inside a flow collection; "
          + "close it before, or indent the line [unclosed]"
      ),
      ("[-, a]", "1:2: error: a text that begins with '-'; put it in quotes [indicator]"),
      ("[|]", "1:2: error: a text that begins with '|'; put it in quotes [indicator]"),
      (
        "{: a}",
        "1:2: error: a ':' or '?' without a key; write the key; an empty one as '\"\"' [missing-key]"
      ),
    ])
  func `wrong ones are reported where they stand`(text: String, expected: String) {
    #expect(refusal(of: text) == "spec.yaml:" + expected)
  }
}
