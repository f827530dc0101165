import MiniYAML
import Testing

@Suite struct SubsetTests {
  private static let anchor =
    "an anchor ('&'), which this subset of YAML leaves out; write the value where it is needed, "
    + "or put a text that begins with '&' in quotes [anchor]"
  private static let alias =
    "an alias ('*'), which this subset of YAML leaves out; write the value out, "
    + "or put a text that begins with '*' in quotes [alias]"
  private static let tag =
    "a tag ('!'), which this subset of YAML leaves out; remove it, "
    + "or put a text that begins with '!' in quotes [tag]"
  private static let directive =
    "a directive ('%'), which this subset of YAML leaves out; "
    + "remove the line; every file is YAML 1.2 [directive]"
  private static let complexKey =
    "a complex key, which this subset of YAML leaves out; a key is a text on one line; "
    + "put one that begins with a bracket in quotes [complex-key]"
  private static let document =
    "a second document, where this subset of YAML allows one a file; "
    + "put it in a file of its own [further-document]"

  @Test(
    arguments: [
      ("a: &x 1\n", "1:4", anchor), ("&x a: 1\n", "1:1", anchor), ("[&x 1]", "1:2", anchor),
      ("- *x\n", "1:3", alias), ("a: 1\n*x : 2\n", "2:1", alias), ("{a: *x}", "1:5", alias),
      ("a: !!str 1\n", "1:4", tag), ("--- !t\na: 1\n", "1:5", tag), ("[!t a]", "1:2", tag),
      ("%YAML 1.2\n---\na: 1\n", "1:1", directive), ("a: 1\n...\n%YAML 1.2\n", "3:1", directive),
      ("? [a]\n: 1\n", "1:3", complexKey), ("? - a\n: 1\n", "1:3", complexKey),
      ("? a: b\n: 1\n", "1:3", complexKey), ("[a]: 1\n", "1:1", complexKey),
      ("a: 1\n{b: c}: 1\n", "2:1", complexKey), ("[[a]: 1]", "1:2", complexKey),
      ("{[a]: 1}", "1:2", complexKey), ("[? {a: b} : 1]", "1:4", complexKey),
      ("a: 1\n---\nb: 2\n", "2:1", document), ("---\n---\n", "2:1", document),
      ("a: 1\n...\nb: 2\n", "3:1", document), ("a\n...\n---\n", "3:1", document),
    ])
  func `what is left out is refused by name`(text: String, place: String, message: String) {
    #expect(refusal(of: text) == "spec.yaml:\(place): error: \(message)")
  }

  @Test(arguments: ["a: '&x'", "a: x & y", "a: \"*\"", "a: x*y", "a: hey!", "a: 5 %", "a: b?"])
  func `the same characters inside a text are nothing special`(text: String) {
    #expect(refusal(of: text) == "")
  }
}
