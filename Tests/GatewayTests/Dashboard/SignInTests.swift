import HTTPFields
import HTTPServer
import MCPServer
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// A browser in front of an installation: it keeps the cookie, and shows what a browser shows.
private struct Visitor {
  let world: World
  var cookie: String?
  var token: String?
  var site = "same-origin"
  var origin = "http://127.0.0.1:8484"

  typealias Answer = (status: Int, json: JSONValue, fields: [HTTPField])

  func ask(_ method: String, _ target: String, _ body: JSONValue? = nil) async -> Answer {
    var fields = [
      HTTPField(name: "Host", value: "127.0.0.1:8484"),
      HTTPField(name: "Origin", value: origin),
      HTTPField(name: "Sec-Fetch-Site", value: site),
    ]
    if let cookie { fields.append(HTTPField(name: "Cookie", value: "a=b; \(cookie); c=d")) }
    if let token { fields.append(HTTPField(name: "X-CSRF-Token", value: token)) }
    return await world.ask(method, target, body, fields: fields)
  }

  /// Signs in, and keeps what the answer says.
  mutating func signIn(_ key: String) async -> Answer {
    let answer = await ask("POST", "/session", ["key": JSONValue(key)])
    let field = answer.fields.first { $0.name == "Set-Cookie" }?.value
    if let field { cookie = String(field.prefix { $0 != ";" }) }
    token = answer.json["csrf"]?.string ?? token
    return answer
  }
}

@Suite struct SignInTests {
  private func entries(_ world: World, _ action: String) async -> [JSONValue] {
    let answer = await world.ask("GET", "/audit?action=\(action)", key: world.admin)
    return answer.json["result"]?.elements.map { $0 } ?? []
  }

  @Test func `a session does what its key may do, in the key's name`() async throws {
    let world = try await World()
    var visitor = Visitor(world: world)
    let answer = await visitor.signIn(world.admin)
    #expect(answer.status == 200)
    let field = try #require(answer.fields.first { $0.name == "Set-Cookie" }?.value)
    #expect(field.hasPrefix("tenon-session-8484="))
    #expect(field.hasSuffix("; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict"))
    #expect(!field.contains(visitor.token ?? ""))
    let made = await visitor.ask(
      "POST", "/integrated-account",
      ["integration": "acme", "tenant_id": "a", "credentials": ["key": "k"]])
    #expect(made.status == 201, "\(made.json)")
    let again = await visitor.ask("GET", "/session")
    #expect(again.json == answer.json)
    let key = try #require(answer.json["key"])
    let entry = try #require(await entries(world, "account.create").first)
    #expect(entry["actor"] == key["name"])
    #expect(entry["api_key_id"] == key["id"])
    let began = try #require(await entries(world, "session.create").first)
    #expect(began["actor"] == key["name"])
    #expect(began["api_key_id"] == key["id"])
    #expect(began["detail"] == ["address": "127.0.0.1"])
  }

  @Test func `over TLS the cookie is one that only this host can set`() async throws {
    let world = try await World()
    world.backend.publicOrigin = "https://tenon.example.com/a"
    world.backend.signIn.hosts = OriginPolicy(hosts: ["tenon.example.com"])
    let fields = [
      HTTPField(name: "Host", value: "tenon.example.com"),
      HTTPField(name: "Origin", value: "https://tenon.example.com"),
    ]
    let answer = await world.ask(
      "POST", "/session", ["key": JSONValue(world.admin)], fields: fields)
    let field = try #require(answer.fields.first { $0.name == "Set-Cookie" }?.value)
    #expect(field.hasPrefix("__Host-tenon-session="))
    #expect(field.hasSuffix("; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure"))
    let plain = await world.ask(
      "POST", "/session", ["key": JSONValue(world.admin)],
      fields: [fields[0], HTTPField(name: "Origin", value: "http://tenon.example.com")])
    #expect(plain.status == 403)
  }

  @Test func `what other pages make a browser send is refused`() async throws {
    let world = try await World()
    var visitor = Visitor(world: world)
    _ = await visitor.signIn(world.admin)
    for (site, origin) in [
      ("cross-site", "https://evil.example"), ("same-site", "http://127.0.0.1:3000"),
      ("same-origin", "http://127.0.0.1:3000"), ("same-origin", "null"),
      ("none", "http://127.0.0.1:8484"), ("cross-site", "http://127.0.0.1:8484"),
      ("same-origin", "http://127.0.0.1:8484.evil.example"),
    ] {
      var foreign = visitor
      (foreign.site, foreign.origin) = (site, origin)
      for (method, target) in [
        ("GET", "/api-key"), ("GET", "/session"), ("DELETE", "/session"), ("POST", "/api-key"),
      ] {
        let answer = await foreign.ask(method, target, method == "POST" ? .emptyObject : nil)
        #expect(answer.status == 403, "\(site) \(origin) \(method) \(target)")
      }
      #expect(await foreign.signIn(world.admin).status == 403)
    }
    for token in [nil, "", String(repeating: "a", count: 43)] {
      var without = visitor
      without.token = token
      for (method, target) in [("GET", "/audit"), ("DELETE", "/session"), ("POST", "/link-token")] {
        let answer = await without.ask(method, target, method == "POST" ? .emptyObject : nil)
        #expect(answer.status == 403)
      }
    }
    #expect(await visitor.ask("GET", "/audit").status == 200)
  }

  @Test func `a name that leads here by rebinding is refused`() async throws {
    let world = try await World()
    let fields = [HTTPField(name: "Host", value: "evil.example:8484")]
    let answer = await world.ask(
      "POST", "/session", ["key": JSONValue(world.admin)], fields: fields)
    #expect(answer.status == 403)
    #expect(answer.json["message"]?.string?.contains("--allow-host") == true)
  }

  @Test func `signing in opens a new session and ends the one before`() async throws {
    let world = try await World()
    var visitor = Visitor(world: world)
    // What somebody else put into the browser.
    visitor.cookie = "tenon-session-8484=" + String(repeating: "x", count: 43)
    _ = await visitor.signIn(world.admin)
    let first = visitor
    #expect(first.cookie?.contains("xxx") == false)
    _ = await visitor.signIn(world.admin)
    #expect(visitor.cookie != first.cookie)
    #expect(visitor.token != first.token)
    #expect(await first.ask("GET", "/session").status == 401)
    #expect(await visitor.ask("GET", "/session").status == 200)
  }

  @Test func `a session ends with its key, and nothing opens it again`() async throws {
    let world = try await World()
    let key = try await world.key("admin")
    var visitor = Visitor(world: world)
    _ = await visitor.signIn(key.text)
    #expect(await visitor.ask("GET", "/api-key").status == 200)
    _ = await world.ask("DELETE", "/api-key/\(key.id)", key: world.admin)
    let answer = await visitor.ask("GET", "/api-key")
    #expect(answer.status == 401)
    // The browser is told to forget it.
    let field = answer.fields.first { $0.name == "Set-Cookie" }?.value
    #expect(field?.contains("Max-Age=0") == true)
    #expect(await visitor.ask("GET", "/session").status == 401)
    #expect(await visitor.signIn(key.text).status == 401)
  }

  @Test func `a session ends when it is not used, and after twelve hours in any case`()
    async throws
  {
    let world = try await World()
    var visitor = Visitor(world: world)
    _ = await visitor.signIn(world.admin)
    for _ in 0..<2 {
      world.advance(milliseconds: BrowserSessions.longestPause - 1)
      #expect(await visitor.ask("GET", "/session").status == 200)
    }
    world.advance(milliseconds: BrowserSessions.longestPause)
    #expect(await visitor.ask("GET", "/session").status == 401)
    _ = await visitor.signIn(world.admin)
    for _ in 0..<35 {
      world.advance(milliseconds: 20 * 60_000)
      #expect(await visitor.ask("GET", "/session").status == 200)
    }
    world.advance(milliseconds: 20 * 60_000)
    #expect(await visitor.ask("GET", "/session").status == 401)
  }

  @Test func `signing out ends the session at the server`() async throws {
    let world = try await World()
    var visitor = Visitor(world: world)
    _ = await visitor.signIn(world.admin)
    let answer = await visitor.ask("DELETE", "/session")
    #expect(answer.status == 200)
    #expect(answer.fields.first { $0.name == "Set-Cookie" }?.value.contains("Max-Age=0") == true)
    #expect(await visitor.ask("GET", "/session").status == 401)
    #expect(await entries(world, "session.delete").count == 1)
  }

  @Test func `keys of other scopes open no session, and unknown ones are told nothing`()
    async throws
  {
    let world = try await World()
    let proxy = try await world.key("proxy")
    var visitor = Visitor(world: world)
    #expect(await visitor.signIn(proxy.text).status == 403)
    #expect(visitor.cookie == nil)
    let wrong = world.admin.dropLast() + (world.admin.hasSuffix("A") ? "B" : "A")
    var bodies: Set<String> = []
    for key in [String(wrong), "x", String(repeating: "é", count: 80), "tenon_"] {
      let answer = await visitor.signIn(key)
      #expect(answer.status == 401)
      bodies.insert(answer.json.description)
    }
    #expect(bodies.count == 1)
  }

  @Test func `guessing is slowed down, by address and by all of them`() async throws {
    let world = try await World()
    func guess(_ key: String, _ address: String) async -> HTTPResponse {
      await ManagementAPI(world.backend).respond(
        to: HTTPRequest(
          method: "POST", target: "/session",
          fields: [
            HTTPField(name: "Host", value: "localhost"),
            HTTPField(name: "Content-Type", value: "application/json"),
          ], body: Array(#"{"key":"\#(key)"}"#.utf8), remoteAddress: address))
    }
    // Who knows the key may come as often as he likes.
    for _ in 0..<20 { #expect(await guess(world.admin, "10.0.0.1").status == 200) }
    for _ in 0..<10 { #expect(await guess("x", "10.0.0.1").status == 401) }
    world.advance(milliseconds: 15_500)
    let refused = await guess(world.admin, "10.0.0.1")
    #expect(refused.status == 429)
    #expect(refused.fields.contains(HTTPField(name: "Retry-After", value: "45")))
    #expect(await guess(world.admin, "10.0.0.2").status == 200)
    world.advance(milliseconds: 44_500)
    #expect(await guess(world.admin, "10.0.0.1").status == 200)
    for number in 0..<100 { #expect(await guess("x", "10.1.0.\(number)").status == 401) }
    for number in 0..<30 {
      let answer = await guess(world.admin, "10.2.0.\(number)")
      #expect(answer.status == 429)
      #expect(answer.fields.contains(HTTPField(name: "Retry-After", value: "60")))
    }
    // One entry for each attempt that was looked at, and one for each limit that was reached.
    let nobody = await world.ask(
      "GET", "/audit?action=session.create&outcome=refused&limit=100", key: world.admin)
    let more = await world.ask(
      "GET",
      "/audit?action=session.create&outcome=refused&limit=100&next_cursor="
        + (nobody.json["next_cursor"]?.string ?? ""), key: world.admin)
    #expect(nobody.json["result"]?.count == 100)
    #expect(more.json["result"]?.count == 12)
    #expect(nobody.json["result"]?.elements.allSatisfy { $0["actor"] == "nobody" } == true)
  }

  @Test func `without a dashboard nobody signs in`() async throws {
    let world = try await World()
    let api = ManagementAPI(world.backend, hasDashboard: false)
    let answer = await api.respond(to: HTTPRequest(method: "POST", target: "/session"))
    #expect(answer.status == 404)
    let description = await api.respond(to: HTTPRequest(method: "GET", target: "/openapi.json"))
    guard case .bytes(let bytes) = description.body else { return }
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\"/session\""))
  }

  @Test func `a link may lead back to the dashboard`() async throws {
    let world = try await World()
    for (uri, status) in [
      ("http://127.0.0.1:8484/", 201), ("http://127.0.0.1:8484/#/accounts", 400),
      ("http://evil.example/", 400),
    ] {
      let answer = await world.ask(
        "POST", "/link-token",
        ["tenant_id": "a", "integration": "acme", "redirect_uri": JSONValue(uri)],
        key: world.admin)
      #expect(answer.status == status, "\(uri)")
    }
  }
}
