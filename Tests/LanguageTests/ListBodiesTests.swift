import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ListBodiesTests {
  @Test func `agents see one list, named after the resource or as the spec says`() throws {
    #expect(
      try inputSchema(of: ListBodies.Books.Add.self)
        == json(
          #"""
          {"type": "object", "properties": {"books": {"type": "array", "description": "The books to send.",
            "items": {"type": "object", "description": "A book.", "properties": {
              "isbn": {"type": "string", "description": "Its number."}}, "required": ["isbn"],
              "additionalProperties": false},
            "minItems": 1, "maxItems": 2}},
           "required": ["books"], "additionalProperties": false}
          """#))
    #expect(
      try inputSchema(of: ListBodies.Books.Tag.self)
        == json(
          #"""
          {"type": "object", "properties": {"tags": {"type": "array", "description": "The tags.",
            "items": {"type": "string"}}},
           "required": ["tags"], "additionalProperties": false}
          """#))
  }

  @Test func `the list is the body`() async throws {
    let vendor = Vendor(#"[{"id":"1","isbn":"a"},{"id":"2","isbn":"b"}]"#)
    let library = try Connection(to: ListBodies.self, transport: vendor)
    let request = """
      POST https://library.example/books/batch
      Accept: application/json
      Content-Type: application/json

      [{"isbn":"a"},{"isbn":"b"}]
      """
    let books = try await library.call(
      ListBodies.Books.Add(books: [
        ListBodies.Book(isbn: "a"), ListBodies.Book(isbn: "b", id: "only the vendor's"),
      ]))
    #expect(books.map(\.id) == ["1", "2"])
    let result = await library.call(
      "list_bodies_books_add", arguments: ["books": [["isbn": "a"], ["isbn": "b"]]])
    #expect(result.text == #"{"result":[{"id":"1","isbn":"a"},{"id":"2","isbn":"b"}]}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `the list may be wrapped`() async throws {
    let vendor = Vendor("")
    let library = try Connection(to: ListBodies.self, transport: vendor)
    let request = """
      POST https://library.example/tags
      Accept: application/json
      Content-Type: application/json

      {"Tags":["old"]}
      """
    #expect(try await library.call(ListBodies.Books.Tag(tags: ["old"])) == Empty())
    _ = await library.call("list_bodies_books_tag", arguments: ["tags": ["old"]])
    #expect(vendor.requests == [request, request])
  }

  @Test func `its length and every element are checked`() async throws {
    let vendor = Vendor("[]")
    let library = try Connection(to: ListBodies.self, transport: vendor)
    let tool = "list_bodies_books_add"
    #expect(
      await library.call(tool, arguments: ["books": []]).text
        == refusal(by: tool, ("/books", "at least 1 element", "0 elements")))
    #expect(
      await library.call(tool, arguments: ["books": [["isbn": "a"], [:]]]).text
        == refusal(by: tool, ("/books/1/isbn", "a string (required)", "nothing")))
    #expect(vendor.requests.isEmpty)
  }
}
