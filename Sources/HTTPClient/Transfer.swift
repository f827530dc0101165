import Networks
import Synchronization

/// One request on its way: what the event loop's thread puts in and the waiting task takes out.
final class Transfer: Sendable {
  let prepared: PreparedRequest
  let maximumHeadBytes: Int
  private let isStreamed: Bool
  private let state = Mutex(State())

  /// At most this many bytes of a streamed body wait for their reader, beside the last piece
  /// received.
  private static let window = 256 << 10

  private typealias Waiter = CheckedContinuation<Void, Never>

  private struct State {
    var status = 0
    var head = ResponseHead()
    var headBytes = 0
    var isHeadComplete = false
    var body: [UInt8] = []
    /// Of the whole body, taken or not.
    var bodyBytes = 0
    var contentLength: UInt64?
    /// How often libcurl was about to send the request.
    var sendings = 0
    /// Whether a connection was begun, and why none was to the first address that it was not.
    var isConnected = false
    var refusal: AddressRefusal?
    /// Why a callback made libcurl stop.
    var failure: HTTPClientError.Code?
    var isPaused = false
    var isCancelled = false
    var end: Result<Void, HTTPClientError>?
    var waiter: Waiter?
  }

  init(_ prepared: PreparedRequest, isStreamed: Bool, maximumHeadBytes: Int) {
    self.prepared = prepared
    self.isStreamed = isStreamed
    self.maximumHeadBytes = maximumHeadBytes
  }

  /// The request is about to be written to a connection. False when nobody waits for the answer any
  /// more, and on a second time: libcurl repeats a request by itself, up to five times, when a
  /// reused connection ends before any byte of an answer (`Curl_retry_request` in its transfer.c),
  /// which would be a second payment if the server had acted on the first.
  func mayBeSent() -> Bool {
    let isAbandoned = prepared.request.isAbandoned?() ?? false
    return state.withLock { state in
      if state.sendings == 0, isAbandoned || state.isCancelled {
        return fail(&state, .cancelled)
      }
      state.sendings += 1
      return state.sendings == 1
    }
  }

  /// A connection is about to be made for it, or is not because of what its address is.
  func connects(_ refusal: AddressRefusal?) {
    state.withLock { state in
      if refusal == nil { state.isConnected = true }
      state.refusal = state.isConnected ? nil : state.refusal ?? refusal
    }
  }

  /// Why none of its host's addresses may be called.
  var refusal: AddressRefusal? {
    state.withLock { $0.refusal }
  }

  /// Takes a line of the head; false makes libcurl stop.
  func receive(line: UnsafeRawBufferPointer) -> Bool {
    let (isTaken, waiter) = state.withLock { state -> (Bool, Waiter?) in
      let isTaken = take(line: line, &state)
      let isReady = isStreamed && state.isHeadComplete
      return (isTaken, isReady ? state.waiter.take() : nil)
    }
    // Outside of the lock, which the task takes first of all.
    waiter?.resume()
    return isTaken
  }

  private func take(line: UnsafeRawBufferPointer, _ state: inout State) -> Bool {
    state.headBytes += line.count
    guard state.headBytes <= maximumHeadBytes else { return fail(&state, .headTooLarge) }
    // After the head only trailers come, which nobody here reads.
    if state.isHeadComplete { return true }
    if line.count >= 5, line.starts(with: "HTTP/".utf8) {
      guard let status = Self.status(line) else { return fail(&state, .malformedResponse) }
      state.status = status
      state.head.removeAll()
      state.contentLength = nil
      return true
    }
    if line.first == 0x0D || line.first == 0x0A {
      state.isHeadComplete = state.status >= 200
      return true
    }
    if let length = Self.contentLength(line) {
      guard state.contentLength == nil || state.contentLength == length else {
        return fail(&state, .malformedResponse)
      }
      state.contentLength = length
    }
    state.head.append(line)
    return true
  }

  /// What libcurl is told about a piece of the body.
  enum Reception { case taken, pause, stop }

  /// Takes a piece of the body.
  func receive(piece: UnsafeRawBufferPointer) -> Reception {
    let (reception, waiter) = state.withLock { state -> (Reception, Waiter?) in
      let reception = take(piece: piece, &state)
      return (reception, isStreamed ? state.waiter.take() : nil)
    }
    waiter?.resume()
    return reception
  }

  private func take(piece: UnsafeRawBufferPointer, _ state: inout State) -> Reception {
    if isStreamed, state.body.count >= Self.window {
      state.isPaused = true
      return .pause
    }
    guard piece.count <= prepared.request.maximumBodyBytes &- state.bodyBytes else {
      _ = fail(&state, .bodyTooLarge)
      return .stop
    }
    if !isStreamed, state.bodyBytes == 0, let length = state.contentLength {
      state.body.reserveCapacity(Int(min(length, 1 << 20)))
    }
    state.bodyBytes += piece.count
    state.body.append(contentsOf: piece)
    return .taken
  }

  /// The last word of the loop.
  func end(_ result: Result<Void, HTTPClientError>) {
    let waiter = state.withLock { state in
      if state.end == nil { state.end = result }
      return state.waiter.take()
    }
    waiter?.resume()
  }

  /// Why a callback stopped the transfer, how often it was sent, and whether a whole head has come.
  var progress: (failure: HTTPClientError.Code?, sendings: Int, isHeadComplete: Bool) {
    state.withLock { ($0.failure, $0.sendings, $0.isHeadComplete) }
  }

  var isUnsent: Bool {
    state.withLock { $0.sendings == 0 }
  }

  var isCancelled: Bool {
    state.withLock { $0.isCancelled }
  }

  func cancel() {
    state.withLock { $0.isCancelled = true }
  }

  /// Waits for the end, or for a streamed answer's head. `start` runs when the waiting has been
  /// prepared.
  func firstResult(_ start: () -> Void) async -> Result<Void, HTTPClientError>? {
    await withCheckedContinuation { continuation in
      state.withLock { $0.waiter = continuation }
      start()
    }
    return state.withLock { $0.end }
  }

  /// The whole answer. Once, after the end.
  func takeResponse() -> HTTPClientResponse {
    state.withLock { state in
      let body = state.body
      state.body = []
      return HTTPClientResponse(status: state.status, body: body, head: state.head)
    }
  }

  var statusAndHead: (status: Int, head: ResponseHead) {
    state.withLock { ($0.status, $0.head) }
  }

  /// The next bytes of a streamed body, nil at its end. `resume` is called when libcurl waits for
  /// room.
  func nextPiece(resume: () -> Void) async throws(HTTPClientError) -> [UInt8]? {
    while true {
      let (piece, mustResume, end) = state.withLock { state in
        let piece = state.body
        state.body = []
        defer { if !piece.isEmpty { state.isPaused = false } }
        return (piece, !piece.isEmpty && state.isPaused, state.end)
      }
      if mustResume { resume() }
      if !piece.isEmpty { return piece }
      if let end {
        try end.get()
        return nil
      }
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if !state.body.isEmpty || state.end != nil { return true }
          state.waiter = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    }
  }

  private func fail(_ state: inout State, _ code: HTTPClientError.Code) -> Bool {
    state.failure = code
    return false
  }

  /// The three digits of a status line.
  private static func status(_ line: UnsafeRawBufferPointer) -> Int? {
    guard let space = line.firstIndex(of: 0x20), line.count >= space + 4 else { return nil }
    var status = 0
    for byte in line[space + 1...space + 3] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      status = status * 10 + Int(byte - 0x30)
    }
    return (100...599).contains(status) ? status : nil
  }

  /// The number in a `Content-Length` line; nil for other lines and for what is no number (which
  /// libcurl refuses).
  private static func contentLength(_ line: UnsafeRawBufferPointer) -> UInt64? {
    let name: StaticString = "content-length:"
    guard line.count > 15, let first = line.first, lowered(first) == 0x63 else { return nil }
    for index in 0..<15 where lowered(line[index]) != name.utf8Start[index] { return nil }
    var value: UInt64 = 0
    for byte in line[15...] where byte > 0x20 {
      guard byte >= 0x30, byte <= 0x39, value < UInt64.max / 10 - 9 else { return nil }
      value = value * 10 + UInt64(byte - 0x30)
    }
    return value
  }
}
