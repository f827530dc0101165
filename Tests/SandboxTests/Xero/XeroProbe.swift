import HTTPFields
import HTTPServer
import StrictJSON

@testable import Sandbox

/// A stand-in for Xero at noon of 2026-03-02, and calls to it with its credentials.
struct XeroProbe {
  static let token = "xero-token"
  static let tenant = "4f0a6d1c-7a52-4a86-9d0b-2f4a8f0f6b11"

  /// The seeded records, made once.
  private static let seed = XeroStore(seededAt: SandboxProbe.noon)

  let host: SandboxHost

  init(
    enforcesRateLimits: Bool = false,
    now: @escaping @Sendable () -> Moment = { SandboxProbe.noon }
  ) {
    host = SandboxHost(vendors: [
      XeroSandbox(
        accessToken: Self.token, tenantID: Self.tenant, enforcesRateLimits: enforcesRateLimits,
        now: now, store: Self.seed)
    ])
  }

  func send(
    _ method: String, _ path: String, _ body: String? = nil,
    token: String? = "Bearer \(token)", tenant: String? = tenant,
    accept: String? = "application/json", also: [HTTPField] = []
  ) async -> Reply {
    var fields = also
    if let token { fields.append(HTTPField(name: "Authorization", value: token)) }
    if let tenant { fields.append(HTTPField(name: "xero-tenant-id", value: tenant)) }
    if let accept { fields.append(HTTPField(name: "Accept", value: accept)) }
    if body != nil { fields.append(HTTPField(name: "Content-Type", value: "application/json")) }
    let target = path.hasPrefix("/_sandbox") ? path : "/api.xro/2.0" + path
    let request = HTTPRequest(
      method: method, target: target, fields: fields, body: Array((body ?? "").utf8))
    return Reply(await host.respond(to: request))
  }

  func get(_ path: String) async -> Reply { await send("GET", path) }

  /// The records of a list under its name.
  func list(_ name: String, _ query: String = "") async -> [JSONValue] {
    await get("/\(name)\(query)").json[name]?.list ?? []
  }

  /// The records that a `where` expression keeps.
  func list(_ name: String, where filter: String) async -> [JSONValue] {
    await list(name, "?where=" + Self.encoded(filter))
  }

  /// The only record of an answer.
  func record(_ name: String, _ path: String) async -> JSONValue {
    await get(path).json[name]?[0] ?? .null
  }

  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber { return String(character) }
      let digits = String(byte, radix: 16)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }

  /// Xero's exception in the shape of its errors.
  static func exception(_ number: Int, _ type: String, _ message: String) -> String {
    var writer = JSONWriter()
    writer.write(message)
    let quoted = String(decoding: writer.bytes, as: UTF8.self)
    return #"{"ErrorNumber":\#(number),"Type":"\#(type)","Message":\#(quoted)}"#
  }
}

extension Reply {
  /// What is complained of in the elements of a validation exception.
  var complaints: [String] {
    (json["Elements"]?.list ?? []).flatMap { element in
      (element["ValidationErrors"]?.list ?? []).compactMap { $0["Message"]?.string }
    }
  }
}
