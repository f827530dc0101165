internal import StrictJSON

extension StreamableHTTP {
  /// What is known of the session that a request belongs to, and what tells it from others.
  func readSession(
    _ request: MCPHTTPRequest
  ) throws(HTTPRefusal) -> KnownSession {
    let named = request.field("mcp-protocol-version")
    let version = named.flatMap(ProtocolVersion.init(rawValue:))
    if let named, version == nil {
      // 2025-11-25, basic/transports, "Protocol Version Header".
      throw HTTPRefusal(400, error: .unsupportedVersion(named))
    }
    guard let content = try readSessionID(request) else {
      return KnownSession(session: .single(version ?? .assumedOverHTTP, sender: request.sender))
    }
    var sender = request.sender
    sender.isReachable = true
    var session = Session.single(
      version ?? content.version, client: content.client, sender: sender)
    session.memory = memory(of: content)
    return KnownSession(session: session, content: content)
  }

  /// Answers a message of a handshake revision.
  func respond(
    to value: JSONValue, in known: KnownSession, _ request: MCPHTTPRequest
  ) async -> MCPHTTPResponse {
    var session = known.session
    switch server.receive(value, in: &session) {
    case .none, .listen:
      return .accepted
    case .cancel(let id):
      // Without a session nothing ties it to the request that it means: ids of clients coincide.
      if let nonce = known.nonce { running.cancel(RunningRequests.Key(session: nonce, id: id)) }
      return .accepted
    case .response(let response):
      if let nonce = known.nonce { questions.take(response, in: nonce) }
      return .accepted
    case .reply(var answer):
      if session.isInitialized, let sessions, let version = session.version {
        let id = sessions.id(version, session.client, for: request.principal)
        answer.fields.append(("mcp-session-id", id))
      }
      return .json(answer)
    case .work(let work):
      return await respond(with: work, to: request, in: known.content, leavingCancels: false)
    case .batch(let actions):
      let replies = await perform(actions, in: known.nonce)
      return replies.isEmpty ? .accepted : .json(Answer(Reply.batch(replies)))
    }
  }

  /// The answers of a batch, its calls side by side.
  private func perform(_ actions: [Action], in nonce: String?) async -> [[UInt8]] {
    var replies = [[UInt8]?](repeating: nil, count: actions.count)
    await withTaskGroup(of: (Int, [UInt8]?).self) { group in
      for (index, action) in actions.enumerated() {
        switch action {
        case .reply(let answer): replies[index] = answer.bytes
        case .work(let work):
          guard calls.begin() else {
            replies[index] = busy(work).bytes
            continue
          }
          group.addTask {
            defer { calls.end() }
            guard case .answer(let answer) = await work.run(nil) else { return (index, nil) }
            return (index, answer.bytes)
          }
        case .response(let response):
          if let nonce { questions.take(response, in: nonce) }
        case .none, .listen, .cancel, .batch: break
        }
      }
      for await (index, reply) in group { replies[index] = reply }
    }
    return replies.compactMap { $0 }
  }
}
