import Synchronization

/// Sends HTTP requests: one event loop on one thread, pooled connections, HTTP/2 where TLS agrees
/// on it.
///
/// A request is sent once or not at all: no redirect is followed, nothing is tried again, also not
/// what libcurl would repeat by itself. There are no cookies, no `.netrc`, no proxy from the
/// environment. A task that is cancelled lets go of its connection at once.
package final class CurlClient: Sendable {
  private let configuration: HTTPClientConfiguration
  private let queue: LoopQueue
  private let inFlight = Atomic(0)
  private let isStopping = Atomic(false)

  /// Starts the event loop.
  ///
  /// - Throws: `.failed` when the process has no more files or threads.
  package init(
    configuration: HTTPClientConfiguration = HTTPClientConfiguration()
  ) throws(HTTPClientError) {
    guard let queue = EventLoop.start(configuration) else {
      throw HTTPClientError(
        .failed, "cannot start the client: raise the limits of open files and threads",
        requestSent: false)
    }
    self.configuration = configuration
    self.queue = queue
  }

  deinit {
    _ = queue.append(.stop({}))
  }

  /// Sends a request and gives the whole answer, whatever its status.
  package func send(_ request: HTTPClientRequest) async throws(HTTPClientError)
    -> HTTPClientResponse
  {
    let transfer = try await begin(request, isStreamed: false)
    return transfer.takeResponse()
  }

  /// Sends a request and gives the answer's head, with the body still to be read.
  package func stream(_ request: HTTPClientRequest) async throws(HTTPClientError)
    -> HTTPClientStream
  {
    let transfer = try await begin(request, isStreamed: true)
    let (status, head) = transfer.statusAndHead
    return HTTPClientStream(status: status, body: HTTPClientBody(transfer, queue), head: head)
  }

  /// Stops: new requests are refused, those in flight may end within the period, the others end
  /// with `.stopped`; the connections are closed. May be called again.
  package func stop(gracePeriodSeconds: Double = 0) async {
    isStopping.store(true, ordering: .sequentiallyConsistent)
    var left = gracePeriodSeconds.isFinite ? min(max(0, gracePeriodSeconds), 86_400) : 0
    while left > 0, inFlight.load(ordering: .sequentiallyConsistent) > 0 {
      try? await Task.sleep(for: .milliseconds(10))
      left -= 0.01
    }
    await withCheckedContinuation { continuation in
      if !queue.append(.stop({ continuation.resume() })) { continuation.resume() }
    }
  }

  private func begin(
    _ request: HTTPClientRequest, isStreamed: Bool
  ) async throws(HTTPClientError) -> Transfer {
    let transfer = Transfer(
      try PreparedRequest(request), isStreamed: isStreamed,
      maximumHeadBytes: configuration.maximumHeadBytes)
    inFlight.add(1, ordering: .relaxed)
    defer { inFlight.subtract(1, ordering: .relaxed) }
    let result = await withTaskCancellationHandler {
      await transfer.firstResult {
        let isRefused = isStopping.load(ordering: .sequentiallyConsistent)
        if isRefused || !queue.append(.add(transfer)) { transfer.end(Outcome.stopped(transfer)) }
      }
    } onCancel: {
      transfer.cancel()
      _ = queue.append(.cancel(transfer))
    }
    try result?.get()
    return transfer
  }
}
