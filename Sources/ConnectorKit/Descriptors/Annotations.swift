/// What a client may assume of a tool before calling it (MCP 2025-03-26, `ToolAnnotations`).
public struct Annotations: Sendable, Equatable {
  /// Changes nothing.
  public let readOnly: Bool
  /// May overwrite or remove what is there.
  public let destructive: Bool
  /// Calling again with the same arguments changes nothing more.
  public let idempotent: Bool
  /// Reaches beyond this process.
  public let openWorld: Bool

  /// Describes a tool's effects; generated code calls this.
  public init(
    readOnly: Bool = false, destructive: Bool = true, idempotent: Bool = false,
    openWorld: Bool = true
  ) {
    self.readOnly = readOnly
    self.destructive = destructive
    self.idempotent = idempotent
    self.openWorld = openWorld
  }
}
