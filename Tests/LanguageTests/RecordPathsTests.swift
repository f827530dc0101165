import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct RecordPathsTests {
  private let answer =
    #"{"data":{"items":[{"title":"Iliad","no":1.10},{"title":"Odyssey"}],"lost":{"title":"Margites"}}}"#

  @Test func `agents see nothing of it`() throws {
    let schema = try json(
      #"{"type": "object", "properties": {}, "additionalProperties": false}"#)
    #expect(try inputSchema(of: RecordPaths.Scrolls.All.self) == schema)
    #expect(try inputSchema(of: RecordPaths.Scrolls.First.self) == schema)
    #expect(try inputSchema(of: RecordPaths.Scrolls.Lost.self) == schema)
  }

  @Test func `records are taken from their place, whole`()
    async throws
  {
    let vendor = Vendor(answer)
    let archive = try Connection(to: RecordPaths.self, transport: vendor)
    let request = "GET https://archive.example/scrolls\nAccept: application/json"
    #expect(try await archive.call(RecordPaths.Scrolls.All()).map(\.title) == ["Iliad", "Odyssey"])
    #expect(
      await archive.call("record_paths_scrolls_all", arguments: [:]).text
        == #"{"result":[{"title":"Iliad","no":1.10},{"title":"Odyssey"}]}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a number is the place in a list`() async throws {
    let archive = try Connection(to: RecordPaths.self, transport: Vendor(answer))
    #expect(try await archive.call(RecordPaths.Scrolls.First()).title == "Iliad")
    #expect(
      await archive.call("record_paths_scrolls_first", arguments: [:]).text
        == #"{"result":{"title":"Iliad","no":1.10}}"#)
  }

  @Test func `a negative number counts from the end`() async throws {
    let archive = try Connection(to: RecordPaths.self, transport: Vendor(answer))
    #expect(try await archive.call(RecordPaths.Scrolls.Last()).title == "Odyssey")
    #expect(
      await archive.call("record_paths_scrolls_last", arguments: [:]).text
        == #"{"result":{"title":"Odyssey"}}"#)
  }

  @Test func `what is optional may not be there`() async throws {
    let archive = try Connection(
      to: RecordPaths.self, transport: Vendor(answer, answer, #"{"data":{}}"#))
    #expect(try await archive.call(RecordPaths.Scrolls.Lost())?.title == "Margites")
    #expect(
      await archive.call("record_paths_scrolls_lost", arguments: [:]).text
        == #"{"result":{"title":"Margites"}}"#)
    #expect(try await archive.call(RecordPaths.Scrolls.Lost()) == nil)
    #expect(
      await archive.call("record_paths_scrolls_lost", arguments: [:]).text == #"{"result":null}"#)
  }

  @Test func `records that are not where they should be are no empty list`() async throws {
    let archive = try Connection(
      to: RecordPaths.self, transport: Vendor(#"{"data":{"entries":[]}}"#))
    #expect(
      await archive.call("record_paths_scrolls_all", arguments: [:]).text
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the vendor answered 200 with an object where 'data.items' should hold records","status":200,"body":{"data":{"entries":[]}}}}"#
    )
  }

  @Test func `arguments are refused where there are none`() async throws {
    let vendor = Vendor(answer)
    let archive = try Connection(to: RecordPaths.self, transport: vendor)
    let tool = "record_paths_scrolls_all"
    #expect(
      await archive.call(tool, arguments: ["at": "data"]).text
        == refusal(by: tool, ("/at", "no arguments", #"the unknown name "at""#)))
    #expect(vendor.requests.isEmpty)
  }
}
