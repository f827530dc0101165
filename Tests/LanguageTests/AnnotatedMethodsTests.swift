import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct AnnotatedMethodsTests {
  private typealias Plays = AnnotatedMethods.Plays

  @Test func `agents see that there are no arguments`() throws {
    let schema = try json(
      #"{"type": "object", "properties": {}, "additionalProperties": false}"#)
    #expect(try inputSchema(of: AnnotatedMethods.Plays.Search.self) == schema)
    #expect(try inputSchema(of: AnnotatedMethods.Plays.Archive.self) == schema)
  }

  @Test func `verbs say what a call may do`() {
    #expect(
      Plays.Get.descriptor.annotations
        == Annotations(readOnly: true, destructive: false, idempotent: true))
    #expect(
      Plays.Create.descriptor.annotations
        == Annotations(readOnly: false, destructive: false, idempotent: false))
    #expect(
      Plays.Update.descriptor.annotations
        == Annotations(readOnly: false, destructive: true, idempotent: true))
    #expect(
      Plays.Delete.descriptor.annotations
        == Annotations(readOnly: false, destructive: true, idempotent: true))
  }

  @Test func `a method may say otherwise`() {
    #expect(
      Plays.Search.descriptor.annotations
        == Annotations(readOnly: true, destructive: false, idempotent: true))
    #expect(
      Plays.Archive.descriptor.annotations
        == Annotations(readOnly: false, destructive: false, idempotent: true, openWorld: false))
  }

  @Test func `only a write may have been processed when its answer is lost`() async throws {
    let vendor = Vendor(status: 502, "")
    let theatre = try Connection(to: AnnotatedMethods.self, transport: vendor)
    #expect(
      await theatre.call("annotated_methods_plays_search", arguments: [:]).text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"the vendor answered 502 with an empty body","status":502}}"#
    )
    #expect(
      await theatre.call("annotated_methods_plays_archive", arguments: [:]).text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"the vendor answered 502 with an empty body","status":502,"may_have_been_processed":true}}"#
    )
    #expect(
      vendor.requests == [
        "POST https://theatre.example/search\nAccept: application/json",
        "POST https://theatre.example/archive\nAccept: application/json",
      ])
  }
}
