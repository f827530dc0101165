/// The members of a JSON object, in the order of the text.
public struct JSONMembers: Sequence, Sendable {
  private let document: JSONDocument
  private let first: Int
  /// How many members there are.
  public let count: Int

  init(of value: JSONValue) {
    document = value.document
    first = value.index &+ 1
    count = value.kind == .object ? value.count : 0
  }

  /// Whether there is no member.
  public var isEmpty: Bool { count == 0 }

  /// The same as `count`.
  public var underestimatedCount: Int { count }

  /// Starts at the first member.
  public func makeIterator() -> Iterator { Iterator(document: document, index: first, left: count) }

  /// Walks the members; each step costs the same, however large the member.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let document: JSONDocument
    fileprivate var index: Int
    fileprivate var left: Int

    /// The next member; nil after the last.
    public mutating func next() -> JSONMember? {
      guard left > 0 else { return nil }
      left &-= 1
      let member = JSONMember(document: document, index: index)
      index = Int(document.nodes[index &+ 1].next)
      return member
    }
  }
}

/// A key of a JSON object and its value.
public struct JSONMember: Sendable {
  private let document: JSONDocument
  private let index: Int

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  /// The key, unescaped.
  public var key: String { document.string(of: document.nodes[index]) }

  /// The key's source text between its quotes, escapes and all.
  public var keyBytes: ArraySlice<UInt8> { document.bytes(of: document.nodes[index], inset: 1) }

  /// Whether the key has no escapes, so that `keyBytes` are the key itself in UTF-8.
  public var hasPlainKey: Bool { !document.nodes[index].flag }

  /// The value.
  public var value: JSONValue { JSONValue(document: document, index: index &+ 1) }
}
