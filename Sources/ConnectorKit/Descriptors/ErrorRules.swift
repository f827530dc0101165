/// Where a vendor's answers say what went wrong.
public struct ErrorRules: Sendable, Equatable {
  /// Dotted paths of the messages for people, in order of preference; `*` stands for each element
  /// of a list and each member's value of an object.
  public let messages: [String]
  /// Paths of the same form. `true`, or a list with something in it, at any place that one of them
  /// reaches makes a success an error all the same.
  public let flags: [String]

  /// Describes where errors lie; generated code calls this.
  public init(messages: [String] = [], flags: [String] = []) {
    self.messages = messages
    self.flags = flags
  }
}
