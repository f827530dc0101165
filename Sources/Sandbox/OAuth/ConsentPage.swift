import HTTPFields
import HTTPServer

/// The page on which a person agrees: who asks, for what, and a choice of organisations.
enum ConsentPage {
  /// - Parameter ticket: stands for the request, so that the form repeats nothing of it.
  static func response(
    status: Int = 200, ticket: String, client: String, scope: String,
    organisations: [OAuthOrganisation]
  ) -> HTTPResponse {
    let choices = organisations.map { organisation in
      "<p><label><input type=\"checkbox\" name=\"tenant\" value=\"\(escaped(organisation.id))\"> "
        + "\(escaped(organisation.name))</label></p>"
    }
    let scopes = scope.split(separator: " ").map { "<li>\(escaped(String($0)))</li>" }
    return page(
      status, "Allow access",
      "<p>\(escaped(client)) wants to:</p><ul>\(scopes.joined())</ul>"
        + "<form method=\"post\" action=\"/identity/connect/authorize\">"
        + "<input type=\"hidden\" name=\"ticket\" value=\"\(escaped(ticket))\">"
        + choices.joined()
        + "<button name=\"decision\" value=\"approve\">Approve</button> "
        + "<button name=\"decision\" value=\"deny\">Deny</button></form>")
  }

  /// What a person sees when the request is not one that may be answered by a redirect.
  static func refusal(_ message: String) -> HTTPResponse {
    page(400, "Sorry, something went wrong", "<p>\(escaped(message))</p>")
  }

  private static func page(_ status: Int, _ title: String, _ body: String) -> HTTPResponse {
    let text =
      "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>\(title)</title></head>"
      + "<body><h1>\(title)</h1>\(body)</body></html>"
    let fields = [
      HTTPField(name: "Content-Type", value: "text/html; charset=utf-8"),
      HTTPField(name: "Cache-Control", value: "no-store"),
      HTTPField(
        name: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'"),
      HTTPField(name: "Referrer-Policy", value: "no-referrer"),
    ]
    return HTTPResponse(status: status, fields: fields, body: .bytes(Array(text.utf8)))
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }
}
