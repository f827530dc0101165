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
  ///
  /// - Parameters:
  ///   - environment: variables besides this process's own.
  ///   - input: what stands on its standard input.
  package init(
    _ program: String, _ arguments: [String], folder: URL? = nil,
    environment: [String: String] = [:], input: String = ""
  ) async throws {
    self = try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            let program = try RunningProcess(
              program, arguments, folder: folder, environment: environment, input: input)
            return program.end()
          })
      }
    }
  }

  init(status: Int32, output: String, error: String) {
    self.status = status
    self.output = output
    self.error = error
  }
}
