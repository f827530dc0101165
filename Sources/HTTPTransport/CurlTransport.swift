public import ConnectorKit
import HTTPClient
import HTTPFields

/// Carries calls over libcurl: pooled connections, HTTP/2 over TLS, no thread blocked per call.
///
/// One transport serves any number of connections; make one for the process.
public final class CurlTransport: Transport {
  private let client: CurlClient
  private let limits: TransportLimits

  /// Starts the event loop.
  /// - Throws: `TransportError` when libcurl cannot be set up.
  public init(limits: TransportLimits = TransportLimits()) throws(TransportError) {
    self.limits = limits
    do {
      client = try CurlClient()
    } catch {
      throw TransportError(
        code: .unreachable, message: error.message, mayHaveBeenProcessed: false)
    }
  }

  /// Sends a request once and returns the whole answer.
  public func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    let response: HTTPClientResponse
    do {
      response = try await client.send(
        HTTPClientRequest(
          method: request.method.rawValue, url: request.url,
          fields: request.fields.map { HTTPField(name: $0.name, value: $0.value) },
          body: request.body, totalTimeoutSeconds: limits.totalSeconds,
          connectTimeoutSeconds: limits.connectSeconds, maximumBodyBytes: limits.bodyBytes))
    } catch {
      throw TransportError(
        code: TransportError.Code(error.code), message: error.message,
        mayHaveBeenProcessed: error.requestSent)
    }
    return UpstreamResponse(
      status: response.status,
      fields: response.fields.map { Field(name: $0.name, value: $0.value) }, body: response.body)
  }

  /// Ends calls in flight and the event loop.
  public func stop() async { await client.stop() }
}

/// How long a call may take and how large its answer may be.
public struct TransportLimits: Sendable {
  /// From the first byte sent to the last received.
  public var totalSeconds: Double
  /// For the connection and its TLS.
  public var connectSeconds: Double
  /// The largest answer, decoded.
  public var bodyBytes: Int

  /// Limits that suit an agent's calls.
  public init(totalSeconds: Double = 60, connectSeconds: Double = 10, bodyBytes: Int = 32 << 20) {
    self.totalSeconds = totalSeconds
    self.connectSeconds = connectSeconds
    self.bodyBytes = bodyBytes
  }
}

extension TransportError.Code {
  fileprivate init(_ code: HTTPClientError.Code) {
    switch code {
    case .timedOut: self = .timedOut
    case .bodyTooLarge: self = .tooLarge
    case .truncated, .malformedResponse: self = .unreadable
    case .cancelled: self = .cancelled
    case .invalidRequest, .invalidURL: self = .refused
    default: self = .unreachable
    }
  }
}
