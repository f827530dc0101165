extension JSONValue {
  /// The value at a dotted path: names are members, numbers index arrays, those below zero from the
  /// end, empty is the value itself.
  func value(atPath path: String) -> JSONValue? {
    var value = self
    for part in path.split(separator: ".") {
      let next =
        value.kind == .array
        ? Int(part).flatMap { value[$0 < 0 ? value.count + $0 : $0] } : value[String(part)]
      guard let next else { return nil }
      value = next
    }
    return value
  }

  /// Whether a value at a dotted path is as asked; the values are tried in the order of the document
  /// until one is. `*` stands for each element of a list and each member's value of an object.
  func hasValue(atPath path: String, where isSought: (JSONValue) -> Bool) -> Bool {
    hasValue(below: path.split(separator: ".")[...], where: isSought)
  }

  private func hasValue(
    below steps: ArraySlice<Substring>, where isSought: (JSONValue) -> Bool
  ) -> Bool {
    guard let step = steps.first else { return isSought(self) }
    let rest = steps.dropFirst()
    guard step == "*" else {
      return value(atPath: String(step))?.hasValue(below: rest, where: isSought) ?? false
    }
    return elements.contains { $0.hasValue(below: rest, where: isSought) }
      || members.contains { $0.value.hasValue(below: rest, where: isSought) }
  }
}
