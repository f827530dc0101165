#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// MCP over standard input and output: one message a line (2025-11-25, basic/transports, "stdio").
package struct StdioTransport: Sendable {
  private let server: ProtocolServer
  private let input: Int32
  private let output: Int32
  private let gracePeriod: Duration

  /// A transport over two descriptors.
  ///
  /// After the end of the input, calls that run get `gracePeriod` to finish.
  package init(
    server: ProtocolServer,
    input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO,
    gracePeriod: Duration = .milliseconds(750)
  ) {
    self.server = server
    self.input = input
    self.output = output
    self.gracePeriod = gracePeriod
  }

  /// Serves until the input ends or nobody reads the output any more, and returns the code to exit
  /// with: 0 after the end of the input, 1 when the output was lost.
  ///
  /// Where it serves standard output, whatever else the process prints goes to standard error from
  /// now on.
  package func run() async -> Int32 {
    guard let output = ownOutput(), let queue = OutputQueue(output: output) else { return 1 }
    let calls = CallRegistry(capacity: server.options.maximumConcurrentCalls)
    let connection = StdioConnection(server: server, calls: calls, output: queue)
    let ending = OneShot<StdioReader.Ending>()
    let reader = StdioReader(input: Descriptor(number: input), output: output, queue: queue)
    let isReading = startThread { ending.give(reader.run(connection)) }
    let isEnded = isReading ? await ending.value() == .endOfInput : false
    if isEnded { await finish(calls) }
    calls.cancelAll()
    await queue.close(within: gracePeriod)
    return isEnded ? 0 : 1
  }

  private func ownOutput() -> Descriptor? {
    guard output == STDOUT_FILENO else { return Descriptor(number: output) }
    return Descriptor.takingOver(STDOUT_FILENO, substitute: STDERR_FILENO)
  }

  /// Waits for the running calls, but no longer than the grace period.
  private func finish(_ calls: CallRegistry) async {
    let done = OneShot<Void>()
    calls.whenIdle { done.give(()) }
    let timer = Task {
      try? await Task.sleep(for: gracePeriod)
      done.give(())
    }
    await done.value()
    timer.cancel()
  }
}
