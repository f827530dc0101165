import HTTPServer
import Testing

@Suite struct LifeTests {
  @Test func `stopping lets a request in progress finish and takes no other`() async throws {
    let (begun, released) = (Counter(), Counter())
    let server = try HTTPListener(configuration: HTTPServerConfiguration()) { _ in
      begun.add()
      _ = await eventually { released.value == 1 }
      return .text(200, "done")
    }
    let idle = try RawConnection(port: server.port)
    let busy = try RawConnection(port: server.port)
    await busy.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(await eventually { begun.value == 1 })
    let first = Task { await server.stop(gracePeriodSeconds: 10) }
    #expect(await eventually { (try? RawConnection(port: server.port)) == nil })
    // The first call decides the period.
    let second = Task { await server.stop(gracePeriodSeconds: 0) }
    released.add()
    let answer = await busy.read()
    #expect(answer.contains("Connection: close\r\n"))
    #expect(answer.hasSuffix("done\n"))
    #expect(await idle.read() == "")
    _ = await (first.value, second.value)
  }

  @Test func `stopping cancels what outlasts its period`() async throws {
    let (begun, cancelled) = (Counter(), Counter())
    let server = try HTTPListener(configuration: HTTPServerConfiguration()) { request in
      if request.path == "/stream" {
        let stream = HTTPBodyStream { writer in
          try await writer.write([0x61])
          begun.add()
          do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.add() }
        }
        return HTTPResponse(status: 200, body: .stream(stream))
      }
      begun.add()
      do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.add() }
      return .text(200, "late")
    }
    let plain = try RawConnection(port: server.port)
    await plain.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    let stream = try RawConnection(port: server.port)
    await stream.send("GET /stream HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(await eventually { begun.value == 2 })
    await server.stop(gracePeriodSeconds: 0.05)
    #expect(await plain.read() == "")
    #expect(await eventually { cancelled.value == 2 })
    #expect(!(await stream.read()).contains("0\r\n\r\n"))
  }

  @Test func `a server that is let go stops by itself`() async throws {
    var server: HTTPListener? = try HTTPListener(configuration: HTTPServerConfiguration()) { _ in
      .text(200, "")
    }
    let port = try #require(server?.port)
    server = nil
    #expect(await eventually { (try? RawConnection(port: port)) == nil })
  }

  @Test func `a busy port is said with its remedy`() async throws {
    try await withServer { server in
      let error = #expect(throws: HTTPServerError.self) {
        try HTTPListener(
          configuration: HTTPServerConfiguration(host: "localhost", port: server.port)
        ) { _ in
          .text(200, "")
        }
      }
      #expect(error?.code == .portInUse)
      #expect(
        error?.description
          == "cannot listen on localhost:\(server.port): the port is in use; stop the other process or choose another port"
      )
    }
  }

  @Test(arguments: [
    (
      "example.com", 0, HTTPServerError.Code.badHost,
      "cannot listen on 'example.com': give localhost or a numeric address such as 127.0.0.1"
    ),
    ("127.0.0.1", 65_536, .badPort, "cannot listen on port 65536: give one from 0 to 65535"),
    ("127.0.0.1", -1, .badPort, "cannot listen on port -1: give one from 0 to 65535"),
    (
      "192.0.2.1", 0, .unavailable,
      "cannot listen on 192.0.2.1:0: no interface of this machine has that address; try 127.0.0.1"
    ),
  ]) func `a place where nobody can listen is said`(
    host: String, port: Int, code: HTTPServerError.Code, message: String
  ) throws {
    let error = #expect(throws: HTTPServerError.self) {
      try HTTPListener(configuration: HTTPServerConfiguration(host: host, port: port)) { _ in
        .text(200, "")
      }
    }
    #expect(error?.code == code)
    #expect(error?.message == message)
  }

  @Test func `an IPv6 address is a place too`() async throws {
    do {
      let server = try HTTPListener(configuration: HTTPServerConfiguration(host: "::1", port: 0)) {
        _ in .text(200, "")
      }
      #expect(server.port > 0)
      await server.stop(gracePeriodSeconds: 0)
    } catch {
      // A machine without IPv6.
      #expect(error.code == .unavailable)
    }
  }
}
