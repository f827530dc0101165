import HTTPFields
import HTTPServer
import StrictJSON

@testable import Sandbox

/// What came back, as text to compare whole.
struct Reply: Equatable, CustomStringConvertible {
  var status: Int
  /// Every field but the content type of JSON, as `Name: value`.
  var fields: [String] = []
  var body: String

  init(_ status: Int, fields: [String] = [], _ body: String) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  init(_ response: HTTPResponse) {
    status = response.status
    fields = response.fields.map { "\($0.name): \($0.value)" }
      .filter { $0 != "Content-Type: application/json" }
    guard case .bytes(let bytes) = response.body else {
      body = "(stream)"
      return
    }
    body = String(decoding: bytes, as: UTF8.self)
  }

  /// Finexio's ProblemDetails of a bad request.
  static func badRequest(_ detail: String, at path: String) -> Reply {
    Reply(
      400,
      #"{"type":"about:blank","title":"Bad Request","status":400,"detail":"\#(detail)","#
        + #""instance":"\#(path)"}"#)
  }

  /// Finexio's ProblemDetails of a record that does not exist.
  static func notFound(_ detail: String, at path: String) -> Reply {
    Reply(
      404,
      #"{"type":"about:blank","title":"Not Found","status":404,"detail":"\#(detail)","#
        + #""instance":"\#(path)"}"#)
  }

  /// The body as JSON; null when it is none.
  var json: JSONValue { (try? JSONValue(parsing: body)) ?? .null }

  var description: String { "\(status) \(fields) \(body)" }
}

/// A new stand-in at noon of 2026-03-02, and calls to it with its credentials.
struct SandboxProbe {
  static let noon = Moment(microseconds: 1_772_452_800_000_000)
  static let user = "sandbox"
  static let password = "open:sesame"
  /// `sandbox:open:sesame`, encoded by another program.
  static let authorization = "Basic c2FuZGJveDpvcGVuOnNlc2FtZQ=="

  /// The seeded records, made once.
  private static let seed = FinexioStore(seededAt: noon)

  let host: SandboxHost

  /// - Parameter store: the records to begin with; the seeded ones unless given.
  init(store: FinexioStore = seed) {
    host = SandboxHost(vendors: [
      FinexioSandbox(
        username: Self.user, password: Self.password, now: { Self.noon }, store: store)
    ])
  }

  func send(
    _ method: String, _ target: String, _ body: String? = nil,
    type: String? = "application/json", authorization: String? = Self.authorization
  ) async -> Reply {
    var fields = [HTTPField(name: "Host", value: "127.0.0.1:8099")]
    if let authorization { fields.append(HTTPField(name: "Authorization", value: authorization)) }
    if let type, body != nil { fields.append(HTTPField(name: "Content-Type", value: type)) }
    let request = HTTPRequest(
      method: method, target: target, fields: fields, body: Array((body ?? "").utf8),
      remoteAddress: "192.0.2.5")
    return Reply(await host.respond(to: request))
  }

  func get(_ target: String) async -> Reply {
    await send("GET", target)
  }

  /// The records of all pages, following `next`, with no page asked for twice.
  func all(_ target: String) async -> [JSONValue] {
    var records: [JSONValue] = []
    var next: String? = target
    var asked: Set<String> = []
    while let target = next, asked.insert(target).inserted {
      let page = await get(target).json
      records += Array(page["results"]?.elements ?? JSONValue.null.elements)
      next = page["next"]?.string.map { String($0.dropFirst("http://127.0.0.1:8099".count)) }
    }
    return records
  }

  /// The id of the counterparty of that name.
  func id(of name: String) async -> String {
    let query = name.replacing(" ", with: "%20")
    return await get("/v2/counterparties/?name=\(query)").json["results"]?[0]?["id"]?.string ?? ""
  }

  /// A valid invoice from Northwind to Acme, changed by members to add or replace.
  func invoice(_ members: [String: JSONValue] = [:], without removed: String? = nil) async -> String
  {
    var invoice: [(String, JSONValue)] = [
      ("amount_cents", 15_050), ("currency", "USD"), ("invoice_date", "2026-02-20"),
      ("invoice_number", "T-1"),
      ("originating_counterparty_id", JSONValue(stringLiteral: await id(of: "Northwind"))),
      ("receiving_counterparty_id", JSONValue(stringLiteral: await id(of: "Acme"))),
    ]
    invoice.removeAll { $0.0 == removed || members[$0.0] != nil }
    invoice += members.sorted { $0.key < $1.key }
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in invoice {
      writer.key(name)
      writer.write(value)
    }
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONValue {
  /// A cent amount that is a number or a string of digits.
  var cents: Int? { int ?? string.flatMap { Int($0) } }

  /// The array's elements, or none.
  var list: [JSONValue] { Array(elements) }
}
