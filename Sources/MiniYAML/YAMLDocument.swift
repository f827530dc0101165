/// A parsed document: the file's bytes, the table of nodes, and where the lines begin.
final class YAMLDocument: Sendable {
  /// The file's bytes and `YAMLInput.padding` NULs behind them.
  let bytes: [UInt8]
  let records: [YAMLRecord]
  let lines: YAMLLineTable
  let path: String
  /// Whether the file holds no document at all, only comments, say.
  let isEmpty: Bool

  init(
    bytes: [UInt8], records: [YAMLRecord], lines: YAMLLineTable, path: String, isEmpty: Bool
  ) {
    self.bytes = bytes
    self.records = records
    self.lines = lines
    self.path = path
    self.isEmpty = isEmpty
  }

  /// The index of the record behind a node and all its content.
  func indexAfter(_ index: Int) -> Int {
    records[index].isScalar ? index + 1 : Int(records[index].extra)
  }

  func position(ofOffset offset: Int) -> SourcePosition {
    lines.position(ofOffset: offset, in: bytes)
  }
}
