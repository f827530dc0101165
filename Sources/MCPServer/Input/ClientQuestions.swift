internal import StrictJSON
internal import Synchronization

/// The requests to clients that wait for their response, on one connection or at one endpoint.
///
/// A response counts only in the session in which the question was asked: ids of clients coincide, and
/// one client could otherwise answer for another (CVE-2026-25536).
final class ClientQuestions: Sendable {
  private struct Key: Hashable {
    var session: String
    var id: String
  }

  private struct State {
    var waiting: [Key: OneShot<Message.Response.Outcome?>] = [:]
    var isClosed = false
  }

  private let state = Mutex(State())

  /// How many wait.
  var count: Int { state.withLock { $0.waiting.count } }

  /// A question with an id of its own, whose outcome will be nil when none comes.
  func open(in session: String) -> (id: String, outcome: OneShot<Message.Response.Outcome?>) {
    var random = SystemRandomNumberGenerator()
    let id = "ask-" + String(random.next(), radix: 36) + String(random.next(), radix: 36)
    let outcome = OneShot<Message.Response.Outcome?>()
    let isClosed = state.withLock { state in
      if !state.isClosed { state.waiting[Key(session: session, id: id)] = outcome }
      return state.isClosed
    }
    if isClosed { outcome.give(nil) }
    return (id, outcome)
  }

  /// Nobody waits for the response any more.
  func close(_ id: String, in session: String) {
    state.withLock { $0.waiting[Key(session: session, id: id)] = nil }
  }

  /// Takes a client's response; one to nothing that waits is ignored.
  func take(_ response: Message.Response, in session: String) {
    guard let id = response.id?.string else { return }
    let outcome = state.withLock { $0.waiting.removeValue(forKey: Key(session: session, id: id)) }
    outcome?.give(response.outcome)
  }

  /// No response can come any more.
  func closeAll() {
    let waiting = state.withLock { state in
      state.isClosed = true
      defer { state.waiting = [:] }
      return Array(state.waiting.values)
    }
    for outcome in waiting { outcome.give(nil) }
  }
}
