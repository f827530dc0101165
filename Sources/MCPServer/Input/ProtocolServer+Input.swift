internal import StrictJSON

extension ProtocolServer {
  /// Something that a provider does, in as many rounds as it needs, and that `write` writes the members
  /// of the result of.
  /// - Parameter uri: the resource that it is about.
  func work<Result: Sendable>(
    _ inquiry: Inquiry, about uri: String? = nil,
    _ act: @escaping @Sendable (MCPCallContext) async throws(MCPRefusal) -> MCPAnswer<Result>,
    write: @escaping @Sendable (Result, inout JSONWriter) -> Void
  ) throws(RPCError) -> Work {
    let (id, version) = (inquiry.request.id, inquiry.version)
    return try work(inquiry, about: uri, act) { [self] result in
      Answer(
        Reply.result(to: id, in: envelope(in: version), capacity: 4_096) { write(result, &$0) })
    }
  }

  /// As the other, for a result that `encode` turns into an answer.
  /// - Parameters:
  ///   - tool: what is called, when the call may become a task.
  ///   - unanswered: the result when the client does not say what has to be known; without, that is an
  ///     error.
  func work<Result: Sendable>(
    _ inquiry: Inquiry, about uri: String? = nil,
    orTaskOf tool: MCPTool? = nil,
    _ act: @escaping @Sendable (MCPCallContext) async throws(MCPRefusal) -> MCPAnswer<Result>,
    unanswered: (@Sendable (String) -> Result)? = nil,
    encode: @escaping @Sendable (Result) -> Answer
  ) throws(RPCError) -> Work {
    let (id, version) = (inquiry.request.id, inquiry.version)
    let context = try MCPCallContext(of: inquiry)
    let round = Round(
      run: { context in
        do throws(MCPRefusal) {
          switch try await act(context) {
          case .result(let result): return .done(encode(result))
          case .inputRequired(let required): return .ask(required)
          }
        } catch {
          return .done(Answer(RPCError(error, about: uri, in: version), to: id, in: version))
        }
      },
      unanswered: { reason in
        guard let unanswered else { return Answer(.internalError(reason), to: id, in: version) }
        return encode(unanswered(reason))
      })
    return Work(id: id, version: version, wishes: inquiry.wishes) { [self] channel in
      var context = context
      context.channel = channel
      if let tool, let tasks {
        return .answer(await perform(round, of: tool, tasks, context, to: id))
      }
      return await outcome(of: round, context, to: id)
    }
  }

  /// One round of a request: a call of the provider.
  struct Round: Sendable {
    enum Ending: Sendable {
      case done(Answer)
      case ask(MCPInputRequired)
    }
    let run: @Sendable (MCPCallContext) async -> Ending
    /// The answer when the client does not say what has to be known.
    let unanswered: @Sendable (String) -> Answer
  }

  private func outcome(
    of round: Round, _ context: MCPCallContext, to id: JSONValue
  ) async -> Work.Outcome {
    let required: MCPInputRequired
    switch await round.run(context) {
    case .done(let answer): return .answer(answer)
    case .ask(let needed): required = needed
    }
    if let refusal = refusal(of: required, context, round, to: id) { return .answer(refusal) }
    let version = context.protocolVersion
    guard version.isStateless else {
      return .question(required) { [self] responses, channel in
        switch responses {
        case .failure(let failure): return .answer(round.unanswered(failure.reason))
        case .success(let responses):
          var context = context
          context.channel = channel
          context.inputResponses = responses
          context.requestState = required.state
          return await outcome(of: round, context, to: id)
        }
      }
    }
    return .answer(demand(required, to: id, in: version))
  }

  /// The answer when the client cannot be asked for what is needed; nil when it can.
  func refusal(
    of required: MCPInputRequired, _ context: MCPCallContext, _ round: Round, to id: JSONValue
  ) -> Answer? {
    // 2026-07-28, basic/patterns/mrtr, "Server Requirements (Basic Workflow)".
    guard !required.requests.isEmpty || required.state != nil else {
      return round.unanswered("the tool asks for something and does not say for what")
    }
    for case (_, .elicitation(_, let schema)) in required.requests {
      do throws(FormProblem) {
        _ = try RequestedForm(schema)
      } catch {
        return round.unanswered("the tool asks with a form that is none: \(error.reason)")
      }
    }
    let missing = MCPInputKind.allCases.filter { kind in
      required.requests.contains { $0.request.kind == kind } && !context.canAsk(kind)
    }
    guard !missing.isEmpty else { return nil }
    let reason = missing.map(\.method).joined(separator: ", ")
    guard context.protocolVersion.isStateless else {
      return round.unanswered("the client cannot be asked for \(reason)")
    }
    var capabilities = JSONWriter()
    capabilities.write(capabilities: missing)
    return Answer(
      .missingCapabilities(capabilities.bytes, reason), to: id, in: context.protocolVersion)
  }

  /// The answer that the client is to say something first.
  func demand(
    _ required: MCPInputRequired, to id: JSONValue, in version: ProtocolVersion
  ) -> Answer {
    Answer(
      Reply.result(to: id, in: envelope, type: "input_required", capacity: 1_024) {
        $0.writeMembers(of: required, in: version)
      })
  }
}

extension MCPCallContext {
  /// What a request says of its caller, and, when it is a further round, of what was asked for
  /// (2026-07-28, basic/patterns/mrtr, "Error Handling").
  fileprivate init(of inquiry: Inquiry) throws(RPCError) {
    self.init(
      protocolVersion: inquiry.version, client: inquiry.client,
      hasCallerLeft: inquiry.sender.hasLeft, caller: inquiry.sender.caller)
    isReachable = inquiry.sender.isReachable
    guard inquiry.version.isStateless, let params = inquiry.request.params else { return }
    requestState = try params.optionalString("requestState")
    guard let responses = try params.optionalObject("inputResponses") else { return }
    try responses.checkInputResponses()
    inputResponses = responses
  }

  /// Whether the client can be asked for this: it has declared that it can, its revision has it, and
  /// there is a way to reach it while the call waits.
  package func canAsk(_ kind: MCPInputKind) -> Bool {
    guard client.capabilities.contains(kind.capability) else { return false }
    return protocolVersion.isStateless || isReachable && protocolVersion >= kind.since
  }
}

extension RPCError {
  /// A provider's refusal (2025-11-25, server/resources, "Error Handling"; 2026-07-28, the same, for the
  /// other code of what is not found).
  fileprivate init(_ refusal: MCPRefusal, about uri: String?, in version: ProtocolVersion) {
    switch refusal.kind {
    case .invalid: self = .invalidParams(refusal.message)
    case .notFound: self = .resourceNotFound(uri ?? "", refusal.message, in: version)
    case .failed: self = .internalError(refusal.message)
    }
    if let data = refusal.data { self.data = data }
  }
}

extension JSONValue {
  /// Refuses responses to a server's requests that cannot be ones.
  func checkInputResponses() throws(RPCError) {
    for response in members where response.value.kind != .object {
      throw .invalidParams(
        "the response \"\(RPCError.excerpt(response.key))\" must be an object, not "
          + response.value.kind.phrase)
    }
  }

  /// Refuses members of a request's parameters that are these in another case.
  func checkSpelling(of names: [String]) throws(RPCError) {
    if let stranger = misspelledMember(of: names) {
      throw .invalidParams("unknown member \"\(stranger)\": member names are case-sensitive")
    }
  }
}
