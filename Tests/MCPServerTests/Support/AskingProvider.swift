import StrictJSON
import Synchronization

@testable import MCPServer

/// A tool, a prompt and a resource that ask the client before they answer, and then say what they heard.
struct AskingProvider: MCPToolProvider, MCPPromptProvider, MCPResourceProvider {
  let tools = [
    "form", "page", "model", "folders", "all", "twice", "forever", "rich", "state", "nothing",
  ].map {
    MCPTool(name: $0, description: "Asks.", inputSchema: #"{"type":"object"}"#)
  }

  static let form = MCPInputRequest.elicitation(
    message: "Who?", schema: #"{"type":"object","properties":{"name":{"type":"string"}}}"#)
  static let page = MCPInputRequest.elicitationURL(
    message: "Sign in.", url: "https://example.com/in", id: "e1")
  static let model = MCPInputRequest.sampling(params: #"{"messages":[],"maxTokens":10}"#)

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer {
    switch name {
    case "form": return demand([("who", Self.form)], context)
    case "page": return demand([("where", Self.page)], context)
    case "model": return demand([("what", Self.model)], context)
    case "folders": return demand([("roots", .roots)], context)
    case "all":
      return demand([("who", Self.form), ("what", Self.model), ("roots", .roots)], context)
    case "twice":
      if context.requestState == "one" {
        return .inputRequired(MCPInputRequired([("second", Self.form)], state: "two"))
      }
      guard context.requestState == "two" else {
        return .inputRequired(MCPInputRequired([("first", Self.form)], state: "one"))
      }
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
    return heard(context)
  }

  private func demand(
    _ requests: [(name: String, request: MCPInputRequest)], _ context: MCPCallContext
  ) -> MCPToolAnswer {
    let isComplete = requests.allSatisfy { context.inputResponses[$0.name] != nil }
    guard !isComplete else { return heard(context) }
    return .inputRequired(MCPInputRequired(requests, state: "s"))
  }

  private func heard(_ context: MCPCallContext) -> MCPToolAnswer {
    var json = JSONWriter()
    json.beginObject()
    json.key("heard")
    json.write(context.inputResponses)
    json.key("state")
    json.write(context.requestState ?? "none")
    json.endObject()
    return .result(MCPToolResult(structuredContent: json.bytes, isError: false))
  }

  let prompts = [MCPPrompt(name: "ask")]

  func prompt(
    _ name: String, arguments: [String: String], context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPPromptResult> {
    guard let who = context.inputResponses["who"] else {
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
    guard let what = context.inputResponses["what"] else {
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
