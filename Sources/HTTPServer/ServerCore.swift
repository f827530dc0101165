import CMicrohttpd
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the callbacks of one server share.
final class ServerCore: Sendable {
  let configuration: HTTPServerConfiguration
  let handler: @Sendable (HTTPRequest) async -> HTTPResponse

  /// The connections of live streams, which libmicrohttpd knows nothing of.
  let streams: StreamLoop
  let takeover = Takeover()

  private let registry = Mutex(Registry())
  private let bufferedBodyBytes = Atomic(0)
  private let unreadBytes = Atomic(0)
  private let stopping = Atomic(false)

  private struct Registry {
    var connections: [ObjectIdentifier: ClientConnection] = [:]
    var isWatched = false
  }

  init(
    configuration: HTTPServerConfiguration,
    handler: @Sendable @escaping (HTTPRequest) async -> HTTPResponse
  ) {
    self.configuration = configuration
    self.handler = handler
    streams = StreamLoop(
      configuration,
      maximum: min(configuration.maximumLiveStreams, (Self.maximumOpenFiles - 64) / 4 * 3))
  }

  /// The process's limit.
  static var maximumOpenFiles: Int {
    var limits = rlimit()
    #if canImport(Glibc)
      let result = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)
    #else
      let result = getrlimit(RLIMIT_NOFILE, &limits)
    #endif
    return result == 0 ? Int(clamping: limits.rlim_cur) : 1_024
  }

  /// From here on new requests are refused and every answer closes its connection.
  var isStopping: Bool { stopping.load(ordering: .acquiring) }

  func beginStopping() {
    stopping.store(true, ordering: .releasing)
    streams.stop()
  }

  /// Counts bytes of bodies against the server's allowance; false when it is used up.
  func reserve(bodyBytes: Int) -> Bool {
    let (_, total) = bufferedBodyBytes.wrappingAdd(bodyBytes, ordering: .relaxed)
    guard total <= configuration.maximumBufferedBodyBytes else {
      release(bodyBytes: bodyBytes)
      return false
    }
    return true
  }

  func release(bodyBytes: Int) {
    guard bodyBytes != 0 else { return }
    bufferedBodyBytes.wrappingSubtract(bodyBytes, ordering: .relaxed)
  }

  /// Counts an answer that its client has to read.
  func hold(unread bytes: Int) {
    unreadBytes.wrappingAdd(bytes, ordering: .relaxed)
  }

  /// An answer was read, or its client has gone.
  func release(unread bytes: Int) {
    unreadBytes.wrappingSubtract(bytes, ordering: .relaxed)
  }

  /// Whether answers wait to be read that are larger together than allowed.
  var isOverfull: Bool {
    unreadBytes.load(ordering: .relaxed) > configuration.maximumUnreadBytes
  }

  func opened(_ connection: ClientConnection) {
    let mustWatch = registry.withLock { registry in
      registry.connections[ObjectIdentifier(connection)] = connection
      defer { registry.isWatched = true }
      return !registry.isWatched
    }
    if mustWatch { watch() }
  }

  func closed(_ connection: ClientConnection) {
    _ = registry.withLock { $0.connections.removeValue(forKey: ObjectIdentifier(connection)) }
  }

  /// Whether a request is being handled or answered.
  var isBusy: Bool {
    !streams.isEmpty
      || registry.withLock { registry in
        registry.connections.values.contains { $0.exchange != nil }
      }
  }

  /// Ends all exchanges. None begins afterwards: `isStopping` was set before.
  func abortAll() {
    let exchanges = registry.withLock { registry in
      registry.connections.values.compactMap(\.exchange)
    }
    for exchange in exchanges { exchange.abort(cancelling: true) }
    streams.closeAll()
  }

  /// libmicrohttpd does not look at a suspended connection, so nobody would see its client go; it
  /// misses a client that closes right behind an incomplete head (one edge of epoll, one read); and
  /// it does not bound the time that a request may take to arrive byte by byte. So while there are
  /// connections all are looked at four times a second: one `poll` (about 0.1 µs each) and a
  /// comparison.
  private func watch() {
    Task.detached { [weak self] in
      while true {
        try? await Task.sleep(for: .milliseconds(250))
        guard let self, self.sweep() else { return }
      }
    }
  }

  /// Returns false, and the watch ends, when there is no connection.
  private func sweep() -> Bool {
    let patience =
      UInt64(max(0, configuration.connectionTimeoutSeconds &+ configuration.requestTimeoutSeconds))
      &* 1_000
    let now = Clock.milliseconds
    let isOverfull = isOverfull
    let readingPatience = UInt64(max(0, configuration.unreadPatienceSeconds)) &* 1_000
    let (gone, goesOn) = registry.withLock { registry -> ([Exchange], Bool) in
      registry.isWatched = !registry.connections.isEmpty
      var polled: [pollfd] = []
      var exchanges: [Exchange?] = []
      // Descriptors are open while their connections are in the registry, which is locked.
      for connection in registry.connections.values {
        let exchange = connection.exchange
        if isOverfull, let exchange, exchange.millisecondsUnread(now) > readingPatience {
          shutdown(connection.socket, Int32(SHUT_RDWR))
        }
        if let exchange {
          guard exchange.isOutOfSight else { continue }
        } else {
          let waited = connection.millisecondsAwaiting(now)
          if waited > (connection.isDrained ? Self.drainingPatience : patience) {
            shutdown(connection.socket, Int32(SHUT_RDWR))
          }
          guard waited > 250 else { continue }
        }
        polled.append(pollfd(fd: connection.socket, events: Self.hangUp, revents: 0))
        exchanges.append(exchange)
      }
      guard !polled.isEmpty, poll(&polled, nfds_t(polled.count), 0) > 0 else {
        return ([], registry.isWatched)
      }
      var gone: [Exchange] = []
      for (one, exchange) in zip(polled, exchanges) where one.revents != 0 {
        if let exchange {
          gone.append(exchange)
        } else {
          // Another edge, for libmicrohttpd to read what is there and then the end.
          shutdown(one.fd, Int32(SHUT_RD))
        }
      }
      return (gone, registry.isWatched)
    }
    for exchange in gone {
      exchange.clientHasGone()
    }
    return goesOn
  }

  /// Milliseconds for which the rest of a refused body is taken.
  private static let drainingPatience: UInt64 = 1_000

  #if canImport(Glibc)
    // A client that closes only its sending side is taken to have gone, as by most servers.
    // POLLRDHUP, which Glibc shows to GNU sources only.
    private static let hangUp: Int16 = 0x2000
  #else
    private static let hangUp = Int16(POLLHUP)
  #endif
}
