import ConnectorKit
import HTTPFields
import HTTPServer

/// The cookies by which a browser keeps what belongs to its attempts to connect accounts, and to whoever
/// is signed in.
///
/// Over HTTPS they are `__Host-` cookies, which no neighbouring host can set. Over plain HTTP browsers
/// refuse those, or take them for this machine only, each by rules of its own; there they are plain ones.
struct BrowserCookie {
  private enum SameSite: String {
    /// It comes back with a vendor's redirect too, but not with the forms of other sites.
    case lax = "Lax"
    /// It comes with nothing that another site began.
    case strict = "Strict"
  }

  private let name: String
  private let isSecure: Bool
  private let sameSite: SameSite

  private init(_ name: String, _ origin: String, _ sameSite: SameSite = .lax) {
    isSecure = origin.hasPrefix("https://")
    self.sameSite = sameSite
    self.name = (isSecure ? "__Host-tenon-" : "tenon-") + name
  }

  /// The value that tells one browser from others; the same for all attempts in it.
  /// - Parameter origin: where browsers reach this.
  static func browser(_ origin: String) -> BrowserCookie { BrowserCookie("browser", origin) }

  /// A link token, under its id: what the address of its pages shows opens nothing.
  static func link(_ id: String, _ origin: String) -> BrowserCookie {
    BrowserCookie("link-\(id)", origin)
  }

  /// What tells who is signed in. Cookies do not know ports, so without TLS the name says which of this
  /// machine's servers it is for.
  static func session(_ origin: String) -> BrowserCookie {
    let port = origin.split(separator: ":").last.flatMap { Int($0) }
    let isLocal = port != nil && !origin.hasPrefix("https://")
    return BrowserCookie("session" + (isLocal ? "-\(port ?? 0)" : ""), origin, .strict)
  }

  /// The value that a request brings.
  func value(in request: HTTPRequest) -> String? {
    for field in request.fields("Cookie") {
      for pair in field.split(separator: ";") {
        let pair = pair.drop { $0 == " " }
        guard pair.hasPrefix(name), pair.dropFirst(name.count).first == "=" else { continue }
        return String(pair.dropFirst(name.count + 1))
      }
    }
    return nil
  }

  /// The field that sets it (RFC 6265, section 4.1).
  /// - Parameter value: letters, digits, `-` and `_`; nil takes the cookie away.
  func field(_ value: String?, seconds: Int = 3_600) -> HTTPField {
    HTTPField(
      name: "Set-Cookie",
      value: "\(name)=\(value ?? ""); Path=/; Max-Age=\(value == nil ? 0 : seconds); HttpOnly; "
        + "SameSite=\(sameSite.rawValue)" + (isSecure ? "; Secure" : ""))
  }
}
