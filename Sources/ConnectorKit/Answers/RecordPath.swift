/// A step of a dotted path into an answer.
private struct PathStep {
  var name = ""
  /// Whether this is `*`: each element of a list and each member's value of an object.
  var isEach = false

  /// The steps of a path: between dots, where a backslash makes the character behind it one of the
  /// name, so that `@odata\.nextLink` is one.
  static func all(of path: String) -> [PathStep] {
    var steps: [PathStep] = []
    var name = String.UnicodeScalarView()
    var isVerbatim = true
    func end() {
      if !name.isEmpty {
        let name = String(name)
        steps.append(PathStep(name: name, isEach: isVerbatim && name == "*"))
      }
    }
    var scalars = path.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case ".":
        end()
        name = String.UnicodeScalarView()
        isVerbatim = true
      case "\\":
        isVerbatim = false
        name.append(scalars.next() ?? scalar)
      default: name.append(scalar)
      }
    }
    end()
    return steps
  }
}

extension JSONValue {
  /// The value at a dotted path: names are members, numbers index arrays, those below zero from the
  /// end, empty is the value itself.
  package func value(atPath path: String) -> JSONValue? {
    var value = self
    for step in PathStep.all(of: path) {
      guard let next = value.child(step) else { return nil }
      value = next
    }
    return value
  }

  /// Whether a dotted path leads to nothing, rather than past it: to null or an empty list on the way.
  func endsInNothing(on path: String) -> Bool {
    var value = self
    for step in PathStep.all(of: path) {
      if value.isNull || (value.kind == .array && value.count == 0) { return true }
      guard let next = value.child(step) else { return false }
      value = next
    }
    return false
  }

  /// Whether a value at a dotted path is as asked; the values are tried in the order of the document
  /// until one is. `*` stands for each element of a list and each member's value of an object.
  func hasValue(atPath path: String, where isSought: (JSONValue) -> Bool) -> Bool {
    hasValue(below: PathStep.all(of: path)[...], where: isSought)
  }

  private func hasValue(
    below steps: ArraySlice<PathStep>, where isSought: (JSONValue) -> Bool
  ) -> Bool {
    guard let step = steps.first else { return isSought(self) }
    let rest = steps.dropFirst()
    guard step.isEach else { return child(step)?.hasValue(below: rest, where: isSought) ?? false }
    return elements.contains { $0.hasValue(below: rest, where: isSought) }
      || members.contains { $0.value.hasValue(below: rest, where: isSought) }
  }

  private func child(_ step: PathStep) -> JSONValue? {
    guard kind == .array else { return self[step.name] }
    return Int(step.name).flatMap { self[$0 < 0 ? count + $0 : $0] }
  }
}
