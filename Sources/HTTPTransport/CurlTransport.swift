public import ConnectorKit
import HTTPClient
import HTTPFields
// Whoever makes a transport says which networks it may call.
@_exported public import Networks

/// Carries calls over libcurl: pooled connections, HTTP/2 over TLS, no thread blocked per call.
///
/// One transport serves any number of connections; make one for the process.
public final class CurlTransport: Transport {
  private let client: CurlClient
  private let limits: TransportLimits
  private let networks: NetworkPolicy

  /// Starts the event loop.
  /// - Parameters:
  ///   - networks: where vendors may be. A vendor on this machine or in a network of one's own has to be
  ///     allowed.
  ///   - certificateAuthorities: a file of authorities in PEM that vouch for vendors, in place of the
  ///     system's.
  /// - Throws: `TransportError` when libcurl cannot be set up.
  public init(
    limits: TransportLimits = TransportLimits(), networks: NetworkPolicy = .publicOnly,
    certificateAuthorities: String? = nil
  ) throws(TransportError) {
    self.limits = limits
    self.networks = networks
    var configuration = HTTPClientConfiguration()
    configuration.maximumQueueSeconds = limits.queueSeconds
    configuration.networks = networks
    configuration.certificateAuthorities = certificateAuthorities
    do {
      client = try CurlClient(configuration: configuration)
    } catch {
      throw TransportError(
        code: .unreachable, message: error.message, mayHaveBeenProcessed: false)
    }
  }

  /// Sends a request once and returns the whole answer.
  public func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    try await send(request, hasCallerLeft: nil)
  }

  /// Sends a request once, unless its caller leaves before its first byte goes out.
  public func send(
    _ request: UpstreamRequest, hasCallerLeft: (@Sendable () -> Bool)?
  ) async throws(TransportError) -> UpstreamResponse {
    let response: HTTPClientResponse
    do {
      response = try await client.send(
        HTTPClientRequest(
          method: request.method.rawValue, url: request.url,
          fields: request.fields.map { HTTPField(name: $0.name, value: $0.value) },
          body: request.body, totalTimeoutSeconds: limits.totalSeconds,
          connectTimeoutSeconds: limits.connectSeconds, maximumBodyBytes: limits.bodyBytes,
          isAbandoned: hasCallerLeft))
    } catch {
      throw TransportError(
        code: TransportError.Code(error.code), message: error.message,
        mayHaveBeenProcessed: error.requestSent)
    }
    let fields = response.fields.map { Field(name: $0.name, value: $0.value) }
    guard let coding = Self.contentCoding(fields), !response.body.isEmpty else {
      return UpstreamResponse(status: response.status, fields: fields, body: response.body)
    }
    let words = "the vendor's answer is compressed (\(coding)), which was not asked for"
    guard response.status < 200 || response.status > 299 else {
      throw TransportError(code: .unreadable, message: words, mayHaveBeenProcessed: true)
    }
    // The status says more than the body would: a refusal stays one.
    return UpstreamResponse(status: response.status, fields: fields, body: Array(words.utf8))
  }

  /// Why nothing would be sent to a URL whose text alone says where it leads.
  public func refusal(ofURL url: String) -> String? {
    networks.refusal(ofURL: url).map { "\($0)" }
  }

  /// What the body is coded with; nil for a plain one.
  private static func contentCoding(_ fields: [Field]) -> String? {
    let name = "content-encoding"
    for field in fields where field.name.utf8.count == name.utf8.count {
      let coding = field.value.lowercased()
      guard field.name.lowercased() == name, coding != "identity", !coding.isEmpty else { continue }
      return String(coding.prefix(32))
    }
    return nil
  }

  /// Ends calls in flight and the event loop.
  public func stop() async { await client.stop() }
}

/// How long a call may take and how large its answer may be.
public struct TransportLimits: Sendable {
  /// From the call to the last byte received.
  public var totalSeconds: Double
  /// For a free connection, where a vendor has as many as it may have (256); a call that waits
  /// longer fails unsent.
  public var queueSeconds: Double
  /// For the connection and its TLS.
  public var connectSeconds: Double
  /// The largest answer, decoded.
  public var bodyBytes: Int

  /// Limits that suit an agent's calls.
  public init(
    totalSeconds: Double = 60, queueSeconds: Double = 10, connectSeconds: Double = 10,
    bodyBytes: Int = 32 << 20
  ) {
    self.totalSeconds = totalSeconds
    self.queueSeconds = queueSeconds
    self.connectSeconds = connectSeconds
    self.bodyBytes = bodyBytes
  }
}

extension TransportError.Code {
  fileprivate init(_ code: HTTPClientError.Code) {
    switch code {
    case .timedOut: self = .timedOut
    case .busy: self = .busy
    case .bodyTooLarge, .headTooLarge: self = .tooLarge
    case .truncated, .malformedResponse: self = .unreadable
    case .cancelled: self = .cancelled
    case .invalidRequest, .invalidURL: self = .refused
    case .forbiddenAddress: self = .forbiddenAddress
    default: self = .unreachable
    }
  }
}
