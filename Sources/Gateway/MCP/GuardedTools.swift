import ConnectorKit
import MCPServer
import Synchronization

/// The tools of an MCP server, with each call counted against its token and noted for the log.
struct GuardedTools: MCPToolProvider {
  let inner: any MCPToolProvider

  var tools: [MCPTool] { inner.tools }

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer {
    if let refusal = Self.refusal(of: name, context) { return .result(refusal) }
    return try await inner.call(name, arguments: arguments, context: context)
  }

  func callUnlisted(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer? {
    if let refusal = Self.refusal(of: name, context) { return .result(refusal) }
    return try await inner.callUnlisted(name, arguments: arguments, context: context)
  }

  private static func refusal(of name: String, _ context: MCPCallContext) -> MCPToolResult? {
    guard let caller = context.caller as? Caller else { return nil }
    caller.facts?.note { $0.tool = name }
    guard let verdict = caller.permit?.use(), !verdict.isAllowed else { return nil }
    let outcome = AccountCallOutcome(CallFailure(verdict, "this MCP server's token"))
    return MCPToolResult(
      structuredContent: outcome.bytes, isError: true, fields: outcome.fields)
  }
}

/// What a token was granted with a request: its first call, and each further one of a batch by asking
/// again.
final class TokenPermit: Sendable {
  private let first: RateVerdict?
  private let again: @Sendable () -> RateVerdict?
  private let isUsed = Atomic(false)

  /// - Parameter take: counts once.
  init(_ take: @escaping @Sendable () -> RateVerdict?) {
    again = take
    first = take()
  }

  /// Whether the request itself is one too many.
  var refusal: RateVerdict? { first.flatMap { $0.isAllowed ? nil : $0 } }

  /// Counts a call; nil when nobody counts.
  func use() -> RateVerdict? {
    isUsed.exchange(true, ordering: .relaxed) ? again() : first
  }
}
