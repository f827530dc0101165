internal import StrictJSON

extension ProtocolServer {
  /// Does what a request of the handshake revisions asks for.
  func answer(
    _ request: Message.Request, _ metadata: RequestMetadata, in session: inout Session,
    isInBatch: Bool
  ) throws(RPCError) -> Action {
    switch request.method {
    case "initialize":
      // 2025-03-26, basic/lifecycle, "Initialization".
      guard !isInBatch else { throw .invalidRequest("initialize must not be part of a batch") }
      return .reply(Answer(try initialize(request, in: &session)))
    case "ping":
      return .reply(Answer(Reply.result(to: request.id, in: nil) { _ in }))
    default:
      guard let version = session.version else { throw .invalidRequest("send initialize first") }
      if let action = try answerSubscribing(request, in: session) { return action }
      if let action = try answerSettingLevel(request, in: session) { return action }
      var sender = session.sender
      // The answers of a batch come together: none is on its way while another waits.
      sender.isReachable = sender.isReachable && !isInBatch
      return try answer(
        Inquiry(
          request: request, version: version, client: session.client, sender: sender,
          wishes: MessageWishes(
            progressToken: try metadata.progressToken, logLevel: logLevel(in: session))))
    }
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
    let client = try MCPClient(
      implementation: try params.optionalObject("clientInfo"),
      capabilities: try params.optionalObject("capabilities"))
    // A version that we do not speak, or that has no handshake, is answered with one that we do; the
    // client may leave (2025-11-25, basic/lifecycle, "Version Negotiation").
    let known = ProtocolVersion(rawValue: requested).flatMap { $0.isStateless ? nil : $0 }
    let version = known ?? .latestWithHandshake
    session.open(version, client: client)
    return Reply.result(to: request.id, in: nil, capacity: 512) {
      write(initializeResult: version, to: &$0)
    }
  }

  private func write(initializeResult version: ProtocolVersion, to writer: inout JSONWriter) {
    writer.key("protocolVersion")
    writer.write(version.rawValue)
    writeCapabilities(to: &writer, in: version)
    writer.key("serverInfo")
    info.write(to: &writer, withTitle: version.hasStructuredContent)
    if let instructions = info.instructions {
      writer.key("instructions")
      writer.write(instructions)
    }
  }
}
