extension JSONValue: Hashable {
  /// JSON Schema's equality (2020-12, core, section 4.2.2): numbers by exact value, strings by code
  /// points after unescaping, objects regardless of order.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    left.document.text.withUnsafeBufferPointer { leftText in
      right.document.text.withUnsafeBufferPointer { rightText in
        let left = JSONSide(nodes: left.document.nodes, text: leftText, root: left.index)
        let right = JSONSide(nodes: right.document.nodes, text: rightText, root: right.index)
        return left.equals(right)
      }
    }
  }

  /// Hashes what equality compares; parts nested over 16 levels deep are left out.
  public func hash(into hasher: inout Hasher) {
    document.text.withUnsafeBufferPointer { text in
      JSONSide(nodes: document.nodes, text: text, root: index).hash(
        index, into: &hasher, levels: 16)
    }
  }
}

/// One side of a comparison.
private struct JSONSide {
  let nodes: [JSONNode]
  let text: UnsafeBufferPointer<UInt8>
  let root: Int

  func bytes(_ node: JSONNode) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[Int(node.offset)..<(Int(node.offset) &+ Int(node.length))])
  }

  /// Compares without recursion: values may be nested deeper than the call stack bears.
  func equals(_ other: JSONSide) -> Bool {
    if bytes(nodes[root]).equals(other.bytes(other.nodes[other.root])) { return true }
    var pending = [(root, other.root)]
    while let (left, right) = pending.popLast() {
      let mine = nodes[left]
      let theirs = other.nodes[right]
      guard mine.kind == theirs.kind, mine.count == theirs.count else { return false }
      switch mine.kind {
      case .null:
        break
      case .boolean:
        guard mine.flag == theirs.flag else { return false }
      case .number:
        guard ExactDecimal(bytes(mine)) == ExactDecimal(other.bytes(theirs)) else { return false }
      case .string:
        guard mine.withUnescaped(in: text, { theirs.stringEquals($0, in: other.text) })
        else { return false }
      case .array:
        var (left, right) = (left &+ 1, right &+ 1)
        for _ in 0..<mine.count {
          pending.append((left, right))
          (left, right) = (Int(nodes[left].next), Int(other.nodes[right].next))
        }
      case .object:
        guard pairMembers(of: left, with: right, in: other, into: &pending) else { return false }
      }
    }
    return true
  }

  /// Appends the values to compare; false if a key has no partner.
  private func pairMembers(
    of left: Int, with right: Int, in other: JSONSide, into pending: inout [(Int, Int)]
  ) -> Bool {
    var table: JSONKeyTable?
    var key = left &+ 1
    var candidate = right &+ 1
    for _ in 0..<nodes[left].count {
      let partner: Int? = nodes[key].withUnescaped(in: text) { bytes in
        // Both sides are mostly in the same order.
        if table == nil, other.nodes[candidate].stringEquals(bytes, in: other.text) {
          return candidate
        }
        if table == nil { table = other.keys(of: right) }
        return table?.find(bytes)
      }
      guard let partner else { return false }
      pending.append((key &+ 1, partner &+ 1))
      key = Int(nodes[key &+ 1].next)
      candidate = Int(other.nodes[partner &+ 1].next)
    }
    return true
  }

  private func keys(of object: Int) -> JSONKeyTable {
    var table = JSONKeyTable(nodes: nodes, text: text, count: nodes[object].count)
    var key = object &+ 1
    for _ in 0..<nodes[object].count {
      _ = table.insert(key)
      key = Int(nodes[key &+ 1].next)
    }
    return table
  }

  /// What lies deeper than `levels` does not count, which keeps the recursion short.
  func hash(_ index: Int, into hasher: inout Hasher, levels: Int) {
    let node = nodes[index]
    hasher.combine(node.kind)
    hasher.combine(node.count)
    switch node.kind {
    case .null: break
    case .boolean: hasher.combine(node.flag)
    case .number: ExactDecimal(bytes(node)).hash(into: &hasher)
    case .string: node.withUnescaped(in: text) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .array:
      guard levels > 0 else { return }
      var child = index &+ 1
      for _ in 0..<node.count {
        hash(child, into: &hasher, levels: levels &- 1)
        child = Int(nodes[child].next)
      }
    case .object:
      guard levels > 0 else { return }
      var sum = 0
      var key = index &+ 1
      for _ in 0..<node.count {
        var member = Hasher()
        hash(key, into: &member, levels: 0)
        hash(key &+ 1, into: &member, levels: levels &- 1)
        sum &+= member.finalize()
        key = Int(nodes[key &+ 1].next)
      }
      hasher.combine(sum)
    }
  }
}
