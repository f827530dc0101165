/// The keys of the open mappings, to find duplicates in linear time.
///
/// A mapping of up to 16 keys is searched through; the keys of a larger one go into a hash table,
/// which all large mappings share and whose hashes are seeded by the process.
struct YAMLKeyIndex {
  private struct Entry {
    var hash: UInt32
    var record: UInt32
  }

  /// A slot of the table: free when its record is zero, which is never a key's.
  private struct Slot {
    var hash: UInt32 = 0
    var record: UInt32 = 0
    var mapping: UInt32 = 0
  }

  private static let searched = 16

  private var open: [Entry] = []
  /// A power of two of slots, at most half of them taken, searched from the hash onwards.
  private var slots: [Slot] = []
  private var taken = 0

  /// Where the keys of a mapping that opens now will begin.
  var mark: Int { open.count }

  /// Forgets a closed mapping's keys, and those of all inside it.
  mutating func forget(to mark: Int) {
    open.removeLast(open.count - mark)
  }

  /// Notes a key; the record of the same key when the mapping has it already.
  mutating func insert(
    _ key: YAMLRecord, at index: Int, of mapping: Int, from mark: Int, records: [YAMLRecord],
    cursor: YAMLCursor
  ) -> Int? {
    let count = open.count - mark
    if count >= Self.searched {
      if count == Self.searched {
        for entry in open[mark...] {
          _ = insertLarge(
            records[Int(entry.record)], at: Int(entry.record), of: mapping, records: records,
            cursor: cursor)
        }
      }
      open.append(Entry(hash: 0, record: UInt32(truncatingIfNeeded: index)))
      return insertLarge(key, at: index, of: mapping, records: records, cursor: cursor)
    }

    let hash = Self.hash(key, cursor)
    for entry in open[mark...] where entry.hash == hash {
      if Self.areEqual(records[Int(entry.record)], key, cursor) { return Int(entry.record) }
    }
    open.append(Entry(hash: hash, record: UInt32(truncatingIfNeeded: index)))
    return nil
  }

  private mutating func insertLarge(
    _ key: YAMLRecord, at index: Int, of mapping: Int, records: [YAMLRecord], cursor: YAMLCursor
  ) -> Int? {
    var hasher = Hasher()
    if key.isVerbatim {
      let content = key.content
      hasher.combine(
        bytes: UnsafeRawBufferPointer(
          start: cursor.base + content.lowerBound, count: content.count))
    } else {
      key.decodedText(cursor.base).withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    hasher.combine(mapping)
    let new = Slot(
      hash: UInt32(truncatingIfNeeded: hasher.finalize()),
      record: UInt32(truncatingIfNeeded: index), mapping: UInt32(truncatingIfNeeded: mapping))
    if taken * 2 >= slots.count { grow() }
    var place = Int(new.hash) & (slots.count - 1)
    while slots[place].record != 0 {
      let slot = slots[place]
      if slot.hash == new.hash, slot.mapping == new.mapping,
        Self.areEqual(records[Int(slot.record)], key, cursor)
      {
        return Int(slot.record)
      }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = new
    taken += 1
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(64, old.count * 2))
    for slot in old where slot.record != 0 {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].record != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  /// FNV-1a: a filter before the comparison, not a protection.
  private static func hash(_ key: YAMLRecord, _ cursor: YAMLCursor) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    if key.isVerbatim {
      for offset in key.content { hash = (hash ^ UInt32(cursor[offset])) &* 16_777_619 }
    } else {
      for byte in key.decodedText(cursor.base) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    }
    return hash
  }

  private static func areEqual(
    _ first: YAMLRecord, _ second: YAMLRecord, _ cursor: YAMLCursor
  ) -> Bool {
    guard first.isVerbatim, second.isVerbatim else {
      return text(first, cursor) == text(second, cursor)
    }
    let (one, other) = (first.content, second.content)
    guard one.count == other.count else { return false }
    for (left, right) in zip(one, other) where cursor[left] != cursor[right] { return false }
    return true
  }

  private static func text(_ key: YAMLRecord, _ cursor: YAMLCursor) -> [UInt8] {
    guard key.isVerbatim else { return key.decodedText(cursor.base) }
    let content = key.content
    return [UInt8](
      UnsafeBufferPointer(start: cursor.base + content.lowerBound, count: content.count))
  }
}
