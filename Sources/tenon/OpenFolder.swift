import ConnectorKit
import Gateway
import Platform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A data folder that this process takes for itself.
enum OpenFolder {
  /// The folder that the options name.
  static func path(_ arguments: Arguments) -> String { arguments.value("--data") ?? "./.tenon" }

  /// Whether something is kept there already.
  static func exists(_ arguments: Arguments) -> Bool {
    access("\(path(arguments))/tenon.db", F_OK) == 0
  }

  /// Opens it, and makes what is missing in it.
  /// - Parameters:
  ///   - makesFirstKey: whether a folder without any API key gets one.
  ///   - limits: how often tokens, keys and accounts may be used.
  /// - Throws: `InstallationError`, and what is wrong with the options.
  static func backend(
    _ arguments: Arguments, makesFirstKey: Bool = true, limits: LimitSettings = .off
  ) async throws -> Backend {
    let transport = try AccountOptions.transport(arguments)
    let installation = try await Installation.open(
      path(arguments), masterKey: Environment.value("TENON_MASTER_KEY"),
      integrations: Integrations.all.map { $0.descriptor }, makesFirstKey: makesFirstKey)
    return Backend(
      installation, transport: transport, applications: OAuthApplications(application(of:)),
      redirectURIs: arguments.list("--allow-redirect"),
      auditMode: arguments.has("--audit-required") ? .failClosed : .failOpen,
      auditAge: try arguments.number("--audit-retention", in: 1...36_500).map { $0 * 86_400_000 },
      auditsPayloads: arguments.has("--audit-payloads"), limits: limits)
  }

  /// Opens one that exists, for a command that is soon done: another such command is waited for, and
  /// where a server has it, the message says how to ask that.
  /// - Parameters:
  ///   - mayMake: whether one that does not exist is made.
  ///   - way: what to do where a server has it; nil for asking it.
  static func backendOfCommand(
    _ arguments: Arguments, makesFolder mayMake: Bool = false, elsewise way: String? = nil
  ) async throws -> Backend {
    guard mayMake || exists(arguments) else {
      throw CommandError(
        message:
          "there is no data folder at \(path(arguments)); 'tenon serve' makes one, and --data "
          + "DIR names another")
    }
    var attempts = 0
    while true {
      do {
        return try await backend(arguments, makesFirstKey: false)
      } catch InstallationError.inUse(let path, let origin?) {
        let way = way ?? "add --url \(origin), with an API key in TENON_KEY, or stop the server"
        throw CommandError(message: "\(path) is in use by the server at \(origin); \(way)")
      } catch InstallationError.inUse where attempts < 100 {
        attempts += 1
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  }

  /// What a vendor knows the operator's application by.
  @Sendable private static func application(of integration: String) -> OAuthApplication? {
    let prefix = "TENON_OAUTH_\(integration.uppercased())_CLIENT"
    return Environment.value("\(prefix)_ID").map {
      OAuthApplication(id: $0, secret: Environment.value("\(prefix)_SECRET"))
    }
  }
}
