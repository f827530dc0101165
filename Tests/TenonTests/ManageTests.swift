import Foundation
import ProcessRunning
import Testing

/// What an operator does from the shell, with a data folder and with a running server.
@Suite struct ManageTests {
  @Test(arguments: ManagedFolder.Carrier.allCases)
  func `an account is made, shown, changed and deleted`(carrier: ManagedFolder.Carrier)
    async throws
  {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(carrier, in: folder)
      let id = try await data.account()
      let list = try await data.output("account", "list", "--tenant", "acme")
      #expect(list.split(separator: "\n").count == 2)
      #expect(list.contains(id) && list.contains("active"))
      let changed = try await data.json(
        "account", "update", id, "--label", "Main", "--set", "host=api.example.com")
      #expect(changed["label"] as? String == "Main")
      #expect((changed["settings"] as? [String: String])?["host"] == "api.example.com")
      let unset = try await data.json("account", "update", id, "--unset", "host")
      #expect((unset["settings"] as? [String: String])?.isEmpty == true)
      let secret = folder.appending(path: "secret")
      try Data("open sesame\n".utf8).write(to: secret)
      let renewed = try await data.output(
        "account", "credentials", id, "--credential", "username=user", "--credential",
        "password=@\(secret.path)")
      #expect(renewed.contains("active") && !renewed.contains("sesame"))
      let tried = try await data.run("account", "test", id)
      #expect(tried.status == 1)
      #expect(
        tried.error.hasPrefix("The account is active: the credentials could not be tried:"),
        "\(tried.error)")
      let tools = try await data.output("account", "tools", id, "--methods", "create")
      #expect(tools.contains("create_a_finexio_counterparty"))
      let kept = try await data.run("account", "delete", id)
      #expect(kept.status == 2)
      #expect(kept.error.contains("'--yes' says that it is meant"))
      let deleted = try await data.run("account", "delete", id, "--yes")
      #expect(deleted.status == 0)
      #expect(deleted.error == "Deleted the account 'Main' (finexio, tenant acme).\n")
      let gone = try await data.run("account", "get", id)
      #expect(gone.status == 1)
      #expect(gone.error == "tenon account get: there is no such account\n")
      #expect(await data.stop()?.status ?? 0 == 0)
    }
  }

  @Test(arguments: ManagedFolder.Carrier.allCases)
  func `an MCP server is made, its URL shown once, changed and deleted`(
    carrier: ManagedFolder.Carrier
  ) async throws {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(carrier, in: folder)
      let account = try await data.account()
      let made = try await data.run(
        "server", "create", "Reader", "--account", account, "--methods", "read", "--expires-in",
        "30d")
      #expect(made.status == 0, "\(made.error)")
      let url = String(made.output.dropLast())
      #expect(url.hasPrefix("http://127.0.0.1:") && url.contains("/mcp/"))
      #expect(made.error.contains("Reader: 15 tools, until 20"))
      #expect(made.error.contains("claude mcp add --transport http finexio \(url)\n"))
      let list = try await data.output("server", "list")
      #expect(list.contains("methods read"))
      let all = try await data.json("server", "list", "--account", account)
      let server = try #require((all["result"] as? [[String: Any]])?.first)
      let id = try #require(server["id"] as? String)
      let changed = try await data.json(
        "server", "update", id, "--any", "methods", "--tags", "invoices", "--no-expiry",
        "--require-key", "--discovery")
      #expect(changed["expires_at"] is NSNull)
      let configuration = try #require(changed["config"] as? [String: Any])
      #expect(configuration["methods"] == nil)
      #expect(configuration["tags"] as? [String] == ["invoices"])
      #expect(configuration["require_api_token_auth"] as? Bool == true)
      #expect(configuration["tool_exposure"] as? String == "discovery")
      let wrong = try await data.run(
        "server", "update", id, "--account", account, "--methods", "raed")
      #expect(wrong.status == 1)
      #expect(
        wrong.error.hasPrefix(
          "tenon server update: --methods: 'finexio' has no method 'raed'; choose from read"))
      _ = try await data.output("server", "delete", id, "--yes")
      let none = try await data.run("server", "get", id)
      #expect(
        none.error
          == "tenon server get: there is no such MCP server; 'tenon server list' shows them\n")
      let audit = try await data.output("audit", "export", "--action", "mcp_server.create")
      #expect(!audit.contains(url.suffix(43)))
      #expect(await data.stop()?.status ?? 0 == 0)
    }
  }

  @Test(arguments: ManagedFolder.Carrier.allCases)
  func `a link for a person is made, its URL shown once, listed and ended`(
    carrier: ManagedFolder.Carrier
  ) async throws {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(carrier, in: folder)
      let account = try await data.account()
      let url = try await data.output("account", "link", "--account", account)
      #expect(url.contains("/connect?link_token="))
      let made = try await data.json("account", "link", "--tenant", "acme", "--integration", "xero")
      let list = try await data.output("account", "links")
      #expect(list.contains("account \(account)") && list.contains("a new account of acme"))
      #expect(!list.contains(url.suffix(43)))
      let id = try #require(made["id"] as? String)
      _ = try await data.output("account", "unlink", id)
      #expect(!(try await data.output("account", "links")).contains(id))
      let unclear = try await data.run("account", "link")
      #expect(unclear.status == 2)
      #expect(unclear.error.contains("give either --tenant ID or --account ID"))
      #expect(await data.stop()?.status ?? 0 == 0)
    }
  }

  @Test(arguments: ManagedFolder.Carrier.allCases)
  func `a key is made, shown once, and revoked`(carrier: ManagedFolder.Carrier) async throws {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(carrier, in: folder)
      let account = try await data.account()
      let key = try await data.output("key", "create", "agent", "--account", account)
      #expect(key.hasPrefix("tenon_") && key.count == 49)
      let list = try await data.output("key", "list")
      #expect(list.contains("account \(account)") && !list.contains(key))
      let keys = try await data.json("key", "list")
      let id = try #require(
        (keys["result"] as? [[String: Any]])?.first { $0["name"] as? String == "agent" }?["id"]
          as? String)
      _ = try await data.output("key", "revoke", id, "--yes")
      #expect(try await data.output("key", "list").contains("revoked 20"))
      let nothing = try await data.run("key", "create", "x")
      #expect(nothing.status == 2)
      #expect(nothing.error.contains("--scope admin|proxy, or --account ID"))
      #expect(await data.stop()?.status ?? 0 == 0)
    }
  }

  @Test(arguments: ManagedFolder.Carrier.allCases)
  func `what is missing or wrong is named by the options`(carrier: ManagedFolder.Carrier)
    async throws
  {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(carrier, in: folder)
      let bare = try await data.run("account", "create", "finexio")
      #expect(bare.status == 1)
      #expect(
        bare.error
          == "tenon account create: --tenant: is missing; --credential username: is missing (API "
          + "user); --credential password: is missing (API password)\n")
      let unknown = try await data.run("account", "create", "finexo", "--tenant", "a")
      #expect(
        unknown.error
          == "tenon account create: there is no integration 'finexo'; did you mean 'finexio'?\n")
      let time = try await data.run("audit", "list", "--since", "yesterday")
      #expect(time.status == 2)
      #expect(time.error.contains("'--since' takes a time such as"))
      #expect(await data.stop()?.status ?? 0 == 0)
    }
  }

  @Test(arguments: ManagedFolder.Carrier.allCases)
  func `the audit log is listed, and verified`(carrier: ManagedFolder.Carrier) async throws {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(carrier, in: folder)
      let account = try await data.account()
      _ = try await data.output("account", "update", account, "--label", "Main")
      let list = try await data.output("audit", "list", "--since", "1h", "--outcome", "ok")
      let lines = list.split(separator: "\n").map { $0.split(separator: " ") }
      #expect(lines.count == 3)
      #expect(lines[1].contains("account.create") && lines[2].contains("account.update"))
      let who = carrier == .folder ? "tenon command line" : "first admin key"
      #expect(list.contains(who))
      let export = try await data.output("audit", "export", "--outcome", "ok")
      #expect(export.split(separator: "\n").count == 2)
      let fine = try await data.output("audit", "verify")
      #expect(fine.hasPrefix("The audit log is what was written: 3 entries, from 20"))
      let mark = try #require(fine.split(separator: " ").last.map(String.init))
      #expect(await data.stop()?.status ?? 0 == 0)
      let edit = try await ProcessRun("python3", ["-c", Self.edit, "\(data.path)/tenon.db"])
      #expect(edit.status == 0, "\(edit.error)")
      let edited = try await TenonProcess(
        "audit", "verify", "--mark", mark, "--data", data.path)
      #expect(edited.status == 1)
      #expect(edited.output.isEmpty)
      #expect(
        edited.error.hasPrefix(
          "The audit log is not what was written: entry 2 was changed after it was written.\n"
            + "Before that, 1 entry holds, from 20"), "\(edited.error)")
    }
  }

  private static let edit = """
    import sqlite3, sys
    base = sqlite3.connect(sys.argv[1])
    base.execute("UPDATE audit SET actor = 'nobody' WHERE sequence = 2")
    base.commit()
    """

  @Test func `what is done meanwhile is followed`() async throws {
    try await withTemporaryFolder { folder in
      let data = try await ManagedFolder.start(.server, in: folder)
      let account = try await data.account()
      let following = try data.start("audit", "list", "--follow", "--outcome", "ok")
      #expect(await following.line(with: "account.create") != nil)
      _ = try await data.output("account", "update", account, "--label", "Main")
      #expect(await following.line(with: "account.update") != nil)
      #expect(await following.stop().output.split(separator: "\n").count == 2)
      _ = await data.stop()
      let alone = try await TenonProcess("audit", "list", "--follow", "--data", data.path)
      #expect(alone.status == 2)
      #expect(alone.error.contains("goes with a running server"))
    }
  }

  @Test
  func `a folder that a server has says where to ask, and one that is not there how to make it`()
    async throws
  {
    try await withTemporaryFolder { folder in
      let nothing = folder.appending(path: "nothing").path
      let missing = try await TenonProcess("account", "list", "--data", nothing)
      #expect(missing.status == 1)
      #expect(
        missing.error.contains("there is no data folder at \(nothing); 'tenon serve' makes one"))
      #expect(!FileManager.default.fileExists(atPath: nothing))
      let data = try await ManagedFolder.start(.server, in: folder)
      let used = try await TenonProcess("account", "list", "--data", data.path)
      #expect(used.status == 1)
      #expect(used.error.contains("is in use by the server at http://127.0.0.1:"))
      #expect(used.error.contains("; add --url http://127.0.0.1:"))
      let open = try await TenonProcess(
        "account", "list", "--url", data.url, "--key", "tenon_wrong")
      #expect(open.status == 1)
      #expect(open.error.contains("can be read in the list of processes"))
      #expect(open.error.contains("is not known, has expired or was revoked"))
      let keyless = try await TenonProcess("account", "list", "--url", data.url)
      #expect(keyless.status == 2)
      #expect(keyless.error.contains("TENON_KEY, or --key @FILE"))
      #expect(await data.stop()?.status == 0)
      let nobody = try await TenonProcess(
        "account", "list", "--url", data.url, environment: ["TENON_KEY": "x"])
      #expect(nobody.status == 1)
      #expect(nobody.error.contains("nothing accepts connections there"))
    }
  }
}
