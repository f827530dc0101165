import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct NestedFormsTests {
  private let tool = "nested_forms_sales_open"

  private func request(_ body: String) -> String {
    """
    POST https://till.example/sales
    Accept: application/json
    Content-Type: application/x-www-form-urlencoded

    \(body)
    """
  }

  @Test func `agents see objects as in any other body`() throws {
    let schema = try inputSchema(of: NestedForms.Sales.Open.self)
    #expect(
      try schema["properties"]?["items"]?["items"]
        == json(
          #"""
          {"type": "object", "description": "What is sold.", "properties": {
            "name": {"type": "string", "description": "The name."},
            "sizes": {"type": "array", "description": "In cm.", "items": {"type": "integer"}}},
           "additionalProperties": false}
          """#))
  }

  @Test func `names say where a value stands`() async throws {
    let vendor = Vendor("Done")
    let till = try Connection(to: NestedForms.self, transport: vendor)
    let sale = NestedForms.Sales.Open(
      buyer: NestedForms.SalesOpenBuyer(name: "A & B", at: "2026-01-31T09:30:00Z"),
      items: [NestedForms.Item(name: "Hat", sizes: [56, 58]), NestedForms.Item(name: "Tie")],
      codes: ["x", "y"], notes: ["n"], metadata: ["order id": "7"])
    #expect(try await till.call(sale) == "Done")
    let result = await till.call(
      tool,
      arguments: try json(
        #"{"buyer":{"name":"A & B","at":"2026-01-31T10:30:00+01:00"},"items":[{"name":"Hat","sizes":[56,58]},{"name":"Tie"}],"codes":["x","y"],"notes":["n"],"metadata":{"order id":"7"}}"#
      ))
    #expect(result.text == #"{"result":"Done"}"#)
    let pairs = [
      "shop[city]=Ulm", "buyer[name]=A+%26+B", "buyer[at]=2026-01-31T09%3A30%3A00",
      "items[0][name]=Hat", "items[0][sizes][]=56", "items[0][sizes][]=58", "items[1][name]=Tie",
      "codes=x%2Cy", "notes[]=n", "metadata[order+id]=7",
    ]
    let body = pairs.joined(separator: "&").replacing("[", with: "%5B").replacing("]", with: "%5D")
    #expect(vendor.requests == [request(body), request(body)])
  }

  @Test func `an empty list or object clears what the vendor has`() async throws {
    let vendor = Vendor("Done")
    let till = try Connection(to: NestedForms.self, transport: vendor)
    let sale = NestedForms.Sales.Open(
      items: [NestedForms.Item(sizes: [])], codes: [], notes: [], metadata: [:])
    _ = try await till.call(sale)
    #expect(
      vendor.requests == [
        request("shop%5Bcity%5D=Ulm&items%5B0%5D%5Bsizes%5D=&codes=&notes=&metadata=")
      ])
  }

  @Test func `a name that would read as structure is refused`() async throws {
    let vendor = Vendor("Done")
    let till = try Connection(to: NestedForms.self, transport: vendor)
    for name in ["a][b", ""] {
      let result = await till.call(tool, arguments: try json(#"{"metadata":{"\#(name)":"1"}}"#))
      #expect(
        result.text
          == refusal(
            by: tool,
            (
              "/metadata/\(name)", "a name of one character or more without '[' and ']'",
              "a name that a form cannot hold"
            )))
    }
    #expect(vendor.requests.isEmpty)
  }
}
