import HTTPServer
import StrictJSON

/// Finexio's pages: 100 records each, numbered from 1, `{count, next, previous, results}`.
enum FinexioPaging {
  static let size = 100

  /// One page of `count` records, of which `write` writes the one at a position.
  ///
  /// - Throws: a 404 for a page that is no number (`last` is one, as in Django) or does not exist.
  static func answer(
    _ call: FinexioCall, count: Int, write: (Int, inout JSONWriter) -> Void
  ) throws(Refusal) -> HTTPResponse {
    let last = max(1, (count + size - 1) / size)
    let text = call.query["page"] ?? "1"
    guard let page = text == "last" ? last : Int(text), (1...last).contains(page) else {
      throw Refusal(.detail(404, "Invalid page."))
    }
    let start = (page - 1) * size
    var writer = JSONWriter(reservingCapacity: 64 << 10)
    writer.beginObject()
    writer.key("count")
    writer.write(count)
    writer.key("next")
    if page < last { writer.write(url(call, page: page + 1)) } else { writer.writeNull() }
    writer.key("previous")
    if page > 1 { writer.write(url(call, page: page - 1)) } else { writer.writeNull() }
    writer.key("results")
    writer.beginArray()
    for position in start..<min(start + size, count) { write(position, &writer) }
    writer.endArray()
    writer.endObject()
    return .json(200, writer.bytes)
  }

  /// The call's own URL with another page; the first page goes without the parameter.
  private static func url(_ call: FinexioCall, page: Int) -> String {
    var parameters = call.query.pairs.filter { $0.name != "page" }.map { String($0.text) }
    if page > 1 { parameters.append("page=\(page)") }
    let query = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
    return call.origin + call.request.path + query
  }
}
