import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct VendorDatesTests {
  private typealias Visit = VendorDates.Visit
  private let tool = "create_a_vendor_dates_visit"

  @Test func `agents see dates and date-times alone`() throws {
    let properties = #"""
      "day": {"type": "string", "format": "date", "description": "The day."},
      "from": {"type": "string", "format": "date-time", "description": "When it begins; the museum's own time."},
      "until": {"type": "string", "format": "date-time", "description": "When it ends."}
      """#
    #expect(
      try inputSchema(of: VendorDates.Visits.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "since": {"type": "string", "format": "date-time", "description": "Look at visits since then."},
            \#(properties),
            "stops": {"type": "array", "description": "Visits within the visit.", "items": {
              "type": "object", "description": "A visit.", "properties": {\#(properties),
                "stops": {"type": "array", "description": "Visits within the visit.",
                  "items": {"type": "object", "description": "A visit."}}},
              "additionalProperties": false}}},
           "additionalProperties": false}
          """#))
  }

  @Test func `they go out in the vendor's form and come back in ours`() async throws {
    let vendor = Vendor(
      #"{"day":"/Date(1539993600000)/","from":"2018-10-20T09:30:00","until":"/Date(1540029600500+0200)/","changed":"/Date(0)/","other":"/Date(0)/","stops":[{"until":"/Date(1540026000000)/"}]}"#
    )
    let museum = try Connection(to: VendorDates.self, transport: vendor)
    let request = """
      POST https://museum.example/visits?since=%2FDate%280%29%2F
      Accept: application/json
      Content-Type: application/json

      {"from":"2018-10-20T09:30:00","until":"/Date(1540029600500)/",\
      "stops":[{"stops":[{"until":"/Date(1540026000000)/"}]}],"day":"2018-10-20"}
      """
    let visit = try await museum.call(
      VendorDates.Visits.Create(
        since: "1970-01-01T01:00:00+01:00", day: "2018-10-20", from: "2018-10-20T09:30:00Z",
        until: "2018-10-20T10:00:00.5Z",
        stops: [Visit(stops: [Visit(until: "2018-10-20T11:00:00+02:00")])]))
    #expect(visit.day == "2018-10-20")
    #expect(visit.from == "2018-10-20T09:30:00")
    #expect(visit.until == "2018-10-20T10:00:00.5Z")
    #expect(visit.changed == "1970-01-01T00:00:00Z")
    #expect(visit.stops?.first?.until == "2018-10-20T09:00:00Z")
    let result = await museum.call(
      tool,
      arguments: try json(
        #"""
        {"since": "1970-01-01T01:00:00+01:00", "day": "2018-10-20", "from": "2018-10-20T09:30:00Z",
         "until": "2018-10-20T10:00:00.5Z", "stops": [{"stops": [{"until": "2018-10-20T11:00:00+02:00"}]}]}
        """#))
    #expect(
      result.text
        == #"{"result":{"day":"2018-10-20","from":"2018-10-20T09:30:00","until":"2018-10-20T10:00:00.5Z","changed":"1970-01-01T00:00:00Z","other":"/Date(0)/","stops":[{"until":"2018-10-20T09:00:00Z"}]}}"#
    )
    #expect(vendor.requests == [request, request])
  }

  @Test func `what is no date is refused, however deep`() async throws {
    let vendor = Vendor("{}")
    let museum = try Connection(to: VendorDates.self, transport: vendor)
    let result = await museum.call(
      tool, arguments: ["until": "/Date(0)/", "stops": [["day": "20.10.2018"]]])
    #expect(
      result.text
        == refusal(
          by: tool,
          (
            "/until", #"a date and time with its zone such as "2026-01-31T09:30:00Z""#,
            #""/Date(0)/""#
          ), ("/stops/0/day", #"a date such as "2026-01-31""#, #""20.10.2018""#)))
    #expect(vendor.requests.isEmpty)
  }
}
