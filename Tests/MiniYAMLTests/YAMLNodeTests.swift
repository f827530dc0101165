import MiniYAML
import Testing

@Suite struct YAMLNodeTests {
  @Test func `members and elements keep the order of the file`() throws {
    let root = try parse("z: 1\na: [x, {k: v}]\nm:\n- 1\n- 2\n")
    #expect(root.kind == .mapping)
    #expect(root.count == 3)
    #expect(root.members.map { $0.key.text } == ["z", "a", "m"])
    #expect(root["a"]?.elements.map(outline) == ["\"x\"", "{\"k\":\"v\"}"])
    #expect(root["m"]?.count == 2)
    #expect(root["n"] == nil)
    #expect(root["z"]?["q"] == nil)
  }

  @Test func `a key is found by its text, however it is written`() throws {
    let root = try parse("\"a\\u0062\": 1\n'it''s': 2\n? |-\n  long\n: 3\n")
    #expect(root["ab"]?.text == "1")
    #expect(root["it's"]?.text == "2")
    #expect(root["long"]?.text == "3")
  }

  @Test func `a node stands where its first character does`() throws {
    let root = try parse("é: \"x\"\nb:\n  - c: |\n      t\n  - [1,\n     2]\ne:\n")
    #expect(root.position.description == "1:1")
    #expect(root["é"]?.position.description == "1:4")
    let list = try #require(root["b"])
    #expect(list.position.description == "3:3")
    let elements = Array(list.elements)
    #expect(elements[0].position.description == "3:5")
    #expect(elements[0]["c"]?.position.description == "3:8")
    #expect(elements[1].position.description == "5:5")
    #expect(elements[1].elements.map(\.position.description) == ["5:6", "6:6"])
    #expect(root["e"]?.position.description == "7:3")
  }

  @Test func `a node knows how it is written`() throws {
    let root = try parse("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\nf: {}\ng: []\nh:\n  i: 1\n")
    #expect(
      root.members.map(\.value.style) == [
        .plain, .singleQuoted, .doubleQuoted, .literal, .folded, .flow, .flow, .block,
      ])
    #expect(root.style == .block)
  }

  @Test(arguments: ["", "\n\n", "# only a comment", "...\n", "\u{FEFF}"])
  func `a file without a document is a null that says so`(text: String) throws {
    let root = try parse(text)
    #expect(root.isOfEmptyFile)
    #expect(root.core == .null)
    #expect(root.count == 0)
  }

  @Test func `an explicit document without content is a null`() throws {
    let root = try parse("---\n")
    #expect(!root.isOfEmptyFile)
    #expect(root.core == .null)
  }

  @Test func `a place in a text is a place in the file, where lines are what they were`() throws {
    let root = try parse(
      "a: xyz\nb: 'xyz'\nc: |2\n\n  x\n    yz\nd: >\n  x\n  y\ne: \"x\\ty\"\nf: x\n  y\n")
    func place(_ key: String, _ line: Int, _ column: Int) -> String? {
      root[key]?.position(ofTextLine: line, column: column).description
    }
    #expect(place("a", 0, 1) == "1:5")
    #expect(place("b", 0, 1) == "2:6")
    #expect(root["c"]?.text == "\nx\n  yz\n")
    #expect(place("c", 1, 0) == "5:3")
    #expect(place("c", 2, 3) == "6:6")
    // Joined lines and escapes: where the scalar begins.
    #expect(place("d", 0, 2) == "7:4")
    #expect(place("e", 0, 2) == "10:4")
    #expect(place("f", 0, 2) == "11:4")
  }
}
