import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  /// What the dashboard signs people in with; where there is none, neither are these.
  static let sessions = [
    APIRoute(
      "POST", "/session", .everyone, "session.create",
      "Signs a person at a browser in. The answer sets a cookie, by which the pages of this server then "
        + "ask everything that the key may ask; with X-CSRF-Token besides.",
      body: [
        APIField(
          "key", #"{"type":"string","minLength":1,"maxLength":200}"#,
          "An API key of scope 'admin'.", isRequired: true,
          example: #""tenon_0000000000000000000000000000000000000000000""#)
      ], answer: .one(.session), refusals: [.unauthorized, .forbidden, .tooMany, .unavailable]
    ) { call in
      let (backend, request) = (call.backend, call.request)
      try backend.signIn.checkSource(request, publicOrigin: backend.publicOrigin)
      try RequestObject(call.body, keys: ["key"]).check()
      guard let key = call.body["key"]?.string, !key.isEmpty else {
        throw APIProblem.invalid("/key", "must be an API key")
      }
      let address = request.remoteAddress
      call.subject.detail = ["address": JSONValue(address)]
      if let refusal = backend.signIn.refusal(ofAttemptFrom: address) {
        // One entry for each time that the limit was reached: a flood must not fill the audit log.
        if refusal.isFirst { call.subject.actor = "nobody" }
        throw refusal.problem
      }
      call.subject.actor = "nobody"
      guard let principal = backend.installation.apiKeys.principal(forKey: key.utf8) else {
        throw APIProblem.unknownKey
      }
      backend.signIn.giveBackAttempt(from: address)
      (call.subject.actor, call.subject.keyID) = (principal.name, principal.keyID)
      guard principal.mayManage, let session = try backend.signIn.sessions.open(for: principal)
      else { throw APIProblem(403, "this needs an API key of scope 'admin'") }
      // Whatever the browser had before is no session any more: nobody can have planted this one.
      if let old = BrowserCookie.session(in: request, of: backend) {
        backend.signIn.sessions.end(old)
      }
      let cookie = BrowserCookie.session(backend.publicOrigin)
      return .json(
        200, [cookie.field(session.text, seconds: BrowserSessions.longestLife / 1_000)]
      ) { session.write(to: &$0, backend) }
    },
    APIRoute(
      "GET", "/session", .session, "session.get",
      "Who is signed in at the browser that asks, by its cookie.", answer: .one(.session)
    ) { call in
      let session = try call.signedIn
      return .json { [backend = call.backend] in session.write(to: &$0, backend) }
    },
    APIRoute(
      "DELETE", "/session", .session, "session.delete", "Signs out.", answer: .deleted
    ) { call in
      let session = try call.signedIn
      call.backend.signIn.sessions.end(session.text)
      var response = HTTPResponse.deleted(session.principal.keyID ?? "")
      response.fields.append(BrowserCookie.session(call.backend.publicOrigin).field(nil))
      return response
    },
  ]
}

extension APICall {
  fileprivate var signedIn: BrowserSession {
    get throws(APIProblem) {
      guard let session else { throw .unauthorized("nobody is signed in", hasTried: false) }
      return session
    }
  }
}

extension BrowserSession {
  fileprivate func write(to json: inout JSONWriter, _ backend: Backend) {
    json.beginObject()
    json.key("csrf")
    json.write(formToken)
    json.key("expires_at")
    json.write(internetText(ofMilliseconds: endsAt))
    json.key("idle_seconds")
    json.write(BrowserSessions.longestPause / 1_000)
    json.key("key")
    json.beginObject()
    json.key("id")
    json.write(principal.keyID ?? "")
    json.key("name")
    json.write(principal.name)
    json.key("tenant_id")
    if let tenant = principal.tenantID { json.write(tenant) } else { json.writeNull() }
    json.endObject()
    json.key("dashboard_url")
    json.write(backend.dashboardURL)
    json.key("version")
    json.write(Tenon.version)
    json.endObject()
  }
}

extension APIObject {
  static let session = APIObject(
    "Session", "A person who is signed in at a browser.",
    [
      APIField(
        "csrf", #"{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$"}"#,
        "What requests by the cookie show as X-CSRF-Token."),
      APIField("expires_at", APIField.time, "When it ends at the latest."),
      APIField("idle_seconds", APIField.integer, "It ends when nothing was asked for so long."),
      APIField("key", sessionKey.reference, "The API key that was shown; it ends with that."),
      APIField(
        "dashboard_url", #"{"type":"string","format":"uri"}"#,
        "Where the dashboard is; a link token's redirect_uri may be this."),
      APIField("version", APIField.string, "The version of tenon."),
    ])

  static let sessionKey = APIObject(
    "SessionKey", "The API key behind a session.",
    [
      APIField("id", APIField.uuid, "Names it."),
      APIField("name", APIField.string, "The name for people."),
      APIField(
        "tenant_id", APIField.optionalString,
        "The one tenant whose accounts it reaches; null for all."),
    ])
}
