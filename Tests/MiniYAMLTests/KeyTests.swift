import MiniYAML
import Testing

@Suite struct KeyTests {
  @Test(
    arguments: [
      ("a: 1\nb: 2\na: 3\n", "3:1", "a", 1), ("a: 1\n'a': 2\n", "2:1", "a", 1),
      ("x:\n  a: 1\n  \"\\x61\": 2\n", "3:3", "a", 2), ("{a: 1,\n a: 2}", "2:2", "a", 1),
      ("1: a\n'1': b\n", "2:1", "1", 1), ("? a\n: 1\na: 2\n", "3:1", "a", 1),
      ("a: {b: 1}\nc:\n- a: 1\na: 2\n", "4:1", "a", 1),
    ])
  func `a duplicate key names the first`(text: String, place: String, key: String, line: Int) {
    #expect(
      refusal(of: text)
        == "spec.yaml:\(place): error: the mapping has the key '\(key)' already, from line \(line); "
        + "remove or rename one of them [duplicate-key]")
  }

  @Test func `the same key in another mapping is no duplicate`() {
    #expect(
      meaning(of: "a: {a: 1}\nb: {a: 1}\nc:\n- a: 1\n- a: 2\n")
        == #"{"a":{"a":1},"b":{"a":1},"c":[{"a":1},{"a":2}]}"#)
  }

  @Test(arguments: [15, 16, 17, 18, 200])
  func `duplicates are found in mappings of any size`(count: Int) {
    let keys = (1...count).map { "k\($0): {k1: a, k2: b}\n" }.joined()
    #expect(refusal(of: keys) == "")
    for number in [1, count / 2, count] {
      #expect(
        refusal(of: keys + "\"k\(number)\": x\n")
          == "spec.yaml:\(count + 1):1: error: the mapping has the key 'k\(number)' already, "
          + "from line \(number); remove or rename one of them [duplicate-key]")
    }
  }

  @Test(arguments: ["0x1", "01", "+1", "1.0", "~", "Null", "True", "FALSE", ".inf", "1e3", "-0"])
  func `a key that is another spelling of a number or a word is refused`(key: String) {
    #expect(
      refusal(of: "\(key): a\n")
        == "spec.yaml:1:1: error: the key '\(key)' is not a string in YAML, "
        + "and not written in the usual form; put it in quotes [typed-key]")
    #expect(refusal(of: "'\(key)': a\n") == "")
  }

  @Test func `a key has at most 1,024 characters`() {
    let key = String(repeating: "é", count: 1_024)
    #expect(refusal(of: "\(key): a\n") == "")
    #expect(refusal(of: "[\(key): a]\n") == "")
    let message = "error: a key of more than 1024 characters; YAML allows no longer one [long-key]"
    #expect(refusal(of: "\(key)é: a\n") == "spec.yaml:1:1: \(message)")
    #expect(refusal(of: "[\(key)é: a]\n") == "spec.yaml:1:2: \(message)")
    #expect(refusal(of: "{\(key)é: a}\n") == "")
  }

  @Test func `a key stands on one line`() {
    #expect(
      refusal(of: "\"a\n  b\": 1\n")
        == "spec.yaml:1:1: error: a key that goes over more than one line; "
        + "write the key on one line [multiline-key]")
  }
}
