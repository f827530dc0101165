internal import StrictJSON

/// One JSON-RPC 2.0 message as MCP narrows it (2025-11-25, basic, "Messages").
enum Message {
  /// Wants exactly one answer.
  case request(Request)
  /// Gets none; `params` is an object, empty when there were none or no readable ones.
  case notification(method: String, params: JSONValue)
  /// Answers a request of ours.
  case response(Response)

  struct Request {
    /// A string or an integer, echoed byte for byte.
    var id: JSONValue
    var method: String
    /// As sent: it is for the method to say what it takes.
    var params: JSONValue?
  }

  struct Response: Sendable {
    /// Nil when the client could not read ours.
    var id: JSONValue?
    var outcome: Outcome

    enum Outcome: Sendable {
      case result(JSONValue)
      case error(JSONValue)
    }
  }

  /// A value that is no message, and the id to answer to when one could be read.
  struct Malformed: Error {
    var id: JSONValue?
    var error: RPCError
  }

  /// Longer ids are refused: every answer repeats the id.
  static let maximumIDBytes = 1_024

  init(_ value: JSONValue) throws(Malformed) {
    guard value.kind == .object else {
      throw Malformed(
        error: .invalidRequest("a message is a JSON object, not \(value.kind.phrase)"))
    }
    let id = value["id"]
    if let id, let reason = Self.refusal(ofID: id) {
      throw Malformed(error: .invalidRequest(reason))
    }
    guard value["jsonrpc"]?.string == "2.0" else {
      throw Malformed(id: id, error: .invalidRequest("\"jsonrpc\" must be \"2.0\""))
    }
    if let stranger = value.misspelledMember(of: Self.members) {
      throw Malformed(
        id: id,
        error: .invalidRequest("unknown member \"\(stranger)\": member names are case-sensitive")
      )
    }
    let (result, error) = (value["result"], value["error"])
    guard let methodValue = value["method"] else {
      switch (result, error) {
      case (nil, nil): throw Malformed(id: id, error: .invalidRequest("\"method\" is missing"))
      case (let result?, nil): self = .response(Response(id: id, outcome: .result(result)))
      case (nil, let error?): self = .response(Response(id: id, outcome: .error(error)))
      case (.some, .some):
        throw Malformed(error: .invalidRequest("a response has a result or an error, not both"))
      }
      return
    }
    guard let method = methodValue.string else {
      throw Malformed(
        id: id,
        error: .invalidRequest("\"method\" must be a string, not \(methodValue.kind.phrase)")
      )
    }
    guard result == nil, error == nil else {
      throw Malformed(
        id: id, error: .invalidRequest("a message has a method or a result, not both"))
    }
    if let id {
      self = .request(Request(id: id, method: method, params: value["params"]))
    } else {
      let params = value["params"].flatMap { $0.kind == .object ? $0 : nil }
      self = .notification(method: method, params: params ?? .emptyObject)
    }
  }

  private static let members = ["jsonrpc", "id", "method", "params", "result", "error"]

  /// Why a value cannot be the id of a request, or nil.
  private static func refusal(ofID id: JSONValue) -> String? {
    switch id.kind {
    case .string: break
    case .number:
      guard id.number?.isInteger == true else { return "the id must be an integer, not a fraction" }
    default: return "the id must be a string or an integer, not \(id.kind.phrase)"
    }
    guard id.bytes.count <= maximumIDBytes else {
      return "the id has \(id.bytes.count) bytes; at most \(maximumIDBytes) are taken"
    }
    return nil
  }
}

extension JSONValue {
  /// The first member whose name is one of `names` in another case, such as `Method`.
  ///
  /// JSON readers that ignore case would act on it (CVE-2026-27896), so that two parties could read
  /// one message differently: it is refused rather than ignored.
  func misspelledMember(of names: [String]) -> String? {
    for member in members {
      let key = member.key
      if names.contains(key) { continue }
      if names.contains(where: { $0.utf8.count == key.utf8.count && $0 == key.lowercased() }) {
        return key
      }
    }
    return nil
  }
}

extension JSONValue.Kind {
  /// With its article, for messages.
  var phrase: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
