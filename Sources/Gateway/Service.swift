import ConnectorKit
import HTTPServer
import MCPServer

/// Where a service listens and what it allows.
public struct ServiceConfiguration: Sendable {
  /// A numeric address, or `localhost`.
  public var host: String
  /// A port; 0 takes a free one.
  public var port: Int
  /// Names, besides those of this machine, under which clients may reach it (against DNS
  /// rebinding).
  public var allowedHosts: [String]
  /// Origins of web pages that may call it, besides those of this machine.
  public var allowedOrigins: [String]
  /// Calls that may be under way at a time, of all MCP servers together. Further ones are answered
  /// with 503.
  public var maximumConcurrentCalls: Int
  /// How many seconds a call of a client that takes tasks may last before it becomes one; nil for no
  /// tasks. With accounts of a data folder; a `ToolServer` has its own.
  public var taskAfterSeconds: Double? = ToolServer.usualTaskAfterSeconds
  /// Streams that may be open at a time for clients to be told of changes, of all MCP servers together, and
  /// of one of them. Further ones are answered with 503.
  public var maximumStreams = 16_384
  /// See `maximumStreams`; counted for each API key where a server asks for one.
  public var maximumStreamsOfServer = 4_096
  /// Whether the HTTP transport of 2024-11-05 is offered besides: `/sse` and `/mcp/TOKEN/sse`.
  public var hasLegacySSE = true
  /// Where clients reach it, without a `/` at its end, when that is not where it listens: the URL of a
  /// proxy in front of it.
  public var publicURL: String?
  /// Whether an installation shows its dashboard at `/`.
  public var showsDashboard = true
  /// What is written to standard error of each request; nil for nothing.
  public var requestLog: RequestLogForm?

  /// This machine only, on a free port.
  public init(
    host: String = "127.0.0.1", port: Int = 0, allowedHosts: [String] = [],
    allowedOrigins: [String] = [], maximumConcurrentCalls: Int = 1_024
  ) {
    self.host = host
    self.port = port
    self.allowedHosts = allowedHosts
    self.allowedOrigins = allowedOrigins
    self.maximumConcurrentCalls = maximumConcurrentCalls
  }
}

extension ServiceConfiguration {
  /// The host of the public URL, with its port if it has one; the one listened on where there is none.
  fileprivate var publicHost: String {
    guard let url = publicURL, let start = url.firstRange(of: "://")?.upperBound else {
      return host
    }
    return String(url[start...].prefix { $0 != "/" })
  }
}

/// The HTTP server in front of one or more MCP servers.
public final class Service: Sendable {
  /// The MCP servers, in order.
  public let servers: [ToolServer]
  private let listener: HTTPListener
  private let log: RequestLog?
  /// What may run without a request that waits for it.
  private let tasks: [MCPTasks]
  private let beforeStop: @Sendable () -> Void

  /// Starts listening.
  /// - Throws: `ServiceError` when the address cannot be listened on.
  public convenience init(
    _ configuration: ServiceConfiguration = ServiceConfiguration(), servers: [ToolServer]
  ) throws(ServiceError) {
    let router = Router(configuration, servers: servers)
    try self.init(configuration, servers, servers.compactMap(\.protocolServer.tasks)) {
      request, facts in
      await router.respond(to: request, noting: facts)
    }
  }

  /// Starts listening for an installation: its API, and its MCP servers.
  /// - Throws: `ServiceError` when the address cannot be listened on.
  package convenience init(
    _ configuration: ServiceConfiguration = ServiceConfiguration(), backend: Backend
  ) throws(ServiceError) {
    let api = ManagementAPI(backend, hasDashboard: configuration.showsDashboard)
    let endpoints = MCPEndpoints(backend, configuration)
    let pages = ConnectPages(backend: backend)
    let dashboard = configuration.showsDashboard ? DashboardPage() : nil
    try self.init(
      configuration, [], endpoints.tasks.map { [$0] } ?? [],
      beforeStop: { backend.tails.close() }
    ) { request, facts in
      if let response = await endpoints.respond(to: request, noting: facts) { return response }
      if let response = await pages.respond(to: request) { return response }
      if let response = dashboard?.respond(to: request) { return response }
      return await api.respond(to: request, noting: facts)
    }
    backend.publicOrigin = configuration.publicURL ?? origin
    backend.signIn.hosts = OriginPolicy(
      hosts: configuration.allowedHosts + [configuration.host, configuration.publicHost])
  }

  private init(
    _ configuration: ServiceConfiguration, _ servers: [ToolServer], _ tasks: [MCPTasks],
    beforeStop: @escaping @Sendable () -> Void = {},
    _ respond: @escaping ObservedRequests.Handler
  ) throws(ServiceError) {
    self.servers = servers
    self.tasks = tasks
    self.beforeStop = beforeStop
    log = configuration.requestLog.flatMap { RequestLog($0) }
    if configuration.requestLog != nil, log == nil {
      throw ServiceError(
        message: "cannot start the request log: raise the limits of open files and threads")
    }
    let requests = ObservedRequests(log, handler: respond)
    var listening = HTTPServerConfiguration(host: configuration.host, port: configuration.port)
    // In the handshake versions a disconnect is not to be taken for a cancellation (2025-11-25,
    // basic/transports, "Sending Messages to the Server").
    listening.cancelsOnDisconnect = false
    listening.maximumLiveStreams = configuration.maximumStreams
    do {
      listener = try HTTPListener(configuration: listening) { request in
        await requests.respond(to: request)
      }
    } catch {
      throw ServiceError(message: "\(error)")
    }
  }

  /// The port it listens on.
  public var port: Int { listener.port }

  /// Where clients reach a server. Whoever has the URL can call its tools.
  public func url(of server: ToolServer) -> String { "\(origin)/mcp/\(server.token.text)" }

  private var origin: String {
    let host = listener.host.contains(":") ? "[\(listener.host)]" : listener.host
    return "http://\(host):\(port)"
  }

  /// Takes no new connections, lets calls in flight finish within the period, those of tasks too, then
  /// closes, and writes what is left of the log.
  public func stop(gracePeriodSeconds: Double = 10) async {
    let end = ContinuousClock.now + .seconds(gracePeriodSeconds)
    beforeStop()
    await listener.stop(gracePeriodSeconds: gracePeriodSeconds)
    for tasks in tasks { await tasks.drain(within: end - .now) }
    await log?.close()
  }
}

/// Why a service cannot start.
public struct ServiceError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong and what to do.
  public let message: String

  /// The message.
  public var description: String { message }
}
