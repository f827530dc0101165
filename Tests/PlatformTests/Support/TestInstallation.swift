import Platform
import StrictJSON
import Testing

/// A folder of a test and what is opened in it.
struct TestInstallation {
  let folder: TemporaryFolder
  let time = TestClock()

  init() throws { folder = try TemporaryFolder() }

  var path: String { folder.path("data") }

  func open(masterKey: String? = nil) async throws(InstallationError) -> Installation {
    try await Installation.open(
      path, masterKey: masterKey, integrations: [Integrations.acme, Integrations.keyed],
      clock: time.clock)
  }
}

extension AccountDraft {
  static func acme(
    tenant: String = "t1", label: String = "", settings: [String: String] = [:],
    credentials: [String: String] = ["username": "u", "password": "a-long-secret"],
    origin: String? = nil
  ) -> AccountDraft {
    AccountDraft(
      integration: "acme", tenantID: tenant, label: label,
      settings: ["company": "widgets"].merging(settings) { $1 }, credentials: credentials,
      origin: origin)
  }
}

/// What an operation of the platform throws.
func failure<Value>(_ body: () async throws -> Value) async -> PlatformError? {
  do {
    _ = try await body()
    return nil
  } catch {
    guard let error = error as? PlatformError else {
      Issue.record("\(error)")
      return nil
    }
    return error
  }
}

/// The JSON of what can be written.
func json(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter()
  write(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

func invalid(_ fields: (String, String)...) -> PlatformError {
  .invalid(fields.map { InvalidField(pointer: $0.0, message: $0.1) })
}
