import Foundation
import ProcessRunning
import Testing

/// Calls through an account that is kept.
@Suite struct AccountCallTests {
  private static let tool = "list_all_finexio_invoices"

  @Test func `a call goes through the account, and is in the audit log`() async throws {
    try await withTemporaryFolder { folder in
      let vendor = try await ScriptedVendor()
      let data = try await ManagedFolder.start(.folder, in: folder)
      let id = try await data.account(origin: "http://127.0.0.1:\(vendor.port)")
      let call = try await data.run(
        "call", Self.tool, "--account", id, "limit=1")
      #expect(call.status == 0, "\(call.output)\(call.error)")
      #expect(call.output == #"{"result":[],"next_cursor":null}"# + "\n")
      let words = Data("user:sesame".utf8).base64EncodedString()
      let requests = { vendor.requests.filter { $0.contains("/invoices/") } }
      #expect(requests().count == 1 && requests()[0].hasSuffix(" \(words)"))
      let wrong = try await data.run("call", Self.tool, "--account", id, "limit=many")
      #expect(wrong.status == 1)
      #expect(wrong.output.hasPrefix(#"{"error":{"code":"invalid_arguments""#))
      let both = try await data.run("call", Self.tool, "--account", id, "--sandbox")
      #expect(both.status == 2)
      let none = try await data.run("call", Self.tool, "--account", "nobody")
      #expect(none.error == "tenon call: there is no such account\n")
      let messages = """
        {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}
        {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\(Self.tool)","arguments":{}}}

        """
      let mcp = try await TenonProcess(
        "mcp", "--account", id, "--data", data.path, "--allow-network", "127.0.0.0/8", "--methods",
        "read", input: messages)
      #expect(mcp.status == 0, "\(mcp.error)")
      #expect(mcp.output.hasSuffix(#""isError":false}}"# + "\n"), "\(mcp.output)")
      #expect(requests().count == 2)
      let log = try await data.output("audit", "export", "--tool", Self.tool)
      let actors = log.split(separator: "\n").filter {
        $0.contains(#""actor":"tenon command line""#)
      }
      #expect(actors.count == 3)
    }
  }

  @Test func `a server that is told to stop answers what is under way`() async throws {
    try await withTemporaryFolder { folder in
      let vendor = try await ScriptedVendor(delaySeconds: 1)
      let data = try await ManagedFolder.start(
        .server, in: folder)
      let id = try await data.account(origin: "http://127.0.0.1:\(vendor.port)")
      let call = try data.start("call", Self.tool, "--account", id)
      while !vendor.requests.contains(where: { $0.contains("/invoices/") }) {
        try await Task.sleep(for: .milliseconds(5))
      }
      let end = await data.stop()
      #expect(end?.status == 0)
      let answer = await call.ended()
      #expect(answer.status == 0, "\(answer.error)")
      #expect(answer.output == #"{"result":[],"next_cursor":null}"# + "\n")
    }
  }

  @Test func `a sandbox that was killed has its folder taken away by the next`() async throws {
    try await withTemporaryFolder { folder in
      let place = ["TMPDIR": folder.path]
      let names = { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
      let options = ["serve", "--sandbox", "--port", "0"]
      let first = try RunningProcess(TenonProcess.path, options, environment: place)
      #expect(await first.line(with: "/mcp/") != nil)
      let second = try RunningProcess(TenonProcess.path, options, environment: place)
      #expect(await second.line(with: "/mcp/") != nil)
      #expect(try names().count == 2)
      _ = await first.kill()
      #expect(try names().count == 2)
      let third = try RunningProcess(TenonProcess.path, options, environment: place)
      #expect(await third.line(with: "/mcp/") != nil)
      #expect(try names().count == 2)
      #expect(await second.stop().status == 0)
      #expect(await third.stop().status == 0)
      #expect(try names().isEmpty)
    }
  }
}
