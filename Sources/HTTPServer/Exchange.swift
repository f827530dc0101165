import CMicrohttpd
import Synchronization

/// One request and its answer.
///
/// libmicrohttpd calls `receive` from its thread: once with the head, once for each piece of the
/// body, once when all is there; then the connection is suspended, a task runs the handler, and its
/// end resumes the connection, which brings one more call that queues the answer.
final class Exchange: Sendable {
  let connection: ClientConnection
  let handle: ConnectionHandle
  private let target: String
  private let state: Mutex<State>

  private struct State {
    var phase = Phase.head
    var method = ""
    var head = RequestHead.empty
    var body: [UInt8] = []
    var task: Task<Void, Never>?
    /// Whether the handler runs, even if its client has gone.
    var isHandling = false
    /// Bytes of the body of such a handler, still counted.
    var heldBytes = 0
    /// A whole request that no handler has seen yet.
    var request: HTTPRequest?
  }

  private enum Phase {
    case head
    case body
    /// The handler runs and the connection is suspended.
    case handling
    case ready(HTTPResponse)
    /// libmicrohttpd has the answer.
    case answering(BodyPipe?)
    /// The connection is to be closed.
    case aborted
  }

  init(connection: ClientConnection, handle: ConnectionHandle, target: String) {
    self.connection = connection
    self.handle = handle
    self.target = target
    state = Mutex(State())
  }

  /// Takes what has come. `MHD_NO` closes the connection at once.
  func receive(
    method: UnsafePointer<CChar>, url: UnsafePointer<CChar>, version: UnsafePointer<CChar>,
    piece: UnsafeBufferPointer<CChar>
  ) -> MHD_Result {
    let (result, request) = state.withLock { state -> (MHD_Result, HTTPRequest?) in
      let result = receive(&state, method: method, url: url, version: version, piece: piece)
      return (result, state.request.take())
    }
    // Outside of the lock, which the handler's end takes.
    if let request { run(request) }
    return result
  }

  private func receive(
    _ state: inout State, method: UnsafePointer<CChar>, url: UnsafePointer<CChar>,
    version: UnsafePointer<CChar>, piece: UnsafeBufferPointer<CChar>
  ) -> MHD_Result {
    switch state.phase {
    case .head:
      return receiveHead(&state, method: method, url: url, version: version)
    case .body:
      return piece.isEmpty ? startHandler(&state) : receiveBody(&state, piece)
    case .ready(let response):
      return answer(&state, with: response, closing: connection.core.isStopping)
    case .handling, .aborted:
      return .NO
    case .answering:
      return .YES
    }
  }

  /// Ends the exchange when the client has gone or the server stops: closes the connection and
  /// cancels what runs, or lets it run to its end for nobody.
  func abort(cancelling: Bool) {
    let (pipe, task) = state.withLock { state -> (BodyPipe?, Task<Void, Never>?) in
      switch state.phase {
      case .handling:
        state.phase = .aborted
        handle.resume()
        return (nil, state.task.take())
      case .answering(let pipe):
        return (pipe, nil)
      default:
        state.phase = .aborted
        return (nil, nil)
      }
    }
    // Outside of the lock: cancelling runs whatever the handler has put in its way.
    if cancelling { task?.cancel() }
    pipe?.close()
  }

  /// The connection is free for the next request, or closed.
  func complete() {
    let (pipe, bytes) = state.withLock { state -> (BodyPipe?, Int) in
      var bytes = state.body.count
      state.body = []
      if state.isHandling { swap(&bytes, &state.heldBytes) }
      defer { state.phase = .aborted }
      if case .answering(let pipe) = state.phase { return (pipe, bytes) }
      return (nil, bytes)
    }
    connection.core.release(bodyBytes: bytes)
    pipe?.close()
    connection.ended()
  }

  /// Whether a disconnect would go unnoticed: the connection is out of libmicrohttpd's sight.
  var isOutOfSight: Bool {
    state.withLock { state in
      switch state.phase {
      case .handling: true
      case .answering(let pipe): pipe != nil
      default: false
      }
    }
  }

  private func receiveHead(
    _ state: inout State, method: UnsafePointer<CChar>, url: UnsafePointer<CChar>,
    version: UnsafePointer<CChar>
  ) -> MHD_Result {
    do {
      let accepted = try HeadCheck.check(
        handle.pointer, method: method, url: url, version: version, target: target)
      let limit = connection.core.configuration.maximumBodyBytes
      if let bytes = accepted.bodyBytes, bytes > UInt64(max(0, limit)) {
        return refuse(&state, .tooLarge(limit))
      }
      state.method = String(cString: method)
      state.head = accepted.head
      state.phase = .body
      if let bytes = accepted.bodyBytes, bytes > 0 {
        state.body.reserveCapacity(min(Int(bytes), 64 << 10))
      }
      return connection.core.isStopping ? refuse(&state, .stopping) : .YES
    } catch {
      return refuse(&state, error)
    }
  }

  private func receiveBody(_ state: inout State, _ piece: UnsafeBufferPointer<CChar>) -> MHD_Result
  {
    let core = connection.core
    guard piece.count <= core.configuration.maximumBodyBytes &- state.body.count else {
      return cut(&state, .tooLarge(core.configuration.maximumBodyBytes))
    }
    guard core.reserve(bodyBytes: piece.count) else { return cut(&state, .busy) }
    state.body.append(contentsOf: UnsafeRawBufferPointer(piece))
    return .YES
  }

  private func startHandler(_ state: inout State) -> MHD_Result {
    let core = connection.core
    // In this order: the server sets the mark, then looks for exchanges to end, so one of the two
    // is seen.
    connection.began(self)
    guard !core.isStopping else { return refuse(&state, .stopping) }
    state.request = HTTPRequest(
      method: state.method, target: target, head: state.head, body: state.body,
      remoteAddress: connection.remoteAddress)
    state.phase = .handling
    state.isHandling = true
    handle.suspend()
    return .YES
  }

  /// Runs the handler, on this thread until it first waits: a change of thread costs more than what
  /// most handlers do before that.
  private func run(_ request: HTTPRequest) {
    let core = connection.core
    let task: Task<Void, Never>
    if #available(macOS 26, *) {
      task = Task.immediate(executorPreference: InlineExecutor.shared) {
        finish(with: await core.handler(request))
      }
    } else {
      task = Task { finish(with: await core.handler(request)) }
    }
    let isAborted = state.withLock { state in
      switch state.phase {
      case .handling:
        state.task = task
        return false
      case .aborted: return true
      default: return false
      }
    }
    if isAborted { task.cancel() }
  }

  private func finish(with response: HTTPResponse) {
    let bytes = state.withLock { state in
      state.isHandling = false
      if case .handling = state.phase {
        state.task = nil
        state.phase = .ready(response)
        handle.resume()
      }
      defer { state.heldBytes = 0 }
      return state.heldBytes
    }
    connection.core.release(bodyBytes: bytes)
  }

  private func answer(
    _ state: inout State, with response: HTTPResponse, closing: Bool
  ) -> MHD_Result {
    let pipe: BodyPipe?
    if case .stream(let stream) = response.body {
      pipe = BodyPipe(stream, handle: handle)
    } else {
      pipe = nil
    }
    state.phase = .answering(pipe)
    return Answer.queue(response, pipe: pipe, closing: closing, on: handle.pointer)
  }

  /// Answers in place of the handler, and closes: what follows on the connection is not to be
  /// understood.
  private func refuse(_ state: inout State, _ refusal: HeadCheck.Refusal) -> MHD_Result {
    answer(&state, with: .text(refusal.status, refusal.reason), closing: true)
  }

  /// Answers in the middle of a body, where libmicrohttpd has no way to: nothing else of this
  /// answer has been written, so the bytes go straight to the socket, as far as it takes them, and
  /// the connection is closed.
  private func cut(_ state: inout State, _ refusal: HeadCheck.Refusal) -> MHD_Result {
    state.phase = .aborted
    Answer.send(refusal, to: connection.socket)
    return .NO
  }
}

extension HeadCheck.Refusal {
  fileprivate static let stopping = Self(503, "The server is stopping.")
  fileprivate static let busy = Self(503, "Too much is being received at this moment. Try again.")

  fileprivate static func tooLarge(_ limit: Int) -> Self {
    Self(413, "The body is larger than \(limit) bytes.")
  }
}
