import ConnectorKit
import Gateway
import Sandbox

/// `tenon call`: one call from the shell.
enum CallCommand: Command {
  static let name = "call"
  static let summary = "Calls one tool and prints its result as JSON."
  static let help = """
    Usage: tenon call TOOL --sandbox [NAME=VALUE ... or --json OBJECT]
           tenon call TOOL --account ID [NAME=VALUE ... or --json OBJECT]
           tenon call TOOL --credential NAME=VALUE ... [NAME=VALUE ... or --json OBJECT]

    Arguments are NAME=VALUE, where numbers, true, false, lists and objects are written as in JSON
    and texts as they are, or one JSON object after --json. A list takes max_records=NUMBER too, for
    as many pages as that needs in one result.

      --sandbox                a stand-in for the vendor; nothing leaves this machine
      --account ID             an account of a data folder or a running server; the call is in its
                               audit log
      --dry-run                prints the request that would be sent, secrets hidden, and sends nothing
      --idempotency-key TEXT   with --account: a repeated call of this key is not made again and gets
                               the first answer, for a day
    \(APIAccess.addressingHelp)

    And without an account:

    \(AccountOptions.help)
      --json OBJECT            all arguments as one JSON object

    Ends with 0 when there is a result, with 1 when it is an error.
    """
  static let options: [Option] =
    AccountOptions.options + APIAccess.addressing + [
      .flag("--sandbox"), .flag("--dry-run"), .value("--json"), .value("--account"),
      .value("--idempotency-key"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    guard let name = arguments.words.first else { throw UsageError(message: "TOOL is missing") }
    let (tool, integration) = try Integrations.tool(named: name)
    let values = Array(arguments.words.dropFirst())
    var object: JSONValue
    if let text = arguments.value("--json") {
      guard values.isEmpty else {
        throw UsageError(message: "give NAME=VALUE or --json, not both")
      }
      do {
        object = try JSONValue(parsing: text)
      } catch {
        throw UsageError(message: "the text after --json is no JSON: \(error)")
      }
    } else {
      object = try ArgumentWords.object(values, for: tool)
    }
    if arguments.has("--dry-run"), object.kind == .object { object = try dryRun(object) }
    if let account = arguments.value("--account") {
      return try await call(tool, object, through: account, arguments)
    }
    try APIAccess.refuse(without: "--account", arguments)
    let result: (bytes: [UInt8], isError: Bool)
    if arguments.has("--sandbox") {
      try AccountOptions.refuse(with: "--sandbox", arguments)
      let sandbox = try SandboxAccounts.start(only: integration.descriptor.name)
      result = await sandbox.connection.callAsOffered(tool, arguments: object)
      await sandbox.server.stop()
    } else {
      let connection = try AccountOptions.connection(to: integration, arguments)
      result = await connection.callAsOffered(tool, arguments: object)
    }
    Terminal.print(result.bytes)
    return result.isError ? 1 : 0
  }

  /// The call as the API makes it, which looks at the account's status and keeps the audit log.
  private static func call(
    _ tool: ToolDescriptor, _ object: JSONValue, through account: String, _ arguments: Arguments
  ) async throws -> Int32 {
    try AccountOptions.refuseVendor(with: "--account", arguments)
    do {
      let answer = try await APIAccess.with(arguments) { api in
        try await api.ask(
          "POST", ["integrated-account", account, "tools", tool.name],
          bodyBytes: Array(object.bytes), idempotencyKey: arguments.value("--idempotency-key"))
      }
      Terminal.print(Array(answer.bytes))
      return 0
    } catch let refusal as APIRefusal {
      guard let outcome = refusal.answer?["outcome"] else { throw refusal }
      Terminal.print(Array(outcome.bytes))
      return 1
    }
  }

  /// The same arguments, and that it is a dry run.
  private static func dryRun(_ object: JSONValue) throws -> JSONValue {
    var json = JSONWriter(reservingCapacity: object.bytes.count + 32)
    json.beginObject()
    for member in object.members where member.key != "dry_run" {
      json.key(member.key)
      json.write(member.value)
    }
    json.key("dry_run")
    json.write(true)
    json.endObject()
    return try JSONValue(parsing: json.bytes)
  }
}
