/// The elements of a JSON array, in order.
public struct JSONElements: Sequence, Sendable {
  private let document: JSONDocument
  private let first: Int
  /// How many elements there are.
  public let count: Int

  init(of value: JSONValue) {
    document = value.document
    first = value.index &+ 1
    count = value.kind == .array ? value.count : 0
  }

  /// Whether there is no element.
  public var isEmpty: Bool { count == 0 }

  /// The same as `count`.
  public var underestimatedCount: Int { count }

  /// Starts at the first element.
  public func makeIterator() -> Iterator { Iterator(document: document, index: first, left: count) }

  /// Walks the elements; each step costs the same, however large the element.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let document: JSONDocument
    fileprivate var index: Int
    fileprivate var left: Int

    /// The next element; nil after the last.
    public mutating func next() -> JSONValue? {
      guard left > 0 else { return nil }
      left &-= 1
      let value = JSONValue(document: document, index: index)
      index = Int(document.nodes[index].next)
      return value
    }
  }
}
