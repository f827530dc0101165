import Foundation
import Sandbox
import Testing

@Suite struct `Over HTTP` {
  /// Calls the sandbox with a client that nobody here wrote and prints one line per call.
  static let script = """
    import http.client, json, sys
    port = int(sys.argv[1])
    auth = {"Authorization": "Basic c2FuZGJveDpvcGVuOnNlc2FtZQ=="}
    def call(method, path, body=None, headers=auth):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        extra = {"Content-Type": "application/json"} if body is not None else {}
        try:
            connection.request(method, path, body, {**headers, **extra})
            response = connection.getresponse()
            return response, response.read()
        except http.client.IncompleteRead as error:
            return response, "cut after %d" % len(error.partial)
        except (http.client.HTTPException, ConnectionError) as error:
            return None, type(error).__name__
        finally:
            connection.close()
    def order(text):
        print(call("POST", "/_sandbox/fault", text, {})[0].status)
    ids, path, pages = [], "/v2/invoices/", 0
    while path:
        page = json.loads(call("GET", path)[1])
        ids += [invoice["id"] for invoice in page["results"]]
        pages += 1
        origin = "http://127.0.0.1:%d" % port
        assert page["next"] is None or page["next"].startswith(origin), page["next"]
        path = page["next"] and page["next"][len(origin):]
    print(pages, len(ids), len(set(ids)))
    refused = call("GET", "/v2/invoices/", None, {})
    print(refused[0].status, refused[1].decode())
    print(call("GET", "/v2/invoices")[0].status)
    wrong = call("DELETE", "/v2/webhooks/")[0]
    print(wrong.status, wrong.getheader("Allow"))
    body = json.dumps({"event": "payment.changed", "url": "https://e.example/h", "username": "u",
                       "password": "p"})
    created = call("POST", "/v2/webhooks/", body)
    hook = json.loads(created[1])
    print(created[0].status, hook["event"])
    gone = call("DELETE", hook["subscription"][len(origin):])
    print(gone[0].status, len(gone[1]))
    order('{"kind": "truncated"}')
    print(call("GET", "/v2/webhooks/")[1])
    order('{"kind": "drop"}')
    print(call("GET", "/v2/webhooks/")[1])
    order('{"kind": "huge", "bytes": 3000000}')
    print(len(json.loads(call("GET", "/v2/webhooks/")[1])))
    sent = json.loads(call("GET", "/_sandbox/requests", None, {})[1])
    print(len(sent), sent[-1]["status"], sent[0]["headers"]["authorization"])
    """

  @Test func `a foreign client pages, writes, and meets every fault`() async throws {
    let vendor = FinexioSandbox(
      username: SandboxProbe.user, password: SandboxProbe.password, now: { SandboxProbe.noon })
    let server = try SandboxServer.start(vendors: [vendor])
    #expect(server.origin == "http://127.0.0.1:\(server.port)")
    let output = try await run(arguments: ["-c", Self.script, String(server.port)])
    let expected = """
      3 264 264
      403 {"detail":"Invalid username/password."}
      404
      405 GET, POST
      201 payment.changed
      204 0
      204
      cut after 58
      204
      cut after 0
      204
      2999998
      11 200 Basic

      """
    #expect(output == expected)
    await server.stop()
  }

  @Test func `a port that is taken is refused`() async throws {
    let server = try SandboxServer.start(vendors: [])
    #expect(throws: (any Error).self) {
      try SandboxServer.start(port: server.port, vendors: [])
    }
    await server.stop()
  }

  /// What python3 prints, on both of its outputs.
  private func run(arguments: [String]) async throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    return try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { _ in
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        continuation.resume(returning: String(decoding: data, as: UTF8.self))
      }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
  }
}
