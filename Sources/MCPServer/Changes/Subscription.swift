internal import StrictJSON

/// What a client of the stateless revision wants to be told of, for as long as it listens (2026-07-28,
/// basic/patterns/subscriptions).
struct Subscription: Sendable {
  /// The request that asked for it.
  let id: JSONValue
  private var lists: Set<MCPChanges.Change> = []
  private var resources: Set<String> = []
  /// The tasks that it is about, if any.
  let tasks: TaskListening?

  /// Longer lists of resources are refused.
  private static let maximumResources = 1_000

  /// Reads the filter of a request, of which what the server never tells is left out.
  /// - Parameters:
  ///   - tasks: those of the filter.
  ///   - offered: the kinds of lists that can change, and whether resources can.
  init(
    _ request: Message.Request, _ tasks: TaskListening?,
    offered: (lists: Set<MCPChanges.Change>, resources: Bool)
  ) throws(RPCError) {
    id = request.id
    self.tasks = tasks
    let params = try request.objectParams()
    guard let filter = try params.optionalObject("notifications") else {
      throw .invalidParams("\"notifications\" is missing")
    }
    for (name, change) in Self.names {
      guard let value = filter[name], !value.isNull else { continue }
      guard let isWanted = value.bool else {
        throw .invalidParams("\"\(name)\" must be a boolean, not \(value.kind.phrase)")
      }
      if isWanted, offered.lists.contains(change) { lists.insert(change) }
    }
    guard let uris = filter["resourceSubscriptions"], !uris.isNull else { return }
    guard uris.kind == .array, uris.count <= Self.maximumResources,
      uris.elements.allSatisfy({ $0.kind == .string })
    else {
      throw .invalidParams(
        "\"resourceSubscriptions\" must be an array of at most \(Self.maximumResources) strings")
    }
    if offered.resources { resources = Set(uris.elements.compactMap(\.string)) }
  }

  private static let names: [(String, MCPChanges.Change)] = [
    ("toolsListChanged", .toolsChanged), ("promptsListChanged", .promptsChanged),
    ("resourcesListChanged", .resourcesChanged),
  ]

  /// Whether a change was asked for.
  func wants(_ change: MCPChanges.Change) -> Bool {
    if case .resourceUpdated(let uri) = change { return resources.contains(uri) }
    return lists.contains(change)
  }

  /// The first message: what of the filter is honoured ("Acknowledgment").
  var acknowledgement: [UInt8] {
    Reply.notification("notifications/subscriptions/acknowledged") { writer in
      writer.write(subscription: id)
      writer.key("notifications")
      writer.beginObject()
      for (name, change) in Self.names where lists.contains(change) {
        writer.key(name)
        writer.write(true)
      }
      if !resources.isEmpty {
        writer.key("resourceSubscriptions")
        writer.beginArray()
        for uri in resources.sorted() { writer.write(uri) }
        writer.endArray()
      }
      if let ids = tasks?.ids, !ids.isEmpty {
        writer.key("taskIds")
        writer.beginArray()
        for id in ids { writer.write(id) }
        writer.endArray()
      }
      writer.endObject()
    }
  }
}

/// A subscription, and where what it is about is announced.
struct Listening: Sendable {
  let subscription: Subscription
  let changes: MCPChanges
  /// What is said when the server ends it ("Graceful Closure").
  let ending: [UInt8]
}

extension ProtocolServer {
  /// `subscriptions/listen`; nil where nothing is ever announced.
  /// - Parameter tasks: those that it is about.
  func listen(
    _ request: Message.Request, _ tasks: TaskListening?
  ) throws(RPCError) -> Action? {
    guard let changes else { return nil }
    let subscription = try Subscription(
      request, tasks, offered: (changingLists, resources != nil && changes.hasResourceUpdates))
    let ending = Reply.result(to: request.id, in: nil) { writer in
      writer.key("resultType")
      writer.write("complete")
      writer.key("_meta")
      writer.beginObject()
      writer.writeSubscriptionID(request.id)
      writer.key(RequestMetadata.Key.serverInfo)
      info.write(to: &writer, withTitle: true)
      writer.endObject()
    }
    return .listen(Listening(subscription: subscription, changes: changes, ending: ending))
  }

  /// The lists of this server of which it is announced when they change.
  package var changingLists: Set<MCPChanges.Change> {
    guard changes != nil else { return [] }
    var lists: Set<MCPChanges.Change> = [.toolsChanged]
    if prompts != nil { lists.insert(.promptsChanged) }
    if resources != nil { lists.insert(.resourcesChanged) }
    return lists
  }
}
