package import Foundation

/// A program that was run to its end.
package struct ProcessRun: Sendable {
  /// The exit status.
  package let status: Int32
  /// What it wrote to standard output.
  package let output: String
  /// What it wrote to standard error.
  package let error: String

  /// Runs a program; one without a path is looked for in PATH.
  ///
  /// A thread of its own waits for the end: tests run side by side on as many threads as there are
  /// cores, and one that blocks holds up the others.
  package init(_ program: String, _ arguments: [String], folder: URL? = nil) async throws {
    self = try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try Self.run(program, arguments, folder) })
      }
    }
  }

  private init(status: Int32, output: String, error: String) {
    self.status = status
    self.output = output
    self.error = error
  }

  /// One start at a time: Foundation's `run()` crashes when many threads are in it together.
  private static let starting = NSLock()

  private static func run(_ program: String, _ arguments: [String], _ folder: URL?) throws -> Self {
    let logs = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: logs) }
    // Files, not pipes: whoever fills the one that is not being read would wait forever.
    let files = ["output", "error"].map { logs.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: program.contains("/") ? program : "/usr/bin/env")
    process.arguments = program.contains("/") ? arguments : [program] + arguments
    if let folder { process.currentDirectoryURL = folder }
    let handles = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    process.standardInput = FileHandle.nullDevice
    try starting.withLock { try process.run() }
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Self(status: process.terminationStatus, output: texts[0], error: texts[1])
  }
}
