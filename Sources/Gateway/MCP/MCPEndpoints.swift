import ConnectorKit
import HTTPFields
import HTTPServer
import MCPServer
import Platform
import Synchronization

/// The MCP servers of an installation; `MCPRoute` says where.
///
/// What a server needs to answer is kept in memory until the server is changed.
final class MCPEndpoints: Sendable {
  struct Endpoint {
    let record: MCPServerRecord
    let transport: StreamableHTTP
    /// Those that it has, and that can change.
    let lists: Set<MCPChanges.Change>
  }

  let backend: Backend
  /// Outlives endpoints, which are made anew when their record changes.
  let traffic: MCPTraffic
  let changes = ServerChanges()
  private let originPolicy: OriginPolicy
  private let sessions: SessionIDs
  private let calls: CallLimit
  /// Of all servers: an endpoint may be made anew while a call of it runs. Nil for none.
  let tasks: MCPTasks?
  private let endpoints = Mutex<[String: Endpoint]>([:])
  private let offeredTools = OfferedToolsCache()

  /// How many servers are kept ready; each may hold its list as bytes.
  private static let capacity = 1_000

  init(_ backend: Backend, _ configuration: ServiceConfiguration) {
    self.backend = backend
    originPolicy = OriginPolicy(configuration)
    traffic = MCPTraffic(configuration)
    let signer = SessionSigner(backend.installation.keys)
    sessions = SessionIDs { signer.code(of: $0) }
    calls = CallLimit(configuration.maximumConcurrentCalls)
    tasks = MCPTasks(AccountTasks(backend), after: configuration.taskAfterSeconds)
    watchStreams()
  }

  /// The answer to a request; nil when it is not for an MCP server.
  /// - Parameter facts: what the log is to say of it.
  func respond(
    to request: HTTPRequest, noting facts: RequestFacts? = nil
  ) async -> HTTPResponse? {
    guard let route = MCPRoute(request.path) else { return nil }
    do {
      // Before the token: a page of another site must not learn whether there is such a server.
      let reason = originPolicy.refusal(host: request.list("Host"), origin: request.list("Origin"))
      if let reason { throw APIProblem(403, reason) }
      let record = try route.token.map { try server($0) } ?? bearer(request)
      facts?.note { $0.serverID = record.id }
      let permit = TokenPermit { [backend] in backend.limits.useToken(record.id) }
      // A call that is one too many gets a result, which a model can read.
      if let refusal = permit.refusal, !Self.holdsCalls(request.body) {
        throw APIProblem(refusal, "this MCP server's token")
      }
      let principal = try principal(of: request, for: record, isTokenInPath: route.token != nil)
      facts?.note { $0.keyID = principal?.keyID }
      let endpoint = try endpoint(of: record)
      var caller = Caller(
        server: record, principal: principal, userAgent: request.field("User-Agent"))
      (caller.permit, caller.facts) = (permit, facts)
      return await endpoint.transport.respond(
        to: MCPHTTPRequest(
          request, from: caller, principal: record.id + " " + (principal?.keyID ?? ""),
          noting: facts), of: request, route, at: backend.publicOrigin)
    } catch {
      return APIProblem(error).response
    }
  }

  /// Whether a body is a call, or a batch, and small enough to look.
  private static func holdsCalls(_ body: [UInt8]) -> Bool {
    guard body.count <= 64 << 10, let message = try? JSONValue(parsing: body) else { return false }
    return message.kind == .array || message["method"]?.string == "tools/call"
  }

  private func server(_ token: some Collection<UInt8>) throws(APIProblem) -> MCPServerRecord {
    guard let record = backend.installation.servers.server(forToken: token) else {
      throw APIProblem(
        404,
        "no MCP server has this URL; it may have been copied in part, have expired or been deleted")
    }
    return record
  }

  private func bearer(_ request: HTTPRequest) throws(APIProblem) -> MCPServerRecord {
    let field = request.field("Authorization")
    guard let field, let token = BearerToken(field) else {
      throw unauthorized(
        "show an MCP server's token: 'Authorization: Bearer TOKEN'", hasTried: field != nil)
    }
    guard let record = backend.installation.servers.server(forToken: token.bytes) else {
      throw unauthorized("no MCP server has this token; it may have expired", hasTried: true)
    }
    return record
  }

  private func unauthorized(_ message: String, hasTried: Bool) -> APIProblem {
    .unauthorized(
      message, hasTried: hasTried, metadata: backend.publicOrigin + ProtectedResource.mcp.metadata)
  }

  /// The API key that a server asks for besides its token: in `X-API-Key`, or as the bearer token when
  /// the server's own token is in the path.
  private func principal(
    of request: HTTPRequest, for record: MCPServerRecord, isTokenInPath: Bool
  ) throws -> Principal? {
    guard record.configuration.requiresKey else { return nil }
    let bearer = isTokenInPath ? request.field("Authorization").flatMap(BearerToken.init) : nil
    guard let key = request.field("X-API-Key").map({ Substring($0).utf8 }) ?? bearer?.bytes else {
      throw unauthorized(
        "this MCP server needs an API key besides its token: "
          + (isTokenInPath ? "'Authorization: Bearer tenon_...'" : "'X-API-Key: tenon_...'"),
        hasTried: false)
    }
    guard let principal = backend.installation.apiKeys.principal(forKey: key) else {
      throw unauthorized(
        "the API key is not known, has expired or was revoked", hasTried: true)
    }
    guard principal.mayReach(try backend.liveAccounts.account(record.accountID).account) else {
      throw APIProblem(403, "the API key does not reach the account of this MCP server")
    }
    return principal
  }

  func endpoint(of record: MCPServerRecord) throws -> Endpoint {
    if let found = endpoints.withLock({ $0[record.id] }), found.record == record { return found }
    let integration = try backend.liveAccounts.account(record.accountID).integration
    let tools: OfferedTools
    do throws(ToolFilterError) {
      tools = try offeredTools.tools(of: integration, record.configuration)
    } catch {
      throw APIProblem(409, "the filter of this MCP server no longer fits: \(error)")
    }
    let offered = ServerTools(
      backend: backend, accountID: record.accountID, name: record.name,
      caller: Caller(server: record), tools: tools)
    let library = offered.library(of: integration, filter: record.configuration.filter)
    let isDiscovery = record.configuration.exposure == .discovery
    let server = ProtocolServer(
      info: MCPServerInfo(
        name: "tenon-\(integration.name)", title: record.name, version: Tenon.version,
        instructions: ToolServer.instructions(integration)
          + (isDiscovery ? DiscoveryTools.instructions : "")),
      provider: GuardedTools(
        inner: isDiscovery
          ? DiscoveryTools(tools.descriptors, calledThrough: offered) : offered),
      prompts: library.promptProvider, resources: library.resourceProvider, tasks: tasks,
      changes: changes.changes(of: record))
    changes.note(server.changingLists, of: record.id)
    let endpoint = Endpoint(
      record: record,
      transport: StreamableHTTP(
        server: server, originPolicy: nil, sessions: sessions, calls: calls, traffic: traffic),
      lists: server.changingLists)
    endpoints.withLock { endpoints in
      if endpoints.count >= Self.capacity, endpoints[record.id] == nil {
        _ = endpoints.popFirst()
      }
      endpoints[record.id] = endpoint
    }
    return endpoint
  }
}
