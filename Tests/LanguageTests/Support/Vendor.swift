import ConnectorKit
import Synchronization

/// A vendor in memory: gives its answers one after the other, the last one again and again, and
/// keeps what it was sent.
final class Vendor: Transport {
  private let state: Mutex<(answers: ArraySlice<UpstreamResponse>, requests: [String])>

  init(_ answers: [UpstreamResponse]) { state = Mutex((answers[...], [])) }

  /// A vendor whose answers differ only in their bodies.
  convenience init(status: Int = 200, fields: [Field] = [], _ bodies: String...) {
    self.init(
      bodies.map { UpstreamResponse(status: status, fields: fields, body: Array($0.utf8)) })
  }

  /// Every request as the text of an HTTP message, its URL whole.
  var requests: [String] { state.withLock { $0.requests } }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    let answer = state.withLock { state in
      state.requests.append(request.text)
      return state.answers.count > 1 ? state.answers.popFirst() : state.answers.first
    }
    guard let answer else {
      throw TransportError(
        code: .unreachable, message: "the test has no answer", mayHaveBeenProcessed: false)
    }
    return answer
  }
}

extension UpstreamRequest {
  fileprivate var text: String {
    let head = ["\(method.rawValue) \(url)"] + fields.map { "\($0.name): \($0.value)" }
    let lines = body.map { head + ["", String(decoding: $0, as: UTF8.self)] } ?? head
    return lines.joined(separator: "\n")
  }
}
