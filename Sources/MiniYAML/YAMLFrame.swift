/// A collection that is being read.
struct YAMLFrame {
  enum Kind {
    case blockSequence, blockMapping, flowSequence, flowMapping
    /// `a: b` as an element of a flow sequence.
    case flowPair
  }

  var kind: Kind
  /// Its record.
  var record: Int
  /// The column of a block collection's entries, from 0.
  var indentation: Int
  var count = 0
  /// In a flow collection: whether an element was read that no comma has followed yet.
  var needsComma = false
  /// Where its keys begin in the index of keys.
  var keyBase = 0
}
