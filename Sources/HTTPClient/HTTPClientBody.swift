/// The body of a streamed answer: its bytes in pieces as they come, to be read once.
///
/// When about 256 KiB wait to be read, libcurl stops reading from the connection. The time limit of
/// the request goes on counting.
package struct HTTPClientBody: AsyncSequence, Sendable {
  package typealias Element = [UInt8]
  package typealias Failure = HTTPClientError

  private let source: Source

  init(_ transfer: Transfer, _ queue: LoopQueue) {
    source = Source(transfer, queue)
  }

  package func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source: source)
  }

  package struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let source: Source

    /// The next bytes, never none; nil at the end.
    ///
    /// - Throws: what ended the answer early; `.cancelled` when the task was cancelled.
    package mutating func next() async throws(HTTPClientError) -> [UInt8]? {
      try await source.next()
    }

    package mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(HTTPClientError) -> [UInt8]? {
      try await source.next()
    }
  }

  /// Ends the transfer when nobody can read it any more.
  fileprivate final class Source: Sendable {
    private let transfer: Transfer
    private let queue: LoopQueue

    init(_ transfer: Transfer, _ queue: LoopQueue) {
      self.transfer = transfer
      self.queue = queue
    }

    deinit {
      _ = queue.append(.cancel(transfer))
    }

    func next() async throws(HTTPClientError) -> [UInt8]? {
      let result: Result<[UInt8]?, HTTPClientError> = await withTaskCancellationHandler {
        do throws(HTTPClientError) {
          return .success(try await transfer.nextPiece { _ = queue.append(.resume(transfer)) })
        } catch {
          return .failure(error)
        }
      } onCancel: {
        _ = queue.append(.cancel(transfer))
      }
      return try result.get()
    }
  }
}
