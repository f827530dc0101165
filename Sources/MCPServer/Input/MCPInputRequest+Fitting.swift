package import StrictJSON

extension MCPInputRequest {
  /// What its provider sees of a response to it; nil when it is none.
  /// - Throws: when the form that came back is not the one that was asked for.
  func fitting(_ response: JSONValue) throws(FormProblem) -> JSONValue? {
    var content: [(name: String, value: JSONValue)]?
    switch self {
    case .sampling, .roots: return response
    case .elicitation(_, let schema):
      guard response.isElicitResult else { return nil }
      if response["action"]?.string == "accept" {
        let fields = try RequestedForm(schema).fitting(response["content"] ?? .emptyObject)
        content = response["content"].map { _ in fields }
      }
    // Nothing is filled in at the client (2025-11-25, client/elicitation, "Response Actions").
    case .elicitationURL: guard response.isElicitResult else { return nil }
    }
    var json = JSONWriter()
    json.beginObject()
    json.key("action")
    json.write(response["action"]?.string ?? "cancel")
    if let content {
      json.key("content")
      json.beginObject()
      for (name, value) in content {
        json.key(name)
        json.write(value)
      }
      json.endObject()
    }
    json.endObject()
    return try? JSONValue(parsing: json.bytes)
  }
}

extension JSONValue {
  /// 2025-11-25, client/elicitation, "Response Actions".
  var isElicitResult: Bool {
    guard kind == .object, let action = self["action"]?.string else { return false }
    return ["accept", "decline", "cancel"].contains(action)
  }
}

extension MCPCallContext {
  /// What the client said to a request, held against what was asked; nil when it has said nothing yet.
  ///
  /// Of a form that was accepted it has the fields that were asked for, and no others.
  /// - Parameters:
  ///   - name: the provider's for it.
  ///   - request: as it was asked, or would be.
  /// - Throws: when a form does not fit: the caller is told so, and can repeat the request.
  package func response(
    _ name: String, to request: MCPInputRequest
  ) throws(MCPRefusal) -> JSONValue? {
    guard let response = inputResponses[name] else { return nil }
    do throws(FormProblem) {
      return try request.fitting(response)
    } catch {
      throw MCPRefusal(.invalid, error.inResponse(name))
    }
  }
}

extension FormProblem {
  /// The same, of the response of this name.
  func inResponse(_ name: String) -> String {
    "the response \"\(RPCError.excerpt(name))\" does not fit the form that was asked: \(reason)"
  }
}
