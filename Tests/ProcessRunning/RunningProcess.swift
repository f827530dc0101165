package import Foundation

/// A program that runs beside the test. It is stopped when nobody holds it any more.
package final class RunningProcess: @unchecked Sendable {
  // Unchecked because Foundation's `Process` is not `Sendable`: it is set up before anybody else can
  // have it, and what is called on it afterwards may be called from any thread.
  private let process = Process()
  private let logs: URL

  /// One start at a time: Foundation's `run()` crashes when many threads are in it together.
  private static let starting = NSLock()

  /// Starts a program; one without a path is looked for in PATH.
  ///
  /// - Parameters:
  ///   - environment: variables besides this process's own.
  ///   - input: what stands on its standard input.
  package init(
    _ program: String, _ arguments: [String], folder: URL? = nil,
    environment: [String: String] = [:], input: String = ""
  ) throws {
    logs = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    // Files, not pipes: whoever fills the one that is not being read would wait forever.
    try Data(input.utf8).write(to: logs.appending(path: "input"))
    for name in ["output", "error"] { try Data().write(to: logs.appending(path: name)) }
    process.executableURL = URL(filePath: program.contains("/") ? program : "/usr/bin/env")
    process.arguments = program.contains("/") ? arguments : [program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let input = try FileHandle(forReadingFrom: logs.appending(path: "input"))
    let output = try FileHandle(forWritingTo: logs.appending(path: "output"))
    let error = try FileHandle(forWritingTo: logs.appending(path: "error"))
    process.standardInput = input
    process.standardOutput = output
    process.standardError = error
    try Self.starting.withLock { try process.run() }
    for handle in [input, output, error] { try handle.close() }
  }

  deinit {
    if process.isRunning { process.terminate() }
    try? FileManager.default.removeItem(at: logs)
  }

  /// What it has written to standard output so far.
  package var output: String { text("output") }

  /// What it has written to standard error so far.
  package var error: String { text("error") }

  /// Waits until its output holds a line with this text, and gives that line; nil when it ends, or a
  /// minute passes, without one.
  package func line(with text: String) async -> String? {
    for _ in 0..<3_000 {
      let isOver = !process.isRunning
      let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      if let line = lines.first(where: { $0.contains(text) }) { return String(line) }
      if isOver { return nil }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return nil
  }

  /// Sends SIGTERM and waits for the end on a thread of its own.
  package func stop() async -> ProcessRun {
    process.terminate()
    return await ended()
  }

  /// Sends SIGKILL, which no program can put off, and waits for the end.
  package func kill() async -> ProcessRun {
    if process.isRunning { sendSignal(process.processIdentifier, SIGKILL) }
    return await ended()
  }

  /// Waits for the end on a thread of its own.
  package func ended() async -> ProcessRun {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: self.end()) }
    }
  }

  /// Waits for the end, blocking the thread.
  func end() -> ProcessRun {
    process.waitUntilExit()
    return ProcessRun(
      status: process.terminationStatus, output: text("output"), error: text("error"))
  }

  private func text(_ name: String) -> String {
    let data = try? Data(contentsOf: logs.appending(path: name))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}

/// Outside the class, where `kill` means the system call.
private func sendSignal(_ process: Int32, _ signal: Int32) { _ = kill(process, signal) }
