import Platform
import Synchronization

extension Backend {
  /// Forgets what has expired, and writes what waits. What fails is left for the next time and keeps
  /// nothing else from being done.
  /// - Returns: a line for each thing that fails and did not the time before.
  package func sweep() async -> [String] {
    var failures: [String] = []
    func part(_ name: String, _ body: () async throws(PlatformError) -> Void) async {
      do throws(PlatformError) {
        try await body()
      } catch {
        failures.append("\(name): \(error)")
      }
    }
    await part("MCP servers that have expired stay") { () async throws(PlatformError) in
      try await installation.servers.sweepExpired()
    }
    await part("idempotency keys that have expired stay") { () async throws(PlatformError) in
      try await idempotency.sweep()
    }
    await part("tasks that have expired stay") { () async throws(PlatformError) in
      try await tasks.sweep()
    }
    await part("approvals that have expired stay") { () async throws(PlatformError) in
      try await sweepApprovals()
    }
    await part("connections that were given up stay") { () async throws(PlatformError) in
      try await connect.sweepExpired()
    }
    await part("when API keys were used last is not written") {
      () async throws(PlatformError) in
      try await installation.apiKeys.writeUses()
    }
    await part("when MCP servers were used last is not written") {
      () async throws(PlatformError) in
      try await installation.servers.writeUses()
    }
    if let auditAge {
      await part("old entries of the audit log stay") { () async throws(PlatformError) in
        try await audit.sweep(olderThan: clock.now() - auditAge)
      }
    }
    return lastSweep.withLock { last in
      defer { last = failures }
      return failures.filter { !last.contains($0) }
    }
  }
}
