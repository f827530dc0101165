import MCPServer
import Platform

extension MCPTasks {
  /// - Parameter seconds: how long a call may take before it becomes a task; nil for no tasks at all.
  convenience init?(_ store: any MCPTaskStore, after seconds: Double?) {
    guard let seconds else { return nil }
    var options = Options()
    options.patience = .seconds(seconds)
    self.init(store, options: options)
  }
}

extension MCPTaskMemory {
  /// Tasks by the machine's clock.
  convenience init() {
    self.init { internetText(ofMilliseconds: Clock.system.now()) }
  }
}

extension ProtocolServer {
  /// Speaks over standard input and output until the input ends, and the calls under way, those of tasks
  /// too, have ended or the period has.
  /// - Returns: the exit status.
  func serveStandardIO(gracePeriod: Duration) async -> Int32 {
    let status = await StdioTransport(server: self, gracePeriod: gracePeriod).run()
    await tasks?.drain(within: gracePeriod)
    return status
  }
}
