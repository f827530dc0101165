import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `The authorization server` {
  @Test func `a consent gives a code, the code gives tokens, and they open the organisation`() async
  {
    let probe = OAuthProbe()
    let page = await probe.consentPage()
    #expect(page.status == 200)
    #expect(page.body.contains("<li>accounting.invoices</li>"))
    #expect(page.body.contains("First &amp; Co"))
    #expect(page.body.contains("Second &lt;Ltd&gt;"))
    let redirect = await probe.decide(page, "approve")
    #expect(redirect.status == 302)
    #expect(redirect.fields[0].hasPrefix("Location: \(OAuthProbe.redirectURI)?code="))
    #expect(OAuthProbe.parameters(of: redirect)["state"] == "a b&c")
    #expect(OAuthProbe.parameters(of: redirect)["iss"] == nil)
    let tokens = await probe.redeem(OAuthProbe.parameters(of: redirect)["code"] ?? "")
    #expect(tokens.status == 200)
    #expect(tokens.fields == ["Cache-Control: no-store", "Pragma: no-cache"])
    #expect(tokens.json["expires_in"]?.int == 1_800)
    #expect(tokens.json["token_type"]?.string == "Bearer")
    #expect(tokens.json["scope"]?.string == "offline_access accounting.invoices")
    let access = tokens.json["access_token"]?.string ?? ""
    let list = await probe.get("/connections", token: access)
    #expect(list.json.list.map { $0["tenantId"]?.string } == [OAuthProbe.first])
    #expect(list.json[0]?["tenantName"]?.string == "First & Co")
    #expect(list.json[0]?["tenantType"]?.string == "ORGANISATION")
    #expect(await probe.get("/api.xro/2.0/Organisation", token: access).status == 200)
    #expect(
      await probe.get("/api.xro/2.0/Organisation", token: access, tenant: OAuthProbe.second).status
        == 403)
    #expect(await probe.get("/api.xro/2.0/Organisation", token: "nonsense").status == 401)
    #expect(await probe.get("/api.xro/2.0/Organisation", token: XeroProbe.token).status == 200)
  }

  @Test func `each organisation has books of its own`() async {
    let probe = OAuthProbe()
    let tokens = await probe.redeem(await probe.code([OAuthProbe.first, OAuthProbe.second]))
    let access = tokens.json["access_token"]?.string ?? ""
    var names: [String?] = []
    for tenant in [OAuthProbe.first, OAuthProbe.second] {
      let answer = await probe.get("/api.xro/2.0/Organisation", token: access, tenant: tenant)
      names.append(answer.json["Organisations"]?[0]?["Name"]?.string)
    }
    #expect(names == ["Tenon Demo Company", "Second <Ltd>"])
  }

  @Test func `a closed connection opens nothing`() async {
    let probe = OAuthProbe()
    let tokens = await probe.redeem(await probe.code())
    let access = tokens.json["access_token"]?.string ?? ""
    let id = await probe.get("/connections", token: access).json[0]?["id"]?.string ?? ""
    let bearer = ["Authorization": "Bearer \(access)"]
    #expect(await probe.send("DELETE", "/connections/\(id)").status == 401)
    #expect(await probe.send("DELETE", "/connections/\(id)", "", bearer) == Reply(204, ""))
    #expect(await probe.send("DELETE", "/connections/\(id)", "", bearer).status == 404)
    #expect(await probe.get("/connections", token: access).body == "[]")
    #expect(await probe.get("/api.xro/2.0/Organisation", token: access).status == 403)
  }

  @Test(arguments: [
    ("client_id", "other"), ("client_id", ""), ("redirect_uri", OAuthProbe.redirectURI + "/"),
    ("redirect_uri", ""), ("redirect_uri", "https://evil.example/connect/xero/callback"),
  ])
  func `nobody is sent to where the client is not at home`(_ name: String, _ value: String) async {
    let page = await OAuthProbe().consentPage([name: value])
    #expect(page.status == 400)
    #expect(page.fields.allSatisfy { !$0.hasPrefix("Location") })
  }

  @Test(arguments: [
    ("response_type", "token", "unsupported_response_type"), ("scope", "", "invalid_scope"),
    ("scope", "payroll.everything", "invalid_scope"), ("code_challenge", "", "invalid_request"),
    ("code_challenge_method", "plain", "invalid_request"),
  ])
  func `other faults go back to the client`(
    _ name: String, _ value: String, _ code: String
  ) async {
    let redirect = await OAuthProbe(issuer: "https://identity.example").consentPage([name: value])
    #expect(redirect.status == 302)
    let parameters = OAuthProbe.parameters(of: redirect)
    #expect(parameters["error"] == code)
    #expect(parameters["state"] == "a b&c")
    #expect(parameters["iss"] == "https://identity.example")
    #expect(parameters["code"] == nil)
  }

  @Test func `a refusal, a choice of nothing and an old page give no code`() async {
    let probe = OAuthProbe()
    let denied = await probe.decide(await probe.consentPage(["state": ""]), "deny")
    #expect(
      OAuthProbe.parameters(of: denied)
        == ["error": "access_denied", "error_description": "The person did not agree."])
    let page = await probe.consentPage()
    #expect(await probe.decide(page, "approve", []).status == 400)
    #expect(await probe.decide(page, "approve", ["someone-else"]).status == 400)
    #expect(await probe.decide(page, "approve").status == 302)
    #expect(await probe.decide(page, "approve").status == 400)
    let late = await probe.consentPage()
    probe.clock.advance(seconds: 600)
    #expect(await probe.decide(late, "approve").status == 400)
  }

  @Test func `a code is good once, and its second use ends what it gave`() async {
    let probe = OAuthProbe()
    let code = await probe.code()
    let tokens = await probe.redeem(code)
    let access = tokens.json["access_token"]?.string ?? ""
    #expect(await probe.get("/connections", token: access).status == 200)
    let again = await probe.redeem(code)
    #expect(again.status == 400)
    #expect(again.json["error"]?.string == "invalid_grant")
    #expect(await probe.get("/connections", token: access).status == 401)
    #expect(await probe.refresh(tokens.json["refresh_token"]?.string ?? "").status == 400)
  }

  @Test(arguments: [
    ["redirect_uri": "app://done?from=xero"], ["redirect_uri": ""], ["code_verifier": ""],
    ["code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXK"],
  ])
  func `a code is bound to its redirect URI and its verifier`(_ changes: [String: String]) async {
    let probe = OAuthProbe()
    let code = await probe.code()
    #expect(await probe.redeem(code, changes).json["error"]?.string == "invalid_grant")
    // It is used up by whoever failed with it.
    #expect(await probe.redeem(code).json["error"]?.string == "invalid_grant")
  }

  @Test func `a code ends after five minutes and an access token after thirty`() async {
    let probe = OAuthProbe()
    let code = await probe.code()
    probe.clock.advance(seconds: 300)
    #expect(await probe.redeem(code).json["error"]?.string == "invalid_grant")
    let access = await probe.redeem(await probe.code()).json["access_token"]?.string ?? ""
    probe.clock.advance(seconds: 1_799)
    #expect(await probe.get("/connections", token: access).status == 200)
    probe.clock.advance(seconds: 1)
    #expect(await probe.get("/connections", token: access).status == 401)
  }

  @Test func `refresh tokens rotate, and an old one ends the family`() async {
    let probe = OAuthProbe()
    let first = await probe.redeem(await probe.code()).json["refresh_token"]?.string ?? ""
    let answer = await probe.refresh(first)
    #expect(answer.status == 200)
    let second = answer.json["refresh_token"]?.string ?? ""
    #expect(second != first)
    let third = await probe.refresh(second).json
    #expect(await probe.refresh(first).json["error"]?.string == "invalid_grant")
    #expect(await probe.refresh(third["refresh_token"]?.string ?? "").status == 400)
    #expect(
      await probe.get("/connections", token: third["access_token"]?.string ?? "").status == 401)
  }

  @Test func `without offline_access there is no refresh token`() async {
    let probe = OAuthProbe()
    let code = await probe.code([OAuthProbe.first], ["scope": "accounting.invoices"])
    #expect(await probe.redeem(code).json["refresh_token"] == nil)
  }

  @Test func `clients prove themselves in the field or in the form, not in both`() async {
    let probe = OAuthProbe()
    let form = ["grant_type": "refresh_token", "refresh_token": "x"]
    let inForm = form.merging(["client_id": "app", "client_secret": OAuthProbe.secret]) { $1 }
    #expect(await probe.token(inForm, authorization: nil).json["error"]?.string == "invalid_grant")
    #expect(await probe.token(inForm).json["error"]?.string == "invalid_request")
    let wrong = await probe.token(form.merging(["client_id": "app"]) { $1 }, authorization: nil)
    #expect(wrong.status == 401)
    #expect(wrong.json["error"]?.string == "invalid_client")
    #expect(wrong.fields.contains(#"WWW-Authenticate: Basic realm="identity""#))
    let other = await probe.token(form.merging(["client_id": "own"]) { $1 })
    #expect(other.json["error"]?.string == "invalid_client")
    let code = await probe.code([OAuthProbe.first], ["client_id": "public"])
    let publicForm = [
      "grant_type": "authorization_code", "code": code, "client_id": "public",
      "redirect_uri": OAuthProbe.redirectURI, "code_verifier": OAuthProbe.verifier,
    ]
    #expect(await probe.token(publicForm, authorization: nil).status == 200)
  }

  @Test func `a client of its own gets tokens for itself, without a refresh token`() async {
    let probe = OAuthProbe()
    let form = ["grant_type": "client_credentials", "scope": "accounting.invoices"]
    let own = form.merging(["client_id": "own", "client_secret": "own-secret"]) { $1 }
    let tokens = await probe.token(own, authorization: nil)
    #expect(tokens.json["refresh_token"] == nil)
    let access = tokens.json["access_token"]?.string ?? ""
    #expect(await probe.get("/api.xro/2.0/Organisation", token: access).status == 200)
    #expect(await probe.token(form).json["error"]?.string == "unauthorized_client")
    #expect(
      await probe.token(["grant_type": "password"]).json["error"]?.string
        == "unsupported_grant_type")
  }

  @Test func `the control desk ends tokens and spoils the next request for them`() async {
    let probe = OAuthProbe()
    let tokens = await probe.redeem(await probe.code()).json
    let access = tokens["access_token"]?.string ?? ""
    #expect(await probe.send("POST", "/_sandbox/expire-access-tokens") == Reply(204, ""))
    #expect(await probe.get("/connections", token: access).status == 401)
    #expect(await probe.send("POST", "/_sandbox/token-fault", #"{"calls":2}"#).status == 204)
    let refresh = tokens["refresh_token"]?.string ?? ""
    #expect(await probe.refresh(refresh).status == 503)
    #expect(await probe.refresh(refresh).status == 503)
    let renewed = await probe.refresh(refresh).json["refresh_token"]?.string ?? ""
    let order = #"{"token":"\#(renewed)"}"#
    #expect(await probe.send("POST", "/_sandbox/revoke-refresh-tokens", order).status == 204)
    #expect(await probe.refresh(renewed).json["error"]?.string == "invalid_grant")
    #expect(
      await probe.send("POST", "/_sandbox/token-fault", #"{"status":200}"#)
        == Reply(400, #"{"detail":"'status' must be an integer from 400 to 599"}"#))
    #expect(await probe.send("POST", "/_sandbox/no-such-order").status == 404)
    // No secret is in the journal.
    let journal = await probe.send("GET", "/_sandbox/requests").body
    #expect(journal.contains("refresh_token=[hidden]"))
    #expect(!journal.contains(refresh) && !journal.contains(renewed))
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `digests are those of FIPS 180-4`(_ text: String, _ digest: String) {
    let digits = sha256(Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }
    #expect(digits.joined() == digest)
  }
}
