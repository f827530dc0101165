import CMicrohttpd
import HTTPFields

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Takes a connection from libmicrohttpd, which has no way to give one away.
///
/// The connection's descriptor is made to mean another socket, which libmicrohttpd then closes. This may be
/// done only while the connection is suspended: then nobody waits for that descriptor.
final class Takeover: Sendable {
  /// A socket without another side.
  private let substitute: Int32

  init() {
    #if canImport(Glibc)
      substitute = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    #else
      substitute = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
  }

  deinit {
    if substitute >= 0 { close(substitute) }
  }

  /// The connection under a descriptor of its own; nil when there is none left.
  func take(_ descriptor: Int32) -> Int32? {
    guard substitute >= 0 else { return nil }
    let taken = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard taken >= 0 else { return nil }
    guard dup2(substitute, descriptor) >= 0 else {
      close(taken)
      return nil
    }
    var yes: Int32 = 1
    setsockopt(
      taken, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    #if canImport(Glibc)
      // What was sent and is not confirmed for so long, in milliseconds, ends the connection.
      var patience: Int32 = 60_000
      setsockopt(
        taken, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, &patience,
        socklen_t(MemoryLayout<Int32>.size))
    #endif
    return taken
  }

  /// The head of a response whose connection ends with it (RFC 9112, sections 4 and 9.6).
  static func head(of response: HTTPResponse, isChunked: Bool) -> [UInt8] {
    let phrase =
      MHD_get_reason_phrase_for(UInt32(response.status)).map { String(cString: $0) } ?? ""
    var text = "HTTP/1.1 \(response.status) \(phrase)\r\nDate: \(date())\r\nConnection: close\r\n"
    if isChunked { text += "Transfer-Encoding: chunked\r\n" }
    for field in response.fields where !Answer.isOwn(field.name) {
      text += "\(field.name): \(field.value)\r\n"
    }
    return Array((text + "\r\n").utf8)
  }

  /// The time as HTTP writes it (RFC 9110, section 5.6.7).
  private static func date() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (day, month) = (Int(parts.tm_wday), Int(parts.tm_mon))
    guard days.indices.contains(day), months.indices.contains(month) else { return "" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(days[day]), \(two(parts.tm_mday)) \(months[month]) \(parts.tm_year + 1_900) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
  }
}
