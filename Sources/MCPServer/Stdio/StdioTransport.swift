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
  /// After the end of the input, calls that run get `gracePeriod` to finish and to be answered, as long
  /// as somebody reads. A client that will not wait sends SIGTERM (2025-11-25, basic/lifecycle,
  /// "Shutdown").
  package init(
    server: ProtocolServer,
    input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO,
    gracePeriod: Duration = .seconds(30)
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
    let connection = StdioConnection(server: server, calls: calls, send: queue.send)
    let ending = OneShot<StdioReader.Ending>()
    let reader = StdioReader(input: Descriptor(number: input), output: output, queue: queue)
    let isReading = startThread { ending.give(reader.run(connection)) }
    guard isReading, await ending.value() == .endOfInput else {
      calls.cancelAll()
      await queue.close(within: Self.lastWords)
      return 1
    }
    let deadline = ContinuousClock.now + gracePeriod
    let isRead = await finish(calls, by: deadline, output)
    calls.cancelAll()
    await queue.close(within: max(Self.lastWords, deadline - .now))
    return isRead ? 0 : 1
  }

  /// For answers that are ready, when there is no other time left.
  private static let lastWords = Duration.milliseconds(750)

  private func ownOutput() -> Descriptor? {
    guard output == STDOUT_FILENO else { return Descriptor(number: output) }
    return Descriptor.takingOver(STDOUT_FILENO, substitute: STDERR_FILENO)
  }

  /// Waits for the running calls while somebody reads their answers; false when nobody does.
  private func finish(
    _ calls: CallRegistry, by deadline: ContinuousClock.Instant, _ output: Descriptor
  ) async -> Bool {
    let done = OneShot<Bool>()
    calls.whenIdle { done.give(true) }
    let timer = Task {
      while !Task.isCancelled, .now < deadline, !output.isLost {
        try? await Task.sleep(until: min(deadline, .now + .milliseconds(100)))
      }
      done.give(!output.isLost)
    }
    defer { timer.cancel() }
    return await done.value()
  }
}
