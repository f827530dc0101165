/// What a successful answer holds. Paths are dotted, a number indexes an array, -1 is its last element,
/// empty is the root.
public enum AnswerShape: Sendable, Equatable {
  /// One value; `[]` reads as none and a list of one as its element. Unless it is optional, an answer
  /// that has nothing at the path is none.
  case one(at: String = "", isOptional: Bool = false)
  /// Records; a single object reads as a list of one.
  case many(at: String = "")
  /// The value of a response field, such as `Location`; null when there is none.
  case header(String)
  /// Plain text.
  case text
  /// Nothing worth reading.
  case empty
}
