import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct SettingHeadersTests {
  private let tool = "setting_headers_visas_count"

  @Test func `agents see nothing of settings`() throws {
    #expect(
      try inputSchema(of: SettingHeaders.Visas.Count.self)
        == json(#"{"type": "object", "properties": {}, "additionalProperties": false}"#))
  }

  @Test func `settings fill the base URL and the header fields`() async throws {
    let vendor = Vendor("9")
    let embassy = try Connection(
      to: SettingHeaders.self, settings: ["country": "no", "office": "17"], transport: vendor)
    let request = """
      GET https://no.embassy.example/17/visas/count
      X-Office: office 17
      Accept: application/vnd.embassy+json
      """
    #expect(try await embassy.call(SettingHeaders.Visas.Count()) == 9)
    #expect(await embassy.call(tool, arguments: [:]).text == #"{"result":9}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a default stands in`() async throws {
    let vendor = Vendor("9")
    let embassy = try Connection(
      to: SettingHeaders.self, settings: ["office": "17"], transport: vendor)
    #expect(try await embassy.call(SettingHeaders.Visas.Count()) == 9)
    #expect(vendor.requests.first?.hasPrefix("GET https://fr.embassy.example/17/") == true)
  }

  @Test(arguments: [
    ([:], "the setting 'office' has no value; give it one"),
    (["office": "x"], "the setting 'office' must be a valid integer"),
    (
      ["office": "1", "city": "Oslo"],
      "'setting_headers' has no setting 'city'; it has 'country', 'office'"
    ),
    (
      ["office": "1", "country": "elsewhere.example/"],
      "the setting 'country' may hold letters, digits, '-', '.', '_', '~' and ':' only"
    ),
  ])
  func `an account that does not fit is refused`(
    settings: [String: String], message: String
  ) {
    let error = #expect(throws: AccountError.self) {
      try Connection(to: SettingHeaders.self, settings: settings, transport: Vendor(""))
    }
    #expect(error?.message == message)
  }
}
