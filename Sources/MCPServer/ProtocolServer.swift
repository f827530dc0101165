internal import StrictJSON

/// A server of tools over the Model Context Protocol: bytes in, what to do about them out.
///
/// It opens no socket and reads no descriptor. `StdioTransport` and `StreamableHTTP` stand around it.
package final class ProtocolServer: Sendable {
  let info: MCPServerInfo
  let provider: any MCPToolProvider
  let options: MCPServerOptions
  let toolNames: Set<String>
  let toolList: ToolListPages
  private let limits: JSONLimits

  /// A server of the provider's tools.
  package init(
    info: MCPServerInfo,
    provider: any MCPToolProvider,
    options: MCPServerOptions = MCPServerOptions()
  ) {
    self.info = info
    self.provider = provider
    self.options = options
    let tools = provider.tools
    toolNames = Set(tools.map(\.name))
    toolList = ToolListPages(tools: tools, pageSize: options.toolsPerPage)
    var limits = JSONLimits.standard
    limits.maximumBytes = options.maximumMessageBytes
    self.limits = limits
  }

  /// Reads one message, or one batch where the session's version has them.
  func receive(_ bytes: [UInt8], in session: inout Session) -> Action {
    guard bytes.count <= options.maximumMessageBytes else {
      return .refuse(Reply.error(tooLong, to: nil))
    }
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes, limits: limits)
    } catch {
      return .refuse(Reply.error(.parseError(error), to: nil))
    }
    guard value.kind == .array else { return receive(value, in: &session, isInBatch: false) }
    return receive(batch: value, in: &session)
  }

  /// What a message above the limit is answered with, without having been read.
  var tooLong: RPCError {
    .invalidRequest("the message has more than \(options.maximumMessageBytes) bytes")
  }

  /// Runs a call and encodes its answer.
  func perform(_ call: ToolCall) async -> (reply: [UInt8], fields: [(name: String, value: String)])
  {
    guard let result = await result(of: call) else {
      return (Reply.error(.unknownTool(call.name), to: call.id), [])
    }
    let content = singleLine(result.structuredContent)
    let reply = Reply.result(to: call.id, capacity: 256 &+ content.count &* 2 &+ content.count / 4)
    {
      $0.beginObject()
      $0.key("content")
      $0.beginArray()
      $0.beginObject()
      $0.key("type")
      $0.write("text")
      $0.key("text")
      $0.writeString(content)
      $0.endObject()
      $0.endArray()
      if call.context.protocolVersion.hasStructuredContent {
        $0.key("structuredContent")
        $0.writeRaw(content)
      }
      $0.key("isError")
      $0.write(result.isError)
      $0.endObject()
    }
    return (reply, result.fields)
  }

  /// Nil when no tool bears the name.
  private func result(of call: ToolCall) async -> MCPToolResult? {
    guard toolNames.contains(call.name) else {
      return await provider.callUnlisted(
        call.name, arguments: call.arguments, context: call.context)
    }
    return await provider.call(call.name, arguments: call.arguments, context: call.context)
  }

  private func receive(batch: JSONValue, in session: inout Session) -> Action {
    let refusal: RPCError
    if session.version?.allowsBatches != true {
      refusal = .invalidRequest("batches exist only in protocol version 2025-03-26")
    } else if batch.count == 0 {
      refusal = .invalidRequest("the batch is empty")
    } else if batch.count > options.maximumBatchCount {
      refusal = .invalidRequest(
        "the batch has \(batch.count) messages; at most \(options.maximumBatchCount) are taken"
      )
    } else {
      var actions: [Action] = []
      for element in batch.elements {
        actions.append(receive(element, in: &session, isInBatch: true))
      }
      return .batch(actions)
    }
    return .refuse(Reply.error(refusal, to: nil))
  }

  private func receive(
    _ value: JSONValue, in session: inout Session, isInBatch: Bool
  ) -> Action {
    let message: Message
    do {
      message = try Message(value)
    } catch {
      return .refuse(Reply.error(error.error, to: error.id))
    }
    switch message {
    case .request(let request):
      do {
        return try answer(request, in: &session, isInBatch: isInBatch)
      } catch {
        return .reply(Reply.error(error, to: request.id))
      }
    case .notification("notifications/cancelled", let params):
      guard let id = params["requestId"] else { return .none }
      return .cancel(id)
    case .notification, .response:
      return .none
    }
  }
}
