import Foundation
import ProcessRunning
import Testing

/// A data folder, and where the commands find it: the folder itself, or the server that has it.
final class ManagedFolder {
  /// What carries the commands' requests.
  enum Carrier: String, CaseIterable, CustomTestStringConvertible {
    case folder, server

    var testDescription: String { rawValue }
  }

  let path: String
  private let server: RunningProcess?
  private let options: [String]
  private let environment: [String: String]

  private init(
    path: String, server: RunningProcess?, options: [String], environment: [String: String]
  ) {
    self.path = path
    self.server = server
    self.options = options
    self.environment = environment
  }

  /// Makes a folder in another, and serves it if that is asked for.
  static func start(_ carrier: Carrier, in folder: URL) async throws -> ManagedFolder {
    let path = folder.appending(path: "data").path
    guard carrier == .server else {
      return ManagedFolder(
        path: path, server: nil, options: ["--data", path, "--allow-network", loopback],
        environment: [:])
    }
    let server = try RunningProcess(
      TenonProcess.path, ["serve", "--data", path, "--port", "0", "--allow-network", loopback])
    let line = try #require(await server.line(with: "export TENON_URL="))
    let values = line.split(separator: " ").compactMap { word in
      word.hasPrefix("TENON_")
        ? word.split(separator: "=", maxSplits: 1).last.map(String.init) : nil
    }
    try #require(values.count == 2)
    let key = folder.appending(path: "key")
    try Data("\(values[1])\n".utf8).write(to: key)
    return ManagedFolder(
      path: path, server: server, options: ["--key", "@\(key.path)"],
      environment: ["TENON_URL": values[0]])
  }

  /// Runs a command there.
  func run(
    _ arguments: String..., environment more: [String: String] = [:]
  ) async throws -> TenonProcess {
    try await TenonProcess(
      arguments + options, environment: environment.merging(more) { $1 })
  }

  /// Runs a command that must end with 0, and gives its output without the last line end.
  func output(_ arguments: String..., environment more: [String: String] = [:]) async throws
    -> String
  {
    let run = try await TenonProcess(
      arguments + options, environment: environment.merging(more) { $1 })
    #expect(run.status == 0, "\(arguments): \(run.error)")
    return run.output.hasSuffix("\n") ? String(run.output.dropLast()) : run.output
  }

  /// Runs a command with `--json` and reads what it prints.
  func json(_ arguments: String...) async throws -> [String: Any] {
    let run = try await TenonProcess(
      arguments + options + ["--json"], environment: environment)
    #expect(run.status == 0, "\(arguments): \(run.error)")
    #expect(run.error.isEmpty)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  /// Where nobody answers.
  static let nowhere = "http://127.0.0.1:1"
  private static let loopback = "127.0.0.0/8"

  /// Makes an account of Finexio's.
  func account(origin: String = nowhere) async throws -> String {
    let options = ["--origin", origin]
    let run = try await TenonProcess(
      ["account", "create", "finexio", "--tenant", "acme", "--credential", "username=user"]
        + options + self.options,
      environment: environment.merging(["TENON_CREDENTIAL_PASSWORD": "sesame"]) { $1 })
    #expect(run.status == 0, "\(run.error)")
    return String(run.output.dropLast())
  }

  /// Starts a command that goes on.
  func start(_ arguments: String...) throws -> RunningProcess {
    try RunningProcess(TenonProcess.path, arguments + options, environment: environment)
  }

  /// Where the server is; empty when there is none.
  var url: String { environment["TENON_URL"] ?? "" }

  /// Stops the server, if there is one.
  func stop() async -> ProcessRun? { await server?.stop() }
}
