import Testing

@testable import PatternMatching

@Suite struct StringFormatTests {
  @Test(arguments: [
    ("date", "2024-02-29"), ("date", "2000-02-29"), ("date", "0000-01-01"),
    ("date-time", "2026-01-31T09:30:00Z"), ("date-time", "2026-01-31t09:30:60.123456789012z"),
    ("date-time", "2026-01-31T09:30:00-23:59"), ("date-time", "9999-12-31T00:00:00+00:01"),
    ("date-time", "0000-01-01T00:00:00-00:01"), ("email", "a+b@example.com"),
    ("email", "é@bücher.example"), ("uuid", "123e4567-E89B-12d3-a456-426614174000"),
    ("uri", "https://example.com/a?b=%20#c"), ("uri", "urn:x"), ("ipv4", "192.0.2.1"),
    ("ipv4", "0.0.0.0"), ("hostname", "api.example.com"), ("hostname", "a-1"),
  ])
  func `a text of a format is accepted`(format: String, text: String) throws {
    #expect(try #require(StringFormat(rawValue: format)).accepts(text))
  }

  @Test(arguments: [
    ("date", ""), ("date", "2023-02-29"), ("date", "1900-02-29"), ("date", "2026-1-1"),
    ("date", "2026-13-01"), ("date", "2026-00-10"), ("date", "2026-04-31"), ("date", "2026-01-00"),
    ("date", "2026-01-31T00:00:00Z"), ("date", "+026-01-01"), ("date", "２０２６-01-01"),
    ("date-time", "2026-01-31T09:30:00"), ("date-time", "2026-01-31"), ("date-time", ""),
    ("date-time", "2026-01-31T24:00:00Z"), ("date-time", "2026-01-31T09:60:00Z"),
    ("date-time", "2026-01-31T09:30:61Z"), ("date-time", "2026-01-31T09:30:00.Z"),
    ("date-time", "2026-01-31T09:30:00+24:00"), ("date-time", "2026-01-31T09:30:00+0100"),
    ("date-time", "9999-12-31T23:59:59-00:01"), ("date-time", "9999-12-31T23:59:60Z"),
    ("date-time", "0000-01-01T00:00:00+00:01"),
    ("date-time", "2026-02-30T09:30:00Z"), ("email", "a"), ("email", "@b"), ("email", "a@"),
    ("email", "a@b@c"), ("email", "a b@c.de"), ("email", "a@b\r\nBcc: c@d"), ("email", "a@.b"),
    ("uuid", "123e4567e89b12d3a456426614174000"), ("uuid", "123e4567-e89b-12d3-a456-42661417400g"),
    ("uri", "example.com"), ("uri", "/a"), ("uri", "https:"), ("uri", "1a:b"),
    ("uri", "https://a b"), ("uri", "https://é"), ("ipv4", "256.0.0.1"), ("ipv4", "1.2.3"),
    ("ipv4", "01.2.3.4"), ("ipv4", "1.2.3.4."), ("hostname", ""), ("hostname", "-a.b"),
    ("hostname", "a..b"), ("hostname", "a_b"), ("hostname", String(repeating: "a", count: 64)),
  ])
  func `a text of another form is refused`(format: String, text: String) throws {
    #expect(try !#require(StringFormat(rawValue: format)).accepts(text))
  }
}
