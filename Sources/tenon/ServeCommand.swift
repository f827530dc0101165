import ConnectorKit
import Gateway
import Platform
import Sandbox

/// `tenon serve`: the API and MCP servers over HTTP.
enum ServeCommand: Command {
  static let name = "serve"
  static let summary = "Serves MCP and the API over HTTP."
  static let help = """
    Usage: tenon serve [--data DIR] [--host H] [--port P]
           tenon serve --sandbox [--host H] [--port P]
           tenon serve --integration NAME --credential NAME=VALUE ... [--host H] [--port P]

    Serves the accounts and MCP servers of a data folder, which are managed over the API; the first
    start prints an admin key. With --sandbox or --integration it serves an account that goes with
    the process, and prints the URL of each MCP server; whoever has a URL can call its tools. Stops
    on SIGTERM or Ctrl-C, after the calls in flight.

      --data DIR               where accounts, MCP servers, keys and the audit log are kept; ./.tenon
                               unless given. Only one server at a time may use it. What is secret in
                               it is sealed with TENON_MASTER_KEY, or a key file in it
      --sandbox                stand-ins for the vendors, an account and an MCP server for each;
                               nothing leaves this machine
      --integration NAME       the vendor itself, with the credentials given
    \(AccountOptions.help)
    \(FilterOptions.help)
      --audit-required         refuses calls and changes when the audit log cannot be written
      --audit-payloads         keeps in the audit log what was asked and answered, up to 24 KiB each
      --audit-retention DAYS   deletes older entries of the audit log; kept for ever unless given
      --log FORM               a line on standard error for each request: json, text or off; text on
                               a terminal and json elsewhere unless given
      --limit-token N/SECONDS  requests with one MCP server's token, or one API key: 1000/10 for a
                               data folder unless given; off for any number
      --limit-account N/SECONDS  calls through one account: 200/10 for a data folder unless given;
                               off for any number, also at a time
      --no-dashboard           no page for browsers at /, and no signing in
      --host H                 127.0.0.1 unless given
      --port P                 8484 unless given; 0 takes a free one
      --max-calls N            calls under way at a time; 1024 unless given, further ones get a 503
      --task-after SECONDS     when a call of a client that takes tasks becomes one: 5 unless given;
                               off for no tasks
      --max-streams N          streams open at a time on which clients are told of changes; 16384 unless
                               given, further ones get a 503
      --max-server-streams N   the same, of one MCP server and API key; 4096 unless given
      --no-sse                 does not offer the HTTP transport of 2024-11-05
      --public-url URL         where clients reach it, when a proxy is in front of it: MCP servers of
                               a data folder get URLs that begin so
      --allow-redirect URL     where a browser may be sent when an account is connected
      --allow-host NAME        a name under which clients may reach it, besides this machine's own
      --allow-origin ORIGIN    a web page's origin that may call it

    TENON_OAUTH_NAME_CLIENT_ID and TENON_OAUTH_NAME_CLIENT_SECRET in the environment are what the
    vendor NAME knows your application by.
    """
  static let options: [Option] =
    AccountOptions.options + FilterOptions.options + [
      .flag("--sandbox"), .value("--integration"), .value("--host"), .value("--port"),
      .value("--data"), .value("--allow-host"), .value("--allow-origin"), .value("--max-calls"),
      .value("--task-after"),
      .value("--max-streams"), .value("--max-server-streams"), .flag("--no-sse"),
      .flag("--audit-required"), .flag("--audit-payloads"), .value("--audit-retention"),
      .value("--public-url"), .flag("--no-dashboard"), .value("--log"), .value("--limit-token"),
      .value("--limit-account"), .value("--allow-redirect"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    StopSignal.arm()
    if arguments.has("--sandbox") {
      try AccountOptions.refuse(with: "--sandbox", arguments)
      if arguments.has("--integration") {
        throw UsageError(message: "give either --sandbox or --integration NAME")
      }
    }
    let filter = try FilterOptions.filter(arguments)
    var configuration = ServiceConfiguration(
      host: arguments.value("--host") ?? "127.0.0.1",
      port: try arguments.number("--port", in: 0...65_535) ?? 8_484,
      allowedHosts: arguments.list("--allow-host"),
      allowedOrigins: arguments.list("--allow-origin"),
      maximumConcurrentCalls: try arguments.number("--max-calls", in: 1...1_000_000) ?? 1_024)
    configuration.taskAfterSeconds = try ServeOptions.taskAfterSeconds(arguments)
    configuration.maximumStreams =
      try arguments.number("--max-streams", in: 0...1_000_000) ?? configuration.maximumStreams
    configuration.maximumStreamsOfServer =
      try arguments.number("--max-server-streams", in: 0...1_000_000)
      ?? configuration.maximumStreamsOfServer
    configuration.hasLegacySSE = !arguments.has("--no-sse")
    configuration.publicURL = try ServerURL.publicURL(arguments)
    configuration.showsDashboard = !arguments.has("--no-dashboard")
    configuration.requestLog = try ServeOptions.requestLog(arguments)
    OpenFiles.raiseLimit()
    if arguments.has("--sandbox") {
      try await serveSandbox(configuration, filter, arguments)
    } else if let name = arguments.value("--integration") {
      try await serveAccount(at: try Integrations.named(name), configuration, filter, arguments)
    } else {
      try await serveFolder(configuration, arguments)
    }
    return 0
  }

  /// What is kept in a data folder.
  private static func serveFolder(
    _ configuration: ServiceConfiguration, _ arguments: Arguments
  ) async throws {
    for option in ["--origin", "--set", "--credential", "--methods", "--tags"]
    where arguments.has(option) {
      throw UsageError(
        message: "'\(option)' goes with --integration NAME; accounts of a data folder are made "
          + "by 'tenon account create'")
    }
    let backend = try await OpenFolder.backend(
      arguments, limits: try ServeOptions.limits(arguments, isProtected: true))
    let installation = backend.installation
    try await serve(backend, configuration) { _ in
      installation.folder.announce(backend.publicOrigin)
      return Welcome.text(
        origin: backend.publicOrigin, data: installation.folder.path,
        firstKey: installation.firstKey, hasDashboard: configuration.showsDashboard)
    }
  }

  /// An account at each stand-in, in a folder that goes with the process.
  private static func serveSandbox(
    _ configuration: ServiceConfiguration, _ filter: ToolFilter, _ arguments: Arguments
  ) async throws {
    let folder = try arguments.value("--data").map(DataFolder.init)
    let sandbox = try SandboxAccounts.start()
    let integrations = try sandbox.drafts.map { try Integrations.named($0.integration).descriptor }
    let filters = try filter.split(among: integrations)
    let temporary = try TemporaryDataFolder()
    defer { temporary.remove() }
    let installation = try await Installation.open(
      temporary.path, integrations: integrations, origins: sandbox.origins)
    let backend = Backend(
      installation, transport: sandbox.transport, applications: sandbox.applications,
      redirectURIs: arguments.list("--allow-redirect"),
      limits: try ServeOptions.limits(arguments, isProtected: false))
    try await serve(backend, configuration) { backend in
      sandbox.register(callbackURI: backend.callbackURI(of:))
      var servers: [ServedTools] = []
      for ((draft, integration), filter) in zip(zip(sandbox.drafts, integrations), filters) {
        let account = try await installation.accounts.create(draft)
        guard let filter else { continue }
        let server = try await installation.servers.create(
          for: account.id,
          MCPServerDraft(
            name: integration.label,
            configuration: ServerConfiguration(
              methods: filter.methods, tags: filter.tags, tools: filter.tools)),
          by: "tenon serve --sandbox")
        servers.append(
          ServedTools(
            name: integration.label, integration: integration.name,
            tools: try filter.tools(of: integration), url: backend.url(ofToken: server.token)))
      }
      let link = try await backend.links.create(
        LinkTokenDraft(tenantID: "sandbox", integration: "xero"))
      return Welcome.text(
        servers, sandbox: sandbox.server.origin, connect: backend.url(ofLink: link.text),
        api: installation.firstKey.map { (backend.publicOrigin, $0) },
        hasDashboard: configuration.showsDashboard)
    }
    await sandbox.server.stop()
    folder?.release()
  }

  /// Serves a backend until a signal comes.
  /// - Parameter welcome: what to print.
  private static func serve(
    _ backend: Backend, _ configuration: ServiceConfiguration,
    welcome: (Backend) async throws -> String
  ) async throws {
    let service: Service
    do {
      for (name, change) in try await backend.pinTools().sorted(by: { $0.key < $1.key }) {
        Terminal.error(
          "tenon serve: the tools of \(name) are not those of the last start: "
            + "\(change.added.count) added, \(change.removed.count) removed, "
            + "\(change.changed.count) changed; the audit log names them")
      }
      service = try Service(configuration, backend: backend)
      Terminal.print(try await welcome(backend))
    } catch {
      await backend.close()
      throw error
    }
    let upkeep = Upkeep.begin(backend)
    await StopSignal.wait()
    Terminal.error("tenon serve: stopping")
    upkeep.cancel()
    await service.stop()
    await backend.close()
  }

  /// One account that the options describe.
  private static func serveAccount(
    at integration: any Integration.Type, _ configuration: ServiceConfiguration,
    _ filter: ToolFilter, _ arguments: Arguments
  ) async throws {
    for option in ["--limit-token", "--limit-account", "--no-dashboard"]
    where arguments.has(option) {
      throw UsageError(message: "'\(option)' goes with accounts that are kept, not with one alone")
    }
    let folder = try arguments.value("--data").map(DataFolder.init)
    let connection = try AccountOptions.connection(to: integration, arguments)
    let server = try ToolServer(
      connection: connection, filter: filter, taskAfterSeconds: configuration.taskAfterSeconds)
    let service = try Service(configuration, servers: [server])
    let served = ServedTools(
      name: server.name, integration: integration.descriptor.name, tools: server.tools,
      url: service.url(of: server))
    Terminal.print(Welcome.text([served], sandbox: nil))
    await StopSignal.wait()
    Terminal.error("tenon serve: stopping")
    await service.stop()
    folder?.release()
  }
}
