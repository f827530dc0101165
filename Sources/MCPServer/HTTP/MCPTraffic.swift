/// What runs and what is open over HTTP, of all the endpoints that share it: it outlives an endpoint that is
/// made anew because something about its server has changed.
package final class MCPTraffic: Sendable {
  /// The streams for clients to be told things.
  package let streams: OpenStreams
  let kept: KeptSessions
  let legacy: LegacySessions?
  let running = RunningRequests()
  let questions = ClientQuestions()

  /// - Parameters:
  ///   - hasLegacySSE: whether the transport of 2024-11-05 is offered.
  package init(
    streams: OpenStreams = OpenStreams(), kept: KeptSessions = KeptSessions(),
    hasLegacySSE: Bool = true
  ) {
    self.streams = streams
    self.kept = kept
    legacy = hasLegacySSE ? LegacySessions() : nil
  }
}
