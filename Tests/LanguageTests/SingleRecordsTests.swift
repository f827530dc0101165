import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct SingleRecordsTests {
  private let orchard = SingleRecords.descriptor

  private func record(_ name: String) throws -> RecordTemplate {
    try #require(orchard.records.first { $0.name == "single_records_\(name)" })
  }

  @Test func `every get that reads has a template, with what it needs`() {
    #expect(
      orchard.records.map(\.uriTemplate) == [
        "single-records://trees/{orchard}/{number}", "single-records://kinds/{kind}",
      ])
    #expect(orchard.records.map(\.title) == ["Orchard tree", "Orchard kind"])
    #expect(
      ToolFilter(tools: ["get_single_single_records_tree_by_id"]).records(of: orchard).map(\.name)
        == ["single_records_tree"])
  }

  @Test func `a URI is the arguments of the tool`() throws {
    let tree = try record("tree")
    #expect(
      tree.arguments(of: "single-records://trees/S%C3%BCd%2FWest/7")
        == ["orchard": "Süd/West", "number": 7])
    #expect(
      tree.arguments(of: "SINGLE-RECORDS://Trees/Nord/7") == ["orchard": "Nord", "number": 7])
    // Whether they fit is for the tool to say, which names what it expects.
    #expect(
      tree.arguments(of: "single-records://trees/../seven")
        == ["orchard": "..", "number": "seven"])
    #expect(try record("kind").arguments(of: "single-records://kinds/7") == ["kind": "7"])
  }

  @Test(arguments: [
    "", "single-records", "single-records://trees", "single-records://trees/",
    "single-records://trees/a", "single-records://trees/a/", "single-records://trees//1",
    "single-records://trees/a/1/", "single-records://trees/a/1?x=1", "single-records://trees/a/1#x",
    "single-records://trees/%FF/1", "single-records:/trees/a/1", "other://trees/a/1",
    "single-records://kinds/a/1", "single_records://trees/a/1",
  ])
  func `another URI is none of its own`(uri: String) throws {
    #expect(try record("tree").arguments(of: uri) == nil)
  }

  @Test func `a record is read by the tool`() async throws {
    let vendor = Vendor(#"{"kind":"apple"}"#)
    let connection = try Connection(to: SingleRecords.self, transport: vendor)
    let tree = try record("tree")
    let arguments = try #require(tree.arguments(of: "single-records://trees/a%20b/7"))
    let result = await connection.call(tree.tool, arguments: arguments)
    #expect(result.text == #"{"result":{"kind":"apple"}}"#)
    #expect(
      vendor.requests == [
        """
        GET https://orchard.example/orchards/a%20b/trees/7
        Accept: application/json
        """
      ])
  }

  @Test func `only values that the spec lists complete what is typed`() throws {
    #expect(try record("kind").completions(of: "kind", for: "p") == ["pear", "apple"])
    #expect(try record("tree").completions(of: "number", for: "1") == [])
    #expect(try record("tree").completions(of: "detailed", for: "") == [])
  }
}
