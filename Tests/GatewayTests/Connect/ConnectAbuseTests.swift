import ConnectorKit
import HTTPFields
import HTTPServer
import Platform
import Sandbox
import Store
import StrictJSON
import Testing

@testable import Gateway

@Suite struct `Abuse of connecting` {
  @Test func `a callback without its state, with a used one or of another browser is refused`()
    async throws
  {
    try await ConnectWorld.run { world in
      let browser = Browser(world)
      let link = try await world.link().target
      let back = try await browser.decide(try await browser.begin(link))
      let other = Browser(world)
      let foreign = try await other.decide(try await other.begin(link))
      let state = try #require(back.split(separator: "&").first { $0.hasPrefix("state=") })
      let code = try #require(back.split(separator: "?").last?.split(separator: "&").first)
      let path = "/connect/xero/callback"
      for (guest, target) in [
        (Browser(world), back), (other, back), (browser, foreign),
        (browser, "\(path)?\(code)"), (browser, "\(path)?\(code)&state="),
        (browser, "\(path)?\(code)&state=" + String(repeating: "A", count: 43)),
        (browser, "\(path)?\(code)&\(state)&\(state)"), (browser, path),
      ] {
        let page = await guest.get(target)
        #expect(page.status == 400, "\(target)")
        #expect(page.field("Location") == nil)
        #expect(page.text.contains("<h1>Begin again</h1>"))
        #expect(!page.text.contains("AAAA"))
      }
      #expect(world.transport.requests == [])
      #expect(await world.accounts().isEmpty)
      // The true one is still good, once.
      let end = await browser.get(back)
      #expect(end.status == 303)
      let again = await browser.get(back)
      #expect(again.status == 400)
      #expect(await world.accounts().count == 1)
      // Nobody can fill the log with what belongs to no link.
      try await world.backend.audit.flush()
      let audit = await world.ask("GET", "/audit?action=account.connect")
      #expect(audit.json["result"]?.count == 1)
    }
  }

  @Test func `an answer at another integration's callback is a mix-up, and connects nothing`()
    async throws
  {
    try await ConnectWorld.run { world in
      let browser = Browser(world)
      let link = try await world.link(["tenant_id": "acme"]).target
      for name in ["own", "finexio", "nobody", "%2E%2E"] {
        let (target, _) = try await browser.open(link)
        let form = await browser.get("\(target)?integration=xero")
        let answer = await browser.post(target, form)
        let back = try await browser.decide(try #require(answer.field("Location")))
        let page = await browser.get(back.replacing("/xero/", with: "/\(name)/"))
        #expect(page.status == 400, "\(name)")
        // It was used up.
        #expect(await browser.get(back).status == 400)
      }
      #expect(world.transport.requests == [])
      #expect(await world.accounts().isEmpty)
    }
  }

  @Test func `a redirect URI that was not registered is refused at both ends`() async throws {
    try await ConnectWorld.run { world in
      for uri in [
        "https://evil.example/", ConnectWorld.done + "/", "http://app.test:3000/done",
        "javascript:alert(1)", "//app.test:3000/done",
      ] {
        let answer = await world.ask(
          "POST", "/link-token", ["tenant_id": "acme", "redirect_uri": JSONValue(uri)])
        #expect(answer.status == 400)
        #expect(answer.json["details"]?["failures"]?[0]?["pointer"]?.string == "/redirect_uri")
      }
      let vendor = try await Browser(world).begin(try await world.link().target)
      let changed = vendor.replacing("%2Fconnect%2Fxero%2Fcallback", with: "%2Fconnect%2Fevil")
      #expect(changed != vendor)
      let page = try await world.askVendor(.init(method: .get, url: changed))
      #expect(page.status == 400)
    }
  }

  @Test func `a link works once, until its end, for its account, and not when it was taken back`()
    async throws
  {
    try await ConnectWorld.run { world in
      let id = try await world.connected()
      let used = try await world.link()
      try await Browser(world).connect(used.target)
      let late = try await world.link([
        "tenant_id": "acme", "expires_at": "2026-11-21T15:02:00Z",
      ])
      let gone = try await world.link(["integrated_account_id": JSONValue(id)])
      let revoked = try await world.link()
      let list = await world.ask("GET", "/link-token")
      #expect(
        list.json["result"]?.elements.map { $0["id"]?.string } == [revoked.id, gone.id, late.id])
      #expect(list.json["result"]?[0]?["link_token"] == nil)
      let answer = await world.ask("DELETE", "/link-token/\(revoked.id)")
      #expect(answer.status == 200)
      let twice = await world.ask("DELETE", "/link-token/\(revoked.id)")
      #expect(twice.status == 404)
      let deleted = await world.ask("DELETE", "/integrated-account/\(id)")
      #expect(deleted.status == 200)
      let browser = Browser(world)
      // One page was open already.
      let (target, page) = try await browser.open(late.target)
      world.advance(seconds: 120)
      let sent = await browser.post(target, page, [("integration", "xero")])
      #expect(sent.status == 400 || sent.status == 404)
      for link in [
        used.target, late.target, gone.target, revoked.target, "/connect?link_token=x",
        "/connect?link_token=", "/connect", used.target + "&" + used.target.dropFirst(9),
        "/connect/\(used.id)",
      ] {
        let page = await browser.get(link)
        #expect(page.status == 404, "\(link)")
        #expect(page.text.contains("<h1>This link does not work</h1>"))
      }
    }
  }

  @Test func `a form of another page, another browser or no browser is not taken`() async throws {
    try await ConnectWorld.run { world in
      let link = try await world.link()
      let victim = Browser(world)
      let (target, page) = try await victim.open(link.target)
      let attacker = Browser(world)
      let stolen = try await attacker.open(link.target).page
      for site in ["cross-site", "same-site", "none"] {
        let answer = await victim.post(
          target, page, fields: [HTTPField(name: "Sec-Fetch-Site", value: site)])
        #expect(answer.status == 400)
      }
      let foreign = await victim.post(target, stolen)
      #expect(foreign.status == 400)
      let bare = await Browser(world).post(target, page)
      #expect(bare.status == 400)
      let json = await world.respond(
        to: HTTPRequest(
          method: "POST", target: target,
          fields: [HTTPField(name: "Content-Type", value: "text/plain")], body: Array("a=b".utf8)))
      #expect(json.status == 415)
      // Nothing of that has cost the link.
      try await victim.connect(link.target)
      #expect(await world.accounts().count == 1)
    }
  }

  @Test func `every page forbids scripts, frames, keeping and telling its address`() async throws {
    try await ConnectWorld.run { world in
      let browser = Browser(world)
      let link = try await world.link(["tenant_id": #"<b>"acme"</b>"#])
      let (target, choice) = try await browser.open(link.target)
      let form = await browser.get("\(target)?integration=own")
      let unknown = await browser.get("\(target)?integration=%22%3E%3Cscript%3E")
      let absent = await browser.get("/connect/a/b/c")
      let head = await world.respond(
        to: HTTPRequest(method: "HEAD", target: "/connect/xero/callback"))
      let done = await browser.get("/connect/xero/done")
      let nobody = await browser.get("/connect/%3Cscript%3E/done")
      #expect(
        [choice, form, unknown, absent, head, done, nobody].map(\.status)
          == [200, 200, 404, 404, 405, 200, 404])
      for page in [choice, form, unknown, absent, head, done, nobody] {
        let policy = page.field("Content-Security-Policy") ?? ""
        #expect(
          policy.hasPrefix(
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
              + "form-action 'self'"))
        #expect(!policy.contains("unsafe"))
        #expect(page.field("Cache-Control") == "no-store")
        #expect(page.field("Referrer-Policy") == "no-referrer")
        #expect(page.field("X-Frame-Options") == "DENY")
        #expect(!page.text.contains("<script"))
        #expect(!page.text.contains("<b>"))
      }
      #expect(form.text.contains("<strong>&lt;b&gt;&quot;acme&quot;&lt;/b&gt;</strong>"))
      let style = await browser.get("/connect/style.css")
      #expect(style.field("Content-Type") == "text/css; charset=utf-8")
    }
  }

  @Test func `where the audit log is required, nothing is connected that it cannot have`()
    async throws
  {
    try await ConnectWorld.run(auditMode: .failClosed) { world in
      let browser = Browser(world)
      let link = try await world.link()
      let back = try await browser.decide(try await browser.begin(link.target))
      try await world.backend.installation.database.write { session in
        try session.run("ALTER TABLE audit RENAME TO elsewhere")
      }
      // The first to write finds out.
      _ = await world.ask("DELETE", "/api-key/none")
      let page = await browser.get(back)
      #expect(page.status == 503)
      #expect(!page.text.contains("audit"))
      #expect(world.transport.requests == [])
      #expect(await world.accounts().isEmpty)
      let (target, form) = try await browser.open(link.target)
      #expect(await browser.post(target, form).status == 503)
      try await world.backend.installation.database.write { session in
        try session.run("ALTER TABLE elsewhere RENAME TO audit")
      }
      let end = await browser.get(back)
      #expect(end.status == 303)
      #expect(await world.accounts().count == 1)
    }
  }
}
