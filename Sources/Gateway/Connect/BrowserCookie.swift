import ConnectorKit
import HTTPFields
import HTTPServer

/// The cookies by which a browser keeps what belongs to its attempts to connect accounts.
///
/// Over HTTPS they are `__Host-` cookies, which no neighbouring host can set. Over plain HTTP browsers
/// refuse those, or take them for this machine only, each by rules of its own; there they are plain ones.
/// `Lax` lets them come back with the vendor's redirect, and keeps them from the forms of other sites.
struct BrowserCookie {
  private let name: String
  private let isSecure: Bool

  private init(_ name: String, _ origin: String) {
    isSecure = origin.hasPrefix("https://")
    self.name = (isSecure ? "__Host-tenon-" : "tenon-") + name
  }

  /// The value that tells one browser from others; the same for all attempts in it.
  /// - Parameter origin: where browsers reach this.
  static func browser(_ origin: String) -> BrowserCookie { BrowserCookie("browser", origin) }

  /// A link token, under its id: what the address of its pages shows opens nothing.
  static func link(_ id: String, _ origin: String) -> BrowserCookie {
    BrowserCookie("link-\(id)", origin)
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
        + "SameSite=Lax" + (isSecure ? "; Secure" : ""))
  }
}
