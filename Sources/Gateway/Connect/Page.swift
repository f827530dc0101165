import HTTPFields
import HTTPServer

/// A page for people: HTML without scripts, that nothing frames, keeps or learns the address of.
struct Page {
  /// Its title and first heading.
  var title: String
  var status = 200
  /// Where its stylesheet is.
  var stylesheet: String
  /// Where a form of it may lead; see `formTargets`.
  var targets: [String]?
  var content: (inout HTML) -> Void

  /// The answer.
  /// - Parameter fields: fields besides those that all pages have.
  func response(_ fields: [HTTPField] = []) -> HTTPResponse {
    var html = HTML()
    html.doctype()
    html.element("html", ["lang": "en"]) { html in
      html.element("head") { html in
        html.void("meta", ["charset": "utf-8"])
        html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.void("meta", ["name": "color-scheme", "content": "light dark"])
        html.element("title", [:], title)
        html.void("link", ["rel": "stylesheet", "href": stylesheet])
      }
      html.element("body") { html in
        html.element("main") { html in
          html.element("h1", [:], title)
          content(&html)
        }
      }
    }
    return HTTPResponse(
      status: status,
      fields: [
        HTTPField(name: "Content-Type", value: "text/html; charset=utf-8"),
        HTTPField(name: "Content-Security-Policy", value: policy),
      ] + Self.fields + fields, body: .bytes(html.bytes))
  }

  /// What every answer of a page has.
  static let fields = [
    HTTPField(name: "Cache-Control", value: "no-store"),
    HTTPField(name: "Referrer-Policy", value: "no-referrer"),
    HTTPField(name: "X-Content-Type-Options", value: "nosniff"),
    HTTPField(name: "X-Frame-Options", value: "DENY"),
  ]

  private var policy: String {
    "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "
      + formTargets
  }

  /// Chromium holds `form-action` against every redirect that follows a form, at whatever depth, and other
  /// browsers against none (w3c/webappsec-csp, issue 8). A vendor's page may lead over hosts of the
  /// vendor's that nobody here knows, so a form that leads elsewhere may lead to any host over TLS, and
  /// over plain HTTP to the origins that are known.
  private var formTargets: String {
    guard let targets else { return "'self'" }
    let plain = targets.filter { $0.hasPrefix("http://") }.map { url in
      "http://" + url.dropFirst(7).prefix { !"/?#;, '".contains($0) }
    }
    return (["'self'", "https:"] + plain).joined(separator: " ")
  }

  /// Sends the browser elsewhere, with GET whatever it came with (RFC 9110, section 15.4.4).
  static func redirect(to url: String, _ fields: [HTTPField] = []) -> HTTPResponse {
    HTTPResponse(
      status: 303, fields: [HTTPField(name: "Location", value: url)] + Self.fields + fields)
  }
}
