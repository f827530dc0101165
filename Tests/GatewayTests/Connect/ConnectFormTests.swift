import HTTPFields
import HTTPServer
import Platform
import Sandbox
import StrictJSON
import Testing

@testable import Gateway

@Suite struct `Connecting with a form` {
  @Test func `credentials that a person enters make an account, and are never shown again`()
    async throws
  {
    try await ConnectWorld.run { world in
      let link = try await world.link(["tenant_id": "acme", "integration": "finexio"])
      let browser = Browser(world)
      let (target, page) = try await browser.open(link.target)
      #expect(page.text.contains(#"<label for="credential.password">API password</label>"#))
      #expect(page.text.contains(#"name="credential.password" type="password""#))
      #expect(page.field("Content-Security-Policy")?.hasSuffix("form-action 'self'") == true)
      let wrong = await browser.post(
        target, page,
        [
          ("setting.host", "no host"), ("credential.username", "user"),
          ("credential.password", "open-sesame\u{7}"), ("label", "Main"),
        ])
      #expect(wrong.status == 400)
      #expect(!wrong.text.contains("sesame"))
      #expect(wrong.text.contains(#"value="no host""#))
      #expect(wrong.text.contains(#"value="Main""#))
      #expect(wrong.text.contains(#"id="credential.password-problem">Holds a control character"#))
      #expect(wrong.text.contains("aria-invalid=\"true\""))
      #expect(await world.accounts().isEmpty)
      let end = await browser.post(
        target, wrong,
        [
          ("setting.host", "api.finexio.com"), ("credential.username", "user"),
          ("credential.password", "open-sesame"), ("label", "Main"),
        ])
      #expect(end.status == 303)
      #expect(end.field("Location") == "/connect/finexio/done")
      let account = try #require(await world.accounts().first)
      #expect(account["label"]?.string == "Main")
      #expect(account["status"]?.string == "active")
      #expect(account["origin"]?.string == world.sandbox.origin)
      let id = try #require(account["id"]?.string)
      let call = await world.call(
        "list_all_finexio_invoices", at: try await world.server(of: id))
      #expect(!call.isError, "\(call)")
      try await world.backend.audit.flush()
      let audit = await world.ask("GET", "/audit?action=account.connect")
      #expect(
        audit.json["result"]?.elements.map { $0["outcome"]?.string } == ["ok", "refused"])
      #expect(!audit.json.description.contains("sesame"))
    }
  }

  @Test func `credentials are entered again for an account, which stays what it is`() async throws {
    try await ConnectWorld.run { world in
      let made = await world.ask(
        "POST", "/integrated-account",
        [
          "integration": "finexio", "tenant_id": "acme",
          "settings": ["host": "api.finexio.com"],
          "credentials": ["username": "user", "password": "old"],
        ])
      let id = try #require(made.json["id"]?.string)
      let server = try await world.server(of: id)
      _ = await world.call("list_all_finexio_invoices", at: server)
      let link = try await world.link(["integrated_account_id": JSONValue(id)])
      let browser = Browser(world)
      let (target, page) = try await browser.open(link.target)
      #expect(!page.text.contains("setting.host"))
      let end = await browser.post(
        target, page,
        [
          ("setting.host", "evil.example"), ("credential.username", "user"),
          ("credential.password", "open-sesame"),
        ])
      #expect(end.status == 303)
      let account = await world.ask("GET", "/integrated-account/\(id)")
      #expect(account.json["settings"]?["host"]?.string == "api.finexio.com")
      #expect(account.json["status"]?.string == "active")
      let call = await world.call("list_all_finexio_invoices", at: server)
      #expect(!call.isError, "\(call)")
    }
  }

  @Test func `a setting that leads into the server's own network connects nothing`() async throws {
    try await ConnectWorld.run { world in
      let link = try await world.link(["tenant_id": "acme", "integration": "anywhere"])
      let browser = Browser(world)
      let (target, page) = try await browser.open(link.target)
      for host in ["127.0.0.1", "localhost", "169.254.169.254", "10.0.0.1", "[::1]"] {
        let answer = await browser.post(
          target, page, [("setting.host", host), ("credential.token", "a-token")])
        #expect(answer.status == 400, "\(host)")
        #expect(answer.text.contains("nothing was connected"))
      }
      #expect(await world.accounts().isEmpty)
      #expect(world.transport.requests == [])
    }
  }

  @Test func `an application of one's own is tried before it is kept`() async throws {
    try await ConnectWorld.run { world in
      let link = try await world.link([
        "tenant_id": "acme", "integration": "own", "settings": ["host": "eu.own.example"],
      ])
      let browser = Browser(world)
      let (target, page) = try await browser.open(link.target)
      #expect(page.text.contains("Connect Own &amp; &quot;sons&quot; &lt;b&gt;"))
      #expect(!page.text.contains("setting.host"))
      #expect(page.text.contains(#"<option value="eu">eu</option>"#))
      let entries = [("setting.region", "us"), ("credential.client_id", "custom")]
      let wrong = await browser.post(
        target, page, entries + [("credential.client_secret", "guess-of-a-secret")])
      #expect(wrong.status == 400)
      #expect(
        wrong.text.contains(
          #"id="credential.client_secret-problem">The authorization server refused: invalid_client"#
        ))
      #expect(!wrong.text.contains("guess-of-a-secret"))
      #expect(await world.accounts().isEmpty)
      let end = await browser.post(
        target, wrong, entries + [("credential.client_secret", "custom-secret")])
      #expect(end.status == 303, "\(end.text)")
      let account = try #require(await world.accounts().first)
      #expect(account["settings"]?["region"]?.string == "us")
      #expect(account["settings"]?["host"]?.string == "eu.own.example")
      let id = try #require(account["id"]?.string)
      #expect(try world.tokens(of: id).refreshToken == nil)
    }
  }

  @Test func `a link that names no integration lets the person choose`() async throws {
    try await ConnectWorld.run { world in
      let link = try await world.link(["tenant_id": "acme"])
      let browser = Browser(world)
      let (target, page) = try await browser.open(link.target)
      #expect(page.text.contains("<h1>What do you want to connect?</h1>"))
      #expect(page.text.contains("href=\"/connect/\(link.id)?integration=xero\""))
      let form = await browser.get("\(target)?integration=xero")
      let answer = await browser.post(target, form)
      let end = await browser.get(try await browser.decide(try #require(answer.field("Location"))))
      #expect(end.status == 303)
      #expect(await world.accounts().first?["integration"]?.string == "xero")
    }
  }

  @Test func `a key of a tenant makes links for its own accounts alone`() async throws {
    try await ConnectWorld.run { world in
      let id = try await world.connected()
      let made = await world.ask(
        "POST", "/api-key", ["name": "b", "scope": "admin", "tenant_id": "b"])
      let key = try #require(made.json["key"]?.string)
      let own = await world.ask("POST", "/link-token", ["integration": "xero"], key: key)
      #expect(own.status == 201)
      #expect(own.json["tenant_id"]?.string == "b")
      for body in [
        ["integrated_account_id": JSONValue(id)], ["integrated_account_id": "none"],
      ] as [JSONValue] {
        let unknown = await world.ask("POST", "/link-token", body, key: key)
        #expect(unknown.status == 404, "\(unknown.json)")
      }
      let refused = await world.ask("POST", "/link-token", ["tenant_id": "acme"], key: key)
      #expect(refused.status == 400)
      let foreign = try await world.link()
      let list = await world.ask("GET", "/link-token", key: key)
      #expect(list.json["result"]?.count == 1)
      let revoked = await world.ask("DELETE", "/link-token/\(foreign.id)", key: key)
      #expect(revoked.status == 404)
    }
  }
}
