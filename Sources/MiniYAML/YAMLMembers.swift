/// A mapping's members in the order of the file. Keys are scalars and differ from one another.
package struct YAMLMembers: Sequence, Sendable {
  package typealias Element = (key: YAMLNode, value: YAMLNode)

  private let mapping: YAMLNode

  init(of node: YAMLNode) {
    mapping = node
  }

  package var underestimatedCount: Int { mapping.kind == .mapping ? mapping.count : 0 }

  package func makeIterator() -> Iterator {
    Iterator(document: mapping.document, index: mapping.index + 1, left: underestimatedCount)
  }

  package struct Iterator: IteratorProtocol {
    let document: YAMLDocument
    var index: Int
    var left: Int

    package mutating func next() -> Element? {
      guard left > 0 else { return nil }
      left -= 1
      let key = YAMLNode(document: document, index: index)
      let value = YAMLNode(document: document, index: index + 1)
      index = document.indexAfter(index + 1)
      return (key, value)
    }
  }
}
