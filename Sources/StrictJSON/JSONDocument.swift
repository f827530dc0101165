/// A text and the table of its values; immutable, shared by all views.
final class JSONDocument: Sendable {
  let text: ArraySlice<UInt8>
  let nodes: [JSONNode]
  /// No white space stands between the tokens.
  let isCompact: Bool

  init(text: ArraySlice<UInt8>, limits: JSONLimits) throws(JSONError) {
    let outcome: Result<JSONParser, JSONError> = text.withUnsafeBufferPointer { bytes in
      var parser = JSONParser(bytes, limits: limits)
      do throws(JSONFault) {
        try parser.parse()
        return .success(parser)
      } catch {
        return .failure(error.error(in: bytes))
      }
    }
    let parser = try outcome.get()
    self.text = text
    nodes = parser.nodes
    isCompact = parser.isCompact
  }

  /// The source text of a node, less `inset` bytes at both ends (1: a string without its quotes).
  func bytes(of node: JSONNode, inset: Int = 0) -> ArraySlice<UInt8> {
    let start = text.startIndex &+ Int(node.offset)
    return text[(start &+ inset)..<(start &+ Int(node.length) &- inset)]
  }

  /// Calls `body` with the bytes that `bytes(of:inset:)` returns.
  func withBytes<Result>(
    of node: JSONNode, inset: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { all in
      let start = Int(node.offset) &+ inset
      return body(
        UnsafeBufferPointer(rebasing: all[start..<(start &+ Int(node.length) &- 2 &* inset)]))
    }
  }

  /// The node of the value under `key` in the object at `index`.
  func child(of index: Int, key: UnsafeBufferPointer<UInt8>) -> Int? {
    let object = nodes[index]
    guard object.kind == .object else { return nil }
    return text.withUnsafeBufferPointer { all in
      var child = index &+ 1
      for _ in 0..<object.count {
        if nodes[child].stringEquals(key, in: all) { return child &+ 1 }
        child = Int(nodes[child &+ 1].next)
      }
      return nil
    }
  }

  /// The node of the element `position` of the array at `index`.
  func child(of index: Int, position: Int) -> Int? {
    let array = nodes[index]
    guard array.kind == .array, position >= 0, position < array.count else { return nil }
    if Int(array.next) &- index &- 1 == array.count { return index &+ 1 &+ position }
    var child = index &+ 1
    for _ in 0..<position { child = Int(nodes[child].next) }
    return child
  }
}
