import ConnectorKit
import Testing

@Suite struct ClosestNameTests {
  private let names = ["methods", "tags", "tools", "tenant_id", "tool_exposure"]

  @Test(arguments: [
    ("method", "methods"), ("Methods", "methods"), ("mehods", "methods"), ("tag", "tags"),
    ("tols", "tools"), ("tenant", "tenant_id"), ("tool_expose", "tool_exposure"),
  ])
  func `a slip is told from another word`(name: String, meant: String) {
    #expect(closestName(to: name, in: names) == meant)
  }

  @Test(arguments: ["", "t", "xy", "status", "\u{0}", "équipe"])
  func `what is near nothing has no suggestion`(name: String) {
    #expect(closestName(to: name, in: names) == nil)
  }

  @Test func `a name of any length is compared in little time`() {
    #expect(closestName(to: String(repeating: "m", count: 1_000_000), in: names) == nil)
    #expect(closestName(to: "x", in: [String]()) == nil)
  }
}
