import Gateway
import Platform

/// What a server over a data folder does beside answering.
enum Upkeep {
  /// Looks through what the start did not, and sweeps at once and then every minute. What goes wrong is
  /// told once.
  static func begin(_ backend: Backend) -> Task<Void, Never> {
    Task {
      do {
        try await backend.installation.check()
      } catch {
        Terminal.error("tenon serve: \(error)")
      }
    }
    return Task {
      repeat {
        for failure in await backend.sweep() { Terminal.error("tenon serve: \(failure)") }
        try? await Task.sleep(for: .seconds(60))
      } while !Task.isCancelled
    }
  }
}
