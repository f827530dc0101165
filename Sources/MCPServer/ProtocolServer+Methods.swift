internal import StrictJSON

/// A request with all that decides how it is answered, whichever era it belongs to.
struct Inquiry {
  let request: Message.Request
  let version: ProtocolVersion
  let client: MCPClient
  let sender: Sender
  let wishes: MessageWishes
  /// Over HTTP in the stateless revision: the fields that repeat parts of the request.
  var fields: MirroredFields?
}

extension ProtocolServer {
  /// Does what a request asks for that both eras know.
  func answer(_ inquiry: Inquiry) throws(RPCError) -> Action {
    switch inquiry.request.method {
    case "tools/list": return .reply(Answer(try listTools(inquiry)))
    case "tools/call": return .work(try callTool(inquiry))
    default: break
    }
    if let action = try answerBesideTools(inquiry) { return action }
    if let action = try answerAboutTask(inquiry) { return action }
    throw .methodNotFound(inquiry.request.method)
  }

  /// The `capabilities` member, which both eras have.
  func writeCapabilities(to writer: inout JSONWriter, in version: ProtocolVersion) {
    writer.key("capabilities")
    writer.beginObject()
    writer.key("tools")
    writer.beginObject()
    writer.writeListChanged(changes)
    writer.endObject()
    writeCapabilitiesBesideTools(to: &writer, in: version)
    writeLoggingCapability(to: &writer)
    writeTaskCapability(to: &writer, in: version)
    writer.endObject()
  }

  /// What a result of this version has besides its content.
  func envelope(in version: ProtocolVersion) -> ResultEnvelope? {
    version.isStateless ? envelope : nil
  }

  private func listTools(_ inquiry: Inquiry) throws(RPCError) -> [UInt8] {
    let request = inquiry.request
    let cursor = try request.objectParams().optionalString("cursor")
    guard let page = toolList.page(at: cursor, in: inquiry.version) else {
      throw .invalidParams("unknown cursor; start again without one")
    }
    return Reply.result(to: request.id, encoded: page)
  }

  private func callTool(_ inquiry: Inquiry) throws(RPCError) -> Work {
    let (request, version) = (inquiry.request, inquiry.version)
    let params = try request.objectParams()
    try params.checkSpelling(of: Self.callMembers)
    guard let name = try params.optionalString("name") else {
      throw .invalidParams("\"name\" is missing")
    }
    let arguments = try params.optionalObject("arguments") ?? .emptyObject
    let mirrored = tools[name]
    if let mirrored { try inquiry.fields?.check(arguments, mirroring: mirrored) }
    let tool = try taskTool(name, inquiry)
    var work = try work(inquiry, orTaskOf: tool) {
      [provider] context throws(MCPRefusal) -> MCPAnswer<MCPToolResult?> in
      let answer: MCPToolAnswer?
      if mirrored != nil {
        answer = try await provider.call(name, arguments: arguments, context: context)
      } else {
        answer = try await provider.callUnlisted(name, arguments: arguments, context: context)
      }
      switch answer {
      case nil: return .result(nil)
      case .result(let result): return .result(result)
      case .inputRequired(let required): return .inputRequired(required)
      }
    } unanswered: { reason in
      MCPToolResult(content: [.text(reason)], isError: true)
    } encode: { [self] result in
      guard let result else { return Answer(.unknownTool(name), to: request.id, in: version) }
      return Answer(encode(result, to: request.id, in: version), fields: result.fields)
    }
    work.isLong = longTools.contains(name)
    return work
  }

  /// The members of the parameters of `tools/call` and `prompts/get`.
  static let callMembers = ["name", "arguments", "_meta", "inputResponses", "requestState"]

  private func encode(
    _ result: MCPToolResult, to id: JSONValue, in version: ProtocolVersion
  ) -> [UInt8] {
    let structured = result.structuredContent.map(singleLine)
    let size = structured?.count ?? 0
    let capacity = 256 &+ size &* 2 &+ size / 4
    return Reply.result(to: id, in: envelope(in: version), capacity: capacity) {
      $0.key("content")
      $0.beginArray()
      for content in result.content { $0.write(content, in: version) }
      if result.content.isEmpty, let structured {
        $0.beginObject()
        $0.key("type")
        $0.write("text")
        $0.key("text")
        $0.writeString(structured)
        $0.endObject()
      }
      $0.endArray()
      if version.hasStructuredContent, let structured {
        $0.key("structuredContent")
        $0.writeRaw(structured)
      }
      $0.key("isError")
      $0.write(result.isError)
    }
  }
}

extension Message.Request {
  /// The parameters, which every method of the protocol names; an empty object when there are none.
  func objectParams() throws(RPCError) -> JSONValue {
    guard let params, !params.isNull else { return .emptyObject }
    guard params.kind == .object else {
      throw .invalidParams("\"params\" must be an object, not \(params.kind.phrase)")
    }
    return params
  }
}

extension JSONValue {
  /// A member that may be left out; null is read as left out, as the official Python SDK does.
  func optionalString(_ name: String) throws(RPCError) -> String? {
    guard let value = self[name], !value.isNull else { return nil }
    guard let string = value.string else {
      throw .invalidParams("\"\(name)\" must be a string, not \(value.kind.phrase)")
    }
    return string
  }

  /// As `optionalString`, for an object.
  func optionalObject(_ name: String) throws(RPCError) -> JSONValue? {
    guard kind == .object, let value = self[name], !value.isNull else { return nil }
    guard value.kind == .object else {
      throw .invalidParams("\"\(name)\" must be an object, not \(value.kind.phrase)")
    }
    return value
  }
}
