internal import StrictJSON

/// A call that outlives the request that made it, as it is kept (extension `io.modelcontextprotocol/tasks`,
/// "Tasks").
package struct MCPTask: Sendable {
  /// By which its owner finds it, and nobody else: it cannot be guessed.
  package var id: String
  /// The name of the tool that was called.
  package var tool: String
  /// When it was made: RFC 3339.
  package var createdAt: String
  /// When what is kept of it was changed last.
  package var updatedAt: String
  /// How long it is kept from when it was made.
  package var lifetimeMilliseconds: Int
  /// What it came to; nil while it runs, and when it was left running by a process that has ended.
  package var end: MCPTaskEnd?
  /// What to say in the second case.
  package var interruption: String

  /// A task of these parts.
  package init(
    id: String, tool: String, createdAt: String, updatedAt: String, lifetimeMilliseconds: Int,
    end: MCPTaskEnd? = nil, interruption: String
  ) {
    self.id = id
    self.tool = tool
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.lifetimeMilliseconds = lifetimeMilliseconds
    self.end = end
    self.interruption = interruption
  }
}

/// What a task came to.
package enum MCPTaskEnd: Sendable, Equatable {
  /// The result of its request, one JSON object; also when that tells of an error.
  case completed([UInt8])
  /// A JSON-RPC error object.
  case failed([UInt8])
  /// A message.
  case cancelled(String)

  /// An error of the server's own.
  package static func failed(message: String) -> Self {
    .failed(RPCError.internalError(message).json)
  }
}

/// Where a task stands ("Task Status").
enum TaskStatus: Sendable {
  case working(message: String?)
  /// Requests to the client by their keys, each one JSON object.
  case inputRequired([(key: String, request: [UInt8])])
  case ended(MCPTaskEnd)

  private var name: StaticString {
    switch self {
    case .working: "working"
    case .inputRequired: "input_required"
    case .ended(.completed): "completed"
    case .ended(.failed): "failed"
    case .ended(.cancelled): "cancelled"
    }
  }

  private var message: String? {
    switch self {
    case .working(let message): message
    case .ended(.cancelled(let message)): message
    case .ended(.failed(let error)):
      (try? JSONValue(parsing: error))?["message"]?.string
    case .inputRequired, .ended(.completed): nil
    }
  }

  /// Writes the members of a `Task`.
  /// - Parameters:
  ///   - updatedAt: when it came to stand there.
  ///   - isDetailed: whether to say what belongs to the status, too.
  func write(
    _ task: MCPTask, updatedAt: String, pollMilliseconds: Int, isDetailed: Bool,
    to writer: inout JSONWriter
  ) {
    writer.key("taskId")
    writer.write(task.id)
    writer.key("status")
    writer.write("\(name)")
    if let message {
      writer.key("statusMessage")
      writer.write(message)
    }
    writer.key("createdAt")
    writer.write(task.createdAt)
    writer.key("lastUpdatedAt")
    writer.write(updatedAt)
    writer.key("ttlMs")
    writer.write(task.lifetimeMilliseconds)
    writer.key("pollIntervalMs")
    writer.write(pollMilliseconds)
    guard isDetailed else { return }
    switch self {
    case .working, .ended(.cancelled): break
    case .inputRequired(let requests):
      writer.key("inputRequests")
      writer.beginObject()
      for (key, request) in requests {
        writer.key(key)
        writer.writeRaw(request)
      }
      writer.endObject()
    case .ended(.completed(let result)):
      writer.key("result")
      writer.writeRaw(result)
    case .ended(.failed(let error)):
      writer.key("error")
      writer.writeRaw(error)
    }
  }
}
