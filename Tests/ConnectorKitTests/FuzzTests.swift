import Testing

@testable import ConnectorKit

@Suite struct FuzzTests {
  private static let tool = makeTool(
    http: .post, path: "/a/{p}/b/{q}{r}/c?fixed=1",
    inputs: [
      Input(name: "p", in: .path), Input(name: "q", in: .path),
      Input(name: "r", in: .path, format: .millisecondsDate),
      Input(name: "s", in: .query, style: .comma), Input(name: "t", in: .query, style: .brackets),
      Input(name: "u", in: .query, format: .localDateTime), Input(name: "h", in: .header),
      Input(name: "d", in: .body, wireName: "due", format: .millisecondsDate),
    ], body: .object(wrap: "x[].y", constant: #"{"k":1}"#), answer: .many(at: "results"),
    paging: .page(parameter: "page", sizeParameter: "size", total: "total"),
    schema: #"""
      {"type":"object","properties":{"s":{"type":"array","uniqueItems":true,"items":{"maxLength":3}},
      "limit":{"type":"integer"},"next_cursor":{"type":"string"},
      "n":{"multipleOf":0.03,"minimum":-5,"exclusiveMaximum":1e30},
      "w":{"type":"object","additionalProperties":{"pattern":"^[a-z]*$","format":"date"}}}}
      """#)

  private static let pieces = [
    "..", ".", "/", "\\", "?", "#", "@", ":", "//", "%2e", "%", "\r\n", "\u{0}", "é", "😀", " ", "a",
    "7", "{p}", "[]", "&", "=", "/Date(-9223372036854775808)/", "9999-12-31T23:59:59Z",
    "2026-01-31",
    "\u{202E}", "\u{FFFF}",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...4, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static func write(
    _ json: inout JSONWriter, depth: Int, _ random: inout SeededGenerator
  ) {
    switch Int.random(in: 0...(depth > 3 ? 5 : 7), using: &random) {
    case 0: json.writeNull()
    case 1: json.write(Bool.random(using: &random))
    case 2:
      let numbers = [
        "0", "-0", "1e400", "-1e-400", "9223372036854775807", "-9223372036854775808", "0.1",
      ]
      json.writeRaw(Array((numbers.randomElement(using: &random) ?? "0").utf8))
    case 3: json.write(Int.random(in: .min ... .max, using: &random))
    case 4, 5: json.write(text(&random))
    case 6:
      json.beginArray()
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        write(&json, depth: depth + 1, &random)
      }
      json.endArray()
    default:
      json.beginObject()
      for index in 0..<Int.random(in: 0...3, using: &random) {
        json.key("\(index)" + text(&random))
        write(&json, depth: depth + 1, &random)
      }
      json.endObject()
    }
  }

  private static func arguments(_ random: inout SeededGenerator) throws -> JSONValue {
    var json = JSONWriter()
    json.beginObject()
    for name in ["p", "q", "r", "s", "t", "u", "h", "d", "n", "w", "limit", "next_cursor", "z"]
    where ["p", "q", "r"].contains(name) || Int.random(in: 0...3, using: &random) == 0 {
      json.key(name)
      if name < "s" {
        json.write(Bool.random(using: &random) ? "x" + text(&random) : text(&random))
      } else {
        write(&json, depth: 0, &random)
      }
    }
    json.endObject()
    return try JSONValue(parsing: json.bytes)
  }

  @Test func `no arguments crash a call or lead its URL astray`() async throws {
    var random = SeededGenerator(state: 20_261_121)
    let vendor = ScriptedVendor(json: #"{"results":[1,2,3],"total":9223372036854775807}"#)
    let connection = try connect(makeIntegration(tools: [Self.tool]), vendor: vendor)
    for _ in 0..<3_000 {
      let result = await connection.call(Self.tool, arguments: try Self.arguments(&random))
      #expect(result.json.kind == .object)
    }
    #expect(vendor.requests.count > 200)
    for request in vendor.requests {
      let parts = request.url.split(separator: "?", maxSplits: 1)
      let segments = parts[0].split(separator: "/", omittingEmptySubsequences: false)
      #expect(request.url.hasPrefix("https://api.acme.example/v1/a/"))
      #expect(segments.count == 9 && segments[6] == "b" && segments[8] == "c", "\(request.url)")
      #expect(!segments.contains("..") && !segments.contains("."), "\(request.url)")
      #expect(request.url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x23 })
      #expect(request.fields.allSatisfy { $0.value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } })
      #expect(throws: Never.self) { try JSONValue(parsing: request.body ?? []) }
    }
  }

  @Test func `no answer crashes the reader`() async throws {
    var random = SeededGenerator(state: 7)
    let names = ["Retry-After", "RateLimit", "RateLimit-Policy", "x-ratelimit-reset", "Link"]
    for round in 0..<2_000 {
      var json = JSONWriter()
      Self.write(&json, depth: 0, &random)
      var body = json.bytes
      if round % 3 == 0 { body.removeLast(min(body.count, 2)) }
      let fields = names.map { Field(name: $0, value: Self.text(&random)) }
      let status = [200, 201, 204, 302, 400, 429, 500].randomElement(using: &random) ?? 200
      let answer = body
      let vendor = ScriptedVendor { _ in
        UpstreamResponse(status: status, fields: fields, body: answer)
      }
      for paging in [
        Paging.linkHeader(pagesAt: ["/{a}"]), .nextURL(next: "0"),
        .cursor(parameter: "c", next: "0.1"),
      ] {
        let tool = makeTool(answer: .many(at: round % 2 == 0 ? "" : "0"), paging: paging)
        let integration = makeIntegration(
          errors: ErrorRules(
            messages: ["*.0", "0.*.1"], flags: ["1", "*.0"],
            marks: [.value(at: "0", is: "1e0"), .other(at: "*.\\*", than: "{}")]),
          tools: [tool])
        let result = await (try connect(integration, vendor: vendor)).call(tool, arguments: [:])
        #expect(result.json.kind == .object)
      }
    }
  }
}
