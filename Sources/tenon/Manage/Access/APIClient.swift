import ConnectorKit

/// Asks the HTTP API.
struct APIClient: Sendable {
  let carrier: any APICarrier

  /// Asks once.
  /// - Parameters:
  ///   - path: the segments of the path.
  ///   - query: parameters; what is nil is left out.
  ///   - key: an idempotency key.
  /// - Throws: `APIRefusal` when the answer is no error-free one, and what the carrier throws.
  @discardableResult
  func ask(
    _ method: String, _ path: [String], query: [(name: String, value: String?)] = [],
    body: RequestMembers? = nil, idempotencyKey key: String? = nil
  ) async throws -> JSONValue {
    try await ask(
      method, path, query: query, bodyBytes: body?.bytes ?? [], idempotencyKey: key)
  }

  /// Asks with a body that is JSON already.
  func ask(
    _ method: String, _ path: [String], query: [(name: String, value: String?)] = [],
    bodyBytes: [UInt8], idempotencyKey key: String? = nil
  ) async throws -> JSONValue {
    var fields: [(name: String, value: String)] = []
    if !bodyBytes.isEmpty { fields.append(("Content-Type", "application/json")) }
    if let key { fields.append(("Idempotency-Key", key)) }
    let (status, bytes) = try await carrier.send(
      method, Self.target(path, query), fields: fields, body: bodyBytes)
    let answer = try? JSONValue(parsing: bytes, limits: JSONLimits(maximumBytes: 64 << 20))
    guard (200...299).contains(status) else { throw APIRefusal(status: status, answer: answer) }
    guard let answer else {
      throw CommandError(message: "the answer is no JSON; is it a tenon server?")
    }
    return answer
  }

  /// The elements of a list, page by page, until there are enough.
  /// - Parameters:
  ///   - limit: how many at most; nil for all.
  ///   - cursor: where an earlier list ended.
  func list(
    _ path: [String], query: [(name: String, value: String?)] = [], limit: Int? = nil,
    cursor: String? = nil
  ) async throws -> APIList {
    var list = APIList(nextCursor: cursor)
    repeat {
      let left = limit.map { $0 - list.elements.count } ?? 100
      let page = try await ask(
        "GET", path,
        query: query + [("limit", "\(min(left, 100))"), ("next_cursor", list.nextCursor)])
      list.elements += page["result"]?.elements.map { $0 } ?? []
      list.nextCursor = page["next_cursor"]?.string
    } while list.nextCursor != nil && list.elements.count < limit ?? .max
    return list
  }

  private static func target(
    _ path: [String], _ query: [(name: String, value: String?)]
  ) -> String {
    var target: [UInt8] = []
    for segment in path {
      target.append(UInt8(ascii: "/"))
      PercentEncoding.append(segment.utf8, to: &target)
    }
    var separator = UInt8(ascii: "?")
    for (name, value) in query {
      guard let value else { continue }
      target.append(separator)
      PercentEncoding.append(name.utf8, to: &target)
      target.append(UInt8(ascii: "="))
      PercentEncoding.append(value.utf8, to: &target)
      separator = UInt8(ascii: "&")
    }
    return String(decoding: target, as: UTF8.self)
  }
}

/// The elements of a list of the API.
struct APIList {
  var elements: [JSONValue] = []
  /// Where it goes on; nil at the end.
  var nextCursor: String?

  /// As the API would have written it on one page.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("result")
    json.beginArray()
    for element in elements { json.write(element) }
    json.endArray()
    json.key("next_cursor")
    if let nextCursor { json.write(nextCursor) } else { json.writeNull() }
    json.key("limit")
    json.write(elements.count)
    json.endObject()
    return json.bytes
  }
}
