/// Where a server listens and what it grants to its clients.
package struct HTTPServerConfiguration: Sendable {
  /// `localhost` (which is 127.0.0.1) or a numeric IPv4 or IPv6 address; `0.0.0.0` and `::` mean
  /// all.
  package var host = "127.0.0.1"
  /// 0 asks the system for a free one.
  package var port = 0
  /// Bytes of a request's body; a larger one is answered with 413.
  package var maximumBodyBytes = 4 << 20
  /// Bytes of all bodies being received or handled together; beyond them requests are answered with
  /// 503.
  package var maximumBufferedBodyBytes = 256 << 20
  /// Bytes of all answers that their clients have not read yet; beyond them requests are answered with
  /// 503, and clients that have been reading for long are cut off.
  package var maximumUnreadBytes = 256 << 20
  /// What is long, then.
  package var unreadPatienceSeconds = 5
  /// Bytes of memory for a request's line and fields, their index and the read buffer: fields of
  /// somewhat more than half of it are answered with 431.
  package var maximumHeaderBytes = 32 << 10
  /// A connection on which no byte moves for this long is closed, unless its request is being
  /// handled.
  package var connectionTimeoutSeconds = 60
  /// A request must be complete this long after `connectionTimeoutSeconds`, counted from the accept
  /// or the last answer.
  package var requestTimeoutSeconds = 60
  /// Further connections wait in the backlog. Kept 64 below the process's limit of open files.
  package var maximumConnections = 4096
  /// Further ones of the same address are closed at once; 0 for no limit. Behind a proxy all have
  /// one address.
  package var maximumConnectionsPerAddress = 1024
  /// Live streams at a time, besides these connections; further ones are answered with 503. Kept within
  /// three quarters of the process's limit of open files.
  package var maximumLiveStreams = 16_384
  /// Whether a handler's task is cancelled when its client disconnects.
  package var cancelsOnDisconnect = true
  /// Threads of the event loop. A handler runs there until it first waits, so it must not compute for
  /// long.
  package var threads = 1

  package init() {}

  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }
}
