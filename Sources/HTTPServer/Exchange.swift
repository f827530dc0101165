import CMicrohttpd
import HTTPFields
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
  private let isAbandoned = Atomic(false)
  /// Whether the handler is cancelled when its client has gone.
  private let endsWithClient: Atomic<Bool>

  private struct State {
    var phase = Phase.head
    var method = ""
    /// Whether the client knows chunks (RFC 9112, section 7.1).
    var takesChunks = true
    var head = RequestHead.empty
    var body: [UInt8] = []
    var task: Task<Void, Never>?
    /// Whether the handler runs, even if its client has gone.
    var isHandling = false
    /// Whether the handler's task is to be cancelled, even if nobody has it yet.
    var isCancelled = false
    /// Bytes of the body of such a handler, still counted.
    var heldBytes = 0
    /// A whole request that no handler has seen yet.
    var request: HTTPRequest?
    /// Bytes of an answer that its client has to read, and since when.
    var unreadBytes = 0
    var unreadSince: UInt64 = 0
  }

  private enum Phase {
    case head
    case body
    /// The handler runs and the connection is suspended.
    case handling
    case ready(HTTPResponse)
    /// libmicrohttpd has the answer.
    case answering(BodyPipe?)
    /// The rest of a body that was refused is thrown away, at most so many bytes of it.
    case draining(Int)
    /// The connection is to be closed.
    case aborted
  }

  init(connection: ClientConnection, handle: ConnectionHandle, target: String) {
    self.connection = connection
    self.handle = handle
    self.target = target
    state = Mutex(State())
    endsWithClient = Atomic(connection.core.configuration.cancelsOnDisconnect)
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
    case .draining(let left):
      let isOver = piece.isEmpty || piece.count > left
      state.phase = isOver ? .aborted : .draining(left - piece.count)
      return isOver ? .NO : .YES
    }
  }

  /// The client has gone: closes the connection and cancels what runs, or lets it run to its end for
  /// nobody.
  func clientHasGone() {
    abort(cancelling: endsWithClient.load(ordering: .sequentiallyConsistent))
  }

  /// Has the handler cancelled when its client goes, or has gone.
  func endWithClient() {
    endsWithClient.store(true, ordering: .sequentiallyConsistent)
    if isAbandoned.load(ordering: .sequentiallyConsistent) { cancel() }
  }

  /// Cancels the handler; its answer is sent all the same.
  func cancel() {
    // Outside of the lock: cancelling runs whatever the handler has put in its way.
    state.withLock { state in
      state.isCancelled = true
      return state.task
    }?.cancel()
  }

  /// Ends the exchange when the client has gone or the server stops.
  func abort(cancelling: Bool) {
    isAbandoned.store(true, ordering: .sequentiallyConsistent)
    let (pipe, task) = state.withLock { state -> (BodyPipe?, Task<Void, Never>?) in
      if cancelling { state.isCancelled = true }
      switch state.phase {
      case .handling:
        state.phase = .aborted
        handle.resume()
        return (nil, state.task)
      case .answering(let pipe):
        return (pipe, nil)
      default:
        state.phase = .aborted
        return (nil, state.task)
      }
    }
    // Outside of the lock: cancelling runs whatever the handler has put in its way.
    if cancelling { task?.cancel() }
    pipe?.close()
  }

  /// The connection is free for the next request, or closed.
  func complete() {
    let (pipe, bytes, unread) = state.withLock { state -> (BodyPipe?, Int, Int) in
      var bytes = state.body.count
      state.body = []
      if state.isHandling { swap(&bytes, &state.heldBytes) }
      defer { state.phase = .aborted }
      if case .answering(let pipe) = state.phase { return (pipe, bytes, state.unreadBytes) }
      return (nil, bytes, 0)
    }
    connection.core.release(bodyBytes: bytes)
    connection.core.release(unread: unread)
    pipe?.close()
    connection.ended()
  }

  /// For how long an answer has been waiting for its client, in milliseconds; 0 for a small one.
  func millisecondsUnread(_ now: UInt64) -> UInt64 {
    state.withLock { state in
      guard case .answering = state.phase, state.unreadSince > 0, state.unreadSince < now else {
        return 0
      }
      return now - state.unreadSince
    }
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
        return decline(&state, accepted.head, .tooLarge(limit))
      }
      state.method = String(cString: method)
      state.takesChunks = String(cString: version) != "HTTP/1.0"
      state.head = accepted.head
      state.phase = .body
      if let bytes = accepted.bodyBytes, bytes > 0 {
        state.body.reserveCapacity(min(Int(bytes), 64 << 10))
      }
      guard !connection.core.isStopping else {
        return decline(&state, accepted.head, .stopping, hasBody: accepted.bodyBytes != 0)
      }
      return .YES
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
    guard !core.isOverfull else { return refuse(&state, .unread) }
    state.request = HTTPRequest(
      method: state.method, target: target, head: state.head, body: state.body,
      remoteAddress: connection.remoteAddress, exchange: self)
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
    let isCancelled = state.withLock { state in
      guard state.isHandling else { return false }
      state.task = task
      return state.isCancelled
    }
    if isCancelled { task.cancel() }
  }

  /// Whether the client has gone.
  var hasClientGone: Bool { isAbandoned.load(ordering: .relaxed) }

  private func finish(with response: HTTPResponse) {
    var live: HTTPLiveStream?
    if case .live(let stream) = response.body { live = stream }
    var response = response
    let (bytes, socket, takesChunks) = state.withLock { state -> (Int, Int32?, Bool) in
      state.isHandling = false
      state.task = nil
      var socket: Int32?
      if case .handling = state.phase {
        if live != nil { socket = take(over: &response, state) }
        state.phase = socket == nil ? .ready(response) : .aborted
        handle.resume()
      }
      defer { state.heldBytes = 0 }
      return (state.heldBytes, socket, state.takesChunks)
    }
    connection.core.release(bodyBytes: bytes)
    guard let live else { return }
    guard let socket else { return live.close() }
    live.open(
      socket, head: Takeover.head(of: response, isChunked: takesChunks), isChunked: takesChunks,
      in: connection.core.streams)
  }

  /// The connection, for a live stream; nil, and another response, when that cannot be.
  private func take(over response: inout HTTPResponse, _ state: State) -> Int32? {
    let core = connection.core
    guard Answer.isSound(response), state.method != "HEAD" else {
      response.body = .bytes([])
      return nil
    }
    guard core.streams.hasRoom, let socket = core.takeover.take(connection.socket) else {
      response = .text(503, "As many streams are open as may be. Try again later.")
      response.fields.append(HTTPField(name: "Retry-After", value: "10"))
      return nil
    }
    return socket
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
    if case .bytes(let bytes) = response.body {
      state.unreadBytes = bytes.count
      // Small ones are in the socket's buffer by now.
      if bytes.count > 64 << 10 { state.unreadSince = Clock.milliseconds }
      connection.core.hold(unread: bytes.count)
    }
    return Answer.queue(response, pipe: pipe, closing: closing, on: handle.pointer)
  }

  /// Answers in place of the handler, and closes: what follows on the connection is not to be
  /// understood.
  private func refuse(_ state: inout State, _ refusal: HeadCheck.Refusal) -> MHD_Result {
    var response = HTTPResponse.text(refusal.status, refusal.reason)
    if refusal.isTemporary { response.fields.append(HTTPField(name: "Retry-After", value: "1")) }
    return answer(&state, with: response, closing: true)
  }

  /// Refuses a request whose body is still to come, unless its client waits to be asked for it.
  private func decline(
    _ state: inout State, _ head: RequestHead, _ refusal: HeadCheck.Refusal, hasBody: Bool = true
  ) -> MHD_Result {
    let isComing = hasBody && head.values(of: "expect", atMost: 1).isEmpty
    return isComing ? cut(&state, refusal) : refuse(&state, refusal)
  }

  /// Answers in the middle of a body, where libmicrohttpd has no way to: nothing else of this
  /// answer has been written, so the bytes go straight to the socket, as far as it takes them.
  ///
  /// The rest of the body is thrown away for a while: closing a socket that holds unread bytes resets
  /// the connection, and the client might never see the answer.
  private func cut(_ state: inout State, _ refusal: HeadCheck.Refusal) -> MHD_Result {
    connection.core.release(bodyBytes: state.body.count)
    state.body = []
    state.phase = .draining(256 << 10)
    connection.beganDraining()
    Answer.send(refusal, to: connection.socket)
    return .YES
  }
}

extension HeadCheck.Refusal {
  fileprivate static let stopping = Self(503, "The server is stopping.")
  fileprivate static let busy = Self(503, "Too much is being received at this moment. Try again.")

  fileprivate static let unread = Self(503, "Too many answers wait to be read. Try again.")

  fileprivate static func tooLarge(_ limit: Int) -> Self {
    Self(413, "The body is larger than \(limit) bytes.")
  }
}
