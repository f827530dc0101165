internal import StrictJSON

/// A server of tools over the Model Context Protocol: bytes in, what to do about them out.
///
/// It opens no socket and reads no descriptor. `StdioTransport` and `StreamableHTTP` stand around it.
/// It speaks both eras of the protocol at once: a request that names its version by itself is answered
/// without regard to any other, all others belong to a handshake (2026-07-28, basic/versioning,
/// "Backward Compatibility with Initialization-Based Versions").
package final class ProtocolServer: Sendable {
  let info: MCPServerInfo
  let provider: any MCPToolProvider
  let prompts: (any MCPPromptProvider)?
  let resources: (any MCPResourceProvider)?
  /// Calls that outlive the request that made them; nil for none.
  package let tasks: MCPTasks?
  /// Where it is announced that something has changed; nil where nothing does.
  let changes: MCPChanges?
  let options: MCPServerOptions
  /// The inputs that HTTP clients repeat in fields, for each tool by name.
  let tools: [String: MirroredInputs]
  let toolList: ToolListPages
  /// The names of those whose calls have to become tasks.
  let toolsThatNeedTasks: Set<String>
  /// The names of those whose calls may take long.
  let longTools: Set<String>
  let envelope: ResultEnvelope
  private let limits: JSONLimits

  /// A server of the provider's tools, and of prompts and resources where there are any.
  package init(
    info: MCPServerInfo,
    provider: any MCPToolProvider,
    prompts: (any MCPPromptProvider)? = nil,
    resources: (any MCPResourceProvider)? = nil,
    tasks: MCPTasks? = nil,
    changes: MCPChanges? = nil,
    options: MCPServerOptions = MCPServerOptions()
  ) {
    self.info = info
    self.provider = provider
    self.prompts = prompts
    self.resources = resources
    self.tasks = tasks
    self.changes = changes
    self.options = options
    envelope = ResultEnvelope(of: info)
    let listed = provider.tools
    tools = Dictionary(
      listed.map { ($0.name, MirroredInputs(inputSchema: $0.inputSchema)) },
      uniquingKeysWith: { first, _ in first })
    toolsThatNeedTasks = Set(listed.lazy.filter(\.needsTask).map(\.name))
    longTools = Set(listed.lazy.filter(\.isLong).map(\.name))
    toolList = ToolListPages(
      tools: listed, pageSize: options.toolsPerPage, envelope: envelope,
      lifetimeMilliseconds: options.listLifetimeMilliseconds)
    var limits = JSONLimits.standard
    limits.maximumBytes = options.maximumMessageBytes
    self.limits = limits
  }

  /// Reads one message of a connection, or one batch where the session's version has them.
  func receive(_ bytes: [UInt8], in session: inout Session) -> Action {
    do {
      return receive(try parse(bytes), in: &session)
    } catch {
      return .reply(.refusal(error))
    }
  }

  /// The JSON of a message.
  func parse(_ bytes: [UInt8]) throws(RPCError) -> JSONValue {
    guard bytes.count <= options.maximumMessageBytes else { throw tooLong }
    do {
      return try JSONValue(parsing: bytes, limits: limits)
    } catch {
      throw .parseError(error)
    }
  }

  /// What a message above the limit is answered with, without having been read.
  var tooLong: RPCError {
    .invalidRequest("the message has more than \(options.maximumMessageBytes) bytes")
  }

  /// Reads one message, or one batch where the session's version has them.
  func receive(_ value: JSONValue, in session: inout Session) -> Action {
    guard value.kind == .array else { return receive(value, in: &session, isInBatch: false) }
    let refusal: RPCError
    if session.version?.allowsBatches != true {
      refusal = .invalidRequest("batches exist only in protocol version 2025-03-26")
    } else if value.count == 0 {
      refusal = .invalidRequest("the batch is empty")
    } else if value.count > options.maximumBatchCount {
      refusal = .invalidRequest(
        "the batch has \(value.count) messages; at most \(options.maximumBatchCount) are taken"
      )
    } else {
      var actions: [Action] = []
      for element in value.elements {
        actions.append(receive(element, in: &session, isInBatch: true))
      }
      return .batch(actions)
    }
    return .reply(.refusal(refusal))
  }

  private func receive(
    _ value: JSONValue, in session: inout Session, isInBatch: Bool
  ) -> Action {
    do {
      return receive(try Message(value), in: &session, isInBatch: isInBatch)
    } catch {
      return .reply(.refusal(error.error, to: error.id))
    }
  }

  /// Acts on a message in the era that it belongs to.
  func receive(_ message: Message, in session: inout Session, isInBatch: Bool) -> Action {
    switch message {
    case .request(let request):
      do {
        let metadata = try RequestMetadata(of: request)
        // Without a handshake these two methods can only be meant so.
        let isStateless =
          metadata.namesVersion
          || ["server/discover", "subscriptions/listen"].contains(request.method)
        if isStateless && !isInBatch {
          return receive(stateless: request, from: session.sender)
        }
        return try answer(request, metadata, in: &session, isInBatch: isInBatch)
      } catch {
        return .reply(Answer(error, to: request.id, in: session.version))
      }
    case .notification("notifications/cancelled", let params):
      guard let id = params["requestId"] else { return .none }
      return .cancel(id)
    case .response(let response):
      return .response(response)
    case .notification:
      return .none
    }
  }
}
