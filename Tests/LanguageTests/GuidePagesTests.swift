import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct GuidePagesTests {
  private let harbour = GuidePages.descriptor

  @Test func `a guide is a page with a URI`() {
    #expect(
      harbour.guides.first
        == GuideDescriptor(
          uri: "guide-pages://guides/berths", name: "guide_pages_berths", title: "The berths",
          summary: "Which berth takes which ship.",
          text: """
            # Berths

            The berths of list_all_guide_pages_berths take ships of {length} metres.
            """,
          tools: ["list_all_guide_pages_berths"]))
    #expect(harbour.guides.map(\.title) == ["The berths", "Money", "Weather"])
  }

  @Test func `a guide comes with a prompt`() {
    #expect(harbour.prompts.map(\.guides) == [["guide-pages://guides/berths"]])
  }

  @Test func `a filter keeps out a guide whose tools it all keeps out`() {
    func offered(_ filter: ToolFilter) -> [String] {
      filter.guides(of: harbour).map(\.title)
    }
    #expect(offered(.all) == ["The berths", "Money", "Weather"])
    #expect(offered(ToolFilter(methods: ["read"])) == ["The berths", "Weather"])
    #expect(offered(ToolFilter(tags: ["bookings"])) == ["Money", "Weather"])
  }
}
