/// Where a vendor's answers say what went wrong.
public struct ErrorRules: Sendable, Equatable {
  /// A value that makes a success an error all the same, as JSON; compared exactly, numbers by what
  /// they are worth.
  public enum Mark: Sendable, Equatable {
    /// The value at the path is this one.
    case value(at: String, is: String)
    /// There is a value at the path, and it is another than this one.
    case other(at: String, than: String)
  }

  /// Dotted paths of the messages for people, in order of preference; `*` stands for each element
  /// of a list and each member's value of an object.
  public let messages: [String]
  /// Paths of the same form. `true`, or a list with something in it, at any place that one of them
  /// reaches makes a success an error all the same.
  public let flags: [String]
  /// Values at paths of the same form that do so too.
  public let marks: [Mark]

  /// Describes where errors lie; generated code calls this.
  public init(messages: [String] = [], flags: [String] = [], marks: [Mark] = []) {
    self.messages = messages
    self.flags = flags
    self.marks = marks
  }
}
