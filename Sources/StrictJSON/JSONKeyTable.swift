/// The keys of one object by hash: open addressing, hashed with the process's random seed so that
/// nobody outside can choose keys that collide.
struct JSONKeyTable {
  private let nodes: [JSONNode]
  private let text: UnsafeBufferPointer<UInt8>
  /// Node index in the low half (0 is empty: no key is the root), part of the hash in the high half.
  private var slots: [UInt64]
  private let mask: Int

  /// An empty table with room for `count` keys of `nodes`.
  init(nodes: [JSONNode], text: UnsafeBufferPointer<UInt8>, count: Int) {
    self.nodes = nodes
    self.text = text
    var size = 16
    while size < 2 &* count { size &*= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size &- 1
  }

  /// Adds the key at node `index`; returns false, changing nothing, if an equal key is there.
  mutating func insert(_ index: Int) -> Bool {
    let (slot, hash) = nodes[index].withUnescaped(in: text) { key in
      let hash = Self.hash(key)
      return (self.slot(of: key, hash: hash), hash)
    }
    guard slots[slot] == 0 else { return false }
    slots[slot] = UInt64(index) | hash & ~0xFFFF_FFFF
    return true
  }

  /// The node index of the key with these unescaped bytes.
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let index = Int(slots[slot(of: key, hash: Self.hash(key))] & 0xFFFF_FFFF)
    return index == 0 ? nil : index
  }

  /// Where `key` is, or the empty slot where it belongs.
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) >> 32 == 0,
        nodes[Int(slots[slot] & 0xFFFF_FFFF)].stringEquals(key, in: text)
      {
        return slot
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(key))
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

extension JSONNode {
  /// Calls `body` with this string's bytes, unescaped, without its quotes.
  @inline(__always)
  func withUnescaped<Result>(
    in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let start = Int(offset) &+ 1
    let raw = UnsafeBufferPointer(rebasing: text[start..<(start &+ Int(length) &- 2)])
    return flag ? raw.unescaped().withUnsafeBufferPointer(body) : body(raw)
  }
}

extension JSONParser {
  /// Objects up to this many members are compared pair by pair, which is faster than hashing.
  private static var smallObject: Int { 24 }

  /// Refuses the object at node `index` if two of its keys are equal after unescaping.
  func refuseDuplicateKeys(ofObjectAt index: Int, count: Int) throws(JSONFault) {
    var key = index &+ 1
    if count <= Self.smallObject {
      // A bit for each of 64 cheap hashes: most objects never compare two keys.
      var seen: UInt64 = 0
      var hasEscapes = false
      for _ in 0..<count {
        let node = nodes[key]
        let start = Int(node.offset)
        let size = Int(node.length)
        let mix =
          Int(text[start &+ 1]) &* 3 &+ Int(text[start &+ size >> 1]) &* 5
          &+ Int(text[start &+ size &- 2]) &* 7 &+ size
        let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: mix)
        hasEscapes = hasEscapes || node.flag
        if seen & bit != 0 || hasEscapes { try refuse(key, ifEqualToAnyFrom: index &+ 1) }
        seen |= bit
        key = Int(nodes[key &+ 1].next)
      }
      return
    }
    var table = JSONKeyTable(nodes: nodes, text: text, count: count)
    for _ in 0..<count {
      guard table.insert(key) else { throw duplicate(key) }
      key = Int(nodes[key &+ 1].next)
    }
  }

  private func refuse(_ key: Int, ifEqualToAnyFrom first: Int) throws(JSONFault) {
    var earlier = first
    while earlier < key {
      let candidate = nodes[earlier]
      if nodes[key].withUnescaped(in: text, { candidate.stringEquals($0, in: text) }) {
        throw duplicate(key)
      }
      earlier = Int(nodes[earlier &+ 1].next)
    }
  }

  private func duplicate(_ key: Int) -> JSONFault {
    let name = nodes[key].withUnescaped(in: text) { String(decoding: $0, as: UTF8.self) }
    var writer = JSONWriter()
    writer.write(
      name.unicodeScalars.count > 100 ? String(name.unicodeScalars.prefix(100)) + "…" : name)
    return JSONFault(
      .duplicateKey, at: Int(nodes[key].offset),
      "duplicate key \(String(decoding: writer.bytes, as: UTF8.self))")
  }
}
