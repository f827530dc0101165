import HTTPFields
import HTTPServer
import StrictJSON
import Synchronization

@testable import Sandbox

/// A stand-in for Xero with its authorization server, a clock that can be moved, and a browser.
struct OAuthProbe {
  static let redirectURI = "https://tenon.example/connect/xero/callback"
  static let secret = "p&ss w:rd+%2F"
  static let first = "11111111-1111-4111-8111-111111111111"
  static let second = "22222222-2222-4222-8222-222222222222"
  /// RFC 7636, appendix B.
  static let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
  static let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
  /// `app:p%26ss+w%3Ard%2B%252F`, encoded by another program.
  static let basic = "Basic YXBwOnAlMjZzcyt3JTNBcmQlMkIlMjUyRg=="

  private static let seed = XeroStore(seededAt: SandboxProbe.noon)

  let host: SandboxHost
  let clock = MovableClock()

  init(issuer: String? = nil) {
    let identity = OAuthServer(
      clients: [
        OAuthClient(
          id: "app", secret: Self.secret, redirectURIs: [Self.redirectURI, "app://done?from=xero"]),
        OAuthClient(id: "own", secret: "own-secret", hasOwnTokens: true),
        OAuthClient(id: "public", secret: nil, redirectURIs: [Self.redirectURI]),
      ],
      organisations: [
        OAuthOrganisation(id: Self.first, name: "First & Co"),
        OAuthOrganisation(id: Self.second, name: "Second <Ltd>"),
      ],
      issuer: issuer)
    let clock = clock
    host = SandboxHost(vendors: [
      XeroSandbox(
        accessToken: XeroProbe.token, tenantID: Self.first, identity: identity,
        enforcesRateLimits: false, now: { clock.now }, store: Self.seed)
    ])
  }

  func send(
    _ method: String, _ target: String, _ body: String = "", _ fields: [String: String] = [:]
  ) async -> Reply {
    let request = HTTPRequest(
      method: method, target: target,
      fields: fields.map { HTTPField(name: $0.key, value: $0.value) }, body: Array(body.utf8))
    return Reply(await host.respond(to: request))
  }

  /// Opens the consent page with the usual request, some of whose parameters are replaced or, by an
  /// empty text, left out.
  func consentPage(_ changes: [String: String] = [:]) async -> Reply {
    var parameters = [
      "response_type": "code", "client_id": "app", "redirect_uri": Self.redirectURI,
      "scope": "offline_access accounting.invoices", "state": "a b&c",
      "code_challenge": Self.challenge, "code_challenge_method": "S256",
    ]
    for (name, value) in changes { parameters[name] = value.isEmpty ? nil : value }
    return await send("GET", "/identity/connect/authorize?" + Self.form(parameters))
  }

  /// What the page's button does.
  func decide(_ page: Reply, _ decision: String, _ tenants: [String] = [first]) async -> Reply {
    let ticket = page.body.split(separator: "name=\"ticket\" value=\"").last?.prefix { $0 != "\"" }
    var body = Self.form(["ticket": String(ticket ?? ""), "decision": decision])
    for tenant in tenants { body += "&tenant=" + tenant }
    return await send(
      "POST", "/identity/connect/authorize", body,
      ["Content-Type": "application/x-www-form-urlencoded"])
  }

  /// A code for the usual request.
  func code(_ tenants: [String] = [first], _ changes: [String: String] = [:]) async -> String {
    let redirect = await decide(await consentPage(changes), "approve", tenants)
    return Self.parameters(of: redirect)["code"] ?? ""
  }

  /// Asks for tokens with this form, as `app` unless told otherwise.
  func token(_ form: [String: String], authorization: String? = basic) async -> Reply {
    var fields = ["Content-Type": "application/x-www-form-urlencoded"]
    fields["Authorization"] = authorization
    return await send("POST", "/connect/token", Self.form(form), fields)
  }

  /// Redeems a code.
  func redeem(_ code: String, _ changes: [String: String] = [:]) async -> Reply {
    let form = [
      "grant_type": "authorization_code", "code": code, "redirect_uri": Self.redirectURI,
      "code_verifier": Self.verifier,
    ]
    return await token(form.merging(changes) { $1 })
  }

  func refresh(_ token: String) async -> Reply {
    await self.token(["grant_type": "refresh_token", "refresh_token": token])
  }

  func get(_ path: String, token: String, tenant: String = first) async -> Reply {
    await send(
      "GET", path, "",
      [
        "Authorization": "Bearer \(token)", "xero-tenant-id": tenant, "Accept": "application/json",
      ])
  }

  static func form(_ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.map { "\($0.key)=\(XeroProbe.encoded($0.value))" }
      .joined(separator: "&")
  }

  /// The query of a redirect's target.
  static func parameters(of reply: Reply) -> [String: String] {
    let location = reply.fields.first { $0.hasPrefix("Location: ") } ?? ""
    let query = location.split(separator: "?", maxSplits: 1).last ?? ""
    return Dictionary(
      QueryParameters(String(query)).pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
  }
}

/// A clock that stands at noon of 2026-03-02 until it is moved.
final class MovableClock: Sendable {
  private let moment = Mutex(SandboxProbe.noon)

  var now: Moment { moment.withLock { $0 } }

  func advance(seconds: Int) {
    moment.withLock { $0 = $0.adding(milliseconds: seconds * 1_000) }
  }
}
