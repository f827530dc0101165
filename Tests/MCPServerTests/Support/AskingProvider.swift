import StrictJSON
import Synchronization

@testable import MCPServer

/// A tool, a prompt and a resource that ask the client before they answer, and then say what they heard.
struct AskingProvider: MCPToolProvider, MCPPromptProvider, MCPResourceProvider {
  let tools = [
    "form", "order", "page", "model", "folders", "all", "twice", "forever",
    "rich", "state", "nothing", "odd",
  ].map {
    MCPTool(name: $0, description: "Asks.", inputSchema: #"{"type":"object"}"#)
  }

  static let form = MCPInputRequest.elicitation(
    message: "Who?", schema: #"{"type":"object","properties":{"name":{"type":"string"}}}"#)
  /// A form that is particular.
  static let order = MCPInputRequest.elicitation(
    message: "How much?",
    schema: #"{"type":"object","properties":{"amount":{"type":"number","minimum":0.01,"#
      + #""maximum":90071992547409.93},"memo":{"type":"string","maxLength":5}},"#
      + #""required":["amount"]}"#)
  static let page = MCPInputRequest.elicitationURL(
    message: "Sign in.", url: "https://example.com/in", id: "e1")
  static let model = MCPInputRequest.sampling(params: #"{"messages":[],"maxTokens":10}"#)

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer {
    switch name {
    case "form": return try demand([("who", Self.form)], context)
    case "order": return try demand([("order", Self.order)], context)
    case "odd":
      let nested = #"{"type":"object","properties":{"deep":{"type":"object"}}}"#
      return try demand([("odd", .elicitation(message: "Odd?", schema: nested))], context)
    case "page": return try demand([("where", Self.page)], context)
    case "model": return try demand([("what", Self.model)], context)
    case "folders": return try demand([("roots", .roots)], context)
    case "all":
      return try demand([("who", Self.form), ("what", Self.model), ("roots", .roots)], context)
    case "twice":
      if context.requestState == "one" {
        return .inputRequired(MCPInputRequired([("second", Self.form)], state: "two"))
      }
      guard context.requestState == "two" else {
        return .inputRequired(MCPInputRequired([("first", Self.form)], state: "one"))
      }
      return try demand([("second", Self.form)], context)
    case "nothing": return .inputRequired(MCPInputRequired([]))
    case "forever": return .inputRequired(MCPInputRequired([("who", Self.form)]))
    case "state":
      guard let state = context.requestState else {
        return .inputRequired(MCPInputRequired([], state: "s"))
      }
      guard state == "s" else { throw MCPRefusal(.invalid, "the state is not ours") }
    default:
      return .result(
        MCPToolResult(content: [
          .text("text"), .image(base64: "AAAA", mediaType: "image/png"),
          .audio(base64: "BBBB", mediaType: "audio/wav"), .resource(SampleLibrary.page),
          MCPContent(
            .link(MCPResource(uri: "sample://page", name: "page", title: "The page")),
            annotations: MCPAnnotations(
              audience: [.user], priorityPercent: 5, lastModified: "2026-01-01T00:00:00Z")),
        ]))
    }
    return heard([], context)
  }

  private func demand(
    _ requests: [(name: String, request: MCPInputRequest)], _ context: MCPCallContext
  ) throws(MCPRefusal) -> MCPToolAnswer {
    var responses: [(name: String, value: JSONValue)] = []
    for (name, request) in requests {
      guard let value = try context.response(name, to: request) else {
        return .inputRequired(MCPInputRequired(requests, state: "s"))
      }
      responses.append((name, value))
    }
    return heard(responses, context)
  }

  private func heard(
    _ responses: [(name: String, value: JSONValue)], _ context: MCPCallContext
  ) -> MCPToolAnswer {
    var json = JSONWriter()
    json.beginObject()
    json.key("heard")
    json.beginObject()
    for (name, value) in responses {
      json.key(name)
      json.write(value)
    }
    json.endObject()
    json.key("state")
    json.write(context.requestState ?? "none")
    json.endObject()
    return .result(MCPToolResult(structuredContent: json.bytes, isError: false))
  }

  let prompts = [MCPPrompt(name: "ask")]

  func prompt(
    _ name: String, arguments: [String: String], context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPPromptResult> {
    guard let who = try context.response("who", to: Self.form) else {
      return .inputRequired(MCPInputRequired([("who", Self.form)]))
    }
    return .result(MCPPromptResult(messages: [.init(.user, .text("heard \(who)"))]))
  }

  func completions(
    ofArgument argument: String, ofPrompt name: String, for text: String
  ) -> [String] { [] }

  let resources = [MCPResource(uri: "ask://it", name: "it")]
  let resourceTemplates: [MCPResourceTemplate] = []

  func read(
    _ uri: String, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPResourceReading> {
    guard let what = try context.response("what", to: Self.model) else {
      return .inputRequired(MCPInputRequired([("what", Self.model)]))
    }
    let body = MCPResourceContents.Body.text(Array("heard \(what)".utf8))
    return .result(MCPResourceReading([MCPResourceContents(uri: uri, body: body)]))
  }

  func completions(
    ofVariable variable: String, ofTemplate uriTemplate: String, for text: String
  ) -> [String]? { nil }
}

extension ProtocolServer {
  /// A server that asks its client, and waits for so long.
  static func asking(within limit: Duration = .seconds(600)) -> ProtocolServer {
    let provider = AskingProvider()
    var options = MCPServerOptions()
    options.answerLimit = limit
    return ProtocolServer(
      info: MCPServerInfo(name: "asking", version: "1.0"), provider: provider, prompts: provider,
      resources: provider, options: options)
  }
}
