import HTTPFields
import HTTPServer
package import Platform

/// The HTTP API without HTTP, for whoever has the data folder in this process: the same routes, checks
/// and audit entries as over a connection.
package struct LocalAPI: Sendable {
  private let api: ManagementAPI
  private let principal: Principal

  /// - Parameter principal: who asks.
  package init(_ backend: Backend, as principal: Principal) {
    api = ManagementAPI(backend)
    self.principal = principal
  }

  /// Asks.
  /// - Parameters:
  ///   - target: path and query, percent-encoded.
  ///   - fields: of the request; `Content-Type` too when there is a body.
  package func answer(
    _ method: String, _ target: String, fields: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) async -> (status: Int, body: [UInt8]) {
    let response = await api.respond(
      to: HTTPRequest(
        method: method, target: target,
        fields: fields.map { HTTPField(name: $0.name, value: $0.value) }, body: body),
      from: principal)
    guard case .bytes(let bytes) = response.body else { return (response.status, []) }
    return (response.status, bytes)
  }
}
