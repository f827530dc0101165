import ConnectorKit
import Connectors
import Testing

@Suite struct ToolFilterTests {
  private let finexio = Finexio.descriptor

  @Test func `without methods and tags everything passes`() throws {
    #expect(try ToolFilter.all.tools(of: finexio).count == 26)
  }

  @Test func `read lets list and get pass and nothing else`() throws {
    let tools = try ToolFilter(methods: ["read"]).tools(of: finexio)
    #expect(Set(tools.map(\.method)) == ["list", "get"])
    #expect(tools.allSatisfy { $0.http == .get })
  }

  @Test func `custom lets pass what is neither read nor write`() throws {
    #expect(
      Set(try ToolFilter(methods: ["custom"]).tools(of: finexio).map(\.name)) == [
        "finexio_counterparties_partial_update", "finexio_invoices_bulk_create",
        "finexio_webhooks_partial_update",
      ])
  }

  @Test func `methods and tags must both let a tool pass`() throws {
    let tools = try ToolFilter(methods: ["read"], tags: ["invoices"]).tools(of: finexio)
    #expect(
      tools.map(\.name) == ["list_all_finexio_invoices", "get_single_finexio_invoice_by_id"])
  }

  @Test func `a method that means nothing is refused with those that do`() {
    let error = #expect(throws: ToolFilterError.self) {
      try ToolFilter(methods: ["GET"]).tools(of: finexio)
    }
    #expect(
      error?.message.hasPrefix("'finexio' has no method 'GET'; choose from read, write, custom, ")
        == true)
  }

  @Test func `a filter that lets nothing pass is refused`() throws {
    let tag = try #require(finexio.tools.first { $0.resource == "payments" }?.tags.first)
    let error = #expect(throws: ToolFilterError.self) {
      try ToolFilter(methods: ["bulk_create"], tags: [tag]).tools(of: finexio)
    }
    #expect(
      error?.message
        == "no tool of 'finexio' is let pass by these methods and these tags together; as methods, "
        + "list, get would match; as tags, invoices would match")
  }

  @Test func `a value must mean something to one of several integrations`() throws {
    let other = IntegrationDescriptor(
      name: "other", label: "Other", summary: "Another.", baseURL: "https://api.example.com",
      authentication: .none,
      tools: [
        ToolDescriptor(
          name: "other_things_ping", integration: "other", resource: "things", method: "ping",
          title: "Ping", summary: "Ping.", http: .get, path: "/ping", answer: .one(),
          annotations: Annotations(
            readOnly: true, destructive: false, idempotent: true, openWorld: true),
          inputSchema: #"{"type":"object"}"#, outputSchema: #"{"type":"object"}"#)
      ])
    #expect(
      try ToolFilter(methods: ["list", "ping"]).split(among: [finexio, other]) == [
        ToolFilter(methods: ["list"]), ToolFilter(methods: ["ping"]),
      ])
    #expect(
      try ToolFilter(tags: ["invoices"]).split(among: [finexio, other]) == [
        ToolFilter(tags: ["invoices"]), nil,
      ])
    let error = #expect(throws: ToolFilterError.self) {
      try ToolFilter(methods: ["pong"]).split(among: [finexio, other])
    }
    #expect(error?.message.hasPrefix("'finexio', 'other' have no method 'pong'; choose") == true)
  }
}
