import ConnectorKit
import Foundation
import Platform
import Testing

@testable import Gateway

/// What names may hold.
@Suite struct PlainTextTests {
  @Test func `the description refuses the characters that requests are refused for`() throws {
    let schema = try JSONValue(parsing: APIField.text)
    let pattern = try NSRegularExpression(pattern: try #require(schema["pattern"]?.string))
    var refused = 0
    for value in Array(0...0x30FF) + Array(0xFE00...0xFFFF) + Array(0xE0000...0xE01EF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "a\(scalar)b"
      let range = NSRange(location: 0, length: text.utf16.count)
      let isDescribed = pattern.firstMatch(in: text, range: range) != nil
      let isTaken = RequestObject.flaw(of: text, maximum: 200) == nil
      #expect(isDescribed == isTaken, "U+\(String(value, radix: 16))")
      if !isTaken { refused += 1 }
    }
    #expect(refused == 0x20 + 0x21 + 1 + 3 + 7 + 16 + 1 + 0x80)
  }

  @Test(arguments: [
    "\u{202E}gnp.exe", "Acme\u{200B}", "Acme\u{0}", "Acme\u{85}", "A\u{E0041}", "\u{FEFF}Acme",
    "a\nb", "",
  ])
  func `a name that would be shown as another is refused`(name: String) async throws {
    let world = try await World()
    for (path, body) in [
      ("/api-key", ["name": JSONValue(name), "scope": "admin"] as JSONValue),
      ("/integrated-account", ["integration": "acme", "tenant_id": JSONValue(name)]),
    ] {
      let answer = await world.ask("POST", path, body, key: world.admin)
      #expect(answer.status == 400)
      let places = answer.json["details"]?["failures"]?.elements.compactMap {
        $0["pointer"]?.string
      }
      #expect(places?.contains { ["/name", "/tenant_id"].contains($0) } == true)
    }
    let plain = await world.ask(
      "POST", "/api-key", ["name": "Zoë 株式会社 می‌خواهم 👩‍💻", "scope": "admin"], key: world.admin)
    #expect(plain.status == 201)
  }
}
