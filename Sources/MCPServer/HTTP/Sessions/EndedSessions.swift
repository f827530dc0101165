/// The sessions that were ended, for as long as their ids could still be shown.
struct EndedSessions {
  private var nonces: [String: Int] = [:]
  /// Ids that were made before this are refused, whosever they are: they may have been ended.
  private var earliest = Int.min

  private static let maximum = 100_000

  /// Whether a session was ended, or may have been.
  func contains(_ content: SessionIDs.Content) -> Bool {
    content.issuedAt < earliest || nonces[content.nonce] != nil
  }

  /// A session was ended.
  ///
  /// When there are too many to remember, the older half is forgotten, and with it every session of that
  /// time: their clients open new ones, as they have to.
  mutating func insert(_ content: SessionIDs.Content) {
    if nonces.count >= Self.maximum {
      let times = nonces.values.sorted()
      let middle = times[times.count / 2] + 1
      earliest = max(earliest, middle)
      nonces = nonces.filter { $0.value >= middle }
    }
    nonces[content.nonce] = content.issuedAt
  }
}
