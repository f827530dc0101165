import CMicrohttpd
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks after the connections of live streams, all on one thread, which is there while there are any:
/// notices clients that leave, writes what had to wait, and keeps idle ones alive.
///
/// libmicrohttpd walks through all its suspended connections whenever one of them is resumed, which every
/// answer asks for; ten thousand idle ones would cost each request of the others half a millisecond.
final class StreamLoop: Sendable {
  private struct State {
    /// By their places on the wheel, and there by token.
    var streams = [[UInt64: HTTPLiveStream]](repeating: [:], count: StreamLoop.ticks)
    var count = 0
    var nextToken: UInt64 = 1
    var isRunning = false
    var isStopping = false
  }

  private let state = Mutex(State())
  private let queue: Int32
  private let maximum: Int
  /// Bytes that wait to be read, on all streams.
  private let waiting = Atomic(0)
  private let maximumWaiting: Int
  private let patience: UInt64

  /// A tick of the wheel on which the streams lie, in milliseconds, and how many make a turn: each stream is
  /// kept alive once a turn, and few at a time.
  private static let tick: Int32 = 100
  private static let ticks = 200

  init(_ configuration: HTTPServerConfiguration, maximum: Int) {
    self.maximum = maximum
    maximumWaiting = configuration.maximumUnreadBytes
    patience = UInt64(max(1, configuration.connectionTimeoutSeconds)) &* 1_000
    queue = tenon_readiness_open()
  }

  deinit {
    if queue >= 0 { close(queue) }
  }

  /// Whether another stream may be added.
  var hasRoom: Bool {
    queue >= 0 && state.withLock { !$0.isStopping && $0.count < maximum }
  }

  /// Whether there is none.
  var isEmpty: Bool { state.withLock { $0.count == 0 } }

  /// Counts bytes that wait to be read, or that no longer do.
  func hold(unread bytes: Int) {
    waiting.wrappingAdd(bytes, ordering: .relaxed)
  }

  /// Whether more waits to be read than may.
  var isOverfull: Bool { waiting.load(ordering: .relaxed) > maximumWaiting }

  /// Looks after a stream from now on; nil when that cannot be.
  func add(_ stream: HTTPLiveStream, _ socket: Int32) -> UInt64? {
    let (token, mustRun) = state.withLock { state -> (UInt64?, Bool) in
      guard !state.isStopping, state.count < maximum else { return (nil, false) }
      let token = state.nextToken
      state.nextToken &+= 1
      // Tokens follow each other, so that streams lie evenly on the wheel.
      state.streams[Self.place(of: token)][token] = stream
      state.count += 1
      defer { state.isRunning = true }
      return (token, !state.isRunning)
    }
    guard let token else { return nil }
    if mustRun, !start() {
      state.withLock { $0.isRunning = false }
      remove(token)
      return nil
    }
    guard tenon_readiness_watch(queue, socket, token, 0, 0) == 0 else {
      remove(token)
      return nil
    }
    return token
  }

  /// Whether room to write is waited for.
  func watch(_ socket: Int32, _ token: UInt64, wantsRoom: Bool) {
    _ = tenon_readiness_watch(queue, socket, token, 1, wantsRoom ? 1 : 0)
  }

  /// The socket will be closed.
  func forget(_ socket: Int32) {
    tenon_readiness_forget(queue, socket)
  }

  /// The stream has ended.
  func remove(_ token: UInt64) {
    state.withLock { state in
      if state.streams[Self.place(of: token)].removeValue(forKey: token) != nil { state.count -= 1 }
    }
  }

  private static func place(of token: UInt64) -> Int { Int(token % UInt64(ticks)) }

  /// Has every stream say its last word, and takes no others.
  func stop() {
    for stream in last() { stream.stop() }
  }

  /// Cuts all streams off.
  func closeAll() {
    for stream in last() { stream.close() }
  }

  /// The streams there are, after which there will be no others.
  private func last() -> [HTTPLiveStream] {
    state.withLock { state in
      state.isStopping = true
      return state.streams.flatMap(\.values)
    }
  }

  private func start() -> Bool {
    let kept = Unmanaged.passRetained(self)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let result = pthread_create(&thread, nil, { StreamLoop.run($0) }, kept.toOpaque())
    guard result == 0 else {
      kept.release()
      return false
    }
    #if canImport(Glibc)
      pthread_detach(thread)
    #else
      if let thread { pthread_detach(thread) }
    #endif
    return true
  }

  private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<StreamLoop>.fromOpaque(context).takeRetainedValue().run()
    return nil
  }

  /// Runs until there is no stream left.
  private func run() {
    var found = [tenon_readiness](repeating: tenon_readiness(), count: 64)
    var next = Clock.milliseconds
    var position = 0
    while true {
      let count = tenon_readiness_wait(queue, &found, Int32(found.count), Self.tick)
      for event in found.prefix(max(0, Int(count))) {
        let stream = state.withLock { $0.streams[Self.place(of: event.token)][event.token] }
        if event.has_hung_up != 0 {
          stream?.close()
        } else if event.is_writable != 0 {
          stream?.hasRoom()
        }
      }
      let now = Clock.milliseconds
      guard now >= next else { continue }
      next = now &+ UInt64(Self.tick)
      position = (position + 1) % Self.ticks
      guard turn(to: position, now) else { return }
    }
  }

  /// Looks at whatever lies at this place of the wheel; false when there is nothing left on all of it.
  private func turn(to position: Int, _ now: UInt64) -> Bool {
    let due = state.withLock { state -> [HTTPLiveStream]? in
      guard state.count > 0 else {
        state.isRunning = false
        return nil
      }
      return Array(state.streams[position].values)
    }
    guard let due else { return false }
    for stream in due {
      // A client that reads nothing is as good as gone; sooner, where others want the room.
      if stream.millisecondsWaiting(now) > (isOverfull ? patience / 12 : patience) {
        stream.close()
      } else {
        stream.keepUp()
      }
    }
    return true
  }
}
