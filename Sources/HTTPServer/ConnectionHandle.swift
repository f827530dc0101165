import CMicrohttpd

/// libmicrohttpd's connection, as far as other threads than its own may use it.
///
/// Unchecked because a pointer is not `Sendable`: the two functions below may be called from any
/// thread (they take the daemon's lock), and the pointer is valid while the connection is
/// suspended, which is the only time at which another thread calls: whoever resumes clears, under
/// the exchange's or the pipe's lock, the mark that it is suspended.
struct ConnectionHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  /// Takes the connection from the event loop. Only in a callback, which has to return without an
  /// answer then.
  func suspend() {
    MHD_suspend_connection(pointer)
  }

  /// Gives the connection back to the event loop, which calls back again.
  func resume() {
    MHD_resume_connection(pointer)
  }
}
