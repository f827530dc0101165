import Secrets

/// Random texts that somebody shows once: link tokens, states, tickets, the values of cookies. Only
/// their HMACs are kept.
enum OneTimeText {
  /// What a text is for; its HMAC is of no use for anything else.
  enum Purpose: String {
    case linkToken = "link-token"
    case state = "oauth-state"
    case ticket = "oauth-ticket"
    case browser = "oauth-browser"
    case form = "connect-form"
    case session = "browser-session"
    case sessionForm = "browser-session-form"
  }

  private static let size = 32
  private static let length = 43

  /// 43 characters of base64url that nobody can guess.
  static func new() throws(SecretsError) -> String { base64URLText(of: try randomBytes(size)) }

  /// What is kept of a text; nil when it can be none of ours.
  static func code(of text: String, for purpose: Purpose, under key: SecretKey) -> [UInt8]? {
    guard text.utf8.count == length else { return nil }
    return key.authenticationCode(of: Array(purpose.rawValue.utf8) + [0] + Array(text.utf8))
  }
}
