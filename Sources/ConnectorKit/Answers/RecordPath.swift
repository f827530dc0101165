extension JSONValue {
  /// The value at a dotted path: names are members, numbers index arrays, empty is the value itself.
  func value(atPath path: String) -> JSONValue? {
    var value = self
    for part in path.split(separator: ".") {
      let next =
        value.kind == .array ? Int(part).flatMap { value[$0] } : value[String(part)]
      guard let next else { return nil }
      value = next
    }
    return value
  }

  /// Every value at a dotted path in which `*` stands for each element or member; at most `maximum`.
  func values(atPath path: String, maximum: Int = 20) -> [JSONValue] {
    var found = [self]
    for part in path.split(separator: ".") {
      var next: [JSONValue] = []
      for value in found {
        guard part == "*" else {
          if let below = value.value(atPath: String(part)) { next.append(below) }
          continue
        }
        for element in value.elements.prefix(maximum) { next.append(element) }
        for member in value.members.prefix(maximum) { next.append(member.value) }
      }
      found = Array(next.prefix(maximum))
    }
    return found
  }
}
