import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct DottedKeysTests {
  private let tool = "list_all_dotted_keys_gates"
  private let first =
    #"{"list.of.gates":[{"n":1}],"@odata.nextLink":"https://weir.example/gates?$skip=1"}"#
  private let last = #"{"list.of.gates":[{"n":2}],"@odata":{"nextLink":"/gates?$skip=9"}}"#

  private func request(_ target: String) -> String {
    "GET https://weir.example\(target)\nAccept: application/json"
  }

  @Test func `agents see a limit and a cursor`() throws {
    #expect(try inputSchema(of: DottedKeys.Gates.List.self) == listSchema(maximum: nil))
  }

  @Test func `records and the next page are found under names with dots`() async throws {
    let sent = [request("/gates"), request("/gates?$skip=1")]

    let typed = Vendor(first, last)
    let weir = try Connection(to: DottedKeys.self, transport: typed)
    let gates = try await weir.records(of: DottedKeys.Gates.List())
      .reduce(into: []) { $0.append($1.n) }
    #expect(gates == [1, 2])
    #expect(typed.requests == sent)

    let named = Vendor(first, last)
    let pages = try await Connection(to: DottedKeys.self, transport: named).walk(tool, [:])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(named.requests == sent)
  }

  @Test func `other dots go on dividing the path`() async throws {
    let weir = try Connection(to: DottedKeys.self, transport: Vendor(#"{"@odata.count":[7]}"#))
    #expect(try await weir.call(DottedKeys.Gates.Count()) == 7)
    let result = await weir.call("dotted_keys_gates_count", arguments: [:])
    #expect(result.text == #"{"result":7}"#)
  }

  @Test func `errors are found so too`() async throws {
    let body = #"{"has.errors":true,"error.message":"Closed."}"#
    let weir = try Connection(to: DottedKeys.self, transport: Vendor(body))
    #expect(
      await weir.call("dotted_keys_gates_count", arguments: [:]).text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"Closed.","status":200,"body":\#(body)}}"#
    )
  }

  @Test func `a wrong argument is refused`() async throws {
    let vendor = Vendor(last)
    let weir = try Connection(to: DottedKeys.self, transport: vendor)
    #expect(
      await weir.call(tool, arguments: ["kind": 1]).text
        == refusal(by: tool, ("/kind", "a string", "1")))
    #expect(vendor.requests.isEmpty)
  }
}
