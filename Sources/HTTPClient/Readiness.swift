import CCurl

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits until a socket may be read or written. Its own end of a pipe is among them, to be woken
/// by.
///
/// On Linux through epoll, whose cost does not grow with the sockets that are quiet; elsewhere
/// through poll.
struct Readiness: ~Copyable {
  struct Interest: OptionSet {
    let rawValue: Int32
    static let reading = Interest(rawValue: 1)
    static let writing = Interest(rawValue: 2)
    static let failure = Interest(rawValue: 4)
  }

  #if os(Linux)
    private let epoll: Int32
    private var known: Set<Int32> = []
    private var events = [epoll_event](repeating: epoll_event(), count: 128)

    /// nil when the process has no more files.
    init?() {
      epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
      if epoll < 0 { return nil }
    }

    deinit { close(epoll) }

    mutating func watch(_ socket: Int32, for interest: Interest) {
      if interest.isEmpty {
        if known.remove(socket) != nil { epoll_ctl(epoll, EPOLL_CTL_DEL, socket, nil) }
        return
      }
      var event = epoll_event()
      event.data.fd = socket
      if interest.contains(.reading) { event.events |= EPOLLIN.rawValue }
      if interest.contains(.writing) { event.events |= EPOLLOUT.rawValue }
      let isNew = known.insert(socket).inserted
      // A descriptor that was closed and opened again is new to the kernel, whatever is known here.
      if epoll_ctl(epoll, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event) != 0 {
        epoll_ctl(epoll, isNew ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event)
      }
    }

    /// - Parameter milliseconds: at most; -1 for ever.
    mutating func wait(_ milliseconds: Int32, _ visit: (Int32, Interest) -> Void) {
      let count = epoll_wait(epoll, &events, Int32(events.count), milliseconds)
      for event in events.prefix(Int(max(0, count))) {
        var interest: Interest = []
        if event.events & EPOLLIN.rawValue != 0 { interest.insert(.reading) }
        if event.events & EPOLLOUT.rawValue != 0 { interest.insert(.writing) }
        if event.events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { interest.insert(.failure) }
        visit(event.data.fd, interest)
      }
    }
  #else
    private var known: [Int32: Int16] = [:]

    init?() {}

    mutating func watch(_ socket: Int32, for interest: Interest) {
      var events: Int16 = 0
      if interest.contains(.reading) { events |= Int16(POLLIN) }
      if interest.contains(.writing) { events |= Int16(POLLOUT) }
      known[socket] = interest.isEmpty ? nil : events
    }

    /// - Parameter milliseconds: at most; -1 for ever.
    mutating func wait(_ milliseconds: Int32, _ visit: (Int32, Interest) -> Void) {
      var polled = known.map { pollfd(fd: $0.key, events: $0.value, revents: 0) }
      guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return }
      for one in polled where one.revents != 0 {
        var interest: Interest = []
        if one.revents & Int16(POLLIN) != 0 { interest.insert(.reading) }
        if one.revents & Int16(POLLOUT) != 0 { interest.insert(.writing) }
        if one.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { interest.insert(.failure) }
        visit(one.fd, interest)
      }
    }
  #endif
}
