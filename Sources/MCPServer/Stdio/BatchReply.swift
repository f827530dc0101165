internal import Synchronization

/// Gathers the answers of a batch and hands them over together, in the order of the requests.
final class BatchReply: Sendable {
  private struct State {
    var replies: [[UInt8]?]
    var missing: Int
  }

  private let state: Mutex<State>
  private let completion: @Sendable ([[UInt8]]) -> Void

  /// For `count` answers; `completion` is called with those that are not nil.
  init(count: Int, completion: @escaping @Sendable ([[UInt8]]) -> Void) {
    state = Mutex(State(replies: Array(repeating: nil, count: count), missing: count))
    self.completion = completion
  }

  /// Settles one answer; nil when none is to be sent.
  func settle(_ index: Int, _ reply: [UInt8]?) {
    let replies = state.withLock { state -> [[UInt8]]? in
      state.replies[index] = reply
      state.missing -= 1
      return state.missing == 0 ? state.replies.compactMap { $0 } : nil
    }
    if let replies { completion(replies) }
  }
}
