/// A sequence's elements in the order of the file.
package struct YAMLElements: Sequence, Sendable {
  private let sequence: YAMLNode

  init(of node: YAMLNode) {
    sequence = node
  }

  package var underestimatedCount: Int { sequence.kind == .sequence ? sequence.count : 0 }

  package func makeIterator() -> Iterator {
    Iterator(document: sequence.document, index: sequence.index + 1, left: underestimatedCount)
  }

  package struct Iterator: IteratorProtocol {
    let document: YAMLDocument
    var index: Int
    var left: Int

    package mutating func next() -> YAMLNode? {
      guard left > 0 else { return nil }
      left -= 1
      let element = YAMLNode(document: document, index: index)
      index = document.indexAfter(index)
      return element
    }
  }
}
