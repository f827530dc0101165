import ConnectorKit
import HTTPServer
import Platform
import Synchronization

/// What the request log says of one request.
struct RequestRecord: Sendable {
  /// Milliseconds since 1970 at which it was complete.
  let time: Int
  /// What names it in the log and in its answer's `X-Request-Id`.
  let id: String
  let client: String
  let method: String
  /// As it came; what may be secret in it is taken out when it is written.
  let target: String
  let userAgent: String?
  let status: Int
  /// Microseconds until its answer was made.
  let duration: Int
  let receivedBytes: Int
  /// Of the answer's body; nil for a stream.
  let sentBytes: Int?
  let facts: RequestFacts.Found

  /// Writes it as one JSON object, without a line end.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("time")
    json.write(internetText(ofMilliseconds: time))
    json.key("request_id")
    json.write(id)
    json.key("client")
    json.write(client)
    json.key("method")
    json.write(method)
    json.key("path")
    json.write(LoggedText.path(target))
    if let query = LoggedText.query(target) {
      json.key("query")
      json.write(query)
    }
    json.key("status")
    json.write(status)
    json.key("duration_us")
    json.write(duration)
    json.key("request_bytes")
    json.write(receivedBytes)
    if let sentBytes {
      json.key("response_bytes")
      json.write(sentBytes)
    }
    for (name, value) in [
      ("mcp_server_id", facts.serverID), ("api_key_id", facts.keyID),
      ("rpc_method", facts.rpcMethod.map { LoggedText.shown($0, atMost: 64) }),
      ("tool", facts.tool.map { LoggedText.shown($0, atMost: 128) }),
      ("user_agent", userAgent.map { LoggedText.shown($0, atMost: 200) }),
    ] {
      guard let value else { continue }
      json.key(name)
      json.write(value)
    }
    json.endObject()
  }

  /// One line for people.
  var line: String {
    let query = LoggedText.query(target).map { "?\($0)" } ?? ""
    var words = [
      internetText(ofMilliseconds: time), "\(status)", method, LoggedText.path(target) + query,
      "\(duration) us",
    ]
    if let tool = facts.tool {
      words.append(LoggedText.shown(tool, atMost: 128))
    } else if let method = facts.rpcMethod {
      words.append(LoggedText.shown(method, atMost: 64))
    }
    words += [client, id]
    return LoggedText.printable(words.joined(separator: " "))
  }
}

/// What is found out about a request while it is answered.
final class RequestFacts: Sendable {
  struct Found: Sendable {
    var serverID: String?
    var keyID: String?
    /// JSON-RPC's method, as the client wrote it; nil for a batch.
    var rpcMethod: String?
    /// The tool that was called; of a batch, the last.
    var tool: String?
  }

  private let state = Mutex(Found())

  /// What was found out.
  var found: Found { state.withLock { $0 } }

  func note(_ change: (inout Found) -> Void) { state.withLock { change(&$0) } }

  @Sendable func noteMethod(_ method: String) { note { $0.rpcMethod = method } }
}
