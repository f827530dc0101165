import HTTPFields
import HTTPServer
import Platform
import Sandbox
import StrictJSON
import Testing

@testable import Gateway

@Suite struct `Connecting by consent over HTTP` {
  @Test func `a link leads over the vendor's page to an account that agents can use`() async throws
  {
    try await ConnectWorld.run { world in
      let link = try await world.link([
        "tenant_id": "acme", "integration": "xero", "redirect_uri": JSONValue(ConnectWorld.done),
      ])
      let token = try #require(link.target.split(separator: "=").last)
      let browser = Browser(world)
      let (target, page) = try await browser.open(link.target)
      #expect(target == "/connect/\(link.id)")
      #expect(page.status == 200)
      #expect(page.text.contains("<h1>Connect Xero</h1>"))
      #expect(page.text.contains("Continue to Xero"))
      let answer = await browser.post(target, page)
      let vendor = try #require(answer.field("Location"))
      #expect(vendor.hasPrefix("\(world.sandbox.origin)/identity/connect/authorize?"))
      let back = try await browser.decide(vendor)
      let end = await browser.get(back)
      let account = try #require(await world.accounts().first)
      let id = try #require(account["id"]?.string)
      #expect(end.status == 303)
      #expect(
        end.field("Location")
          == "http://app.test:3000/done?from=tenon&integrated_account_id=\(id)&integration=xero#top"
      )
      #expect(account["status"]?.string == "active")
      #expect(account["tenant_id"]?.string == "acme")
      #expect(account["label"]?.string == "First")
      #expect(browser.cookieNames == ["tenon-browser"])
      // Neither the link token nor anything of the vendor's is in a page, an address or the log.
      try await world.backend.audit.flush()
      let audit = await world.ask("GET", "/audit")
      let kept = try world.tokens(of: id)
      for text in [
        page.text, target, vendor, end.field("Location") ?? "", audit.json.description,
      ] {
        let tokens = [String(token), kept.accessToken, kept.refreshToken ?? ""]
        for secret in tokens + [ConnectWorld.secret] { #expect(!text.contains(secret)) }
      }
      let trial = try #require(audit.json["result"]?[0])
      #expect(trial["tool_name"]?.string == "list_all_xero_organisations")
      #expect(trial["method"]?.string == "validate")
      #expect(trial["actor"]?.string == "link token")
      let entry = try #require(audit.json["result"]?[1])
      #expect(entry["action"]?.string == "account.connect")
      #expect(entry["actor"]?.string == "link token")
      #expect(entry["outcome"]?.string == "ok")
      #expect(entry["integrated_account_id"]?.string == id)
      #expect(entry["tenant_id"]?.string == "acme")
      #expect(entry["detail"]?["link_token_id"]?.string == link.id)
      let call = await world.call(
        "list_all_xero_organisations", at: try await world.server(of: id))
      #expect(!call.isError, "\(call)")
      #expect(call.json["result"]?[0]?["Name"]?.string == "Tenon Demo Company", "\(call)")
    }
  }

  @Test func `of several organisations the person chooses one, whatever they are called`()
    async throws
  {
    try await ConnectWorld.run { world in
      let browser = Browser(world)
      let vendor = try await browser.begin(try await world.link().target)
      let page = await browser.get(
        try await browser.decide(vendor, tenants: [ConnectWorld.first, ConnectWorld.second]))
      #expect(page.status == 200)
      #expect(!page.text.contains("<script"))
      #expect(
        page.text.contains(
          "<bdi>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;Second&#39;</bdi>"))
      #expect(await world.accounts().isEmpty)
      let end = await browser.post(
        "/connect/xero/choose", page, [("connection", ConnectWorld.second)])
      #expect(end.status == 303)
      #expect(end.field("Location") == "/connect/xero/done")
      let account = try #require(await world.accounts().first)
      #expect(account["settings"]?["tenant_id"]?.string == ConnectWorld.second)
      #expect(account["label"]?.string == ConnectWorld.hostile)
      let twice = await browser.post(
        "/connect/xero/choose", page, [("connection", ConnectWorld.first)])
      #expect(twice.status == 400)
      #expect(await world.accounts().count == 1)
      let done = await browser.get("/connect/xero/done")
      #expect(done.text.contains("<h1>Xero is connected</h1>"))
    }
  }

  @Test func `whoever says no is sent back with the reason, and may begin again`() async throws {
    try await ConnectWorld.run { world in
      let link = try await world.link([
        "tenant_id": "acme", "integration": "xero", "redirect_uri": JSONValue(ConnectWorld.done),
      ])
      let browser = Browser(world)
      let denied = await browser.get(
        try await browser.decide(try await browser.begin(link.target), "deny"))
      #expect(denied.status == 303)
      #expect(
        denied.field("Location")
          == "http://app.test:3000/done?from=tenon&error=connection_error&error_reason=access_denied"
          + "&error_description=access%20was%20not%20allowed%20at%20the%20vendor&integration=xero#top"
      )
      let plain = try await world.link()
      let page = await browser.get(
        try await browser.decide(try await browser.begin(plain.target), "deny"))
      #expect(page.status == 403)
      #expect(page.text.contains("<a href=\"/connect/\(plain.id)\">Try again</a>"))
      try await browser.connect(link.target)
      #expect(await world.accounts().count == 1)
      try await world.backend.audit.flush()
      let audit = await world.ask("GET", "/audit?action=account.connect")
      let outcomes = audit.json["result"]?.elements.map { $0["outcome"]?.string }
      #expect(outcomes == ["ok", "refused", "refused"])
      #expect(audit.json["result"]?[1]?["detail"]?["reason"]?.string == "access_denied")
    }
  }

  @Test func `an account is connected again under its id, and its agents go on`() async throws {
    try await ConnectWorld.run { world in
      let id = try await world.connected()
      let server = try await world.server(of: id)
      world.advance(seconds: 1_801)
      try await world.order("revoke-refresh-tokens")
      world.transport.forget()
      for _ in 1...3 {
        let call = await world.call("list_all_xero_organisations", at: server)
        #expect(call.json["error"]?["code"]?.string == "account_not_ready", "\(call)")
      }
      // The refused grant was tried once.
      #expect(world.transport.requests == ["token"])
      let broken = await world.ask("GET", "/integrated-account/\(id)")
      #expect(broken.json["status"]?.string == "needs_reauth")
      let link = try await world.link(["integrated_account_id": JSONValue(id)])
      let browser = Browser(world)
      let page = try await browser.open(link.target).page
      #expect(page.text.contains("<h1>Connect Xero again</h1>"))
      let end = try await browser.connect(link.target)
      #expect(end.field("Location") == "/connect/xero/done")
      let mended = await world.ask("GET", "/integrated-account/\(id)")
      #expect(mended.json["status"]?.string == "active")
      #expect(mended.json["last_error"]?.isNull == true)
      #expect(await world.accounts().count == 1)
      let call = await world.call("list_all_xero_organisations", at: server)
      #expect(!call.isError, "\(call)")
    }
  }

  @Test func `the cookie of a server behind TLS is one that no neighbour can set`() async throws {
    for (origin, cookie) in [
      ("https://tenon.test/base", "__Host-tenon-browser="),
      ("http://127.0.0.1:1", "tenon-browser="),
    ] {
      try await ConnectWorld.run(origin: origin) { world in
        let browser = Browser(world)
        let first = await browser.get(try await world.link().target)
        let target = try #require(first.field("Location"))
        let isSecure = origin.hasPrefix("https")
        #expect(target.hasPrefix(isSecure ? "/base/connect/" : "/connect/"))
        let page = await browser.get(isSecure ? String(target.dropFirst(5)) : target)
        let set = [first, page].compactMap { $0.field("Set-Cookie") }
        #expect(set.count == 2)
        #expect(set.last?.hasPrefix(cookie) == true)
        for text in set {
          #expect(text.contains("; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax"))
          #expect(text.hasSuffix("; Secure") == isSecure)
        }
      }
    }
  }
}
