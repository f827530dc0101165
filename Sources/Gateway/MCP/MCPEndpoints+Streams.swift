import MCPServer
import Platform

extension MCPEndpoints {
  /// Looks after open streams from now on, for as long as anybody has these endpoints.
  ///
  /// Servers, keys and accounts change in many ways, and time alone ends some of them: looking twice a second
  /// misses none.
  func watchStreams() {
    Task { [weak self] in
      while true {
        try? await Task.sleep(for: .milliseconds(500))
        guard let self else { return }
        checkStreams()
      }
    }
  }

  /// Ends the streams of those who would not be let in any more, and tells the others what has changed.
  func checkStreams() {
    for principal in traffic.streams.counts.keys where !isLetIn(principal) {
      traffic.streams.end(of: principal)
    }
    for id in changes.ids {
      guard let record = backend.installation.servers.server(id: id) else { continue }
      changes.announce(record) { (try? endpoint(of: record).lists) ?? [] }
    }
  }

  /// Whether a server and a key, by their ids, would be taken now as they were when the stream began.
  private func isLetIn(_ principal: String) -> Bool {
    let parts = principal.split(separator: " ", omittingEmptySubsequences: false)
    guard let id = parts.first, let record = backend.installation.servers.server(id: String(id)),
      let account = try? backend.liveAccounts.account(record.accountID)
    else { return false }
    guard record.configuration.requiresKey else { return true }
    guard let keyID = parts.dropFirst().first, !keyID.isEmpty,
      let principal = backend.installation.apiKeys.principal(id: String(keyID))
    else { return false }
    return principal.mayReach(account.account)
  }
}
