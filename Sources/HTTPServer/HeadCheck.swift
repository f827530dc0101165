import CMicrohttpd
import HTTPFields

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a request's head as libmicrohttpd left it in memory, and refuses what two readers could
/// understand differently.
///
/// The library (0.9.75) takes lines that end in a bare LF, folded lines, NUL bytes, spaces before
/// the colon, repeated lengths, and a length beside a transfer coding (which RFC 9112, sections
/// 2.2, 3.2, 5 and 6.3, forbid or call suspicious). It parses in place: CR, LF and colon become
/// NUL. So in a head that was sent well each field begins two bytes behind the end of the last, and
/// every one of those liberties breaks the chain or the count of bytes.
struct HeadCheck {
  /// What a head says of the body.
  struct Accepted {
    let head: RequestHead
    /// Bytes of the body, or nil when it comes in chunks.
    let bodyBytes: UInt64?
  }

  /// An answer in place of the handler's.
  struct Refusal: Error {
    let status: Int
    let reason: String

    init(_ status: Int, _ reason: String) {
      self.status = status
      self.reason = reason
    }

    init(_ reason: String) {
      self.init(400, reason)
    }

    var isTemporary: Bool { status == 503 }
  }

  private var next: UnsafePointer<CChar>
  private let first: UnsafePointer<CChar>
  private var isBroken = false
  private var hosts = 0
  private var host: UnsafeBufferPointer<UInt8>?
  private var lengths = 0
  private var length: UInt64 = 0
  private var codings = 0
  private var isChunked = false

  /// - Parameters:
  ///   - method: the start of the request line, in memory.
  ///   - version: the end of the request line, in memory.
  ///   - url: the target, in memory.
  ///   - target: the target as it was received.
  static func check(
    _ connection: OpaquePointer, method: UnsafePointer<CChar>, url: UnsafePointer<CChar>,
    version: UnsafePointer<CChar>, target: String
  ) throws(Refusal) -> Accepted {
    let methodBytes = utf8(method)
    guard methodBytes.count <= 32, FieldSyntax.isToken(methodBytes) else {
      throw Refusal("The method is no token of at most 32 characters.")
    }
    let isOneSpaced =
      url == method + methodBytes.count + 1 && version == url + target.utf8.count + 1
    guard isOneSpaced, FieldSyntax.isTarget(target) else {
      throw Refusal(
        "The request line is not a method, a target and a version with one space between.")
    }
    let minor = version[7]
    guard strncmp(version, "HTTP/1.", 7) == 0, minor == 0x30 || minor == 0x31 else {
      throw Refusal(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.")
    }
    var check = HeadCheck(first: version + 10)
    withUnsafeMutablePointer(to: &check) { check in
      _ = MHD_get_connection_values_n(
        connection, .HEADER_KIND,
        { context, _, name, nameBytes, value, valueBytes in
          guard let check = context?.assumingMemoryBound(to: HeadCheck.self), let name, let value
          else {
            return .NO
          }
          check.pointee.visit(
            name, UnsafeBufferPointer(start: UnsafePointer(name), count: nameBytes),
            value, UnsafeBufferPointer(start: UnsafePointer(value), count: valueBytes))
          return .YES
        }, check)
    }
    // The last field's end and the empty line: also the whole head, or a line was there that the
    // library skipped.
    guard !check.isBroken, check.next + 2 == method + tenon_mhd_head_size(connection) else {
      throw Refusal(
        "The fields hold a line that is folded, ends without CR LF, or has a forbidden character.")
    }
    return try check.verdict(method: methodBytes, target: target, isFirstMinor: minor == 0x31)
  }

  private init(first: UnsafePointer<CChar>) {
    self.first = first
    next = first
  }

  private mutating func visit(
    _ nameStart: UnsafePointer<CChar>, _ name: UnsafeBufferPointer<CChar>,
    _ valueStart: UnsafePointer<CChar>, _ value: UnsafeBufferPointer<CChar>
  ) {
    let name = name.withMemoryRebound(to: UInt8.self) { $0 }
    let value = value.withMemoryRebound(to: UInt8.self) { $0 }
    guard nameStart == next, FieldSyntax.isToken(name), FieldSyntax.isValue(value) else {
      isBroken = true
      return
    }
    next = valueStart + value.count + 2
    if Self.equal(name, "content-length") {
      lengths += 1
      length = Self.decimal(value) ?? .max
    } else if Self.equal(name, "transfer-encoding") {
      codings += 1
      isChunked = Self.equal(value, "chunked")
    } else if Self.equal(name, "host") {
      hosts += 1
      host = value
    }
  }

  private func verdict(
    method: UnsafeBufferPointer<UInt8>, target: String, isFirstMinor: Bool
  ) throws(Refusal) -> Accepted {
    guard hosts == 1 || (hosts == 0 && !isFirstMinor) else {
      throw Refusal("A request has one Host field.")
    }
    let parts = RequestTarget(target)
    let isRooted = parts.path.first == UInt8(ascii: "/")
    guard isRooted || (target == "*" && Self.equal(method, "options")) else {
      throw Refusal("The target is neither a path, nor a URL, nor the * of OPTIONS.")
    }
    if let authority = parts.authority, let host {
      guard Self.equal(host, authority) else {
        throw Refusal("The target and the Host field name different hosts.")
      }
    }
    guard lengths <= 1, codings <= 1, lengths == 0 || codings == 0 else {
      throw Refusal("A request has one Content-Length or one Transfer-Encoding.")
    }
    if codings == 1 {
      guard isFirstMinor, isChunked else {
        throw Refusal(501, "The only transfer coding is chunked.")
      }
    }
    guard length != .max else { throw Refusal("The Content-Length is no number.") }
    let fields = UnsafeRawBufferPointer(start: first, count: next - first)
    return Accepted(head: RequestHead(bytes: Array(fields)), bodyBytes: codings == 1 ? nil : length)
  }

  private static func utf8(_ text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text, count: strlen(text)).withMemoryRebound(to: UInt8.self) { $0 }
  }

  private static func equal(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount
      && strncasecmp(
        UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self),
        UnsafeRawPointer(bytes.baseAddress ?? text.utf8Start).assumingMemoryBound(to: CChar.self),
        bytes.count) == 0
  }

  private static func equal(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Substring.UTF8View
  ) -> Bool {
    bytes.count == text.count && zip(bytes, text).allSatisfy { lowered($0) == lowered($1) }
  }

  private static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value: UInt64 = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value &* 10 &+ UInt64(byte &- 0x30)
    }
    return value
  }
}
