import CMicrohttpd
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// libmicrohttpd's daemon, from start to stop.
final class Daemon: Sendable {
  private let handle: Handle
  private let stopTask = Mutex<Task<Void, Never>?>(nil)

  /// Unchecked because a pointer is not `Sendable`: it is used only by the one task that `stop`
  /// makes.
  private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  /// - Parameter listener: taken over, also on failure.
  init(core: ServerCore, listener: Int32) throws(HTTPServerError) {
    let configuration = core.configuration
    let kept = Unmanaged.passRetained(core)
    var setup = tenon_mhd_setup()
    setup.flags =
      MHD_ALLOW_SUSPEND_RESUME.rawValue | Self.eventLoop
    setup.listen_socket = listener
    setup.threads = UInt32(clamping: max(1, configuration.threads))
    setup.connection_memory = max(2_048, configuration.maximumHeaderBytes)
    setup.connection_limit = Self.connectionLimit(configuration)
    setup.address_limit = UInt32(clamping: configuration.maximumConnectionsPerAddress)
    setup.idle_seconds = UInt32(clamping: configuration.connectionTimeoutSeconds)
    setup.context = kept.toOpaque()
    setup.receive = requestReceived
    setup.begin = requestBegan
    setup.complete = requestCompleted
    setup.notify = connectionChanged
    guard let pointer = tenon_mhd_start(&setup) else {
      kept.release()
      close(listener)
      throw HTTPServerError(
        .failed, "cannot start the server's event loop: raise the limits of open files and threads")
    }
    handle = Handle(pointer: pointer)
  }

  /// Stops once; later calls wait for the same end.
  func stop(_ core: ServerCore, gracePeriodSeconds: Double) async {
    let task = stopTask.withLock { task in
      if let task { return task }
      let new = Task.detached { [handle] in
        await Self.stop(handle, core, gracePeriodSeconds: gracePeriodSeconds)
      }
      task = new
      return new
    }
    await task.value
  }

  private static func stop(_ handle: Handle, _ core: ServerCore, gracePeriodSeconds: Double) async {
    core.beginStopping()
    let listener = MHD_quiesce_daemon(handle.pointer)
    // From here on connections are refused; the descriptor stays until no thread can be about to
    // accept on it.
    if listener >= 0 { shutdown(listener, Int32(SHUT_RDWR)) }
    let period = gracePeriodSeconds.isFinite ? min(max(0, gracePeriodSeconds), 86_400) : 0
    let deadline = Clock.milliseconds &+ UInt64(period * 1_000)
    while core.isBusy, Clock.milliseconds < deadline {
      try? await Task.sleep(for: .milliseconds(10))
    }
    // A suspended connection would make libmicrohttpd abort the process: all are resumed here, and
    // after `beginStopping` no other is suspended.
    core.abortAll()
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      Joiner(handle: handle.pointer, continuation: continuation).start()
    }
    if listener >= 0 { close(listener) }
    Unmanaged.passUnretained(core).release()
  }

  /// Some of the limit of open files is left for others: the handlers' own connections above all.
  private static func connectionLimit(_ configuration: HTTPServerConfiguration) -> UInt32 {
    UInt32(
      clamping: max(1, min(configuration.maximumConnections, ServerCore.maximumOpenFiles - 64)))
  }

  #if os(Linux)
    private static let eventLoop = MHD_USE_EPOLL_INTERNAL_THREAD.rawValue
  #else
    private static let eventLoop = MHD_USE_AUTO_INTERNAL_THREAD.rawValue
  #endif
}

/// Waits for the event loop's threads to end, on a thread of its own: Swift's few must not block.
private final class Joiner {
  private let handle: OpaquePointer
  private let continuation: CheckedContinuation<Void, Never>

  init(handle: OpaquePointer, continuation: CheckedContinuation<Void, Never>) {
    self.handle = handle
    self.continuation = continuation
  }

  func start() {
    let kept = Unmanaged.passRetained(self)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let result = pthread_create(&thread, nil, { context in Joiner.run(context) }, kept.toOpaque())
    guard result == 0 else {
      // No thread to be had: better a blocked one of Swift's than a server that does not stop.
      kept.takeRetainedValue().join()
      return
    }
    #if canImport(Glibc)
      pthread_detach(thread)
    #else
      if let thread { pthread_detach(thread) }
    #endif
  }

  private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<Joiner>.fromOpaque(context).takeRetainedValue().join()
    return nil
  }

  private func join() {
    MHD_stop_daemon(handle)
    continuation.resume()
  }
}
