import Testing

@testable import ConnectorGenerator
@testable import ConnectorKit

/// The compiler and the runtime know the formats each for itself; here they meet.
@Suite struct TextFormatTests {
  private static let texts = [
    "", "a", "2024-02-29", "2023-02-29", "2024-2-9", "2024-13-01", "2024-01-31T09:30:00Z",
    "2024-01-31t09:30:00z", "2024-01-31 09:30:00Z", "2024-01-31T09:30:00", "2024-01-31T24:00:00Z",
    "2024-01-31T09:30:60.125+05:30", "2024-01-31T09:30:00.Z", "2024-01-31T09:30:00+24:00",
    "2024-01-31T09:30:00+0100", "/Date(1)/", "a@b", "a@b.c", "a@.b", "a@b.", "a@@b", "a b@c",
    "<a@b>", "é@ü", "@b", "a@", "123e4567-e89b-12d3-a456-426614174000",
    "123E4567-E89B-12D3-A456-426614174000", "123e4567e89b12d3a456426614174000", "http:",
    "http:x", "https://example.com/a?b=[c]#d", "1http://a", "a+b.c-d:e", "a:b c", "a:é", "a:{b}",
    "a:b%", "192.0.2.1", "192.0.2.256", "192.0.2.01", "192.0.2", "0.0.0.0", "api.example.com",
    "-a.b", "a-.b", "a..b", "a.b.", "xn--a", "a_b", String(repeating: "a", count: 64),
    String(repeating: "a.", count: 127) + "a", "0", "-0", "12.50", "-007.0", "1.", ".5", "1.2.3",
    "-",
    "+1", "1e3", "1,5", "--1", " 1", "1 ",
  ]

  @Test(arguments: ["date", "date-time", "email", "uuid", "uri", "ipv4", "hostname", "decimal"])
  func `a constant passes the compiler exactly when it passes as an argument`(
    format: String
  ) throws {
    let compiler = try #require(TextForm(format: format))
    let runtime = try #require(StringFormat(rawValue: format))
    for text in Self.texts {
      #expect(compiler.accepts(text) == runtime.accepts(text), "\(format): \(text)")
    }
  }
}
