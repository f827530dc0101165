/// A node in a document's table: 16 bytes, in document order, a collection before its content.
///
/// A mapping is followed by its key and value, key and value, ...; a key is always a scalar and so
/// takes one record.
struct YAMLRecord {
  /// Offset of the node's first character: a scalar's quote or `|`, a collection's bracket, first
  /// dash or first key.
  var start: UInt32
  /// A scalar: offset behind its text, which for quoted ones leaves out the closing quote.
  /// A collection: how many elements or members it has.
  var end: UInt32
  /// A block scalar: spaces that its content is indented by. A collection: index of the record
  /// behind its content.
  var extra: UInt32
  var shape: Shape
  var flags: Flags

  enum Shape: UInt8 {
    case plain, singleQuoted, doubleQuoted, literal, folded
    case blockMapping, flowMapping, blockSequence, flowSequence
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// The scalar's text goes over a line break.
    static let isMultiline = Flags(rawValue: 1)
    /// The text holds `''` or `\`.
    static let hasEscapes = Flags(rawValue: 2)
    /// `-` behind `|` or `>`.
    static let strips = Flags(rawValue: 4)
    /// `+` behind `|` or `>`.
    static let keeps = Flags(rawValue: 8)
  }

  init(_ shape: Shape, start: Int, end: Int = 0, extra: Int = 0, flags: Flags = []) {
    // Offsets and counts fit: YAMLLimits bounds a file to 1 GiB.
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.extra = UInt32(truncatingIfNeeded: extra)
    self.shape = shape
    self.flags = flags
  }

  var isScalar: Bool { shape.rawValue <= Shape.folded.rawValue }
  var isMapping: Bool { shape == .blockMapping || shape == .flowMapping }

  /// Whether the scalar's text is the bytes between start and end, quotes left out.
  var isVerbatim: Bool { flags.isEmpty && shape.rawValue <= Shape.doubleQuoted.rawValue }

  /// Where the text of a plain or quoted scalar begins and ends.
  var content: Range<Int> {
    let first = Int(start) + (shape == .plain ? 0 : 1)
    return first..<max(first, Int(end))
  }
}
