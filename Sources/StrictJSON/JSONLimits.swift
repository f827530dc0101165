/// How much JSON text `JSONValue.init(parsing:limits:)` accepts before it refuses.
public struct JSONLimits: Sendable, Hashable {
  /// The longest text, in bytes. Values above 512 MiB act as 512 MiB.
  public var maximumBytes: Int
  /// The deepest nesting of arrays and objects; `[]` has depth 1, a bare number 0.
  public var maximumDepth: Int
  /// The longest number, in bytes.
  public var maximumNumberLength: Int

  /// The standard limits, but for those that are given.
  public init(
    maximumBytes: Int = 16 << 20, maximumDepth: Int = 128, maximumNumberLength: Int = 1_000
  ) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
    self.maximumNumberLength = maximumNumberLength
  }

  /// 16 MiB, 128 levels, 1,000 bytes a number.
  public static let standard = JSONLimits()

  /// Offsets and counts in the node table are narrower than `Int`.
  static let largestText = 512 << 20
}
