import Testing

@testable import MCPServer

/// Bytes that are no message of the protocol, and the whole reply to each.
@Suite struct MalformedMessageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var sent: String
    var reply: String

    init(_ sent: String, _ reply: String) {
      self.sent = sent
      self.reply = reply
    }

    var testDescription: String { sent }
  }

  private static func invalid(_ reason: String, id: String? = nil) -> String {
    let id = id.map { #""id":\#($0),"# } ?? ""
    let message = reason.replacing("\"", with: "\\\"")
    return
      #"{"jsonrpc":"2.0",\#(id)"error":{"code":-32600,"message":"Invalid request: \#(message)"}}"#
  }

  static let invalidRequests: [Case] = [
    Case("1", invalid("a message is a JSON object, not a number")),
    Case("null", invalid("a message is a JSON object, not null")),
    Case(#""x""#, invalid("a message is a JSON object, not a string")),
    Case("true", invalid("a message is a JSON object, not a boolean")),
    Case("[]", invalid("batches exist only in protocol version 2025-03-26")),
    Case("{}", invalid(#""jsonrpc" must be "2.0""#)),
    Case(#"{"id":1,"method":"ping"}"#, invalid(#""jsonrpc" must be "2.0""#, id: "1")),
    Case(
      #"{"jsonrpc":2.0,"id":1,"method":"ping"}"#, invalid(#""jsonrpc" must be "2.0""#, id: "1")),
    Case(
      #"{"jsonrpc":"1.0","id":"a","method":"ping"}"#,
      invalid(#""jsonrpc" must be "2.0""#, id: #""a""#)),
    Case(
      #"{"jsonrpc":"2.0","id":null,"method":"ping"}"#,
      invalid("the id must be a string or an integer, not null")),
    Case(
      #"{"jsonrpc":"2.0","id":{},"method":"ping"}"#,
      invalid("the id must be a string or an integer, not an object")),
    Case(
      #"{"jsonrpc":"2.0","id":[1],"method":"ping"}"#,
      invalid("the id must be a string or an integer, not an array")),
    Case(
      #"{"jsonrpc":"2.0","id":true,"method":"ping"}"#,
      invalid("the id must be a string or an integer, not a boolean")),
    Case(
      #"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#,
      invalid("the id must be an integer, not a fraction")),
    Case(
      #"{"jsonrpc":"2.0","id":"\#(String(repeating: "x", count: 2_000))","method":"ping"}"#,
      invalid("the id has 2002 bytes; at most 1024 are taken")),
    Case(#"{"jsonrpc":"2.0","id":1}"#, invalid(#""method" is missing"#, id: "1")),
    Case(#"{"jsonrpc":"2.0"}"#, invalid(#""method" is missing"#)),
    Case(
      #"{"jsonrpc":"2.0","id":1,"method":5}"#,
      invalid(#""method" must be a string, not a number"#, id: "1")),
    Case(
      #"{"jsonrpc":"2.0","id":1,"Method":"ping"}"#,
      invalid(#"unknown member "Method": member names are case-sensitive"#, id: "1")),
    Case(
      #"{"jsonrpc":"2.0","id":1,"method":"ping","METHOD":"tools/call"}"#,
      invalid(#"unknown member "METHOD": member names are case-sensitive"#, id: "1")),
    Case(
      #"{"jsonrpc":"2.0","id":1,"Id":2,"method":"ping"}"#,
      invalid(#"unknown member "Id": member names are case-sensitive"#, id: "1")),
    Case(
      #"{"jsonrpc":"2.0","id":1,"method":"ping","result":{}}"#,
      invalid("a message has a method or a result, not both", id: "1")),
    Case(
      #"{"jsonrpc":"2.0","id":1,"result":{},"error":{}}"#,
      invalid("a response has a result or an error, not both")),
  ]

  @Test(arguments: invalidRequests)
  func `a value that is no message is refused`(_ item: Case) {
    #expect(refusal(of: Array(item.sent.utf8)) == item.reply)
  }

  struct Bytes: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      testDescription = name
      self.bytes = bytes
    }
  }

  static let brokenJSON: [Bytes] = [
    Bytes("an open brace", Array("{".utf8)),
    Bytes("nothing", []),
    Bytes("words", Array("Content-Length: 12".utf8)),
    Bytes(
      "a duplicate key",
      Array(#"{"jsonrpc":"2.0","id":1,"method":"ping","method":"tools/list"}"#.utf8)),
    Bytes(
      "a duplicate key behind an escape",
      Array(#"{"jsonrpc":"2.0","id":1,"method":"ping","\u006dethod":"tools/list"}"#.utf8)),
    Bytes("a lone surrogate", Array(#"{"jsonrpc":"2.0","id":"\ud800","method":"ping"}"#.utf8)),
    Bytes("a NUL", Array("{\"jsonrpc\":\"2.0\",\"id\":\"\0\",\"method\":\"ping\"}".utf8)),
    Bytes("invalid UTF-8", Array(#"{"jsonrpc":"2.0","id":""#.utf8) + [0xff] + Array("\"}".utf8)),
    Bytes("depth", Array(repeating: UInt8(ascii: "["), count: 100_000)),
    Bytes("a number of a million digits", Array(repeating: UInt8(ascii: "1"), count: 1_000_000)),
    Bytes(
      "two messages", Array(#"{"jsonrpc":"2.0","method":"a"}{"jsonrpc":"2.0","method":"b"}"#.utf8)),
  ]

  @Test(arguments: brokenJSON)
  func `bytes that are no JSON are a parse error without an id`(_ item: Bytes) throws {
    let reply = try #require(refusal(of: item.bytes))
    #expect(
      reply.hasPrefix(#"{"jsonrpc":"2.0","error":{"code":-32700,"message":"Parse error: line 1"#))
    #expect(reply.utf8.count < 600)
  }

  @Test func `a parse error says where and why`() {
    #expect(
      refusal(of: Array(#"{"a":1,"a":2}"#.utf8))
        == #"{"jsonrpc":"2.0","error":{"code":-32700,"message":"Parse error: line 1, column 8: "#
        + #"duplicate key \"a\""}}"#
    )
  }

  @Test func `a message above the limit is refused unread`() {
    let reply = refusal(
      of: Array(repeating: UInt8(ascii: " "), count: 101),
      server: .sample { $0.maximumMessageBytes = 100 }
    )
    #expect(reply == Self.invalid("the message has more than 100 bytes"))
  }

  @Test func `a batch above the limit is refused whole`() {
    var session = Session.single(.`2025-03-26`)
    let batch = "[" + Array(repeating: "0", count: 100_000).joined(separator: ",") + "]"
    guard case .reply(let reply) = ProtocolServer.sample().receive(Array(batch.utf8), in: &session)
    else {
      Issue.record("it was not refused")
      return
    }
    #expect(reply.status == 400)
    #expect(
      String(decoding: reply.bytes, as: UTF8.self)
        == Self.invalid("the batch has 100000 messages; at most 100 are taken")
    )
  }

  @Test func `long names come back shortened`() {
    let name = String(repeating: "n", count: 5_000)
    let shortened = String(repeating: "n", count: 128) + "…"
    #expect(RPCError.unknownTool(name).message == "Unknown tool: \(shortened)")
    #expect(RPCError.methodNotFound(name).message == "Method not found: \(shortened)")
  }

  private func refusal(of bytes: [UInt8], server: ProtocolServer = .sample()) -> String? {
    var session = Session.single(.latestWithHandshake)
    guard case .reply(let reply) = server.receive(bytes, in: &session), reply.status == 400 else {
      return nil
    }
    return String(decoding: reply.bytes, as: UTF8.self)
  }
}
