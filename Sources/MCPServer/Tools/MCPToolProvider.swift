package import StrictJSON

/// Whose tools a server serves.
package protocol MCPToolProvider: Sendable {
  /// In the order in which clients see them; the same for the life of a server.
  var tools: [MCPTool] { get }

  /// Runs a tool, or says what that depends on.
  ///
  /// Called only with a name from `tools` and with an object for `arguments`, which nobody has held
  /// against the input schema yet. Bad arguments and failures are results with `isError`, so that a
  /// model can read them. When the task is cancelled the result is thrown away.
  /// - Throws: when the request itself is wrong, such as by a state that was not given out here.
  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer

  /// Hears of a call of a name that is not in `tools`.
  ///
  /// - Returns: what the caller is told; nil leaves it at the protocol's error for unknown tools.
  func callUnlisted(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer?
}

extension MCPToolProvider {
  package func callUnlisted(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer? { nil }
}
