/// Where a vendor's answers say what went wrong.
public struct ErrorRules: Sendable, Equatable {
  /// Dotted paths of the messages for people, in order of preference; `*` stands for each element.
  public let messages: [String]
  /// A path whose value `true`, or a list with something in it, makes a success an error all the
  /// same.
  public let flag: String?

  /// Describes where errors lie; generated code calls this.
  public init(messages: [String] = [], flag: String? = nil) {
    self.messages = messages
    self.flag = flag
  }
}
