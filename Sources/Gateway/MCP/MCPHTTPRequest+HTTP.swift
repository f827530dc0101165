import HTTPFields
import HTTPServer
import MCPServer

extension MCPHTTPRequest {
  /// A request of the HTTP server.
  ///
  /// - Parameters:
  ///   - caller: what is known of the caller; the provider of the tools gets it.
  ///   - principal: whose sessions it may go on with.
  ///   - facts: what the log is to say of it.
  init(
    _ request: HTTPRequest, from caller: (any Sendable)? = nil, principal: String = "",
    noting facts: RequestFacts? = nil
  ) {
    self.init(
      method: request.method, field: request.list, body: request.body,
      hasCallerLeft: request.hasLeft, cancel: { request.cancel() },
      cancelWhenCallerLeaves: { request.cancelWhenClientLeaves() }, caller: caller,
      principal: principal, hasMethod: facts.map { $0.noteMethod })
  }
}

extension HTTPResponse {
  /// An answer of the protocol.
  init(_ answer: MCPHTTPResponse) {
    var fields = answer.fields.map { HTTPField(name: $0.0, value: $0.1) }
    // The URL holds the token: no page that is opened from here may learn it.
    fields.append(HTTPField(name: "Referrer-Policy", value: "no-referrer"))
    let body: HTTPResponse.Body =
      switch answer.body {
      case .bytes(let bytes): .bytes(bytes)
      case .events(let events):
        .stream(HTTPBodyStream { writer in try await events.write { try await writer.write($0) } })
      case .live(let body): .live(HTTPLiveStream(body))
      }
    self.init(status: answer.status, fields: fields, body: body)
  }
}

extension HTTPLiveStream {
  fileprivate convenience init(_ body: any MCPLiveBody) {
    self.init(
      keepAlive: EventText.keepAlive, whenClosed: body.clientLeft,
      whenServerStops: body.serverStops)
    body.begin(
      MCPEventOutput(
        write: { [self] in write($0) }, end: { [self] in end() }, cut: { [self] in cut() }))
  }
}
