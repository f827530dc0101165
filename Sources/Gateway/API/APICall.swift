import ConnectorKit
import HTTPServer
import Platform

/// A request to the HTTP API that fits its route and comes from somebody who may make it.
struct APICall: Sendable {
  let backend: Backend
  let request: HTTPRequest
  /// Who asks; nil where everyone may.
  let principal: Principal?
  /// The session that he asks in; nil when he showed a key.
  let session: BrowserSession?
  /// What the API does.
  let routes: [APIRoute]
  /// What stands in the path, by name.
  let path: [String: String]
  /// The query, decoded, in order.
  let query: [(name: String, value: String)]
  /// The body; null when there is none.
  let body: JSONValue
  /// What the audit log says that it was about.
  var subject = Subject()

  struct Subject: Sendable {
    var tenantID: String?
    var accountID: String?
    var serverID: String?
    /// Who did it, where that turned out only then: a name, and the key that he showed.
    var actor: String?
    var keyID: String?
    var detail: JSONValue?
  }

  /// Who asks.
  var caller: Principal {
    get throws(APIProblem) {
      guard let principal else { throw .unauthorized("show an API key", hasTried: false) }
      return principal
    }
  }

  func parameter(_ name: String) -> String { path[name] ?? "" }

  func value(_ name: String) -> String? { query.first { $0.name == name }?.value }

  /// The account of the path: one that the caller does not reach is as one that does not exist.
  mutating func account() throws -> Account {
    let account = try backend.account(parameter("id"), for: try caller)
    subject.accountID = account.id
    subject.tenantID = account.tenantID
    return account
  }

  /// Which page of a list is asked for.
  func listRequest() throws(APIProblem) -> ListRequest {
    guard let text = value("limit") else { return ListRequest(cursor: value("next_cursor")) }
    // As JSON has numbers: no sign, no zero before others.
    guard let limit = Int(text), (1...100).contains(limit), text == "\(limit)" else {
      throw .invalid("/limit", "must be a number from 1 to 100")
    }
    return ListRequest(limit: limit, cursor: value("next_cursor"))
  }

  /// The elements of a query parameter, split at commas.
  func list(_ name: String) -> [String] {
    query.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(String.init) }
  }

  func time(_ name: String) throws(APIProblem) -> Int? {
    guard let text = value(name) else { return nil }
    guard let time = milliseconds(ofInternetText: text) else {
      throw .invalid(
        "/\(name)", "must be a time with its zone, such as '2026-11-21T15:00:00Z' (RFC 3339)")
    }
    return time
  }
}
