internal import Synchronization

/// The streams that are open for clients to be told things, over all the endpoints that share it: how many,
/// and whose.
package final class OpenStreams: Sendable {
  private struct State {
    var streams: [String: [ObjectIdentifier: any EndableStream]] = [:]
    var count = 0
  }

  private let state = Mutex(State())
  private let maximum: Int
  private let maximumOfOne: Int

  /// - Parameters:
  ///   - maximum: of all.
  ///   - maximumOfOne: of one principal.
  package init(maximum: Int = 16_384, maximumOfOne: Int = 16_384) {
    self.maximum = maximum
    self.maximumOfOne = maximumOfOne
  }

  /// How many each principal has.
  package var counts: [String: Int] { state.withLock { $0.streams.mapValues(\.count) } }

  /// Ends the streams of a principal, which may have none any more.
  package func end(of principal: String) {
    let streams = state.withLock { $0.streams[principal].map { Array($0.values) } ?? [] }
    for stream in streams { stream.end() }
  }

  /// Counts a stream.
  /// - Throws: when there are as many as may be.
  func open(_ stream: any EndableStream, of principal: String) throws(HTTPRefusal) {
    let limit = state.withLock { state -> Int? in
      guard state.count < maximum else { return maximum }
      let count = state.streams[principal]?.count ?? 0
      guard count < maximumOfOne else { return maximumOfOne }
      state.streams[principal, default: [:]][ObjectIdentifier(stream)] = stream
      state.count += 1
      return nil
    }
    guard let limit else { return }
    var refusal = HTTPRefusal(503, error: .tooManyStreams(limit))
    refusal.answer.fields = [("retry-after", "10")]
    throw refusal
  }

  /// A stream has ended.
  func close(_ stream: any EndableStream, of principal: String) {
    state.withLock { state in
      guard state.streams[principal]?.removeValue(forKey: ObjectIdentifier(stream)) != nil else {
        return
      }
      state.count -= 1
      if state.streams[principal]?.isEmpty == true { state.streams[principal] = nil }
    }
  }
}

/// A stream that its server can end.
protocol EndableStream: AnyObject, Sendable {
  /// Says a last word where there is one.
  func end()
}
