internal import StrictJSON

extension ProtocolServer {
  /// Does what a request of the handshake revisions asks for.
  func answer(
    _ request: Message.Request, in session: inout Session, isInBatch: Bool
  ) throws(RPCError) -> Action {
    switch request.method {
    case "initialize":
      guard !isInBatch else { throw .invalidRequest("initialize must not be part of a batch") }
      return .reply(try initialize(request, in: &session))
    case "ping":
      return .reply(
        Reply.result(to: request.id) {
          $0.beginObject()
          $0.endObject()
        }
      )
    case "tools/list":
      return .reply(try listTools(request, version: try negotiated(session)))
    case "tools/call":
      return .call(try readCall(request, in: session))
    default:
      throw .methodNotFound(request.method)
    }
  }

  private func negotiated(_ session: Session) throws(RPCError) -> ProtocolVersion {
    guard let version = session.version else { throw .invalidRequest("send initialize first") }
    return version
  }

  private func initialize(
    _ request: Message.Request, in session: inout Session
  ) throws(RPCError) -> [UInt8] {
    guard !session.isInitialized else {
      throw .invalidRequest("the session is initialized already")
    }
    let params = try request.objectParams()
    guard let requested = try params.optionalString("protocolVersion") else {
      throw .invalidParams("\"protocolVersion\" is missing")
    }
    _ = try params.optionalObject("capabilities")
    let client = try params.optionalObject("clientInfo")
    // A version that we do not speak is answered with one that we do; the client may leave
    // (2025-11-25, basic/lifecycle, "Version Negotiation").
    let version = ProtocolVersion(rawValue: requested) ?? .latest
    session.open(
      version,
      clientName: try client?.optionalString("name"),
      clientVersion: try client?.optionalString("version")
    )
    return Reply.result(to: request.id, capacity: 512) { write(initializeResult: version, to: &$0) }
  }

  private func write(initializeResult version: ProtocolVersion, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("protocolVersion")
    writer.write(version.rawValue)
    writer.key("capabilities")
    writer.beginObject()
    writer.key("tools")
    writer.beginObject()
    writer.endObject()
    writer.endObject()
    writer.key("serverInfo")
    writer.beginObject()
    writer.key("name")
    writer.write(info.name)
    if version.hasStructuredContent, let title = info.title {
      writer.key("title")
      writer.write(title)
    }
    writer.key("version")
    writer.write(info.version)
    writer.endObject()
    if let instructions = info.instructions {
      writer.key("instructions")
      writer.write(instructions)
    }
    writer.endObject()
  }

  private func listTools(
    _ request: Message.Request, version: ProtocolVersion
  ) throws(RPCError) -> [UInt8] {
    let cursor = try request.objectParams().optionalString("cursor")
    guard let page = toolList.page(at: cursor, shape: version.toolShape) else {
      throw .invalidParams("unknown cursor; start again without one")
    }
    return Reply.result(to: request.id, capacity: page.count &+ 64) { $0.writeRaw(page) }
  }

  private func readCall(_ request: Message.Request, in session: Session) throws(RPCError)
    -> ToolCall
  {
    let version = try negotiated(session)
    let params = try request.objectParams()
    if let stranger = params.misspelledMember(of: ["name", "arguments"]) {
      throw .invalidParams("unknown member \"\(stranger)\": member names are case-sensitive")
    }
    guard let name = try params.optionalString("name") else {
      throw .invalidParams("\"name\" is missing")
    }
    return ToolCall(
      id: request.id,
      name: name,
      arguments: try params.optionalObject("arguments") ?? .emptyObject,
      context: MCPCallContext(
        protocolVersion: version,
        clientName: session.clientName,
        clientVersion: session.clientVersion,
        hasCallerLeft: session.hasCallerLeft,
        caller: session.caller
      )
    )
  }
}

extension Message.Request {
  /// The parameters, which every method of the protocol names; an empty object when there are none.
  fileprivate func objectParams() throws(RPCError) -> JSONValue {
    guard let params, !params.isNull else { return .emptyObject }
    guard params.kind == .object else {
      throw .invalidParams("\"params\" must be an object, not \(params.kind.phrase)")
    }
    return params
  }
}

extension JSONValue {
  /// A member that may be left out; null is read as left out, as the official Python SDK does.
  fileprivate func optionalString(_ name: String) throws(RPCError) -> String? {
    guard let value = self[name], !value.isNull else { return nil }
    guard let string = value.string else {
      throw .invalidParams("\"\(name)\" must be a string, not \(value.kind.phrase)")
    }
    return string
  }

  /// As `optionalString`, for an object.
  fileprivate func optionalObject(_ name: String) throws(RPCError) -> JSONValue? {
    guard let value = self[name], !value.isNull else { return nil }
    guard value.kind == .object else {
      throw .invalidParams("\"\(name)\" must be an object, not \(value.kind.phrase)")
    }
    return value
  }
}
