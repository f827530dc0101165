/// Strings that take the place of values when their document is written again.
///
/// Made for one value and in the order of its text; what has no edit keeps its bytes.
public struct JSONEdits: Sendable {
  /// Where an edited value's node stands, and where its new text ends in `bytes`.
  private(set) var places: [(index: Int, end: Int)] = []
  /// The new texts, one behind the other, as JSON.
  private(set) var bytes: [UInt8] = []

  /// No edits.
  public init() {}

  /// Whether everything stays as it is.
  public var isEmpty: Bool { places.isEmpty }

  /// Puts a string in the place of `value`, which must be of the edited document and stand behind
  /// those that were replaced before.
  /// - Parameter ascii: printable ASCII without quotes and backslashes, which needs no escapes.
  public mutating func replace(_ value: JSONValue, with ascii: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: ascii)
    bytes.append(UInt8(ascii: "\""))
    places.append((value.index, bytes.count))
  }
}

extension JSONWriter {
  /// Writes a value as `write(_:)` does, with some values below it replaced.
  public mutating func write(_ value: JSONValue, _ edits: JSONEdits) {
    guard !edits.isEmpty else { return write(value) }
    let document = value.document
    separate()
    document.text.withUnsafeBufferPointer { text in
      var position = Int(value.node.offset)
      var start = 0
      var next = value.index
      for (index, end) in edits.places {
        let node = document.nodes[index]
        append(text, from: position, to: Int(node.offset), nodes: next..<index, of: document)
        bytes.append(contentsOf: edits.bytes[start..<end])
        position = Int(node.offset) &+ Int(node.length)
        start = end
        next = Int(node.next)
      }
      append(
        text, from: position, to: Int(value.node.offset) &+ Int(value.node.length),
        nodes: next..<Int(value.node.next), of: document)
    }
  }
}
