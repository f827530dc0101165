import MiniYAML
import Testing

@Suite struct BlockTests {
  @Test(
    arguments: [
      ("a: 1\nb: x\n", #"{"a":1,"b":"x"}"#),
      ("a:\n  b:\n    c: d\n  e: f\ng: h", #"{"a":{"b":{"c":"d"},"e":"f"},"g":"h"}"#),
      ("- a\n-\n  b\n- - c\n  - d\n-\n", #"["a","b",["c","d"],null]"#),
      ("a:\n- 1\n- 2\nb:\n  - 3\n", #"{"a":[1,2],"b":[3]}"#),
      ("- a: 1\n  b: 2\n-\n  c: 3\n", #"[{"a":1,"b":2},{"c":3}]"#),
      ("a:\nb:\n  # a comment\nc: # another\n  d\n", #"{"a":null,"b":null,"c":"d"}"#),
      ("---\na: 1\n...\n# the end\n...\n", #"{"a":1}"#),
      ("--- text\n", #""text""#),
      ("...\n---\na: b\n", #"{"a":"b"}"#),
      ("a: 1\r\nb:\r\n- 2\r\n", #"{"a":1,"b":[2]}"#),
      ("a: 1\rb: 2\r", #"{"a":1,"b":2}"#),
      ("\u{FEFF}a: 1\n", #"{"a":1}"#),
      ("  a: 1\n  b: 2\n", #"{"a":1,"b":2}"#),
      ("a  : 1\n'b' : 2\n\"c\": 3\n", #"{"a":1,"b":2,"c":3}"#),
      ("? a\n: 1\n? b\nc: 2\n", #"{"a":1,"b":null,"c":2}"#),
      ("? a\n  b\n: - 1\n  - 2\n", #"{"a b":[1,2]}"#),
      ("? |\n  text\n: 1\n", #"{"text\n":1}"#),
      ("a: 1\n\t\n \t# comment\nb: 2\n", #"{"a":1,"b":2}"#),
      ("a:\n \tb\n", #"{"a":"b"}"#),
      ("-\ta\n-\t b\n", #"["a","b"]"#),
      ("http://x.y: z\na#b: c#d\n", #"{"http://x.y":"z","a#b":"c#d"}"#),
      ("404: a\n-1: b\ntrue: c\nnull: d\n", #"{"404":"a","-1":"b","true":"c","null":"d"}"#),
    ])
  func `block collections`(text: String, expected: String) {
    #expect(meaning(of: text) == expected)
  }

  @Test(
    arguments: [
      (
        "a: 1\n\tb: 2\n",
        "2:1: error: a tab in the indentation; indent with spaces [tab-indentation]"
      ),
      (
        "a:\n  b: 1\n  \tc: 2\n",
        "3:3: error: a tab in the indentation; indent with spaces [tab-indentation]"
      ),
      (
        "a:\n\tb: 1\n", "2:1: error: a tab in the indentation; indent with spaces [tab-indentation]"
      ),
      ("-\t- a\n", "1:2: error: a tab in the indentation; indent with spaces [tab-indentation]"),
      (
        "a:\n    b: 1\n  c: 2\n",
        "3:3: error: a line indented by 2 spaces, which matches nothing above it; "
          + "the collections above it are indented by 0, 4 [indentation]"
      ),
      (
        "a: 1\n b: 2\n",
        "2:3: error: a ': ' in a text that began on line 1; "
          + "indent the key like its neighbours, or put the text in quotes [nested-mapping]"
      ),
      (
        "a: b: c\n",
        "1:5: error: a second ': ' on a line; "
          + "put the text in quotes, or the inner mapping on a line of its own [nested-mapping]"
      ),
      (
        "a: 1\nb:2\n",
        "2:1: error: no space behind the ':' of 'b'; "
          + "write 'b: ' with a space before the value [missing-space]"
      ),
      (
        "a: 1\n\"b\":2\n",
        "2:1: error: no space behind the ':' of '\"b\"'; "
          + "write '\"b\": ' with a space before the value [missing-space]"
      ),
      (
        "a: 1\nb\nc: 2\n",
        "2:1: error: a line of a mapping without ': '; "
          + "write 'key: value', or indent the line if it continues the text above [missing-colon]"
      ),
      (
        "- a\nb: 1\n",
        "2:1: error: a line of a sequence that does not begin with '- '; "
          + "begin it with '- ', or indent it like what it belongs to [structure]"
      ),
      (
        "a: 1\n- b\n",
        "2:1: error: '- ' where a key of the mapping was expected; "
          + "indent the sequence under its key, or write 'key: value' [structure]"
      ),
      (
        "a: - b\n",
        "1:4: error: '- ' on a line where no block collection may begin; "
          + "begin it on the next line [structure]"
      ),
      (
        "--- a: b\n",
        "1:5: error: a mapping on a line where no block collection may begin; "
          + "begin it on the next line [structure]"
      ),
      (
        "'a'\nb: 1\n",
        "2:1: error: text behind the end of the document's value; "
          + "a document is one mapping, one sequence or one scalar [structure]"
      ),
      (
        ": a\n",
        "1:1: error: a ':' or '?' without a key; write the key; an empty one as '\"\"' [missing-key]"
      ),
      (
        "a: 1\n... b\n", "2:5: error: text behind '...'; only a comment may follow [structure]"
      ),
    ])
  func `wrong structure is reported where it stands`(text: String, expected: String) {
    #expect(refusal(of: text) == "spec.yaml:" + expected)
  }

  @Test func `only the last column that fits is closed to`() {
    #expect(
      refusal(of: "a:\n  b:\n    - 1\n   - 2\n")
        == "spec.yaml:4:4: error: a line indented by 3 spaces, which matches nothing above it; "
        + "the collections above it are indented by 0, 2, 4 [indentation]")
  }
}
