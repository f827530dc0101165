/// Where in the objects of one kind certain strings lie, so that they are found without a look at the
/// rest.
///
/// Read from a JSON array of places. A place is a name, which is that of the strings there; an object
/// of members, each with a place; or an array of such an object and the place of all other members.
/// Below the top a place may also be the number of one in the array, and -1 is none. A list has the
/// place of its elements. Places may lead back to themselves: the walk ends where the document does.
public struct JSONOutline: Sendable {
  private enum Place: Sendable {
    case string(name: Int)
    /// A range of `members`, and what further members are; -1 for nothing.
    case object(Range<Int>, rest: Int)
  }

  private struct Member: Sendable {
    let key: Range<Int>
    let place: Int
  }

  /// The names that places have, each once.
  public private(set) var names: [String] = []
  private var places: [Place?] = []
  private var members: [Member] = []
  private var keys: [UInt8] = []

  /// An outline in which nothing lies.
  public init() {}

  /// Reads an outline; nil when `value` is none.
  public init?(_ value: JSONValue) {
    guard value.kind == .array else { return nil }
    places = Array(repeating: nil, count: value.count)
    for (index, element) in value.elements.enumerated() {
      guard let place = place(element) else { return nil }
      places[index] = place
    }
  }

  private mutating func place(_ value: JSONValue) -> Place? {
    if let name = value.string {
      if let known = names.firstIndex(of: name) { return .string(name: known) }
      names.append(name)
      return .string(name: names.count - 1)
    }
    if value.kind == .object { return object(value, rest: -1) }
    guard let named = value[0], named.kind == .object, let rest = value[1].flatMap({ number($0) })
    else { return nil }
    return object(named, rest: rest)
  }

  private mutating func object(_ value: JSONValue, rest: Int) -> Place? {
    var own: [Member] = []
    for member in value.members {
      guard let place = number(member.value) else { return nil }
      let start = keys.count
      keys += Array(member.key.utf8)
      own.append(Member(key: start..<keys.count, place: place))
    }
    members += own
    return .object((members.count - own.count)..<members.count, rest: rest)
  }

  /// The number of a place, which one that is written where it is used gets here.
  private mutating func number(_ value: JSONValue) -> Int? {
    if let number = value.int { return number }
    guard let place = place(value) else { return nil }
    places.append(place)
    return places.count - 1
  }

  /// Calls `body` with each string of `value` that has a place, in the order of the text, and the
  /// index of the place's name.
  /// - Parameter number: the place of `value` itself.
  public func forEachString(
    in value: JSONValue, at number: Int, _ body: (JSONValue, _ name: Int) -> Void
  ) {
    let document = value.document
    document.text.withUnsafeBufferPointer { text in
      keys.withUnsafeBufferPointer { keys in
        let walk = Walk(outline: self, document: document, text: text, keys: keys)
        walk.visit(value.index, number) { value, name in
          if let name, value.kind == .string { body(value, name) }
        }
      }
    }
  }

  /// Calls `body` with each value that has a place, in the order of the text, whether it is what should
  /// be there or not: a string with a name's place, what stands instead of one, and what stands where
  /// an object with places should. A null is none of them.
  /// - Parameter number: the place of `value` itself.
  public func forEachValue(in value: JSONValue, at number: Int, _ body: (JSONValue) -> Void) {
    let document = value.document
    document.text.withUnsafeBufferPointer { text in
      keys.withUnsafeBufferPointer { keys in
        var walk = Walk(outline: self, document: document, text: text, keys: keys)
        walk.takesAll = true
        walk.visit(value.index, number) { value, _ in body(value) }
      }
    }
  }

  /// One pass. Its depth is bounded by the document's.
  private struct Walk {
    let outline: JSONOutline
    let document: JSONDocument
    let text: UnsafeBufferPointer<UInt8>
    let keys: UnsafeBufferPointer<UInt8>
    /// Whether values count that are not what the outline says.
    var takesAll = false

    func visit(_ index: Int, _ number: Int, _ body: (JSONValue, Int?) -> Void) {
      guard outline.places.indices.contains(number), let place = outline.places[number] else {
        return
      }
      let node = document.nodes[index]
      switch (node.kind, place) {
      case (.string, .string(let name)): body(JSONValue(document: document, index: index), name)
      case (.array, _):
        var child = index &+ 1
        for _ in 0..<node.count {
          visit(child, number, body)
          child = Int(document.nodes[child].next)
        }
      case (.object, .object(let members, let rest)):
        var child = index &+ 1
        for _ in 0..<node.count {
          let key = document.nodes[child]
          let value = document.nodes[child &+ 1]
          switch value.kind {
          case .string, .array, .object:
            visit(child &+ 1, self.place(of: key, members) ?? rest, body)
          case .boolean, .number:
            if takesAll { visit(child &+ 1, self.place(of: key, members) ?? rest, body) }
          case .null: break
          }
          child = Int(value.next)
        }
      case (.null, _): return
      default: if takesAll { body(JSONValue(document: document, index: index), nil) }
      }
    }

    private func place(of key: JSONNode, _ members: Range<Int>) -> Int? {
      for member in outline.members[members] {
        let name = UnsafeBufferPointer(rebasing: keys[member.key])
        if key.stringEquals(name, in: text) { return member.place }
      }
      return nil
    }
  }
}
