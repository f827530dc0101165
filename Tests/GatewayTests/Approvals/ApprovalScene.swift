import ConnectorKit
import HTTPFields
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// An MCP server whose writes have to be approved, and clients of it that speak 2026-07-28.
struct ApprovalScene {
  let world: World
  let account: String
  let server: (id: String, token: String)
  private let client: EndpointClient

  static let create = "create_a_acme_thing"
  static let made: JSONValue = ["name": "x"]

  init(
    _ rule: JSONValue = ["for": ["writes"]], also config: [(String, JSONValue)] = [],
    in world: World? = nil
  ) async throws {
    let made = try await World()
    self.world = world ?? made
    account = try await self.world.account()
    server = try await self.world.server(
      of: account, self.world.object(config + [("approval", rule)]))
    client = EndpointClient(self.world)
    self.world.vendor.answer(200, #"{"id":"1"}"#)
  }

  /// Who calls, and what the call brings of an earlier round.
  struct Round {
    var asks = true
    var token: String?
    var key: String?
    var state: String?
    var response: JSONValue?

    /// A client that can be asked nothing.
    static let silent = Round(asks: false)

    /// The answer to a question.
    static func answer(_ action: String, _ state: String, key: String? = nil) -> Round {
      Round(key: key, state: state, response: ["approval": ["action": JSONValue(action)]])
    }
  }

  /// Calls a tool and gives the `result`, or the `error` of the protocol.
  func call(
    _ tool: String = Self.create, _ arguments: JSONValue = Self.made, _ round: Round = Round()
  ) async -> JSONValue {
    var params: [(String, JSONValue)] = [
      ("name", JSONValue(tool)), ("arguments", arguments),
      (
        "_meta",
        world.object([
          ("io.modelcontextprotocol/protocolVersion", "2026-07-28"),
          ("io.modelcontextprotocol/clientInfo", ["name": "robot", "version": "1"]),
          (
            "io.modelcontextprotocol/clientCapabilities",
            round.asks ? ["elicitation": .emptyObject] : .emptyObject
          ),
        ])
      ),
    ]
    if let state = round.state { params.append(("requestState", JSONValue(state))) }
    if let response = round.response { params.append(("inputResponses", response)) }
    var fields = [
      ("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", "tools/call"), ("Mcp-Name", tool),
      ("Accept", "application/json, text/event-stream"),
    ]
    if let key = round.key { fields.append(("X-API-Key", key)) }
    let answer = await client.send(
      "tools/call", world.object(params), to: "/mcp/\(round.token ?? server.token)",
      fields: fields)
    return answer.json["result"] ?? answer.json
  }

  /// Asks for a call, and gives the question's state.
  func ask(_ arguments: JSONValue = Self.made, _ round: Round = Round()) async throws -> String {
    let answer = await call(Self.create, arguments, round)
    #expect(answer["resultType"]?.string == "input_required", "\(answer)")
    return try #require(answer["requestState"]?.string)
  }

  /// Asks for a call as a client that can be asked nothing, and gives what to confirm it with.
  func askForToken(
    _ arguments: JSONValue = Self.made, key: String? = nil
  ) async throws -> (id: String, token: String) {
    let answer = await call(Self.create, arguments, Round(asks: false, key: key))
    let approval = answer["structuredContent"]?["error"]?["approval"]
    return (
      try #require(approval?["id"]?.string, "\(answer)"),
      try #require(approval?["confirm_token"]?.string)
    )
  }

  /// Repeats a call with a token.
  func confirm(
    _ token: String, name: String = "x", key: String? = nil, tool: String = Self.create
  ) async -> JSONValue {
    await call(
      tool, ["name": JSONValue(name), "confirm_token": JSONValue(token)],
      Round(asks: false, key: key))
  }

  /// Asks the API as an operator.
  func decide(_ id: String, _ word: String, key: String? = nil) async -> (
    status: Int, json: JSONValue
  ) {
    let answer = await world.ask("POST", "/approval/\(id)/\(word)", key: key ?? world.admin)
    return (answer.status, answer.json)
  }

  /// What was sent to the vendor but for the trial of credentials.
  var sent: [String] {
    world.vendor.requests.map { "\($0.method.rawValue) \($0.url)" }
  }

  /// The entries of the audit log about approvals and calls, oldest first.
  func log() async throws -> [AuditEntry] {
    try await world.backend.audit.flush()
    return try world.backend.audit.entries().elements.reversed().filter {
      $0.action.hasPrefix("approval") || $0.action == "tool.call"
    }
  }
}

/// The code of a refused call.
func code(_ answer: JSONValue) -> String? {
  #expect(answer["isError"]?.bool == true, "\(answer)")
  return answer["structuredContent"]?["error"]?["code"]?.string
}

/// The words of a refused call.
func message(_ answer: JSONValue) -> String {
  answer["structuredContent"]?["error"]?["message"]?.string ?? ""
}
