import HTTPFields
import HTTPServer
import Platform

/// The first thing that a request meets and the last that its answer does: names the request, and has it
/// logged.
struct ObservedRequests: Sendable {
  typealias Handler = @Sendable (HTTPRequest, RequestFacts?) async -> HTTPResponse

  let log: RequestLog?
  let handler: Handler
  private let names = RequestNames()

  init(_ log: RequestLog?, handler: @escaping Handler) {
    self.log = log
    self.handler = handler
  }

  func respond(to request: HTTPRequest) async -> HTTPResponse {
    let id = HTTPField(name: "X-Request-Id", value: names.next())
    guard let log else {
      var response = await handler(request, nil)
      response.fields.append(id)
      return response
    }
    let facts = RequestFacts()
    let time = Clock.system.now()
    let begun = ContinuousClock.now
    var response = await handler(request, facts)
    response.fields.append(id)
    var sentBytes: Int?
    if case .bytes(let bytes) = response.body { sentBytes = bytes.count }
    log.append(
      RequestRecord(
        time: time, id: id.value, client: request.remoteAddress, method: request.method,
        target: request.target, userAgent: request.field("User-Agent"), status: response.status,
        duration: begun.duration(to: .now).microseconds, receivedBytes: request.body.count,
        sentBytes: sentBytes, facts: facts.found))
    return response
  }
}
