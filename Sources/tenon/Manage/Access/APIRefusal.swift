import StrictJSON

/// Why the API does not do what it was asked, in the words of the command line.
struct APIRefusal: Error, CustomStringConvertible {
  let status: Int
  /// The answer's body; nil when it is no JSON.
  let answer: JSONValue?

  var description: String {
    let failures = answer?["details"]?["failures"]?.elements.map { $0 } ?? []
    let parts = failures.map { failure in
      let message = failure["message"]?.string ?? ""
      let option = failure["pointer"]?.string.flatMap(Self.option)
      return option.map { "\($0): \(message)" } ?? message
    }
    let message =
      parts.isEmpty
      ? answer?["message"]?.string ?? "the server answered \(status); is it a tenon server?"
      : parts.joined(separator: "; ")
    let hint = status == 401 ? " (TENON_KEY or --key @FILE has the key)" : ""
    return Terminal.plain(message) + hint
  }

  /// The option or word that a member of a request or a parameter came from.
  static func option(_ pointer: String) -> String? {
    let parts = pointer.split(separator: "/").map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
    guard let first = parts.first else { return nil }
    let rest = parts.dropFirst().first
    switch first {
    case "credentials": return rest.map { "--credential \($0)" } ?? "--credential"
    case "settings": return rest.map { "--set \($0)" } ?? "--set"
    case "config": return rest.flatMap { words["config/\($0)"] } ?? pointer
    default: return words[first] ?? pointer
    }
  }

  private static let words = [
    "integration": "INTEGRATION", "name": "NAME", "tenant_id": "--tenant", "label": "--label",
    "origin": "--origin", "status": "--status", "methods": "--methods", "tags": "--tags",
    "tools": "--tools", "config/methods": "--methods", "config/tags": "--tags",
    "config/tools": "--tools", "config/tool_exposure": "--discovery",
    "config/require_api_token_auth": "--require-key", "config/approval": "--approve",
    "expires_at": "--expires-at", "scope": "--scope", "integrated_account_id": "--account",
    "mcp_server_id": "--server",
    "api_key_id": "--api-key", "tool_name": "--tool", "action": "--action",
    "outcome": "--outcome", "since": "--since", "until": "--until", "limit": "--limit",
    "next_cursor": "--cursor", "mark": "--mark", "accept_through": "--accept-through",
  ]
}
