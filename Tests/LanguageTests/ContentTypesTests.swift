import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ContentTypesTests {
  private typealias Pages = ContentTypes.Pages

  @Test func `agents see a text as any other argument`() throws {
    #expect(
      try inputSchema(of: Pages.Write.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "id": {"type": "string", "description": "Which page."},
            "text": {"type": "string", "description": "The text in Markdown.", "maxLength": 20}},
           "required": ["id", "text"], "additionalProperties": false}
          """#))
  }

  @Test func `a body says what the spec says it is`() async throws {
    let vendor = Vendor("")
    let wiki = try Connection(to: ContentTypes.self, transport: vendor)
    _ = try await wiki.call(Pages.Patch(id: "7", title: .null))
    _ = try await wiki.call(Pages.Write(id: "7", text: "# \"Ä\"\n"))
    _ = try await wiki.call(Pages.Note(body: ""))
    #expect(
      vendor.requests == [
        """
        PATCH https://wiki.example/pages/7
        Accept: application/json
        Content-Type: application/merge-patch+json

        {"title":null}
        """,
        """
        PUT https://wiki.example/pages/7/text
        Accept: application/json
        Content-Type: text/markdown

        # "Ä"

        """,
        """
        POST https://wiki.example/notes
        Accept: application/json
        Content-Type: text/plain; charset=utf-8


        """,
      ])
  }

  @Test func `a text is checked before it is sent`() async throws {
    let vendor = Vendor("")
    let wiki = try Connection(to: ContentTypes.self, transport: vendor)
    let tool = "content_types_pages_write"
    #expect(
      await wiki.call(tool, arguments: ["id": "7", "text": 1]).text
        == refusal(by: tool, ("/text", "a string", "1")))
    #expect(vendor.requests.isEmpty)
  }
}
