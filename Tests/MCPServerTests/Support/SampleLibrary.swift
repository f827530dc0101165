import StrictJSON

@testable import MCPServer

/// Prompts and resources: one prompt that greets, one with a page and a picture; two pages, and a
/// template of pages by number, of which 404 does not exist and 500 cannot be read.
struct SampleLibrary: MCPPromptProvider, MCPResourceProvider {
  static let page = MCPResourceContents(
    uri: "sample://page", mediaType: "text/markdown", body: .text(Array("# \"Page\"\n".utf8)))

  var prompts: [MCPPrompt] {
    [
      MCPPrompt(
        name: "greet", title: "Greet somebody", description: "Says good day.",
        arguments: [
          .init(name: "who", title: "Name", description: "Who is greeted.", isRequired: true),
          .init(name: "how"),
        ]),
      MCPPrompt(name: "show"),
    ]
  }

  func prompt(
    _ name: String, arguments: [String: String], context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPPromptResult> {
    guard name == "greet" else {
      return .result(
        MCPPromptResult(messages: [
          .init(.user, .resource(Self.page)),
          .init(.assistant, .image(base64: "AAAA", mediaType: "image/png")),
        ]))
    }
    guard let who = arguments["who"] else {
      throw MCPRefusal(.invalid, "who is missing", data: Array(#"{"pointer":"/who"}"#.utf8))
    }
    let how = arguments["how"] ?? "Good day"
    return .result(
      MCPPromptResult(
        description: "Says good day.", messages: [.init(.user, .text("\(how), \(who)!"))]))
  }

  func completions(
    ofArgument argument: String, ofPrompt name: String, for text: String
  ) -> [String] {
    argument == "how" ? (1...150).map { "\(text)\($0)" } : []
  }

  var resources: [MCPResource] {
    [
      MCPResource(
        uri: "sample://page", name: "page", title: "The page", description: "A page.",
        mediaType: "text/markdown", size: 9),
      MCPResource(uri: "sample://picture", name: "picture"),
    ]
  }

  var resourceTemplates: [MCPResourceTemplate] {
    [
      MCPResourceTemplate(
        uriTemplate: "sample://pages/{number}", name: "pages", title: "Pages",
        description: "Pages by number.", mediaType: "text/plain")
    ]
  }

  func read(
    _ uri: String, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPResourceReading> {
    switch uri {
    case "sample://page":
      return .result(MCPResourceReading([Self.page], lifetimeMilliseconds: 1_000))
    case "sample://picture":
      return .result(
        MCPResourceReading([MCPResourceContents(uri: uri, body: .base64("AAAA"))]))
    case "sample://pages/500":
      throw MCPRefusal(.failed, "the printer is out", data: Array(#"{"status":500}"#.utf8))
    case _ where uri.hasPrefix("sample://pages/") && !uri.hasSuffix("404"):
      return .result(
        MCPResourceReading([
          MCPResourceContents(uri: uri, mediaType: "text/plain", body: .text(Array("page".utf8)))
        ]))
    default: throw MCPRefusal(.notFound, "there is no such page")
    }
  }

  func completions(
    ofVariable variable: String, ofTemplate uriTemplate: String, for text: String
  ) -> [String]? {
    uriTemplate == resourceTemplates[0].uriTemplate && variable == "number" ? ["1", "2"] : nil
  }
}

extension ProtocolServer {
  /// A server of the sample tools, prompts and resources.
  static func library(
    prompts: Bool = true, resources: Bool = true, changes: MCPChanges? = nil
  ) -> ProtocolServer {
    ProtocolServer(
      info: MCPServerInfo(name: "sample", version: "1.0"), provider: SampleProvider(),
      prompts: prompts ? SampleLibrary() : nil, resources: resources ? SampleLibrary() : nil,
      changes: changes)
  }
}
