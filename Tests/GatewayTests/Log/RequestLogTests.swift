import Foundation
import HTTPFields
import HTTPServer
import StrictJSON
import Testing

@testable import Gateway

@Suite struct RequestLogTests {
  private func record(_ id: String) -> RequestRecord {
    var facts = RequestFacts.Found()
    facts.serverID = "s1"
    facts.rpcMethod = "tools/call"
    facts.tool = "list_all_acme_things"
    return RequestRecord(
      time: 1_795_273_200_123, id: id, client: "127.0.0.1", method: "POST",
      target: "/mcp/secret", userAgent: "robot/1.0", status: 200, duration: 1_234,
      receivedBytes: 80, sentBytes: 345, facts: facts)
  }

  /// What a log writes to a pipe from which somebody reads.
  private func written(
    _ form: RequestLogForm, _ body: (RequestLog) async throws -> Void
  ) async throws -> String {
    let pipe = Pipe()
    let log = try #require(
      RequestLog(form, file: pipe.fileHandleForWriting.fileDescriptor))
    try await body(log)
    await log.close()
    try pipe.fileHandleForWriting.close()
    return String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }

  @Test func `a request is one JSON object on a line`() async throws {
    let text = try await written(.json) { $0.append(record("1-2")) }
    #expect(
      text
        == #"{"time":"2026-11-21T15:00:00.123Z","request_id":"1-2","client":"127.0.0.1","#
        + #""method":"POST","path":"/mcp/[token]","status":200,"duration_us":1234,"#
        + #""request_bytes":80,"response_bytes":345,"mcp_server_id":"s1","#
        + #""rpc_method":"tools/call","tool":"list_all_acme_things","user_agent":"robot/1.0"}"#
        + "\n")
  }

  @Test func `for people it is one line of words`() async throws {
    let text = try await written(.text) { $0.append(record("1-2")) }
    #expect(
      text
        == "2026-11-21T15:00:00.123Z 200 POST /mcp/[token] 1234 us list_all_acme_things "
        + "127.0.0.1 1-2\n")
  }

  @Test func `all that was taken is written in order before the end`() async throws {
    let count = 5_000
    // A file, since nobody reads a pipe meanwhile.
    let file = FileManager.default.temporaryDirectory.appending(path: "log-\(UUID())")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    let log = try #require(RequestLog(.json, file: handle.fileDescriptor))
    for number in 0..<count { log.append(record("\(number)")) }
    await log.close()
    try handle.close()
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let ids = try lines.map { try JSONValue(parsing: String($0))["request_id"]?.string }
    #expect(ids == (0..<count).map { "\($0)" })
  }

  @Test func `a log that nobody reads holds up nobody and counts what it lost`() async throws {
    let pipe = Pipe()
    let log = try #require(
      RequestLog(.json, file: pipe.fileHandleForWriting.fileDescriptor, capacity: 2_000))
    // A pipe holds 64 KiB: the writer stands still after some hundred lines.
    for _ in 0..<10 {
      for number in 0..<1_000 { log.append(record("\(number)")) }
      try await Task.sleep(for: .milliseconds(30))
    }
    let reader = Task.detached { try pipe.fileHandleForReading.readToEnd() }
    await log.close()
    try pipe.fileHandleForWriting.close()
    let text = String(decoding: try await reader.value ?? Data(), as: UTF8.self)
    let lines = try text.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    let lost = lines.compactMap { $0["count"]?.int }.reduce(0, +)
    #expect(lost > 0)
    #expect(lines.count { $0["request_id"] != nil } + lost == 10_000)
  }

  @Test func `every answer names its request, and no two alike`() async {
    let requests = ObservedRequests(nil) { _, _ in .json { $0.writeNull() } }
    var names: Set<String> = []
    for _ in 0..<100 {
      let answer = await requests.respond(to: HTTPRequest(method: "GET", target: "/health"))
      let name = answer.fields.first { $0.name == "X-Request-Id" }?.value ?? ""
      #expect(name.utf8.count == 17)
      names.insert(name)
    }
    #expect(names.count == 100)
  }
}
