import MCPServer
import Synchronization

/// The request states that were given out, each good for one retry.
final class IssuedStates: Sendable {
  private let states = Mutex<[String: String]>([:])

  /// A new state that stands for a step.
  func issue(_ step: String) -> String {
    var random = SystemRandomNumberGenerator()
    let state = "\(step)-" + String(random.next(), radix: 36) + String(random.next(), radix: 36)
    states.withLock { $0[state] = step }
    return state
  }

  /// The step that a state stands for; nil when there was no state.
  /// - Throws: when it was not given out here, or came back before.
  func redeem(_ state: String?) throws(MCPRefusal) -> String? {
    guard let state else { return nil }
    guard let step = states.withLock({ $0.removeValue(forKey: state) }) else {
      throw MCPRefusal(.invalid, "the requestState was not given out here, or is used up")
    }
    return step
  }
}
