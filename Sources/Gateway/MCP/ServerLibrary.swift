import ConnectorKit
import MCPServer

/// What an MCP server offers besides tools: the prompts, guides and records of its integration that its
/// filter lets pass.
struct ServerLibrary: MCPPromptProvider, MCPResourceProvider {
  /// Calls the tool that reads a record.
  typealias Read =
    @Sendable (ToolDescriptor, JSONValue, MCPCallContext) async -> (
      bytes: [UInt8], isError: Bool
    )
  /// Hears of a record whose tool the filter keeps out.
  typealias Refused = @Sendable (ToolDescriptor, MCPCallContext) async -> Void

  let prompts: [MCPPrompt]
  let resources: [MCPResource]
  let resourceTemplates: [MCPResourceTemplate]
  private let promptsByName: [String: PromptDescriptor]
  private let guides: [GuideDescriptor]
  /// Those of prompts that pass come with them, whether they pass themselves or not.
  private let allGuides: [GuideDescriptor]
  private let records: [RecordTemplate]
  private let allRecords: [RecordTemplate]
  private let read: Read
  private let refused: Refused

  /// What the specs say stays the same until the program does.
  private static let lifetimeMilliseconds = 3_600_000
  private static let json = "application/json"
  private static let markdown = "text/markdown"

  init(
    of integration: IntegrationDescriptor, filter: ToolFilter, read: @escaping Read,
    refused: @escaping Refused = { _, _ in }
  ) {
    let passing = filter.prompts(of: integration)
    promptsByName = Dictionary(passing.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    prompts = passing.map { prompt in
      MCPPrompt(
        name: prompt.name, title: prompt.title, description: prompt.summary,
        arguments: prompt.arguments.map {
          .init(name: $0.name, description: $0.summary, isRequired: $0.isRequired)
        })
    }
    guides = filter.guides(of: integration)
    allGuides = integration.guides
    resources = guides.map { guide in
      MCPResource(
        uri: guide.uri, name: guide.name, title: guide.title, description: guide.summary,
        mediaType: Self.markdown, size: guide.text.utf8.count)
    }
    records = filter.records(of: integration)
    allRecords = integration.records
    resourceTemplates = records.map { record in
      MCPResourceTemplate(
        uriTemplate: record.uriTemplate, name: record.name, title: record.title,
        description: record.tool.summary, mediaType: Self.json)
    }
    self.read = read
    self.refused = refused
  }

  /// For a server of prompts; nil when there are none, so that it does not announce any.
  var promptProvider: (any MCPPromptProvider)? { prompts.isEmpty ? nil : self }

  /// As `promptProvider`.
  var resourceProvider: (any MCPResourceProvider)? {
    resources.isEmpty && resourceTemplates.isEmpty ? nil : self
  }

  func prompt(
    _ name: String, arguments: [String: String], context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPPromptResult> {
    guard let prompt = promptsByName[name] else {
      throw MCPRefusal(.invalid, "unknown prompt '\(name)'")
    }
    let text: String
    do {
      text = try prompt.text(arguments)
    } catch {
      let problems = error.problems.map(\.description).joined(separator: "; ")
      throw MCPRefusal(
        error.code == .invalidArguments ? .invalid : .failed,
        error.message + (problems.isEmpty ? "" : ": " + problems), data: error.json)
    }
    let pages = prompt.guides.compactMap { uri in allGuides.first { $0.uri == uri } }
    return .result(
      MCPPromptResult(
        description: prompt.summary,
        messages: pages.map { .init(.user, .resource(Self.contents(of: $0))) }
          + [.init(.user, .text(text))]))
  }

  func completions(
    ofArgument argument: String, ofPrompt name: String, for text: String
  ) -> [String] {
    promptsByName[name]?.completions(of: argument, for: text) ?? []
  }

  func read(
    _ uri: String, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPResourceReading> {
    if let guide = guides.first(where: { $0.uri == uri }) {
      return .result(
        MCPResourceReading(
          [Self.contents(of: guide)], lifetimeMilliseconds: Self.lifetimeMilliseconds))
    }
    for record in records {
      guard let arguments = record.arguments(of: uri) else { continue }
      let (bytes, isError) = await read(record.tool, arguments, context)
      let body = MCPResourceContents.Body.text(try Self.record(in: bytes, isError: isError))
      return .result(
        MCPResourceReading([MCPResourceContents(uri: uri, mediaType: Self.json, body: body)]))
    }
    // A record that the filter keeps out is as unknown as one that does not exist.
    if let record = allRecords.first(where: { $0.arguments(of: uri) != nil }) {
      await refused(record.tool, context)
    }
    throw MCPRefusal(.notFound, "there is no resource of this URI")
  }

  func completions(
    ofVariable variable: String, ofTemplate uriTemplate: String, for text: String
  ) -> [String]? {
    guard let record = records.first(where: { $0.uriTemplate == uriTemplate }),
      record.inputs.contains(variable)
    else { return nil }
    return record.completions(of: variable, for: text)
  }

  private static func contents(of guide: GuideDescriptor) -> MCPResourceContents {
    MCPResourceContents(
      uri: guide.uri, mediaType: markdown, body: .text(Array(guide.text.utf8)))
  }

  /// The record of a result, as it came from the vendor.
  private static func record(in bytes: [UInt8], isError: Bool) throws(MCPRefusal) -> [UInt8] {
    guard let result = try? JSONValue(parsing: bytes) else {
      throw MCPRefusal(.failed, "the result cannot be read")
    }
    guard isError else { return Array(result["result"]?.bytes ?? []) }
    let error = result["error"]
    let message = error?["message"]?.string ?? "the record cannot be read"
    if error?["status"]?.int == 404 { throw MCPRefusal(.notFound, message) }
    let isOurs = error?["code"]?.string == CallFailure.Code.invalidArguments.rawValue
    throw MCPRefusal(isOurs ? .invalid : .failed, message, data: error.map { Array($0.bytes) })
  }
}

extension CallFailure {
  /// The failure as the error object that calls answer with.
  fileprivate var json: [UInt8]? {
    let result = try? JSONValue(parsing: CallResult(.failure(self)).bytes)
    return result?["error"].map { Array($0.bytes) }
  }
}

extension ServerTools {
  /// What goes with these tools: records are read through the same account, on the same road.
  func library(of integration: IntegrationDescriptor, filter: ToolFilter) -> ServerLibrary {
    ServerLibrary(
      of: integration, filter: filter,
      read: { tool, arguments, context in
        if let refusal = refusalToRead(tool) {
          await backend.recordRefusal(
            of: tool.name, accountID: accountID, method: "resources/read",
            caller: caller(of: context), reason: refusal.code.rawValue)
          return (AccountCallOutcome(refusal).bytes, true)
        }
        let outcome = await backend.perform(
          AccountCall(
            accountID: accountID, tool: tool, arguments: arguments, method: "resources/read",
            caller: caller(of: context), hasCallerLeft: context.hasCallerLeft))
        return (outcome.bytes, outcome.isError)
      },
      refused: { tool, context in
        await backend.recordRefusal(
          of: tool.name, accountID: accountID, method: "resources/read",
          caller: caller(of: context))
      })
  }
}
