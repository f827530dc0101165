import HTTPFields
import HTTPServer
import StrictJSON

/// The last 1,000 calls that reached the vendors, so that a test can tell what was sent, and that
/// nothing was.
struct RequestJournal: Sendable {
  static let capacity = 1_000
  /// What the kept bodies may weigh together, in bytes; the oldest calls go first.
  static let bodyBudget = 32 << 20

  /// The fields that are written down. Credentials are not: of `Authorization` only the scheme.
  private static let fieldNames = [
    "accept", "content-type", "content-length", "host", "idempotency-key", "if-modified-since",
    "user-agent", "xero-tenant-id",
  ]

  private struct Entry {
    var request: HTTPRequest
    var body: [UInt8]
    var status: Int?
    var ignored: String?
  }

  private var entries: [Entry] = []
  private var bodyBytes = 0
  /// The number of the first entry kept; numbers count all calls since the start.
  private var first = 0

  /// Writes down a call that has arrived; its number, for `complete`.
  ///
  /// - Parameter body: the request's, or what stands in its place where it holds credentials.
  mutating func record(_ request: HTTPRequest, body: [UInt8]) -> Int {
    let kept = HTTPRequest(
      method: request.method, target: request.target, fields: request.fields)
    entries.append(Entry(request: kept, body: body))
    bodyBytes += body.count
    let number = first + entries.count - 1
    // The list is cut back in steps, so that a call costs the same however many came before it.
    if entries.count >= 2 * Self.capacity {
      drop(entries.count - Self.capacity)
    }
    while bodyBytes > Self.bodyBudget, entries.count > 1 { drop(1) }
    return number
  }

  /// Adds what a call was answered with.
  mutating func complete(_ number: Int, with response: HTTPResponse) {
    let index = number - first
    guard entries.indices.contains(index) else { return }
    entries[index].status = response.status
    entries[index].ignored = response.fields.first { $0.name == ignoredFieldName }?.value
  }

  mutating func clear() {
    drop(entries.count)
  }

  private mutating func drop(_ count: Int) {
    bodyBytes -= entries.prefix(count).reduce(0) { $0 + $1.body.count }
    entries.removeFirst(count)
    first += count
  }

  /// `[{"method", "path", "query", "headers": {...}, "body", "status", "ignored"}]`, oldest first.
  /// `status` is null while the call is not answered; `ignored` names what the vendor read over.
  func render() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for entry in entries.suffix(Self.capacity) {
      writer.beginObject()
      writer.key("method")
      writer.write(entry.request.method)
      writer.key("path")
      writer.write(entry.request.path)
      writer.key("query")
      writer.write(entry.request.query)
      writer.key("headers")
      Self.write(fieldsOf: entry.request, to: &writer)
      writer.key("body")
      writer.write(String(decoding: entry.body, as: UTF8.self))
      writer.key("status")
      if let status = entry.status { writer.write(status) } else { writer.writeNull() }
      writer.key("ignored")
      writer.beginArray()
      for name in entry.ignored?.split(separator: ",") ?? [] { writer.write(String(name)) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes
  }

  private static func write(fieldsOf request: HTTPRequest, to writer: inout JSONWriter) {
    writer.beginObject()
    for name in fieldNames {
      guard let value = request.field(name) else { continue }
      writer.key(name)
      writer.write(value)
    }
    if let authorization = request.field("authorization") {
      writer.key("authorization")
      writer.write(String(authorization.prefix { $0 != " " }))
    }
    writer.endObject()
  }
}

/// The response field in which a stand-in names, comma-separated, the query parameters and body
/// members that the vendor reads over in silence, for a test to notice.
let ignoredFieldName = "x-sandbox-ignored"

extension [HTTPField] {
  /// The names that were read over as one response field, or none when there are none; what is no
  /// field value in them becomes `?`.
  static func ignoring(_ names: [String]) -> [HTTPField] {
    guard !names.isEmpty else { return [] }
    let value = names.map { name in
      String(
        name.unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value) && scalar != "," ? Character(scalar) : "?"
        })
    }.joined(separator: ",")
    return [HTTPField(name: ignoredFieldName, value: value)]
  }
}
