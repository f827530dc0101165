import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct BaseUrlsTests {
  @Test func `agents see nothing of URLs`() throws {
    #expect(
      try inputSchema(of: BaseUrls.Ships.Search.self)
        == json(
          #"""
          {"type": "object", "properties": {"name": {"type": "string", "description": "Part of the name."}},
           "required": ["name"], "additionalProperties": false}
          """#))
  }

  @Test func `a method goes to the URL of the integration`() async throws {
    let vendor = Vendor(#"{"name":"Vega"}"#)
    let harbour = try Connection(to: BaseUrls.self, transport: vendor)
    let request = """
      GET https://api.harbour.example/v1/ships/7
      Accept: application/json
      """
    #expect(try await harbour.call(BaseUrls.Ships.Get(id: "7")).name == "Vega")
    let result = await harbour.call("get_single_base_urls_ship_by_id", arguments: ["id": "7"])
    #expect(result.text == #"{"result":{"name":"Vega"}}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a method with a URL of its own goes there`() async throws {
    let vendor = Vendor(#"[{"name":"Vega"}]"#)
    let harbour = try Connection(to: BaseUrls.self, transport: vendor)
    let request = """
      GET https://search.harbour.example/v2/ships?name=Ve
      Accept: application/json
      """
    #expect(try await harbour.call(BaseUrls.Ships.Search(name: "Ve")).map(\.name) == ["Vega"])
    let result = await harbour.call("base_urls_ships_search", arguments: ["name": "Ve"])
    #expect(result.text == #"{"result":[{"name":"Vega"}]}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `another origin stands for both`() async throws {
    let vendor = Vendor("{}")
    let harbour = try Connection(
      to: BaseUrls.self, transport: vendor, origin: "http://127.0.0.1:8080")
    _ = await harbour.call("get_single_base_urls_ship_by_id", arguments: ["id": "7"])
    _ = await harbour.call("base_urls_ships_search", arguments: ["name": "Ve"])
    #expect(
      vendor.requests == [
        "GET http://127.0.0.1:8080/v1/ships/7\nAccept: application/json",
        "GET http://127.0.0.1:8080/v2/ships?name=Ve\nAccept: application/json",
      ])
  }

  @Test func `an argument is never a URL`() async throws {
    let vendor = Vendor("{}")
    let harbour = try Connection(to: BaseUrls.self, transport: vendor)
    let result = await harbour.call(
      "base_urls_ships_search", arguments: ["base_url": "https://elsewhere.example"])
    #expect(
      result.text
        == refusal(
          by: "base_urls_ships_search", ("/name", "a string (required)", "nothing"),
          ("/base_url", "one of the names name", #"the unknown name "base_url""#)))
    #expect(vendor.requests.isEmpty)
  }
}
