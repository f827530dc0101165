import Foundation
import ProcessRunning

/// The built `tenon`, run as a user runs it.
struct TenonProcess {
  let status: Int32
  let output: String
  let error: String

  /// The folder that holds the products of the build that this test belongs to.
  static var products: URL {
    var folder = Bundle(for: Marker.self).bundleURL
    while !FileManager.default.isExecutableFile(atPath: folder.appending(path: "tenon").path),
      folder.path != "/"
    {
      folder.deleteLastPathComponent()
    }
    return folder
  }

  private final class Marker {}

  static var path: String { products.appending(path: "tenon").path }

  init(
    _ arguments: String..., folder: URL? = nil, environment: [String: String] = [:],
    input: String = ""
  ) async throws {
    try await self.init(arguments, folder: folder, environment: environment, input: input)
  }

  init(
    _ arguments: [String], folder: URL? = nil, environment: [String: String] = [:],
    input: String = ""
  ) async throws {
    let run = try await ProcessRun(
      Self.path, arguments, folder: folder, environment: environment, input: input)
    status = run.status
    output = run.output
    error = run.error
  }
}

/// A folder that is there while `body` runs.
func withTemporaryFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tenon-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}
