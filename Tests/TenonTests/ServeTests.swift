import Foundation
import ProcessRunning
import Testing

/// `tenon serve` as it runs.
@Suite struct ServeTests {
  private func serve(_ options: String...) throws -> RunningProcess {
    try RunningProcess(TenonProcess.path, ["serve", "--sandbox", "--port", "0"] + options)
  }

  @Test func `a data folder belongs to one server at a time`() async throws {
    try await withTemporaryFolder { folder in
      let data = folder.appending(path: "data").path
      let first = try serve("--data", data)
      #expect(await first.line(with: "/mcp/") != nil)
      let second = try await TenonProcess("serve", "--sandbox", "--port", "0", "--data", data)
      #expect(second.status == 1)
      #expect(
        second.error
          == "tenon serve: \(data) is in use by another process; stop it, or choose another --data "
          + "folder\n")
      let end = await first.stop()
      #expect(end.status == 0)
      #expect(end.error == "tenon serve: stopping\n")
      let third = try serve("--data", data)
      #expect(await third.line(with: "/mcp/") != nil)
      #expect(await third.stop().status == 0)
    }
  }

  @Test func `a name that was allowed is answered and no other`() async throws {
    let server = try serve("--allow-host", "mcp.example.com")
    let page = try #require(await server.line(with: "/mcp/"))
    let statuses = try await ProcessRun(
      "python3", ["-c", Self.ask, page, "127.0.0.1", "mcp.example.com", "other.example.com"])
    #expect(statuses.output == "200 200 403\n", "\(statuses.error)")
    #expect(await server.stop().status == 0)
  }

  /// MCP 2026-07-28, basic/transports/streamable-http, "Security & Endpoint". On Linux the whole of
  /// 127.0.0.0/8 is this machine, so that 127.0.0.2 tells one address from all.
  @Test func `without a host it listens on 127.0.0.1 alone`() async throws {
    let server = try serve()
    let page = try #require(await server.line(with: "/mcp/"))
    let port = URL(string: page.trimmingCharacters(in: .whitespacesAndNewlines))?.port ?? 0
    let reached = try await ProcessRun("python3", ["-c", Self.reach, "\(port)"])
    #expect(reached.output == "True False\n", "\(page) \(reached.error)")
    #expect(await server.stop().status == 0)
  }

  @Test func `a data folder's first start prints an admin key, and no other does`() async throws {
    try await withTemporaryFolder { folder in
      let data = folder.appending(path: "data").path
      let first = try RunningProcess(TenonProcess.path, ["serve", "--data", data, "--port", "0"])
      #expect(await first.line(with: "tenon_") != nil)
      #expect(await first.stop().status == 0)
      let second = try RunningProcess(TenonProcess.path, ["serve", "--data", data, "--port", "0"])
      #expect(await second.line(with: "Data folder: \(data)") != nil)
      let end = await second.stop()
      #expect(end.status == 0)
      #expect(!end.output.contains("tenon_"))
      let misused = try await TenonProcess("serve", "--data", data, "--credential", "a=b")
      #expect(misused.status == 2)
    }
  }

  /// Prints whether a port is reached at 127.0.0.1, and at 127.0.0.2.
  private static let reach = """
    import socket, sys
    def reaches(host):
        with socket.socket() as probe:
            probe.settimeout(20)
            return probe.connect_ex((host, int(sys.argv[1]))) == 0
    print(reaches("127.0.0.1"), reaches("127.0.0.2"))
    """

  /// Prints the status of a `ping` to a URL under each of the names.
  private static let ask = """
    import http.client, sys, urllib.parse
    url = urllib.parse.urlsplit(sys.argv[1])
    statuses = []
    for name in sys.argv[2:]:
        connection = http.client.HTTPConnection(url.hostname, url.port)
        connection.request("POST", url.path, '{"jsonrpc":"2.0","id":1,"method":"ping"}',
            {"Host": name, "Content-Type": "application/json"})
        statuses.append(str(connection.getresponse().status))
    print(" ".join(statuses))
    """
}
