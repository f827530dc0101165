import Testing

@testable import ConnectorKit

@Suite struct MomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0), ("2024-02-29T23:59:60Z", 1_709_251_200, 0),
    ("2024-08-07T17:05:42.513000", 1_723_050_342, 513_000_000),
    ("2024-08-07t19:05:42.5+02:00", 1_723_050_342, 500_000_000),
    ("2024-08-07 12:35:42-04:30", 1_723_050_342, 0), ("1969-12-31T23:59:59.25Z", -1, 250_000_000),
    ("0000-01-01T00:00:00Z", -62_167_219_200, 0), ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
    ("2000-01-01T00:00:00.1234567899999Z", 946_684_800, 123_456_789),
    ("/Date(1539993600000)/", 1_539_993_600, 0),
    ("/Date(1539993600123+0000)/", 1_539_993_600, 123_000_000),
    ("/Date(1539993600000-0800)/", 1_539_993_600, 0), ("/Date(-1)/", -1, 999_000_000),
    ("/Date(-62135596800000)/", -62_135_596_800, 0), ("/Date(0)/", 0, 0),
    ("/Date(-1500+1300)/", -2, 500_000_000),
  ])
  func `each form is read`(text: String, seconds: Int, nanoseconds: Int) {
    let stamp = Timestamp(text)
    #expect(stamp.secondsSinceEpoch == seconds)
    #expect(stamp.nanoseconds == nanoseconds)
    #expect(stamp.text == text)
  }

  @Test(arguments: [
    "", "2024", "2024-08-07", "2023-02-29T00:00:00Z", "2024-08-07T24:00:00Z",
    "2024-08-07T00:00:00+24:00",
    "2024-08-07T00:00:00.", "2024-08-07T00:00:00+1", "2024-08-07T00:00:00ZZ",
    "0000-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01", "/Date()/", "/Date(x)/", "/Date(1", "/Date(9223372036854775807)/",
    "/Date(-9223372036854775808)/", "/Date(99999999999999999999)/", "/Date(-)/", "/Date(1)//",
    "soon",
  ])
  func `what is no moment has no seconds and keeps its text`(text: String) {
    #expect(Timestamp(text).secondsSinceEpoch == nil)
    #expect(Timestamp(text).nanoseconds == nil)
    #expect(Timestamp(text).description == text)
  }

  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00Z"), (-1, 250_000_000, "1969-12-31T23:59:59.25Z"),
    (951_782_399, 999_999_999, "2000-02-28T23:59:59.999999999Z"),
    (951_782_400, 0, "2000-02-29T00:00:00Z"), (253_402_300_799, 0, "9999-12-31T23:59:59Z"),
    (-62_167_219_200, 0, "0000-01-01T00:00:00Z"),
  ])
  func `a moment is written in UTC and read back`(seconds: Int, nanoseconds: Int, text: String)
    throws
  {
    let stamp = try #require(Timestamp(secondsSinceEpoch: seconds, nanoseconds: nanoseconds))
    #expect(stamp.text == text)
    #expect(stamp.secondsSinceEpoch == seconds)
    #expect(stamp.nanoseconds == nanoseconds)
    let moment = try #require(Moment(text))
    #expect(Moment(moment.millisecondsText)?.seconds == seconds)
  }

  @Test func `numbers out of range make no moment`() {
    for seconds in [Int.min, Int.max, 253_402_300_800, -62_167_219_201] {
      #expect(Timestamp(secondsSinceEpoch: seconds) == nil)
    }
    for nanoseconds in [-1, 1_000_000_000, Int.min, Int.max] {
      #expect(Timestamp(secondsSinceEpoch: 0, nanoseconds: nanoseconds) == nil)
    }
  }

  @Test func `every day of four centuries goes there and back`() {
    var day = -146_097
    while day <= 146_097 {
      let date = CivilDate(daysSinceEpoch: day)
      #expect(date?.daysSinceEpoch == day)
      day += 61
    }
  }

  @Test func `a calendar date is checked when it is made of numbers, not when it is read`() throws {
    #expect(CalendarDate(year: 2024, month: 2, day: 29)?.text == "2024-02-29")
    #expect(CalendarDate(year: 7, month: 1, day: 2)?.text == "0007-01-02")
    for (year, month, day) in [
      (2023, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (2024, 4, 31),
      (-1, 1, 1), (10_000, 1, 1), (Int.min, Int.max, Int.min),
    ] {
      #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }
    let read = try #require(CalendarDate("2024-02-29T00:00:00").components)
    #expect(read == (2024, 2, 29))
    #expect(CalendarDate("29.2.2024").components == nil)
    #expect(CalendarDate("29.2.2024").text == "29.2.2024")
  }
}
