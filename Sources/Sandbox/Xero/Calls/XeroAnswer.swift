import HTTPServer
import StrictJSON

/// What a handler answers with, before it is written.
struct XeroAnswer: Sendable {
  /// The name under which the records stand: `Invoices`. Nil for an answer without a body.
  var key: String?
  var records: [XeroRecord] = []
  /// `page`, `pageSize`, `pageCount` and `itemCount`, when the list is paged.
  var pagination: XeroRecord?
  var priceDecimals = 2

  static let empty = XeroAnswer(key: nil)

  /// The answer in Xero's envelope.
  func response(id: String, now: Moment) -> HTTPResponse {
    guard let key else { return .empty(204) }
    var writer = JSONWriter(reservingCapacity: 64 << 10)
    writer.beginObject()
    writer.key("Id")
    writer.write(id)
    writer.key("Status")
    writer.write("OK")
    writer.key("ProviderName")
    writer.write("Sandbox")
    writer.key("DateTimeUTC")
    writer.write("/Date(\(now.microseconds / 1_000))/")
    if let pagination {
      writer.key("pagination")
      XeroValue.record(pagination).write(to: &writer, priceDecimals: priceDecimals)
    }
    writer.key(key)
    writer.beginArray()
    for record in records {
      XeroValue.record(record).write(to: &writer, priceDecimals: priceDecimals)
    }
    writer.endArray()
    writer.endObject()
    return .json(200, writer.bytes)
  }
}
