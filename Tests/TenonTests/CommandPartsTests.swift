import Testing

@testable import tenon

/// The parts of commands that need no process.
@Suite struct CommandPartsTests {
  private let now = 1_795_273_200_000

  @Test(arguments: [
    ("2027-01-31T15:00:00Z", "2027-01-31T15:00:00.000Z"),
    ("2027-01-31T15:00:00+02:00", "2027-01-31T13:00:00.000Z"),
    ("2027-01-31", "2027-01-31T00:00:00.000Z"), ("90s", "2026-11-21T15:01:30.000Z"),
    ("30m", "2026-11-21T15:30:00.000Z"), ("12h", "2026-11-22T03:00:00.000Z"),
    ("7d", "2026-11-28T15:00:00.000Z"), ("2w", "2026-12-05T15:00:00.000Z"),
  ])
  func `a time is RFC 3339, a day or a span`(text: String, time: String) throws {
    #expect(try TimeWords.time(text, sign: 1, of: "--expires-at", now: now) == time)
  }

  @Test func `a span may lie before now, and what is no time is refused`() throws {
    #expect(
      try TimeWords.time("24h", sign: -1, of: "--since", now: now) == "2026-11-20T15:00:00.000Z")
    for text in ["", "d", "-1d", "1.5h", "9999999999w", "99999999999999999999s", "2027-13-01", "x"]
    {
      #expect(throws: UsageError.self, "\(text)") {
        try TimeWords.time(text, sign: 1, of: "--since", now: now)
      }
    }
  }

  @Test func `columns are as wide as what is in them, and hold nothing that steers a terminal`() {
    var table = TextTable(["A", "LONG", "N"], numeric: [2])
    table.add(["one\u{1B}[31m", nil, "1"])
    table.add(["b", "", "100"])
    #expect(
      table.lines == [
        "A              LONG    N", "one\\u{1b}[31m  -       1", "b              -     100",
      ])
  }

  @Test func `members of a request are told by their options`() {
    #expect(APIRefusal.option("/credentials/password") == "--credential password")
    #expect(APIRefusal.option("/settings/a~1b") == "--set a/b")
    #expect(APIRefusal.option("/config/methods/0") == "--methods")
    #expect(APIRefusal.option("/expires_at") == "--expires-at")
    #expect(APIRefusal.option("/name") == "NAME")
    #expect(APIRefusal.option("/new") == "/new")
    #expect(APIRefusal.option("") == nil)
  }

  @Test func `a server's URL has a scheme and a host, and no key in it`() throws {
    #expect(try ServerURL.text("https://a.example/t/", from: "x") == "https://a.example/t")
    for text in [
      "", "a.example", "https://", "ftp://a", "https://u:p@a", "http://a?b", "http://a b",
    ] {
      #expect(throws: UsageError.self, "\(text)") { try ServerURL.text(text, from: "x") }
    }
    #expect(!ServerURL.isOpen("https://a.example"))
    for text in ["http://127.0.0.1:8484", "http://localhost/t", "http://[::1]:1"] {
      #expect(!ServerURL.isOpen(text), "\(text)")
    }
    for text in ["http://a.example", "http://127.a.example", "http://localhost.a"] {
      #expect(ServerURL.isOpen(text), "\(text)")
    }
  }

  @Test func `every command has a line of its own and its options in its help`() {
    func check(_ commands: [any Command.Type]) {
      for command in commands {
        #expect(command.summary.hasSuffix("."))
        #expect(command.help.contains("Usage: tenon \(command.name)"))
        for option in command.options {
          #expect(command.help.contains(option.name), "\(command.name) \(option.name)")
        }
        for line in command.help.split(separator: "\n") {
          #expect(line.count <= 100, "\(command.name): \(line)")
        }
        check(command.subcommands)
      }
    }
    check(TenonCommand.commands)
  }
}
