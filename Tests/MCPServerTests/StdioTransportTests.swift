import Foundation
import Testing

@testable import MCPServer

@Suite(.timeLimit(.minutes(1)))
struct StdioTransportTests {
  private static let initialize =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}"#
  private static let initialized =
    #"{"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{}},"#
    + #""serverInfo":{"name":"sample","title":"Sample","version":"1.0"},"#
    + #""instructions":"Echo, then fail."}}"#

  private func ping(_ id: Int) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"#
  }

  private func pong(_ id: Int) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"result":{}}"#
  }

  private func call(_ id: Int, _ tool: String, _ arguments: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
  }

  private func cancel(_ id: Int) -> String {
    #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":\#(id)}}"#
  }

  /// A server that has shaken hands.
  private func connected(
    _ server: ProtocolServer = .sample(), gracePeriod: Duration = .seconds(20)
  ) async throws -> PipedServer {
    let piped = try PipedServer(server, gracePeriod: gracePeriod)
    piped.write(Self.initialize + "\n")
    #expect(await piped.line() == Self.initialized)
    return piped
  }

  @Test func `input may come byte by byte, several messages at once, with CRLF and blank lines`()
    async throws
  {
    let server = try PipedServer()
    for byte in Array((ping(1) + "\r\n").utf8) { server.write([byte]) }
    #expect(await server.line() == pong(1))
    server.write(ping(2) + "\n\n" + ping(3) + "\r\n \n")
    #expect(await server.lines(2) == [pong(2), pong(3)])
    let end = await server.finish()
    #expect(end.lines == [])
    #expect(end.exitCode == 0)
  }

  @Test func `the end of the input ends the last message, whole or not`() async throws {
    let whole = try PipedServer()
    whole.write(ping(1))
    #expect(await whole.finish() == ([pong(1)], 0))

    let broken = try PipedServer()
    broken.write(#"{"jsonrpc":"2.0","id":1,"me"#)
    let end = await broken.finish()
    #expect(end.lines.count == 1)
    #expect(end.lines.first?.hasPrefix(#"{"jsonrpc":"2.0","error":{"code":-32700,"#) == true)
    #expect(end.exitCode == 0)
  }

  @Test func `a line that is too long is refused, and the next one served`() async throws {
    let server = try PipedServer(.sample { $0.maximumMessageBytes = 100_000 })
    server.write([UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000))
    server.write("\n" + ping(1) + "\n")
    #expect(
      await server.lines(2) == [
        #"{"jsonrpc":"2.0","error":{"code":-32600,"message":"Invalid request: the message has more "#
          + #"than 100000 bytes"}}"#,
        pong(1),
      ]
    )
    #expect(await server.finish() == ([], 0))
  }

  @Test func `a call that takes long holds up nothing`() async throws {
    let server = try await connected()
    server.write(call(1, "wait") + "\n" + ping(2) + "\n" + call(3, "echo") + "\n")
    #expect(await server.line() == pong(2))
    #expect(await server.line()?.hasPrefix(#"{"jsonrpc":"2.0","id":3,"result""#) == true)
    server.write(cancel(1) + "\n")
    #expect(await server.finish() == ([], 0))
  }

  @Test func `a cancelled call gets no answer, and its id can be used again`() async throws {
    let server = try await connected()
    server.write(call(1, "wait") + "\n" + cancel(1) + "\n" + ping(2) + "\n" + cancel(1) + "\n")
    #expect(await server.line() == pong(2))
    server.write(call(1, "echo") + "\n")
    #expect(await server.line()?.hasPrefix(#"{"jsonrpc":"2.0","id":1,"result""#) == true)
    #expect(await server.finish() == ([], 0))
  }

  @Test func `an id that is in use is refused`() async throws {
    let server = try await connected()
    server.write(call(1, "wait") + "\n" + call(1, "echo") + "\n")
    #expect(
      await server.line()
        == #"{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"Invalid request: the id is that "#
        + #"of a request that is still running"}}"#
    )
    server.write(cancel(1) + "\n")
    #expect(await server.finish() == ([], 0))
  }

  @Test func `more calls than may run are refused`() async throws {
    let server = try await connected(.sample { $0.maximumConcurrentCalls = 2 })
    server.write(call(1, "wait") + "\n" + call(2, "wait") + "\n" + call(3, "echo") + "\n")
    #expect(
      await server.line()
        == #"{"jsonrpc":"2.0","id":3,"error":{"code":503,"message":"Busy: 2 calls are "#
        + #"running; wait for one to finish"}}"#
    )
    server.write(cancel(1) + "\n" + cancel(2) + "\n")
    #expect(await server.finish() == ([], 0))
  }

  @Test func `answers of concurrent calls never mix`() async throws {
    let server = try await connected()
    let text = String(repeating: "long ", count: 2_000)
    for id in 1...100 { server.write(call(id, "echo", #"{"n":\#(id),"t":"\#(text)"}"#) + "\n") }
    let lines = await server.lines(100)
    let expected = (1...100).map { id in
      let content = #"{\"result\":{\"n\":\#(id),\"t\":\"\#(text)\"}}"#
      return
        #"{"jsonrpc":"2.0","id":\#(id),"result":{"content":[{"type":"text","text":"\#(content)"}],"#
        + #""structuredContent":{"result":{"n":\#(id),"t":"\#(text)"}},"isError":false}}"#
    }
    #expect(Set(lines) == Set(expected))
    #expect(await server.finish() == ([], 0))
  }

  @Test func `calls in flight are answered after the end of the input`() async throws {
    let server = try await connected()
    server.write(call(1, "echo") + "\n" + call(2, "fail") + "\n")
    let end = await server.finish()
    #expect(end.lines.count == 2)
    #expect(end.exitCode == 0)
  }

  @Test func `a call that takes its time is answered after the end of the input`() async throws {
    let server = try PipedServer(.sample(), gracePeriod: nil)
    server.write(Self.initialize + "\n")
    #expect(await server.line() == Self.initialized)
    server.write(call(1, "wait", #"{"milliseconds":1200}"#) + "\n")
    let end = await server.finish()
    #expect(end.lines.count == 1)
    #expect(end.lines.first?.contains(#""id":1,"result""#) == true, "\(end.lines)")
    #expect(end.exitCode == 0)
  }

  @Test func `a client that stops reading does not hold up the exit after the end of the input`()
    async throws
  {
    let server = try await connected(gracePeriod: .seconds(3_600))
    server.write(call(1, "wait") + "\n")
    server.closeInput()
    await server.dropOutput()
    #expect(await server.exitCode() == 1)
  }

  @Test func `a call that does not end holds up the exit for the grace period only`() async throws {
    let server = try await connected(gracePeriod: .milliseconds(20))
    server.write(call(1, "wait") + "\n")
    #expect(await server.finish() == ([], 0))
  }

  @Test func `a client that reads no more ends the server, though it says nothing`() async throws {
    let server = try await connected()
    await server.dropOutput()
    #expect(await server.exitCode() == 1)
  }

  @Test func `a client that reads no more ends the server in the middle of an answer`() async throws
  {
    let server = try await connected()
    server.write(call(1, "wait") + "\n")
    await server.dropOutput()
    server.write(ping(2) + "\n")
    #expect(await server.exitCode() == 1)
  }

  @Test func `what else is printed does not reach the client`() {
    var ends: [Int32] = [-1, -1]
    var substituteEnds: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0 && pipe(&substituteEnds) == 0)
    defer { for end in ends + substituteEnds { close(end) } }
    let own = Descriptor.takingOver(ends[1], substitute: substituteEnds[1])
    #expect(own?.send(Array("protocol".utf8)) == true)
    #expect(Descriptor(number: ends[1]).send(Array("stray".utf8)))
    var buffer = [UInt8](repeating: 0, count: 100)
    #expect(Descriptor(number: ends[0]).receive(into: &buffer) == .bytes(8))
    #expect(Descriptor(number: substituteEnds[0]).receive(into: &buffer) == .bytes(5))
    if let own { close(own.number) }
  }
}
