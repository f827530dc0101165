import Testing

@testable import Sandbox

@Suite struct Values {
  @Test(arguments: [
    ("1970-01-01", "1970-01-01T00:00:00.000000"),
    ("2024-08-07T17:05:42.513000", "2024-08-07T17:05:42.513000"),
    ("2024-08-07T17:05:42.5", "2024-08-07T17:05:42.500000"),
    ("2024-08-07T17:05:42.123456789", "2024-08-07T17:05:42.123456"),
    ("2024-02-29 23:59Z", "2024-02-29T23:59:00.000000"),
    ("2024-03-01T00:30:00+01:00", "2024-02-29T23:30:00.000000"),
    ("2024-12-31T23:30:00-01:00", "2025-01-01T00:30:00.000000"),
    ("1969-12-31T23:59:59.999999", "1969-12-31T23:59:59.999999"),
    ("0001-01-01", "0001-01-01T00:00:00.000000"),
    ("9999-12-31T23:59:59.999999", "9999-12-31T23:59:59.999999"),
  ])
  func `a moment is read and written`(text: String, written: String) {
    #expect(Moment(iso8601: text)?.description == written)
  }

  @Test(arguments: [
    "", "2024", "2024-8-7", "2024-00-01", "2023-02-29", "2024-08-07T", "2024-08-07T17",
    "2024-08-07T24:00", "2024-08-07T17:60", "2024-08-07T17:05:60", "2024-08-07T17:05:42.",
    "2024-08-07T17:05:42.1234567890", "2024-08-07T17:05z", "2024-08-07T17:05+1:00",
    "2024-08-07T17:05+01:00x", "2024-08-07x17:05", "+024-08-07", "２024-08-07", "2024-08-07T17:05:",
  ])
  func `what is no moment is not read`(text: String) {
    #expect(Moment(iso8601: text) == nil)
  }

  @Test func `every day of four centuries is written and read back`() {
    var day = CalendarDay(year: 1_800, month: 1, day: 1)
    let end = CalendarDay(year: 2_200, month: 1, day: 1)
    #expect(end.daysSinceEpoch - day.daysSinceEpoch == 146_097)
    while day < end {
      guard CalendarDay(day.description) == day else {
        Issue.record("\(day.daysSinceEpoch) is written \(day)")
        return
      }
      day = day + 1
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `base64 is RFC 4648's`(text: String, encoded: String) {
    #expect(String(decoding: base64(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test func `a query is decoded as forms are, and the last value of a name counts`() {
    let query = QueryParameters("a=1&b=x+y%2Bz&&a=%C3%A9&c&%=%zz%4&d=%+1")
    #expect(query["a"] == "é")
    #expect(query["b"] == "x y+z")
    #expect(query["c"] == "")
    #expect(query["%"] == "%zz%4")
    #expect(query["d"] == "% 1")
    #expect(query["e"] == nil)
    #expect(percentDecoded("a+b%2fc") == "a+b/c")
  }

  @Test func `seeded numbers are the same in every run`() {
    var random = SeededRandom(seed: 0)
    // The first outputs of SplitMix64 from seed 0, as its author publishes them.
    #expect(random.next() == 0xE220_A839_7B1D_CDAF)
    #expect(random.next() == 0x6E78_9E6A_A1B9_65F4)
    let id = random.uuid()
    #expect(isUUID(id))
    #expect(Array(id)[14] == "4")
    #expect("89ab".contains(Array(id)[19]))
  }

  @Test func `addresses, URLs and ids have their forms`() {
    #expect(["a@b.co", "a.b+c@d-e.example"].allSatisfy(isEmailAddress))
    #expect(
      !["", "a", "a@b", "@b.co", "a@.co", "a@b.", "a@b@c.co", "a b@c.co"].contains(
        where: isEmailAddress))
    #expect(["http://a", "HTTPS://a/b?c"].allSatisfy(isAbsoluteURL))
    #expect(
      !["", "a", "http://", "https:///x", "ftp://a", "http://a b"].contains(where: isAbsoluteURL))
    #expect(
      !["", "00000000-0000-4000-8000-00000000000g", "0000000000004000800000000000000"].contains(
        where: isUUID))
  }
}
