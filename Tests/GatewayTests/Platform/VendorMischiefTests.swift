import ConnectorKit
import Foundation
import HTTPFields
import HTTPTransport
import RawServing
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

/// What goes to a vendor and what comes back, over the whole road and real sockets.
@Suite struct VendorMischiefTests {
  @Test func `nothing that a caller sends beside the arguments reaches a vendor`() async throws {
    try await Road.at(vendor: { $0.answer(#"{"items":[],"id":"1"}"#) }) { road in
      let fields = [
        ("Cookie", "session=stolen"), ("X-Api-Key", "stolen"), ("X-Acme-Key", "stolen"),
        ("Proxy-Authorization", "Basic stolen"), ("X-Forwarded-For", "1.2.3.4"),
        ("Referer", "https://stolen.example"), ("Accept-Language", "stolen"),
        ("Traceparent", "stolen"), ("User-Agent", "stolen/1"),
      ]
      _ = try await road.call(
        "list_all_acme_things", ["colour": "red"],
        fields: fields + [("Authorization", "Bearer stolen")])
      _ = try await road.proxy("GET", "things?colour=red", fields: fields)
      _ = try await road.proxy("POST", "things", ["name": "x"], fields: fields)
      let get =
        "GET /things?colour=red HTTP/1.1\r\nHost: 127.0.0.1:\(road.vendor.port)\r\n"
        + "Accept: application/json\r\nX-Acme-Key: \(Road.secret)\r\n\r\n"
      let requests = road.vendor.requests
      try #require(requests.count == 3)
      #expect(requests[0] == get)
      #expect(requests[1] == get)
      #expect(requests[2].hasSuffix("\r\n\r\n" + #"{"name":"x"}"#))
      for request in requests {
        #expect(!request.contains("stolen") && !request.contains(road.server.token))
        #expect(!request.contains(road.world.admin) && !request.contains("1.2.3.4"))
      }
    }
  }

  @Test(arguments: ["200 OK", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "500 Oh"])
  func `a vendor that repeats its credentials does not hand them on`(status: String) async throws {
    let echoes = [
      Road.secret, "acme-secret%2F%2B%221", "acme-secret\\/+\\\"1", "acme-secret&#x2f;+&quot;1",
      "acme-secret\\u002f\\u002b\\u00221",
    ]
    for echo in echoes {
      let body = #"{"message":"no "# + escaped(echo) + #" here","items":[]}"#
      try await Road.at(vendor: {
        $0.answer(body, status: status, fields: "X-Echo: \(Road.secret)\r\n")
      }) { road in
        let call = try await road.call("list_all_acme_things")
        let proxy = try await road.proxy("GET", "things")
        let account = try await road.send(
          "GET", "/integrated-account/\(road.account)",
          fields: [("Authorization", "Bearer \(road.world.admin)")])
        let told = [
          call.description, proxy.text, "\(proxy.fields)", account.text,
        ]
        for text in told { #expect(!text.contains("acme-secret"), "\(status) \(echo): \(text)") }
      }
    }
  }

  /// The characters of a JSON string that stand for a text.
  private func escaped(_ text: String) -> String {
    // What is escaped already stays so.
    text.contains("\\") ? text : text.replacingOccurrences(of: "\"", with: "\\\"")
  }

  @Test func `a redirect is an error and carries nothing anywhere`() async throws {
    let elsewhere = try RawServer { $0.answer("{}") }
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
      for place in ["http://127.0.0.1:\(elsewhere.port)/things", "//evil.example/", "/other"] {
        try await Road.at(
          networks: .unrestricted,
          vendor: { $0.answer("", status: status, fields: "Location: \(place)\r\n") }
        ) { road in
          let error = try await road.call("create_a_acme_thing", ["name": "x"])["error"]
          #expect(error?["refused_by"]?.string == "vendor", "\(status)")
          #expect(road.vendor.requests.count == 1)
        }
      }
    }
    #expect(elsewhere.requests.isEmpty)
    elsewhere.stop()
  }

  @Test(arguments: [
    "../../admin", "..%2f..%2fadmin", "%2e%2e", "a/b", "?x=1", "#f", "//evil.com", "@evil", "\\",
    "a\r\nX-Evil: 1", "a\u{0}b", ".", "..", "", "é", "a b", "%00",
  ]) func `an id is one segment of the path or refused`(id: String) async throws {
    try await Road.at(vendor: { $0.answer(#"{"id":"1"}"#) }) { road in
      let answer = try await road.call("get_single_acme_thing_by_id", ["id": JSONValue(id)])
      for request in road.vendor.requests {
        let target = request.split(separator: " ")[1]
        #expect(target.hasPrefix("/things/") && target.dropFirst(8).count > 0)
        #expect(!target.dropFirst(8).contains { "/?#\\@\r\n ".contains($0) }, "\(target)")
        #expect(!request.contains("X-Evil:"))
      }
      #expect(road.vendor.requests.count == (answer["error"] == nil ? 1 : 0))
    }
  }

  @Test func `a value of a query stays one value`() async throws {
    try await Road.at(vendor: { $0.answer(#"{"items":[]}"#) }) { road in
      for value in ["a&admin=true", "a=b", "a#b", "a\r\nX-Evil: 1", "a%26b", "a+b", "a;b"] {
        _ = try await road.call("list_all_acme_things", ["colour": JSONValue(value)])
      }
      _ = try await road.proxy("GET", "things?colour=a%26admin%3Dtrue%0d%0aX-Evil:1")
      #expect(
        road.vendor.requests.map { $0.split(separator: " ")[1] } == [
          "/things?colour=a%26admin%3Dtrue", "/things?colour=a%3Db", "/things?colour=a%23b",
          "/things?colour=a%0D%0AX-Evil%3A%201", "/things?colour=a%2526b", "/things?colour=a%2Bb",
          "/things?colour=a%3Bb", "/things?colour=a%26admin%3Dtrue%0D%0AX-Evil%3A1",
        ])
    }
  }

  @Test(arguments: [
    ("Retry-After: 17\r\n", 17), ("ratelimit-reset: 9\r\nratelimit-remaining: 0\r\n", 9),
    ("X-RateLimit-Limit: 60\r\nX-RateLimit-Remaining: 0\r\n", nil),
    ("Retry-After: soon\r\nX-RateLimit-Limit: many\r\n", nil), ("Retry-After: -5\r\n", nil),
    ("", nil),
  ]) func `a vendor's 429 is asked for once and told as it came`(fields: String, reset: Int?)
    async throws
  {
    try await Road.at(vendor: {
      $0.answer(#"{"message":"slow down"}"#, status: "429 Too Many Requests", fields: fields)
    }) { road in
      let call = try await road.call("list_all_acme_things")
      #expect(call["error"]?["code"]?.string == "rate_limited")
      #expect(call["error"]?["refused_by"]?.string == "vendor")
      #expect(call["rate_limit"]?["ratelimit-reset"]?.int == reset)
      #expect(road.vendor.requests.count == 1)
      let proxy = try await road.proxy("GET", "things")
      #expect(proxy.status == 429)
      let told = proxy.fields.first { $0.name == "ratelimit-reset" }?.value
      #expect(told == reset.map { "\($0)" })
      #expect(road.vendor.requests.count == 2)
    }
  }

  private static let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

  @Test(arguments: [
    ("HTTP/1.1 500 Oh\r\nContent-Length: 2\r\n\r\n{}", "vendor_error"),
    ("HTTP/1.1 503 Oh\r\nContent-Length: 0\r\n\r\n", "vendor_error"),
    (head + "Content-Length: 13\r\n\r\n<html></html>", "vendor_answer_unreadable"),
    (head + "Content-Length: 12\r\n\r\n{\"items\": [}", "vendor_answer_unreadable"),
    (head + "Content-Length: 14\r\n\r\n{\"items\": \"no\"}", "vendor_answer_unreadable"),
    (head + "Content-Length: 100\r\n\r\n{\"items\":", "vendor_answer_unreadable"),
    (
      head + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\u{1F}\u{8}\u{0}\u{1}",
      "vendor_answer_unreadable"
    ),
    (head + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n{}", "vendor_answer_unreadable"),
    ("nonsense\r\n\r\n", "vendor_answer_unreadable"),
    ("", "vendor_unreachable"),
  ]) func `an answer that is none is an error of the vendor's, and the server lives`(
    answer: String, code: String
  ) async throws {
    try await Road.at(vendor: { peer in
      peer.request()
      peer.send(answer)
    }) { road in
      let error = try await road.call("list_all_acme_things")["error"]
      #expect(error?["code"]?.string == code)
      #expect(error?["refused_by"]?.string == "vendor")
      let proxy = try await road.proxy("GET", "things")
      #expect(proxy.status >= 500)
      #expect(proxy.text.contains(#""refused_by":"vendor""#))
      let health = try await road.send("GET", "/health")
      #expect(health.status == 200)
    }
  }

  @Test func `an empty answer to a list is a list of nothing`() async throws {
    try await Road.at(vendor: { peer in
      peer.request()
      peer.send("HTTP/1.1 204 No Content\r\n\r\n")
    }) { road in
      let answer = try await road.call("list_all_acme_things")
      #expect(answer["result"]?.count == 0)
    }
  }

  @Test func `text in another charset than UTF-8 is an error or a text, never a crash`()
    async throws
  {
    try await Road.at(vendor: { peer in
      peer.request()
      peer.send(Self.head + "Content-Length: 22\r\n\r\n")
      peer.send(Array(#"{"items":[{"id":""#.utf8) + [0xE9] + Array(#""}]}"#.utf8))
    }) { road in
      let error = try await road.call("list_all_acme_things")["error"]
      #expect(error?["code"]?.string == "vendor_answer_unreadable")
    }
  }

  @Test func `an answer without end costs its limits of size and time`() async throws {
    let limits = TransportLimits(totalSeconds: 1, bodyBytes: 1 << 20)
    try await Road.at(
      limits: limits,
      vendor: { peer in
        peer.request()
        peer.send(Self.head + "\r\n[")
        while peer.send([UInt8](repeating: 0x20, count: 1 << 16)) {}
      }
    ) { road in
      let error = try await road.call("list_all_acme_things")["error"]
      #expect(error?["message"]?.string?.contains("larger than 1048576 bytes") == true)
    }
    try await Road.at(
      limits: limits,
      vendor: { peer in
        peer.request()
        peer.send(Self.head + "Content-Length: 10\r\n\r\n[")
        _ = peer.waitForClose()
      }
    ) { road in
      let error = try await road.call("create_a_acme_thing", ["name": "x"])["error"]
      #expect(error?["code"]?.string == "vendor_timeout")
      #expect(error?["may_have_been_processed"]?.bool == true)
    }
  }

  @Test func `a token in a query opens nothing, and no answer is kept or told of`() async throws {
    try await Road.at(vendor: { $0.answer("{}") }) { road in
      let ping: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": "ping"]
      let token = road.server.token
      for query in ["token=\(token)", "access_token=\(token)", token] {
        #expect(try await road.send("POST", "/mcp?\(query)", ping).status == 401)
      }
      let key = "access_token=\(road.world.admin)"
      #expect(try await road.send("GET", "/integrated-account?\(key)").status == 401)
      let answers = [
        try await road.send("POST", "/mcp/\(token)", ping),
        try await road.send("POST", "/mcp/wrong", ping),
        try await road.send("POST", "/mcp", ping),
        try await road.send("GET", "/nothing"),
        try await road.proxy("GET", "things"),
      ]
      for answer in answers {
        let fields = Dictionary(
          answer.fields.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $1 })
        #expect(fields["referrer-policy"] == "no-referrer")
        #expect(fields["cache-control"] == "no-store")
        #expect(fields["x-request-id"] != nil)
      }
    }
  }
}
