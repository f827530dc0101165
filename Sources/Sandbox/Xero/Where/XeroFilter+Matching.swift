extension XeroFilter {
  /// Whether the record is one of those asked for.
  ///
  /// - Throws: a 400 when a method is called on what the record does not have.
  func accepts(_ record: XeroRecord) throws(Refusal) -> Bool {
    switch self {
    case .all(let filters):
      for filter in filters where try !filter.accepts(record) { return false }
      return true
    case .any(let filters):
      for filter in filters where try filter.accepts(record) { return true }
      return false
    case .not(let filter):
      return try !filter.accepts(record)
    case .isTrue(let path):
      return path.value(in: record)?.boolean ?? false
    case .compare(let left, let comparison, let right):
      return Self.accepts(left.value(in: record), comparison, right.value(in: record))
    case .match(let path, let match, let text):
      guard let value = path.value(in: record)?.text else {
        throw .query("Object reference not set to an instance of an object.")
      }
      switch match {
      case .contains: return text.isEmpty || value.contains(text)
      case .startsWith: return value.hasPrefix(text)
      case .endsWith: return value.hasSuffix(text)
      }
    }
  }

  private static func accepts(
    _ left: XeroValue?, _ comparison: XeroOperator, _ right: XeroValue?
  ) -> Bool {
    guard let left, let right else {
      return comparison == .equal && left == nil && right == nil
        || comparison == .unequal && (left == nil) != (right == nil)
    }
    switch (left, right) {
    case (.boolean(let left), .boolean(let right)):
      return comparison.accepts(left ? 1 : 0, right ? 1 : 0)
    case (.text(let left), .text(let right)):
      return comparison.accepts(left, right)
    default:
      if let left = left.instant, let right = right.instant {
        return comparison.accepts(left, right)
      }
      guard let left = left.number, let right = right.number else {
        return comparison == .unequal
      }
      return comparison.accepts(left, right)
    }
  }
}

extension XeroValue {
  fileprivate var number: XeroAmount? { amount ?? integer.map { XeroAmount($0) } }

  fileprivate var instant: Moment? {
    moment ?? date.map { Moment(microseconds: Int64($0.daysSinceEpoch) * 86_400_000_000) }
  }

  /// Where the value stands among others of its type when a list is ordered.
  func precedes(_ other: XeroValue) -> Bool {
    if let left = text, let right = other.text { return left < right }
    if let left = instant, let right = other.instant { return left < right }
    if let left = number, let right = other.number { return left < right }
    if let left = boolean, let right = other.boolean { return !left && right }
    return false
  }
}

extension XeroOperand {
  fileprivate func value(in record: XeroRecord) -> XeroValue? {
    switch self {
    case .path(let path): path.value(in: record)
    case .null: nil
    case .text(let text): .text(text)
    case .number(let amount): .amount(amount)
    case .boolean(let boolean): .boolean(boolean)
    case .moment(let moment): .moment(moment)
    case .guid(let text): .text(text)
    }
  }
}
