import ConnectorKit
import Connectors
import StrictJSON
import Testing

@testable import Gateway

/// What the catalogue says of vendors and their tools.
@Suite struct CatalogueTests {
  @Test func `an integration says how an account comes to be and what is served`() async throws {
    let world = try await World()
    let answer = await world.ask("GET", "/integration/acme", key: world.admin)
    #expect(answer.status == 200)
    #expect(answer.json["connect"]?.string == "credentials")
    #expect(answer.json["application"]?.bool == true)
    #expect(answer.json["callback_uri"]?.isNull == true)
    #expect(answer.json["credentials"]?[0]?["is_secret"]?.bool == true)
    let tools = await world.ask("GET", "/integration/acme/tools", key: world.admin)
    let sizes = tools.json["result"]?.elements.compactMap { $0["bytes"]?.int } ?? []
    #expect(answer.json["tool_count"]?.int == sizes.count)
    #expect(answer.json["bytes"]?.int == sizes.reduce(0, +))
  }

  @Test func `the tools that a filter lets pass are those of an account, without their schemas`()
    async throws
  {
    let world = try await World()
    let id = try await world.account()
    for filter in ["", "?methods=read", "?tags=things"] {
      let listed = await world.ask("GET", "/integration/acme/tools\(filter)", key: world.admin)
      let offered = await world.ask(
        "GET", "/integrated-account/\(id)/tools\(filter)", key: world.admin)
      #expect(listed.status == 200)
      #expect(
        listed.json["result"]?.elements.map { $0["name"]?.string }
          == offered.json["result"]?.elements.map { $0["name"]?.string })
      #expect(listed.json["result"]?[0]?["inputSchema"] == nil)
    }
    let none = await world.ask("GET", "/integration/acme/tools?methods=raed", key: world.admin)
    #expect(none.status == 400)
    #expect(none.json["details"]?["failures"]?[0]?["pointer"]?.string == "/methods/0")
    for path in ["/integration/none/tools", "/integration/acme/tools/none"] {
      #expect(await world.ask("GET", path, key: world.admin).status == 404)
    }
  }

  @Test func `examples have the form that the tools ask for`() throws {
    var unfit: [String] = []
    for tool in Catalog.integrations.flatMap({ $0.descriptor.servedTools }) {
      let problems = try ArgumentProblem.problems(
        in: ExampleArguments.of(tool), by: tool.inputSchema)
      // A text that a pattern asks for cannot be made up.
      unfit += problems.filter { !$0.expected.contains("match") }.map {
        "\(tool.name) \($0)"
      }
    }
    #expect(unfit == [])
  }

  @Test func `the servers of all accounts are listed, and of a tenant's key its own`() async throws
  {
    let world = try await World()
    let (mine, theirs) = (try await world.account(), try await world.account(tenant: "b"))
    let first = try await world.server(of: mine)
    let second = try await world.server(of: theirs)
    let admin = try await world.key("admin", tenant: "b")
    func ids(_ query: String, key: String) async -> [String] {
      let answer = await world.ask("GET", "/mcp-server\(query)", key: key)
      #expect(answer.status == 200)
      return answer.json["result"]?.elements.compactMap { $0["id"]?.string } ?? []
    }
    #expect(await ids("", key: world.admin) == [second.id, first.id])
    #expect(await ids("?tenant_id=a", key: world.admin) == [first.id])
    #expect(await ids("?integrated_account_id=\(theirs)", key: world.admin) == [second.id])
    #expect(await ids("", key: admin.text) == [second.id])
    #expect(await ids("?tenant_id=a", key: admin.text) == [])
    #expect(await ids("?integrated_account_id=\(mine)", key: admin.text) == [])
    let page = await world.ask("GET", "/mcp-server?limit=1", key: world.admin)
    let cursor = try #require(page.json["next_cursor"]?.string)
    #expect(await ids("?limit=1&next_cursor=\(cursor)", key: world.admin) == [first.id])
  }

  @Test func `accounts are found by a part of their label, tenant or id`() async throws {
    let world = try await World()
    let (one, other) = (try await world.account(), try await world.account(tenant: "100%_sure!"))
    _ = await world.ask(
      "PATCH", "/integrated-account/\(one)", ["label": "Main Ledger"], key: world.admin)
    func found(_ text: String) async -> [String] {
      let answer = await world.ask("GET", "/integrated-account?q=\(text)", key: world.admin)
      return answer.json["result"]?.elements.compactMap { $0["id"]?.string } ?? []
    }
    #expect(await found("ledger") == [one])
    #expect(await found("0%25_s") == [other])
    #expect(await found("!") == [other])
    #expect(await found("%25") == [other])
    #expect(await found(other.uppercased()) == [other])
    #expect(await found("nothing") == [])
  }
}
