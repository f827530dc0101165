/// What a server knows of whoever waits for a call's answer.
public enum Caller {
  /// Whether the caller has left, for calls within the scope of a server's request; nil where nobody
  /// can leave unnoticed. A transport asks it just before it sends: what nobody waits for is not sent,
  /// and what was sent goes on to its end. Returns at once.
  @TaskLocal public static var hasLeft: (@Sendable () -> Bool)?
}
