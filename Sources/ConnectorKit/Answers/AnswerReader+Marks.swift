extension AnswerReader {
  /// The JSON of a success in which errors are reported; nil when there is none.
  func markedAsError(_ root: JSONValue, _ response: UpstreamResponse) -> JSONValue? {
    guard !errors.flags.isEmpty || !errors.marks.isEmpty else { return nil }
    var document = root
    switch tool.answer {
    case .one, .many: break
    case .empty, .text, .header:
      // Not read as JSON otherwise, yet errors come as JSON.
      guard response.body.count <= Self.maximumErrorJSON,
        let value = try? JSONValue(parsing: response.body)
      else { return nil }
      document = value
    }
    let isMarked =
      errors.flags.contains { document.hasValue(atPath: $0, where: \.isSet) }
      || errors.marks.contains { document.isMarked($0) }
    guard isMarked else { return nil }
    return document
  }
}

extension JSONValue {
  /// Whether a mark of errors is set: true, or a list with something in it.
  fileprivate var isSet: Bool {
    bool == true || (kind == .array && count > 0)
  }

  /// Whether a value marks this document as an error. One that is missing never does.
  fileprivate func isMarked(_ mark: ErrorRules.Mark) -> Bool {
    switch mark {
    case .value(let path, let json):
      guard let value = try? JSONValue(parsing: json) else { return false }
      return hasValue(atPath: path) { $0 == value }
    case .other(let path, let json):
      guard let value = try? JSONValue(parsing: json) else { return false }
      return hasValue(atPath: path) { $0 != value }
    }
  }
}
