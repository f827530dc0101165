internal import StrictJSON
internal import Synchronization

/// Through which the owner of a server announces that something about it has changed.
///
/// It outlives the `ProtocolServer` that it was given to: an owner that replaces the server by another hands
/// the same object to that one, and whoever listens goes on hearing.
package final class MCPChanges: Sendable {
  /// What can change.
  package enum Change: Sendable, Hashable {
    case toolsChanged
    case promptsChanged
    case resourcesChanged
    /// What the resource with this URI holds.
    case resourceUpdated(String)
  }

  /// Whether it is ever announced that a resource holds something else: clients may ask for that only where
  /// it is so.
  package let hasResourceUpdates: Bool
  private let listeners = Mutex<[ObjectIdentifier: any ChangeListener]>([:])

  /// An object that nobody listens to yet.
  package init(hasResourceUpdates: Bool = true) {
    self.hasResourceUpdates = hasResourceUpdates
  }

  /// Tells everybody who asked for such changes.
  package func announce(_ change: Change) {
    let all = listeners.withLock { Array($0.values) }
    for listener in all { listener.hear(change) }
  }

  /// Has a listener told of changes until it is forgotten, or is so already.
  func add(_ listener: any ChangeListener) {
    listeners.withLock { $0[ObjectIdentifier(listener)] = listener }
  }

  /// Tells a listener nothing more.
  func remove(_ listener: any ChangeListener) {
    _ = listeners.withLock { $0.removeValue(forKey: ObjectIdentifier(listener)) }
  }
}

/// Somebody who is told of changes.
protocol ChangeListener: AnyObject, Sendable {
  /// Returns at once.
  func hear(_ change: MCPChanges.Change)
}

extension MCPChanges.Change {
  /// The notification of it (2025-11-25, server/tools, "List Changed Notification", and its like).
  /// - Parameter id: the request that asked for it, in the stateless revision.
  func message(subscription id: JSONValue? = nil) -> [UInt8] {
    let method =
      switch self {
      case .toolsChanged: "notifications/tools/list_changed"
      case .promptsChanged: "notifications/prompts/list_changed"
      case .resourcesChanged: "notifications/resources/list_changed"
      case .resourceUpdated: "notifications/resources/updated"
      }
    return Reply.notification(method) { writer in
      if let id { writer.write(subscription: id) }
      if case .resourceUpdated(let uri) = self {
        writer.key("uri")
        writer.write(uri)
      }
    }
  }
}

extension JSONWriter {
  /// The `_meta` of what belongs to a subscription (2026-07-28, basic/patterns/subscriptions, "Receiving
  /// Notifications").
  mutating func write(subscription id: JSONValue) {
    key("_meta")
    beginObject()
    writeSubscriptionID(id)
    endObject()
  }

  /// The member alone.
  mutating func writeSubscriptionID(_ id: JSONValue) {
    key(RequestMetadata.Key.subscriptionID)
    writeRaw(id.bytes)
  }
}
