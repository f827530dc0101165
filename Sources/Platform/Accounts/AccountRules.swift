import ConnectorKit

/// What an account must be for its integration. Messages name settings and credentials, and never hold a
/// credential's value.
struct AccountRules {
  private(set) var problems: [InvalidField]

  /// - Parameter problems: what is known to be wrong already; nothing is said of the same place again.
  init(_ problems: [InvalidField] = []) { self.problems = problems }

  mutating func check(tenantID: String) {
    if tenantID.isEmpty { return add("/tenant_id", "is missing") }
    if let flaw = RequestObject.flaw(of: tenantID, maximum: 200) { add("/tenant_id", flaw) }
  }

  mutating func check(label: String) {
    guard !label.isEmpty, let flaw = RequestObject.flaw(of: label, maximum: 200) else { return }
    add("/label", flaw)
  }

  mutating func check(origin: String?) {
    if let origin, let problem = AccountCheck.problem(ofOrigin: origin) { add("/origin", problem) }
  }

  mutating func check(settings: [String: String], of integration: IntegrationDescriptor) {
    let count = problems.count
    let known = integration.settings.map(\.name)
    for name in settings.keys.sorted() where !known.contains(name) {
      add("settings", name, Self.unknown("setting", name, known, integration))
    }
    for setting in integration.settings {
      guard let value = settings[setting.name] else {
        if setting.default == nil {
          add("settings", setting.name, "is missing: \(setting.summary)")
        }
        continue
      }
      if let flaw = RequestObject.flaw(of: value, maximum: 2_048) {
        add("settings", setting.name, flaw)
      } else if !setting.type.accepts(value) {
        add("settings", setting.name, "must be a valid \(setting.type.rawValue)")
      }
    }
    guard problems.count == count else { return }
    if let problem = AccountCheck.problem(ofSettings: settings, of: integration) {
      add("/settings", problem)
    }
  }

  /// - Parameter isComplete: false while the account is being connected and may lack some.
  mutating func check(
    credentials: [String: String], of integration: IntegrationDescriptor, isComplete: Bool
  ) {
    let count = problems.count
    let fields = integration.authentication.credentials
    let known = fields.map(\.name)
    for name in credentials.keys.sorted() where !known.contains(name) {
      add("credentials", name, Self.unknown("credential", name, known, integration))
    }
    for field in fields {
      guard let value = credentials[field.name] else {
        if isComplete { add("credentials", field.name, "is missing (\(field.label))") }
        continue
      }
      if value.isEmpty {
        add("credentials", field.name, "must not be empty")
      } else if value.utf8.count > 65_536 {
        add("credentials", field.name, "must have at most 65536 bytes")
      } else if !value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) {
        add("credentials", field.name, "holds a control character, such as a line end; remove it")
      }
    }
    guard problems.count == count, isComplete else { return }
    if let problem = AccountCheck.problem(ofCredentials: credentials, of: integration) {
      add("/credentials", problem)
    }
  }

  mutating func add(_ pointer: String, _ message: String) {
    guard !problems.contains(where: { $0.pointer == pointer }) else { return }
    problems.append(InvalidField(pointer: pointer, message: message))
  }

  private mutating func add(_ member: String, _ name: String, _ message: String) {
    add(InvalidField(at: member, name, message: "").pointer, message)
  }

  /// - Throws: `PlatformError.invalid` with everything that is wrong.
  func enforce() throws(PlatformError) {
    if !problems.isEmpty { throw .invalid(problems) }
  }

  private static func unknown(
    _ kind: String, _ name: String, _ known: [String], _ integration: IntegrationDescriptor
  ) -> String {
    let choice =
      closestName(to: name, in: known).map { "did you mean '\($0)'?" }
      ?? (known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))")
    return "'\(integration.name)' has no such \(kind); \(choice)"
  }
}
