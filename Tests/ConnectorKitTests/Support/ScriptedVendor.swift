import ConnectorKit
import Synchronization

/// A vendor in memory: answers by a closure and remembers what it was asked.
final class ScriptedVendor: Transport {
  typealias Answer = @Sendable (UpstreamRequest) throws(TransportError) -> UpstreamResponse

  private let answer: Answer
  private let received = Mutex<[UpstreamRequest]>([])

  init(_ answer: @escaping Answer) { self.answer = answer }

  /// Answers every request with the same JSON.
  convenience init(status: Int = 200, json: String, fields: [Field] = []) {
    self.init { _ in
      UpstreamResponse(status: status, fields: fields, body: Array(json.utf8))
    }
  }

  var requests: [UpstreamRequest] { received.withLock { $0 } }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    received.withLock { $0.append(request) }
    return try answer(request)
  }
}

extension UpstreamRequest {
  /// The body as text; empty when there is none.
  var text: String { String(decoding: body ?? [], as: UTF8.self) }

  /// The values of a field, in order.
  func values(of name: String) -> [String] {
    fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }

  /// What follows the question mark; empty when there is none.
  var query: String {
    url.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
  }

  /// The values of a query parameter, as they were sent.
  func parameters(_ name: String) -> [String] {
    query.split(separator: "&").compactMap { part in
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return pair.first == Substring(name) ? pair.dropFirst().first.map(String.init) : nil
    }
  }
}

extension CallResult {
  /// The whole result as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var json: JSONValue { (try? JSONValue(parsing: bytes)) ?? .null }
}
