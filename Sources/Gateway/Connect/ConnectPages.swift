import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

/// The pages on which a person connects an account: from a link token, over a form or the vendor's own
/// page, to the end.
///
/// A link token comes in the query of the first page. It goes into a cookie at once, and the browser to an
/// address without it: so it stays out of what is seen, copied and kept, and no page holds it. Opening a
/// link uses nothing up, so that programs which look at links do no harm.
struct ConnectPages: Sendable {
  let backend: Backend

  /// The answer to a request; nil when it is not for a page.
  func respond(to request: HTTPRequest) async -> HTTPResponse? {
    guard request.path == "/connect" || request.path.hasPrefix("/connect/") else { return nil }
    let parts = RequestText.segments(request.path)?.dropFirst() ?? ["?"]
    let (first, second) = (parts.first ?? "", parts.dropFirst().first ?? "")
    switch (request.method, parts.count, second) {
    case ("GET", 0, _), ("HEAD", 0, _): return open(request)
    case ("GET", 1, _) where first == "style.css", ("HEAD", 1, _) where first == "style.css":
      return Stylesheet.response
    case ("GET", 1, _), ("HEAD", 1, _): return form(request, linkID: first)
    case ("POST", 1, _): return await submit(request, linkID: first)
    // What it answers is good once, so nothing but GET asks.
    case ("GET", 2, "callback"): return await callback(request, integration: first)
    case ("POST", 2, "choose"): return await choose(request, integration: first)
    case ("GET", 2, "done"), ("HEAD", 2, "done"): return done(integration: first)
    case (_, 0...1, _), (_, 2, "callback"), (_, 2, "choose"), (_, 2, "done"):
      return problem(
        405, "This page cannot be used like that", "Open the link that you were given.")
    default:
      return problem(404, "There is no such page", "Open the link that you were given.")
    }
  }

  /// What the path of the public URL says, for addresses in pages.
  var base: String {
    let origin = backend.publicOrigin
    guard let start = origin.firstRange(of: "://")?.upperBound else { return "" }
    return String(origin[start...].drop { $0 != "/" })
  }

  func browserCookie() -> BrowserCookie { .browser(backend.publicOrigin) }

  func linkCookie(_ id: String) -> BrowserCookie { .link(id, backend.publicOrigin) }

  // The first page takes the link token out of its address.
  private func open(_ request: HTTPRequest) -> HTTPResponse {
    let query = RequestText.query(request.query) ?? []
    let texts = query.filter { $0.name == "link_token" }.map(\.value)
    do throws(ConnectRefusal) {
      let link = try backend.connect.link(texts.count == 1 ? texts[0] : "")
      return Page.redirect(
        to: "\(base)/connect/\(link.id)", [linkCookie(link.id).field(texts[0])])
    } catch {
      return refusal(error)
    }
  }

  private func form(_ request: HTTPRequest, linkID: String) -> HTTPResponse {
    do throws(ConnectRefusal) {
      let (_, link) = try link(request, linkID)
      let chosen = (RequestText.query(request.query) ?? []).first { $0.name == "integration" }
      guard let name = link.integration ?? chosen?.value else { return integrations(for: link) }
      let integration = try backend.connect.descriptor(of: name, link)
      return formPage(
        ConnectForm(integration, for: link), for: link, in: try browser(of: request))
    } catch {
      return refusal(error)
    }
  }

  /// The link of a page, which the browser's cookie holds.
  private func link(
    _ request: HTTPRequest, _ id: String
  ) throws(ConnectRefusal) -> (text: String, link: LinkToken) {
    let text = linkCookie(id).value(in: request) ?? ""
    let link = try backend.connect.link(text)
    guard link.id == id else { throw .unknownLink }
    return (text, link)
  }

  /// The value that tells this browser from others; a new one when it has none.
  private func browser(of request: HTTPRequest) throws(ConnectRefusal) -> String {
    if let value = browserCookie().value(in: request), value.utf8.count == 43 { return value }
    do throws(PlatformError) {
      return try ConnectFlow.newBrowser()
    } catch {
      throw ConnectRefusal(error)
    }
  }

  /// The form that a page of ours in this browser has sent.
  /// - Throws: `ConnectRefusal.foreignForm` for one of somebody else's page.
  private func sentForm(
    _ request: HTTPRequest
  ) throws -> (form: FormBody, browser: String) {
    // Under `Referrer-Policy: no-referrer` forms say `Origin: null` (Fetch, "append a request Origin
    // header"), so that field is of no use. This one is sent to trustworthy origins by every browser.
    if let site = request.field("Sec-Fetch-Site"), site != "same-origin" {
      throw ConnectRefusal.foreignForm
    }
    let form = try FormBody(request)
    guard let browser = browserCookie().value(in: request),
      backend.connect.isFormToken(form["form_token"] ?? "", of: browser)
    else { throw ConnectRefusal.foreignForm }
    return (form, browser)
  }

  private func submit(_ request: HTTPRequest, linkID: String) async -> HTTPResponse {
    let begun = ContinuousClock.now
    var shown: (form: ConnectForm, link: LinkToken, browser: String, sent: FormBody)?
    do {
      let (sent, browser) = try sentForm(request)
      let (text, link) = try link(request, linkID)
      let name = link.integration ?? sent["integration"] ?? ""
      let form = ConnectForm(try backend.connect.descriptor(of: name, link), for: link)
      shown = (form, link, browser, sent)
      try await backend.audit.admit()
      let settings = sent.group(ConnectForm.settingPrefix)
      if form.isConsent {
        let beginning = try await backend.connect.begin(
          link: text, integration: name, settings: settings,
          callbackURI: backend.callbackURI(of: name), browser: browser)
        return Page.redirect(
          to: beginning.authorizeURL, [browserCookie().field(beginning.browser)])
      }
      let outcome = try await connect(text, form, sent, settings)
      return await end(outcome, Attempt(request, name, begun), in: browser)
    } catch let error as ConnectRefusal {
      guard let shown, error.link != nil else { return refusal(error) }
      if !shown.form.isConsent {
        await record(error, Attempt(request, shown.form.integration.name, begun))
      }
      return formPage(
        shown.form, for: shown.link, in: shown.browser, sent: shown.sent, refusal: error)
    } catch {
      return failure(error)
    }
  }

  private func connect(
    _ text: String, _ form: ConnectForm, _ sent: FormBody, _ settings: [String: String]
  ) async throws(ConnectRefusal) -> ConnectFlow.Outcome {
    let name = form.integration.name
    let credentials = sent.group(ConnectForm.credentialPrefix)
    let label = sent["label"] ?? ""
    guard case .oauth2 = form.integration.authentication else {
      return try await backend.connect.connect(
        link: text, integration: name, credentials: credentials, settings: settings, label: label)
    }
    return try await backend.connect.connect(
      link: text, integration: name,
      as: OAuthApplication(
        id: credentials["client_id"] ?? "", secret: credentials["client_secret"]),
      settings: settings, label: label)
  }

  private func callback(_ request: HTTPRequest, integration: String) async -> HTTPResponse {
    let attempt = Attempt(request, integration, .now)
    let browser = browserCookie().value(in: request)
    return await attempting(attempt, in: browser ?? "") { () throws(ConnectRefusal) in
      try await backend.connect.complete(
        integration: integration, try AuthorizationCallback(query: request.query),
        browser: browser)
    }
  }

  private func choose(_ request: HTTPRequest, integration: String) async -> HTTPResponse {
    let attempt = Attempt(request, integration, .now)
    do {
      let (form, browser) = try sentForm(request)
      return await attempting(attempt, in: browser) { () throws(ConnectRefusal) in
        try await backend.connect.choose(
          integration: integration, ticket: form["ticket"] ?? "", value: form["connection"] ?? "",
          browser: browser)
      }
    } catch {
      return failure(error)
    }
  }

  /// Goes on with an attempt whose browser has come back, if the audit log can have it.
  private func attempting(
    _ attempt: Attempt, in browser: String,
    _ body: () async throws(ConnectRefusal) -> ConnectFlow.Outcome
  ) async -> HTTPResponse {
    do throws(PlatformError) {
      try await backend.audit.admit()
    } catch {
      return failure(error)
    }
    do throws(ConnectRefusal) {
      return await end(try await body(), attempt, in: browser)
    } catch {
      await record(error, attempt)
      return refusal(error, integration: attempt.integration)
    }
  }
}
