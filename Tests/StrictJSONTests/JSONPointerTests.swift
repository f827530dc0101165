import StrictJSON
import Testing

@Suite struct JSONPointerTests {
  @Test func `a pointer is written as RFC 6901 has it`() {
    var pointer = JSONPointer()
    #expect(pointer.description == "")
    pointer.append("a")
    pointer.append(0)
    pointer.append("b/c~d")
    pointer.append("")
    #expect(pointer.description == "/a/0/b~1c~0d/")
    #expect(pointer.tokens == ["a", "0", "b/c~d", ""])
    pointer.removeLast()
    pointer.removeLast()
    #expect(pointer.description == "/a/0")
    pointer.removeLast()
    pointer.removeLast()
    pointer.removeLast()
    #expect(pointer == JSONPointer())
    #expect(pointer.tokens.isEmpty)
  }

  // The document and the answers of RFC 6901, section 5.
  @Test(arguments: [
    ("/foo", #"["bar", "baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"),
    ("/e^f", "3"), ("/g|h", "4"), (#"/i\j"#, "5"), ("/k\"l", "6"), ("/ ", "7"), ("/m~0n", "8"),
  ])
  func `a pointer finds its value`(pointer: String, expected: String) throws {
    let document = try JSONValue(
      parsing: #"""
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5,
        "k\"l": 6, " ": 7, "m~n": 8}
        """#)
    #expect(document.value(at: try #require(JSONPointer(pointer)))?.description == expected)
    #expect(document.value(at: JSONPointer()) == document)
  }

  @Test(arguments: [
    "/foo/2", "/foo/00", "/foo/01", "/foo/-", "/foo/-1", "/foo/1x", "/foo/", "/foo/+1", "/bar",
    "/foo/0/x", "/n/0", "/foo/99999999999999999999",
  ])
  func `a pointer to nothing finds nothing`(pointer: String) throws {
    let document = try JSONValue(parsing: #"{"foo":["bar","baz"],"n":null}"#)
    #expect(document.value(at: try #require(JSONPointer(pointer))) == nil)
  }

  @Test(arguments: ["a", "a/b", "/~", "/~2", "/a~", "/~/", "#/a"])
  func `what is no pointer is refused`(text: String) {
    #expect(JSONPointer(text) == nil)
  }

  @Test func `keys that only look the same are different`() {
    #expect(JSONPointer("/\u{E9}") != JSONPointer("/e\u{301}"))
    #expect(Set([JSONPointer("/a"), JSONPointer("/a"), JSONPointer("/b")]).count == 2)
  }
}
