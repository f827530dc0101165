import Foundation
import Testing

@testable import ConnectorKit

@Suite struct FieldReaderTests {
  private func entry(_ json: String) throws -> Ledger.Entry {
    try Ledger.Entry(json: JSONValue(parsing: json))
  }

  private func failure(_ json: String) throws -> FieldFailure? {
    do {
      _ = try entry(json)
      return nil
    } catch let error as FieldFailure { return error }
  }

  @Test func `vendors may write one type as another when nothing is lost`() throws {
    let entry = try entry(
      #"{"id":9007199254740993,"amount_cents":"15050","rate":"0.10","cleared":"true","tags":[1,"b"],"priority":"2","children":{"id":"c"}}"#
    )
    #expect(entry.id == "9007199254740993")
    #expect(entry.amount_cents == 15050)
    #expect(entry.rate?.text == "0.10")
    #expect(entry.cleared == true)
    #expect(entry.tags == ["1", "b"])
    #expect(entry.priority == .`2`)
    #expect(entry.children == [Ledger.Entry(id: "c")])
    #expect(try self.entry(#"{"amount_cents":1.5e2}"#).amount_cents == 150)
  }

  @Test func `missing and null read as nothing, and unknown members are passed over`() throws {
    #expect(
      try entry(#"{"id":null,"tags":null,"parent":null,"new_in_v3":[{}]}"#) == Ledger.Entry())
  }

  @Test(arguments: [
    (#"[]"#, "", "an object", "[]"),
    (#"{"id":{}}"#, "/id", "a string", "{}"),
    (#"{"id":true}"#, "/id", "a string", "true"),
    (#"{"amount_cents":150.50}"#, "/amount_cents", "an integer of at most 64 bits", "150.50"),
    (
      #"{"amount_cents":9223372036854775808}"#, "/amount_cents", "an integer of at most 64 bits",
      "9223372036854775808"
    ),
    (#"{"amount_cents":"x"}"#, "/amount_cents", "an integer of at most 64 bits", #""x""#),
    (#"{"rate":"1,5"}"#, "/rate", "a number", #""1,5""#),
    (#"{"cleared":1}"#, "/cleared", "true or false", "1"),
    (#"{"tags":"a"}"#, "/tags", "a list", #""a""#),
    (#"{"tags":["a",null]}"#, "/tags/1", "a string", "null"),
    (#"{"totals":[]}"#, "/totals", "an object", "[]"),
    (#"{"totals":{"a/b":"x"}}"#, "/totals/a~1b", "a number", #""x""#),
    (
      #"{"children":[{},{"parent":{"children":[{"id":[]}]}}]}"#,
      "/children/1/parent/children/0/id", "a string", "[]"
    ),
    (#"{"priority":"high"}"#, "/priority", "an integer of at most 64 bits", #""high""#),
    (#"{"id":[],"amount_cents":"x"}"#, "/id", "a string", "[]"),
  ])
  func `a value of another type is named with its place`(
    json: String, pointer: String, expected: String, found: String
  ) throws {
    let place = try #require(JSONPointer(pointer))
    #expect(
      try failure(json) == FieldFailure(pointer: place, expected: expected, found: found))
  }

  @Test func `a required member must be there`() throws {
    #expect(
      throws: FieldFailure(
        pointer: JSONPointer().appending("lines").appending(try #require(JSONPointer("/1/day"))),
        expected: "a value", found: "nothing")
    ) {
      try Ledger.NewEntry(
        json: JSONValue(
          parsing: #"{"amount_cents":1,"lines":[{"text":"a","day":"2026-01-31"},{"text":"b"}]}"#))
    }
    #expect(
      throws: FieldFailure(
        pointer: JSONPointer().appending("amount_cents"),
        expected: "an integer of at most 64 bits", found: "null")
    ) { try Ledger.NewEntry(json: ["amount_cents": nil]) }
  }

  @Test func `a failure says where, what was expected and what was found`() throws {
    #expect(
      try failure(#"{"tags":[0,false]}"#)?.description
        == "/tags/1: expected a string, found false")
    #expect(try failure("7")?.description == "the value: expected an object, found 7")
  }

  @Test func `a model that contains itself is read and written to any depth`() throws {
    let depth = 100
    let json =
      String(repeating: #"{"id":"x","parent":"#, count: depth) + "{}"
      + String(repeating: "}", count: depth)
    let entry = try entry(json)
    #expect(String(decoding: entry.json(), as: UTF8.self) == json)
    #expect(entry.parent?.parent?.id == "x")
    #expect(entry.parent?.value.parent?.value.id == "x")
  }
}

@Suite struct ModelTests {
  private static let full = #"""
    {"id":"7","amount_cents":-15050,"rate":0.10,"cleared":false,"due":"2026-01-31","created":"/Date(1539993600000+0000)/","status":"on-hold","priority":3,"tags":["é\n"],"totals":{"a":1e400,"b":-0},"metadata":{"x":[1.0,null]},"parent":{"id":"8"},"children":[]}
    """#

  private static func entry() throws -> Ledger.Entry {
    try Ledger.Entry(json: JSONValue(parsing: full))
  }

  @Test func `what is read is written with the same digits`() throws {
    #expect(String(decoding: try Self.entry().json(), as: UTF8.self) == Self.full)
  }

  @Test func `what only the vendor may set is left out of requests, below too`() throws {
    let request = String(decoding: try Self.entry().json(isRequest: true), as: UTF8.self)
    #expect(!request.contains(#""id""#))
    #expect(request.contains(#""parent":{}"#))
  }

  @Test func `a model goes through Foundation's coders`() throws {
    let entry = Ledger.Entry(
      id: "7", amount_cents: 15050, rate: JSONNumber("0.5"), cleared: true, due: "2026-01-31",
      status: .`in-progress`, priority: .`1`, tags: ["a"], totals: ["t": 1],
      metadata: ["x": [1, nil]], parent: Box(Ledger.Entry(id: "8")), children: [Ledger.Entry()])
    let data = try JSONEncoder().encode(entry)
    #expect(try JSONDecoder().decode(Ledger.Entry.self, from: data) == entry)
    #expect(
      try JSONDecoder().decode([Ledger.Status].self, from: Data(#"["x",""]"#.utf8)) == [
        Ledger.Status(rawValue: "x"), .none,
      ])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Ledger.Entry.self, from: Data(#"{"amount_cents":1.5}"#.utf8))
    }
  }

  @Test func `equality is that of the values`() throws {
    let entry = try Self.entry()
    let again = try Self.entry()
    #expect(entry == again)
    #expect(Ledger.Entry(rate: JSONNumber("1.0")) == Ledger.Entry(rate: 1))
    #expect(
      Ledger.Entry(metadata: ["a": 1, "b": 2]) == Ledger.Entry(metadata: ["b": 2, "a": 1]))
    #expect(Ledger.Entry(id: "1") != Ledger.Entry(id: "2"))
  }

  @Test func `an unknown value of an enumeration is kept`() throws {
    let entry = try Self.entry()
    #expect(entry.status?.rawValue == "on-hold")
    #expect(entry.status?.isKnown == false)
    #expect(entry.status?.description == "on-hold")
    #expect(entry.priority?.isKnown == false)
    #expect(Ledger.Status.none.isKnown)
    #expect(Ledger.Status.allKnown.map(\.rawValue) == ["open", "in-progress", ""])
    #expect(Set([Ledger.Status.open, Ledger.Status(rawValue: "open")]).count == 1)
  }

  @Test func `dictionaries are written in the order of their keys`() {
    let entry = Ledger.Entry(totals: ["b": 2, "a": 1, "c": 3])
    #expect(String(decoding: entry.json(), as: UTF8.self) == #"{"totals":{"a":1,"b":2,"c":3}}"#)
  }
}
