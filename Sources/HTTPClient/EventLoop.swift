import CCurl

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one thread that drives libcurl. All of it lives on that thread, but the queue.
final class EventLoop {
  private let queue: LoopQueue
  private let configuration: HTTPClientConfiguration
  private var multi: UnsafeMutableRawPointer?
  private var readiness: Readiness
  private var active: [ObjectIdentifier: EasyHandle] = [:]
  private var idle: [EasyHandle] = []
  /// When libcurl wants to be called without an event, on the monotonic clock in milliseconds.
  private var deadline: UInt64?
  /// When to look for requests that wait for a connection, on the same clock; nil while there are
  /// no requests.
  private var nextSweep: UInt64?
  private var stopped: (@Sendable () -> Void)?

  /// Starts the thread, which ends at the `stop` command; nil when the process has no more files or
  /// threads.
  static func start(_ configuration: HTTPClientConfiguration) -> LoopQueue? {
    guard let queue = LoopQueue(), let loop = EventLoop(configuration, queue) else { return nil }
    let kept = Unmanaged.passRetained(loop)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let result = pthread_create(
      &thread, nil,
      { context in
        EventLoop.enter(context)
        return nil
      }, kept.toOpaque())
    guard result == 0 else {
      kept.release()
      return nil
    }
    #if canImport(Glibc)
      pthread_detach(thread)
    #else
      if let thread { pthread_detach(thread) }
    #endif
    return queue
  }

  private static func enter(_ context: UnsafeMutableRawPointer?) {
    if let context { Unmanaged<EventLoop>.fromOpaque(context).takeRetainedValue().run() }
  }

  private init?(_ configuration: HTTPClientConfiguration, _ queue: LoopQueue) {
    guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK, let multi = curl_multi_init(),
      let readiness = Readiness()
    else { return nil }
    self.configuration = configuration
    self.queue = queue
    self.multi = multi
    self.readiness = readiness
    self.readiness.watch(queue.wakeReader, for: .reading)
    let context = Unmanaged.passUnretained(self).toOpaque()
    _ = tenon_curl_multi_set_long(
      multi, CURLMOPT_MAX_HOST_CONNECTIONS, configuration.maximumConnectionsPerHost)
    _ = tenon_curl_multi_set_long(
      multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, configuration.maximumConnections)
    _ = tenon_curl_multi_set_long(
      multi, CURLMOPT_MAXCONNECTS, max(8, configuration.maximumConnections))
    _ = tenon_curl_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, context)
    _ = tenon_curl_multi_set_pointer(multi, CURLMOPT_TIMERDATA, context)
    _ = tenon_curl_multi_set_socket_callback(multi) { _, socket, what, context, _ in
      guard let context else { return 0 }
      Unmanaged<EventLoop>.fromOpaque(context).takeUnretainedValue().watch(socket, what)
      return 0
    }
    _ = tenon_curl_multi_set_timer_callback(multi) { _, milliseconds, context in
      guard let context else { return 0 }
      let loop = Unmanaged<EventLoop>.fromOpaque(context).takeUnretainedValue()
      loop.deadline = milliseconds < 0 ? nil : EventLoop.now &+ UInt64(milliseconds)
      return 0
    }
  }

  deinit {
    closeConnections()
  }

  private func run() {
    // A write to a closed TLS connection raises SIGPIPE in the thread that writes, and libcurl may
    // not touch signals.
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var ready: [(Int32, Readiness.Interest)] = []
    while stopped == nil {
      ready.removeAll(keepingCapacity: true)
      readiness.wait(timeout) { ready.append(($0, $1)) }
      for (socket, interest) in ready where socket != queue.wakeReader {
        act(socket, interest)
      }
      if ready.contains(where: { $0.0 == queue.wakeReader }) {
        queue.acknowledge()
        for command in queue.takeAll() { perform(command) }
      }
      if let deadline, deadline <= Self.now {
        self.deadline = nil
        act(CURL_SOCKET_TIMEOUT, [])
      }
      complete()
      if let nextSweep, nextSweep <= Self.now { sweep() }
    }
    finish()
  }

  private var timeout: Int32 {
    let next = min(deadline ?? .max, nextSweep ?? .max)
    guard next != .max else { return -1 }
    let now = Self.now
    return next <= now ? 0 : Int32(clamping: next - now)
  }

  private func act(_ socket: Int32, _ interest: Readiness.Interest) {
    var running: Int32 = 0
    // The bits are libcurl's: CURL_CSELECT_IN, _OUT, _ERR.
    curl_multi_socket_action(multi, socket, interest.rawValue, &running)
  }

  private func watch(_ socket: Int32, _ what: Int32) {
    switch what {
    case CURL_POLL_IN: readiness.watch(socket, for: .reading)
    case CURL_POLL_OUT: readiness.watch(socket, for: .writing)
    case CURL_POLL_INOUT: readiness.watch(socket, for: [.reading, .writing])
    default: readiness.watch(socket, for: [])
    }
  }

  private func perform(_ command: LoopQueue.Command) {
    switch command {
    case .add(let transfer):
      add(transfer)
    case .cancel(let transfer):
      guard let handle = active[ObjectIdentifier(transfer)] else { return }
      remove(handle, Outcome.cancelled(transfer))
    case .resume(let transfer):
      if let handle = active[ObjectIdentifier(transfer)] {
        curl_easy_pause(handle.pointer, CURLPAUSE_CONT)
      }
    case .stop(let stopped):
      let former = self.stopped
      self.stopped = {
        former?()
        stopped()
      }
    }
  }

  private func add(_ transfer: Transfer) {
    guard !transfer.isCancelled else { return transfer.end(Outcome.cancelled(transfer)) }
    guard let handle = idle.popLast() ?? EasyHandle(configuration) else {
      return transfer.end(Outcome.exhausted(transfer))
    }
    guard handle.prepare(transfer), curl_multi_add_handle(multi, handle.pointer) == CURLM_OK else {
      return transfer.end(Outcome.exhausted(transfer))
    }
    active[ObjectIdentifier(transfer)] = handle
    handle.began = Self.now
    if nextSweep == nil { nextSweep = handle.began &+ sweepInterval }
  }

  /// Ends what has waited too long for a connection. libcurl keeps such requests in a queue of its
  /// own and looks at no time limit of theirs until a connection is free.
  private func sweep() {
    let now = Self.now
    nextSweep = active.isEmpty ? nil : now &+ sweepInterval
    for handle in Array(active.values) {
      guard !handle.isConnecting, let transfer = handle.transfer else { continue }
      let seconds = min(
        configuration.maximumQueueSeconds, transfer.prepared.request.totalTimeoutSeconds)
      guard now &- handle.began >= Self.milliseconds(seconds), transfer.isUnsent else { continue }
      remove(handle, Outcome.busy(transfer, seconds: seconds))
    }
  }

  private var sweepInterval: UInt64 {
    min(1_000, max(10, Self.milliseconds(configuration.maximumQueueSeconds) / 10))
  }

  private static func milliseconds(_ seconds: Double) -> UInt64 {
    UInt64(min(max(0, seconds * 1_000), 86_400_000))
  }

  private func complete() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      let result = tenon_curl_result(message)
      guard let pointer = message.pointee.easy_handle, let handle = EasyHandle.of(pointer),
        let transfer = handle.transfer
      else { continue }
      remove(handle, Outcome.of(transfer, result))
    }
  }

  private func remove(_ handle: EasyHandle, _ result: Result<Void, HTTPClientError>) {
    curl_multi_remove_handle(multi, handle.pointer)
    let transfer = handle.transfer
    handle.clear()
    if idle.count < 64 { idle.append(handle) }
    guard let transfer else { return }
    active[ObjectIdentifier(transfer)] = nil
    transfer.end(result)
  }

  private func finish() {
    for command in queue.close() {
      if case .add(let transfer) = command { transfer.end(Outcome.stopped(transfer)) }
      if case .stop = command { perform(command) }
    }
    for handle in active.values {
      if let transfer = handle.transfer { remove(handle, Outcome.stopped(transfer)) }
    }
    closeConnections()
    stopped?()
  }

  private func closeConnections() {
    guard let multi = multi.take() else { return }
    idle = []
    // It would call back for every socket that it closes.
    _ = tenon_curl_multi_set_socket_callback(multi, nil)
    _ = tenon_curl_multi_set_timer_callback(multi, nil)
    curl_multi_cleanup(multi)
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000 &+ UInt64(time.tv_nsec) / 1_000_000
  }
}
