import Foundation

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

  init(_ arguments: String..., folder: URL? = nil) throws {
    let process = Process()
    process.executableURL = Self.products.appending(path: "tenon")
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    let output = Pipe()
    let error = Pipe()
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    self.output = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.error = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}

/// A folder that is there while `body` runs.
func withTemporaryFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "tenon-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
