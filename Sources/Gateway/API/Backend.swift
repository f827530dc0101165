package import ConnectorKit
package import Platform
import Synchronization

/// An installation and what carries its calls: everything that the HTTP API works with.
package final class Backend: Sendable {
  /// What is kept.
  package let installation: Installation
  /// What was done.
  package let audit: AuditLog
  let idempotency: Idempotency
  /// Calls that outlive the request that made them.
  let tasks: CallTasks
  let approvals: Approvals
  /// What lets people connect accounts.
  package let links: LinkTokens
  let connect: ConnectFlow
  let tokens: AccessTokens
  let transport: any Transport
  let liveAccounts: LiveAccounts
  let limits: Limits
  let signIn: SignIn
  let statistics: CallStatistics
  let tails = AuditTails()
  /// What vendors know the operator by.
  let applications: OAuthApplications
  /// How long entries of the audit log are kept, in milliseconds; nil for ever.
  let auditAge: Int?
  let auditDetail: AuditDetail
  /// The tools as they were at the start, by integration; empty where nobody looked.
  let toolPins = Mutex<[String: ToolPins]>([:])
  /// What a sweep said last.
  let lastSweep = Mutex<[String]>([])
  private let origin = Mutex("http://127.0.0.1")

  /// - Parameters:
  ///   - transport: what carries requests to vendors.
  ///   - applications: what vendors know the operator by.
  ///   - redirectURIs: where browsers may be sent when an account is connected, letter by letter.
  ///   - auditMode: what happens when the audit log cannot be written.
  ///   - auditAge: how long entries of the audit log are kept, in milliseconds; nil for ever.
  ///   - auditsPayloads: whether entries of calls hold what was asked and answered.
  ///   - limits: how often tokens, keys and accounts may be used.
  package init(
    _ installation: Installation, transport: any Transport,
    applications: OAuthApplications = OAuthApplications([:]), redirectURIs: [String] = [],
    auditMode: AuditLog.Mode = .failOpen, auditAge: Int? = nil, auditsPayloads: Bool = false,
    limits: LimitSettings = .off
  ) {
    self.installation = installation
    self.transport = transport
    self.applications = applications
    self.auditAge = auditAge
    auditDetail = AuditDetail(hasPayloads: auditsPayloads)
    let (database, keys) = (installation.database, installation.keys)
    audit = AuditLog(
      database: database, keys: keys, clock: installation.clock, mode: auditMode)
    idempotency = Idempotency(database: database, keys: keys, clock: installation.clock)
    tasks = CallTasks(database: database, keys: keys, clock: installation.clock)
    approvals = Approvals(database: database, keys: keys, clock: installation.clock)
    links = LinkTokens(
      database: database, keys: keys, accounts: installation.accounts, clock: installation.clock,
      redirectURIs: redirectURIs)
    connect = ConnectFlow(
      database: database, keys: keys, accounts: installation.accounts, links: links,
      applications: applications, transport: transport, clock: installation.clock)
    tokens = AccessTokens(
      accounts: installation.accounts, applications: applications,
      requests: TokenRequests(transport: transport, clock: installation.clock),
      clock: installation.clock)
    liveAccounts = LiveAccounts(installation, tokens: tokens, transport: transport)
    self.limits = Limits(limits, clock: installation.clock)
    signIn = SignIn(installation)
    statistics = CallStatistics(audit, clock: installation.clock)
  }

  var clock: Clock { installation.clock }

  /// Where clients reach this, without a `/` at its end: `https://tenon.example.com`.
  package var publicOrigin: String {
    get { origin.withLock { $0 } }
    set { origin.withLock { $0 = newValue } }
  }

  /// The page of the dashboard.
  var dashboardURL: String { "\(publicOrigin)/" }

  /// The URL of the MCP server with a token. Whoever has it can call its tools.
  package func url(ofToken token: String) -> String { "\(publicOrigin)/mcp/\(token)" }

  /// The URL of the page of a link token. Whoever has it can connect one account.
  package func url(ofLink token: String) -> String {
    "\(publicOrigin)/connect?link_token=\(token)"
  }

  /// Where a vendor sends browsers back, as it must be registered there.
  package func callbackURI(of integration: String) -> String {
    "\(publicOrigin)/connect/\(integration)/callback"
  }

  /// An account that a caller reaches; any other does not exist for him.
  func account(_ id: String, for principal: Principal) throws(PlatformError) -> Account {
    let account = try installation.accounts.get(id)
    guard principal.mayReach(account) else { throw .notFound("there is no such account") }
    return account
  }

  /// Writes what waits; then the installation may be closed.
  package func close() async {
    try? await audit.flush()
    await installation.close()
  }
}
