@testable import ConnectorKit

/// A tool with what a test is about; everything else is the simplest.
func makeTool(
  name: String = "tool", http: HTTPMethod = .get, path: String = "/things", baseURL: String? = nil,
  inputs: [Input] = [], body: BodyShape = .none, answer: AnswerShape = .one(),
  answerDates: Int? = nil, paging: Paging? = nil, errors: ErrorRules? = nil,
  readOnly: Bool? = nil, schema: String = "{}", contentType: String? = nil
) -> ToolDescriptor {
  ToolDescriptor(
    name: name, integration: "acme", resource: "things", method: "m", title: "", summary: "",
    http: http, path: path, baseURL: baseURL, inputs: inputs, body: body,
    contentType: contentType, answer: answer, answerDates: answerDates, paging: paging,
    errors: errors,
    annotations: Annotations(readOnly: readOnly ?? (http == .get)), inputSchema: schema,
    outputSchema: "{}")
}

/// An integration around tools.
func makeIntegration(
  baseURL: String = "https://api.acme.example/v1", settings: [Setting] = [],
  authentication: Authentication = .none, headers: [Field] = [], errors: ErrorRules = ErrorRules(),
  rateLimit: RateLimitRules? = nil, dates: String = "",
  tools: [ToolDescriptor] = []
) -> IntegrationDescriptor {
  IntegrationDescriptor(
    name: "acme", label: "Acme", summary: "", baseURL: baseURL, settings: settings,
    authentication: authentication, headers: headers, errors: errors, rateLimit: rateLimit,
    dates: dates, tools: tools)
}

/// A connection to an integration made for a test, with a clock that stands still.
func connect(
  _ integration: IntegrationDescriptor, settings: [String: String] = [:],
  credentials: [String: String] = [:], vendor: any Transport, origin: String? = nil,
  now: Int = 1_700_000_000
) throws -> Connection {
  try Connection(
    to: integration, settings: settings, credentials: credentials, transport: vendor,
    origin: origin, now: { now })
}

/// What a tool sends for some arguments.
func sent(
  _ tool: ToolDescriptor, _ arguments: JSONValue, in integration: IntegrationDescriptor? = nil,
  settings: [String: String] = [:], credentials: [String: String] = [:], origin: String? = nil
) async throws -> UpstreamRequest? {
  let vendor = ScriptedVendor(json: "{}")
  let connection = try connect(
    integration ?? makeIntegration(tools: [tool]), settings: settings, credentials: credentials,
    vendor: vendor, origin: origin)
  _ = await connection.call(tool, arguments: arguments)
  return vendor.requests.first
}

/// What is wrong with some arguments, from the first check to the last.
func problems(
  _ tool: ToolDescriptor, _ arguments: JSONValue, in integration: IntegrationDescriptor? = nil,
  settings: [String: String] = [:]
) async throws -> [ArgumentProblem] {
  let vendor = ScriptedVendor(json: "{}")
  let connection = try connect(
    integration ?? makeIntegration(tools: [tool]), settings: settings, vendor: vendor)
  do {
    _ = try await connection.perform(tool, arguments)
    return []
  } catch {
    guard vendor.requests.isEmpty else { throw error }
    return error.problems
  }
}

/// A ledger connection.
func ledger(_ vendor: any Transport) throws -> Connection {
  try Connection(
    to: Ledger.self, settings: ["tenant": "t-1"],
    credentials: ["username": "acme", "password": "a-long-secret"], transport: vendor)
}
