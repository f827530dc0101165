import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

extension ConnectPages {
  private var stylesheet: String { "\(base)/connect/style.css" }

  /// The choice among integrations, for a link that names none.
  func integrations(for link: LinkToken) -> HTTPResponse {
    let all = backend.installation.integrations.values.sorted { $0.label < $1.label }
    return Page(title: "What do you want to connect?", stylesheet: stylesheet) { html in
      html.element("ul") { html in
        for integration in all {
          html.element("li") { html in
            html.element(
              "a",
              [
                "class": "button",
                "href": "\(base)/connect/\(link.id)?integration=\(integration.name)",
              ], integration.label)
          }
        }
      }
    }.response()
  }

  /// The form of an integration.
  /// - Parameters:
  ///   - sent: what was entered before; nothing secret of it is shown again.
  ///   - refusal: why that was not enough.
  func formPage(
    _ form: ConnectForm, for link: LinkToken, in browser: String, sent: FormBody = FormBody(),
    refusal: ConnectRefusal? = nil
  ) -> HTTPResponse {
    let name = form.integration.label
    let isAgain = link.accountID != nil
    var page = Page(
      title: isAgain ? "Connect \(name) again" : "Connect \(name)", stylesheet: stylesheet
    ) { html in
      if let refusal { alert(refusal, form, &html) }
      html.element("p") { html in
        html.text(
          isAgain
            ? "This renews the access to an account of " : "This connects \(name) to an account of "
        )
        html.element("bdi") { html in html.element("strong", [:], link.tenantID) }
        html.text(".")
        if form.isConsent { html.text(" \(name) will ask you whether to allow it.") }
      }
      html.element("form", ["method": "post", "action": "\(base)/connect/\(link.id)"]) { html in
        formToken(for: browser, &html)
        html.void(
          "input",
          ["type": "hidden", "name": "integration", "value": form.integration.name])
        for field in form.fields { write(field, sent, refusal?.problems ?? [], &html) }
        if !isAgain, !form.isConsent { write(Self.label, sent, refusal?.problems ?? [], &html) }
        html.element(
          "button", ["type": "submit"], form.isConsent ? "Continue to \(name)" : "Connect")
      }
    }
    page.status = refusal?.status ?? 200
    if form.isConsent || link.redirectURI != nil {
      page.targets = [link.redirectURI].compactMap { $0 }
      if case .oauth2(let oauth) = form.integration.authentication {
        page.targets?.append(backend.connect.authorizeURL(of: oauth, form.integration.name, link))
      }
    }
    return page.response([browserCookie().field(browser)])
  }

  /// What accounts may be called.
  private static let label = ConnectForm.Field(
    name: "label", pointer: "/label", label: "Name of the account",
    summary: "To tell it from others. May stay empty.", kind: .text, isRequired: false, value: "")

  private func alert(_ refusal: ConnectRefusal, _ form: ConnectForm, _ html: inout HTML) {
    let places = form.fields.map(\.pointer) + [Self.label.pointer]
    let elsewhere = refusal.problems.filter { !places.contains($0.pointer) }
    html.element("div", ["class": "alert", "role": "alert"]) { html in
      if refusal.problems.isEmpty {
        html.element("p", [:], refusal.message.capitalizedSentence)
      } else {
        html.element("p", [:], "Something is not right yet; nothing was connected.")
      }
      for problem in elsewhere { html.element("p", [:], problem.message.capitalizedSentence) }
    }
  }

  private func write(
    _ field: ConnectForm.Field, _ sent: FormBody, _ problems: [InvalidField], _ html: inout HTML
  ) {
    let problem = problems.first { $0.pointer == field.pointer }?.message
    let hints =
      (field.summary.isEmpty ? [] : ["\(field.name)-hint"])
      + (problem == nil ? [] : ["\(field.name)-problem"])
    let value = field.kind == .secret ? nil : sent[field.name] ?? field.value
    let described = hints.isEmpty ? nil : hints.joined(separator: " ")
    let required = field.isRequired ? "" : nil
    let invalid = problem == nil ? nil : "true"
    html.element("div", ["class": "field"]) { html in
      html.element("label", ["for": field.name], field.label)
      if case .choice(let choices) = field.kind {
        html.element(
          "select",
          [
            "id": field.name, "name": field.name, "required": required,
            "aria-describedby": described, "aria-invalid": invalid,
          ]
        ) { html in
          for choice in choices {
            html.element(
              "option", ["value": choice, "selected": choice == value ? "" : nil], choice)
          }
        }
      } else {
        html.void(
          "input",
          [
            "id": field.name, "name": field.name,
            "type": field.kind == .secret ? "password" : "text",
            "inputmode": field.kind == .number ? "numeric" : nil, "value": value,
            "required": required, "autocomplete": "off", "autocapitalize": "none",
            "spellcheck": "false", "aria-describedby": described, "aria-invalid": invalid,
          ])
      }
      if !field.summary.isEmpty {
        html.element("p", ["class": "hint", "id": "\(field.name)-hint"], field.summary)
      }
      if let problem {
        html.element(
          "p", ["class": "problem", "id": "\(field.name)-problem"],
          problem.capitalizedSentence)
      }
    }
  }

  /// The choice among what a consent has opened.
  func choicePage(
    _ ticket: String, _ connections: [VendorConnection], for link: LinkToken, browser: String,
    integration: String
  ) -> HTTPResponse {
    var page = Page(title: "Which one should be connected?", stylesheet: stylesheet) { html in
      html.element(
        "form", ["method": "post", "action": "\(base)/connect/\(integration)/choose"]
      ) { html in
        formToken(for: browser, &html)
        html.void("input", ["type": "hidden", "name": "ticket", "value": ticket])
        html.element("fieldset", ["class": "field"]) { html in
          html.element("legend", [:], "You allowed access to several.")
          for (index, connection) in connections.enumerated() {
            html.element("label", ["class": "choice"]) { html in
              html.void(
                "input",
                [
                  "type": "radio", "name": "connection", "value": connection.value,
                  "required": "", "checked": index == 0 ? "" : nil,
                ])
              html.element("bdi", [:], connection.label)
            }
          }
        }
        html.element("button", ["type": "submit"], "Connect")
      }
    }
    page.targets = link.redirectURI.map { [$0] }
    return page.response()
  }

  private func formToken(for browser: String, _ html: inout HTML) {
    html.void(
      "input",
      [
        "type": "hidden", "name": "form_token",
        "value": backend.connect.formToken(for: browser) ?? "",
      ])
  }

  /// The end, where a link token names no other.
  func done(integration: String) -> HTTPResponse {
    guard let name = backend.installation.integrations[integration]?.label else {
      return problem(404, "There is no such page", "Open the link that you were given.")
    }
    return Page(title: "\(name) is connected", stylesheet: stylesheet) { html in
      html.element("p", [:], "You can close this page.")
    }.response()
  }

  /// What is wrong, for a person.
  /// - Parameter again: where the same link begins anew.
  func problem(
    _ status: Int, _ title: String, _ message: String, again: String? = nil
  ) -> HTTPResponse {
    var page = Page(title: title, stylesheet: stylesheet) { html in
      html.element("p", ["role": "alert"], message.capitalizedSentence)
      if let again {
        html.element("p") { html in html.element("a", ["href": again], "Try again") }
      }
    }
    page.status = status
    return page.response()
  }
}

extension String {
  /// With a capital at its beginning and a full stop at its end.
  fileprivate var capitalizedSentence: String {
    let text = prefix(1).uppercased() + dropFirst()
    return text.hasSuffix(".") ? text : text + "."
  }
}
