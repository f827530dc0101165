import CCurl

/// What libcurl's result means to a caller, in words that hold nothing but the host.
enum Outcome {
  static func of(_ transfer: Transfer, _ result: CURLcode) -> Result<Void, HTTPClientError> {
    let progress = transfer.progress
    if result == CURLE_OK {
      // libcurl also calls it well when the connection ends within the fields.
      return progress.isHeadComplete ? .success(()) : failure(transfer, .truncated, truncated.1)
    }
    let host = transfer.prepared.authority
    if progress.failure == .cancelled {
      return transfer.isCancelled ? cancelled(transfer) : failure(transfer, .cancelled, abandoned)
    }
    if let refusal = transfer.refusal {
      return failure(transfer, .forbiddenAddress, "\(refusal)")
    }
    let wasSent = progress.sendings > 0
    let (code, words) = meaning(result, progress, transfer)
    return .failure(HTTPClientError(code, "\(host): \(words)", requestSent: wasSent))
  }

  static func cancelled(_ transfer: Transfer) -> Result<Void, HTTPClientError> {
    failure(transfer, .cancelled, "the call was cancelled")
  }

  /// - Parameter seconds: how long it waited for a connection.
  static func busy(_ transfer: Transfer, seconds: Double) -> Result<Void, HTTPClientError> {
    let time = Int(exactly: seconds).map(String.init) ?? "\(seconds)"
    return failure(
      transfer, .busy,
      "the vendor is busy: no connection was free within \(time) s; nothing was sent")
  }

  static func stopped(_ transfer: Transfer) -> Result<Void, HTTPClientError> {
    failure(transfer, .stopped, "the client was stopped")
  }

  static func exhausted(_ transfer: Transfer) -> Result<Void, HTTPClientError> {
    failure(transfer, .failed, "there is no memory for the request")
  }

  private static func failure(
    _ transfer: Transfer, _ code: HTTPClientError.Code, _ words: String
  ) -> Result<Void, HTTPClientError> {
    let wasSent = transfer.progress.sendings > 0
    return .failure(
      HTTPClientError(code, "\(transfer.prepared.authority): \(words)", requestSent: wasSent))
  }

  private typealias Progress = (failure: HTTPClientError.Code?, sendings: Int, isHeadComplete: Bool)

  private static func meaning(
    _ result: CURLcode, _ progress: Progress, _ transfer: Transfer
  ) -> (HTTPClientError.Code, String) {
    let request = transfer.prepared.request
    switch progress.failure {
    case .bodyTooLarge?: return tooLarge(request)
    case .headTooLarge?: return headTooLarge(transfer)
    case .malformedResponse?: return malformed
    default: break
    }
    if progress.sendings > 1 { return lost }
    switch result {
    case CURLE_URL_MALFORMAT:
      return (.invalidURL, "the URL cannot be read")
    case CURLE_COULDNT_RESOLVE_HOST:
      return (.cannotResolve, "the host's name has no address")
    case CURLE_COULDNT_RESOLVE_PROXY:
      return (.cannotResolve, "the proxy's name has no address")
    case CURLE_COULDNT_CONNECT:
      return (.cannotConnect, "nothing accepts connections there")
    case CURLE_OPERATION_TIMEDOUT:
      return progress.sendings == 0
        ? (.timedOut, "no connection within the time allowed")
        : (.timedOut, "no whole answer within the time allowed")
    case CURLE_PEER_FAILED_VERIFICATION:
      return (.tls, "the certificate is not trusted, or is not of this host")
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_ISSUER_ERROR, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
      CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_USE_SSL_FAILED:
      return (.tls, "no TLS connection could be made")
    case CURLE_OUT_OF_MEMORY where progress.sendings > 0 && !progress.isHeadComplete:
      // So libcurl calls a line of the head above its own limit of 100 kB.
      return headTooLarge(transfer)
    case CURLE_FILESIZE_EXCEEDED:
      return tooLarge(request)
    case CURLE_PARTIAL_FILE:
      return truncated
    case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM,
      CURLE_SSL_SHUTDOWN_FAILED:
      return progress.isHeadComplete ? truncated : lost
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
      return malformed
    default:
      return (.failed, "the transfer failed (libcurl's code \(result.rawValue))")
    }
  }

  private static var abandoned: String {
    "the caller left before the request was sent; nothing was sent"
  }

  private static var malformed: (HTTPClientError.Code, String) {
    (.malformedResponse, "what came is no HTTP answer")
  }

  private static var truncated: (HTTPClientError.Code, String) {
    (.truncated, "the answer ended before its end")
  }

  private static var lost: (HTTPClientError.Code, String) {
    (.connectionLost, "the connection ended before an answer; the request was not sent again")
  }

  private static func headTooLarge(_ transfer: Transfer) -> (HTTPClientError.Code, String) {
    (
      .headTooLarge,
      "the vendor's answer has header fields beyond \(transfer.maximumHeadBytes / 1_024) KiB"
    )
  }

  private static func tooLarge(_ request: HTTPClientRequest) -> (HTTPClientError.Code, String) {
    (.bodyTooLarge, "the answer is larger than \(request.maximumBodyBytes) bytes")
  }
}
