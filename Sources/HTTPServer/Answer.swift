import CMicrohttpd
import HTTPFields

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns a response into what libmicrohttpd sends.
enum Answer {
  /// Queues the answer on the connection. `MHD_NO` closes it.
  static func queue(
    _ response: HTTPResponse, pipe: BodyPipe?, closing: Bool, on connection: OpaquePointer
  ) -> MHD_Result {
    guard isSound(response) else {
      return queue(.unsound, pipe: nil, closing: closing, on: connection)
    }
    guard let answer = make(response, pipe: pipe) else { return .NO }
    defer { MHD_destroy_response(answer) }
    for field in response.fields where !isOwn(field.name) {
      MHD_add_response_header(answer, field.name, field.value)
    }
    if closing { MHD_add_response_header(answer, "Connection", "close") }
    return MHD_queue_response(connection, UInt32(response.status), answer)
  }

  /// Whether a response is one that HTTP can carry.
  static func isSound(_ response: HTTPResponse) -> Bool {
    (200...599).contains(response.status)
      && response.fields.allSatisfy {
        FieldSyntax.isToken($0.name) && FieldSyntax.isValue($0.value)
      }
  }

  private static func make(_ response: HTTPResponse, pipe: BodyPipe?) -> OpaquePointer? {
    if let pipe {
      let kept = Unmanaged.passRetained(pipe)
      let answer = MHD_create_response_from_callback(
        .max, 32 << 10,
        { context, _, target, count in
          guard let context, let target else { return -2 }
          let pipe = Unmanaged<BodyPipe>.fromOpaque(context).takeUnretainedValue()
          return pipe.read(into: UnsafeMutableRawBufferPointer(start: target, count: count))
        }, kept.toOpaque(),
        { context in
          if let context { Unmanaged<BodyPipe>.fromOpaque(context).release() }
        })
      if answer == nil { kept.release() }
      return answer
    }
    guard case .bytes(let bytes) = response.body, response.status != 204, response.status != 304
    else { return MHD_create_response_from_buffer(0, nil, .RESPMEM_PERSISTENT) }
    return bytes.withUnsafeBytes { bytes in
      MHD_create_response_from_buffer(
        bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
    }
  }

  /// Writes a refusal past libmicrohttpd, and ends what is sent; what the socket does not take at once
  /// is lost.
  static func send(_ refusal: HeadCheck.Refusal, to socket: Int32) {
    let body = refusal.reason + "\n"
    let phrase = MHD_get_reason_phrase_for(UInt32(refusal.status)).map { String(cString: $0) } ?? ""
    let text = """
      HTTP/1.1 \(refusal.status) \(phrase)\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Length: \(body.utf8.count)\r
      \(refusal.isTemporary ? "Retry-After: 1\r\n" : "")Connection: close\r
      \r
      \(body)
      """
    let bytes = Array(text.utf8)
    #if canImport(Glibc)
      _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    #else
      _ = Darwin.send(socket, bytes, bytes.count, MSG_DONTWAIT)
    #endif
    shutdown(socket, Int32(SHUT_WR))
  }

  /// Fields that frame the message, which only the server can know.
  static func isOwn(_ name: String) -> Bool {
    let name = name.utf8
    guard name.count == 14 || name.count == 17 else { return false }
    return name.elementsEqual("content-length".utf8) { lowered($0) == $1 }
      || name.elementsEqual("transfer-encoding".utf8) { lowered($0) == $1 }
  }
}

extension HTTPResponse {
  /// In the place of one that cannot be sent.
  fileprivate static let unsound = text(
    500, "The answer had a status or a field that HTTP forbids.")
}
