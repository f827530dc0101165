import ConnectorKit
import MCPServer
import Platform
import Synchronization

/// The tasks of an installation: each belongs to the MCP server that it was called by, and to the API key
/// that was shown with it.
final class AccountTasks: MCPTaskStore {
  private struct State {
    /// How many run, by whose they are.
    var counts: [String: Int] = [:]
    /// Whose each is.
    var owners: [String: String] = [:]
  }

  /// How many may run of one MCP server, so that others find room.
  static let maximumRunning = 32

  private let backend: Backend
  /// Whose tasks are that came by no MCP server; nil where none do.
  private let standing: TaskOwner?
  private let state = Mutex(State())

  /// - Parameter accountID: of calls that come by no MCP server.
  init(_ backend: Backend, accountID: String? = nil) {
    self.backend = backend
    standing = accountID.map { TaskOwner(accountID: $0) }
  }

  var now: String { internetText(ofMilliseconds: backend.clock.now()) }

  func begin(_ tool: MCPTool, for context: MCPCallContext) async -> MCPTask? {
    guard let owner = owner(of: context), admit(owner.name) else { return nil }
    do throws(PlatformError) {
      let (id, task) = try await backend.tasks.begin(
        owner, tool: tool.name, isWrite: !tool.isReadOnly)
      state.withLock { $0.owners[id] = owner.name }
      return MCPTask(id, task)
    } catch {
      // It goes on as any call: whoever sent it waits.
      release(owner.name)
      return nil
    }
  }

  func finish(_ task: MCPTask, _ end: MCPTaskEnd) async -> MCPTaskEnd {
    defer {
      if let owner = state.withLock({ $0.owners.removeValue(forKey: task.id) }) { release(owner) }
    }
    do throws(PlatformError) {
      try await backend.tasks.finish(task.id, CallTaskEnd(end))
      return end
    } catch {
      guard case .invalid = error else { return .interrupted(task) }
    }
    let tooLarge = MCPTaskEnd.failed(
      message: "the call was made, and what it came to is more than a task keeps; look at what it "
        + "did before you repeat it, and ask for less")
    do throws(PlatformError) {
      try await backend.tasks.finish(task.id, CallTaskEnd(tooLarge))
      return tooLarge
    } catch {
      return .interrupted(task)
    }
  }

  func task(_ id: String, for context: MCPCallContext) throws(MCPRefusal) -> MCPTask? {
    guard let owner = owner(of: context) else { return nil }
    do throws(PlatformError) {
      return try backend.tasks.task(id, of: owner).map { MCPTask(id, $0) }
    } catch {
      throw MCPRefusal(.failed, "\(error)")
    }
  }

  func noteCancellation(of task: MCPTask, by context: MCPCallContext) async {
    guard let owner = owner(of: context) else { return }
    let caller = (context.caller as? Caller ?? Caller()).named(by: context.client)
    let live = try? backend.liveAccounts.account(owner.accountID)
    let entry = AuditEntry(
      at: backend.clock.now(), actor: caller.principal?.name ?? "mcp", action: "task.cancel",
      outcome: .ok, tenantID: live?.account.tenantID, accountID: owner.accountID,
      serverID: owner.serverID, keyID: owner.keyID, clientName: caller.clientName,
      clientVersion: caller.clientVersion, tool: task.tool, method: "tasks/cancel")
    // To stop something needs no leave.
    try? await backend.audit.record(entry)
  }

  private func owner(of context: MCPCallContext) -> TaskOwner? {
    guard let caller = context.caller as? Caller, let server = caller.server else {
      return standing
    }
    return TaskOwner(
      accountID: server.accountID, serverID: server.id, keyID: caller.principal?.keyID)
  }

  private func admit(_ owner: String) -> Bool {
    state.withLock { state in
      guard state.counts[owner, default: 0] < Self.maximumRunning else { return false }
      state.counts[owner, default: 0] += 1
      return true
    }
  }

  private func release(_ owner: String) {
    state.withLock { state in
      guard let count = state.counts[owner] else { return }
      state.counts[owner] = count > 1 ? count - 1 : nil
    }
  }
}

extension TaskOwner {
  /// What running tasks are counted by.
  fileprivate var name: String { serverID ?? accountID }
}

extension MCPTask {
  fileprivate init(_ id: String, _ task: CallTask) {
    let end = task.end.map { end -> MCPTaskEnd in
      switch end.kind {
      case .completed: .completed(end.content)
      case .failed: .failed(end.content)
      case .cancelled: .cancelled(String(decoding: end.content, as: UTF8.self))
      }
    }
    self.init(
      id: id, tool: task.tool, createdAt: internetText(ofMilliseconds: task.createdAt),
      updatedAt: internetText(ofMilliseconds: task.updatedAt),
      lifetimeMilliseconds: task.expiresAt - task.createdAt, end: end,
      interruption: task.isWrite
        ? "Tenon was stopped while the call was running, and how it ended is not known: the vendor "
          + "may have acted on it. Look whether it has before you repeat it"
        : "Tenon was stopped while the call was running; it only reads, and can be made again")
  }
}

extension MCPTaskEnd {
  fileprivate static func interrupted(_ task: MCPTask) -> Self {
    .failed(message: task.interruption)
  }
}

extension CallTaskEnd {
  fileprivate init(_ end: MCPTaskEnd) {
    switch end {
    case .completed(let result): self.init(.completed, result)
    case .failed(let error): self.init(.failed, error)
    case .cancelled(let message): self.init(.cancelled, Array(message.utf8))
    }
  }
}
