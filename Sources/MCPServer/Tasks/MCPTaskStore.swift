/// Keeps tasks, and knows whose they are.
package protocol MCPTaskStore: Sendable {
  /// The time, in the form that tasks have it: RFC 3339.
  var now: String { get }

  /// Keeps a task for a call that runs. When this returns one, `task` finds it.
  /// - Returns: nil when the call is not to become a task; then it is answered as any call.
  func begin(_ tool: MCPTool, for context: MCPCallContext) async -> MCPTask?

  /// Keeps what a task has come to. Called once for each that was begun, in the process that began it.
  /// - Returns: what is told of it, which differs when it could not be kept.
  func finish(_ task: MCPTask, _ end: MCPTaskEnd) async -> MCPTaskEnd

  /// A task of this caller; nil when there is none, or none any more, or when it is somebody else's.
  /// Returns at once.
  /// - Throws: when that cannot be said.
  func task(_ id: String, for context: MCPCallContext) throws(MCPRefusal) -> MCPTask?

  /// Hears that a caller wants a task to be cancelled that was still running.
  func noteCancellation(of task: MCPTask, by context: MCPCallContext) async
}
