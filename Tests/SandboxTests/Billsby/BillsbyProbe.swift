import HTTPFields
import HTTPServer
import StrictJSON
import Synchronization

@testable import Sandbox

/// A new stand-in at noon of 2026-03-02, a clock that tests move on, and calls with its key.
struct BillsbyProbe {
  static let key = "tideline_0123456789abcdef0123456789abcdef"
  static let domain = "tideline"
  static let core = "/api/v1/rest/core/tideline"
  static let counters = "/api/v1/rest/counters"

  /// The seeded records, made once.
  static let seed = BillsbyStore(seededAt: SandboxProbe.noon)

  private final class Clock: Sendable {
    let now = Mutex(SandboxProbe.noon)
  }

  private let host: SandboxHost
  private let clock = Clock()

  init(store: BillsbyStore = seed) {
    host = SandboxHost(vendors: [
      BillsbySandbox(
        apiKey: Self.key, companyDomain: Self.domain,
        now: { [clock] in clock.now.withLock { $0 } }, store: store)
    ])
  }

  /// Moves the clock on.
  func wait(milliseconds: Int) {
    clock.now.withLock { $0 = $0.adding(milliseconds: milliseconds) }
  }

  /// Sends a call; a target that does not begin with `/api` or `/_` continues the company's path.
  func send(
    _ method: String, _ target: String, _ body: String? = nil,
    type: String? = "application/json", key: String? = Self.key, keyName: String = "ApiKey"
  ) async -> Reply {
    var fields: [HTTPField] = []
    if let key { fields.append(HTTPField(name: keyName, value: key)) }
    if let type, body != nil { fields.append(HTTPField(name: "Content-Type", value: type)) }
    let isWhole = target.hasPrefix("/api") || target.hasPrefix("/_")
    let request = HTTPRequest(
      method: method, target: isWhole ? target : Self.core + target, fields: fields,
      body: Array((body ?? "").utf8), remoteAddress: "192.0.2.5")
    return Reply(await host.respond(to: request))
  }

  func get(_ target: String) async -> Reply {
    await send("GET", target)
  }

  /// The invoice's details.
  func invoice(_ number: String) async -> JSONValue {
    await get("/api/v1/rest/core/invoices/\(number)").json
  }
}

extension Reply {
  /// An answer of text.
  static func plain(_ status: Int, _ body: String) -> Reply {
    Reply(status, fields: ["Content-Type: text/plain"], body)
  }

  static let success = Reply(200, #""success""#)
  static let bare = Reply(400, "{}")
}

extension JSONValue {
  /// The object's members by these names, as one text to compare.
  func shown(_ names: String...) -> String {
    names.map { self[$0]?.description ?? "-" }.joined(separator: " ")
  }
}
