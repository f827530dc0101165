/// What is wrong with the audit log, and from which entry on.
package struct AuditFinding: Sendable, Equatable, CustomStringConvertible {
  /// The first entry that is not what was written.
  package let sequence: Int
  /// What happened to it.
  package let fault: Fault

  /// Something that is wrong.
  package init(sequence: Int, fault: Fault) {
    self.sequence = sequence
    self.fault = fault
  }

  /// Whether it lies among the faults that were accepted.
  func isKnown(through accepted: Int?) -> Bool { accepted.map { sequence <= $0 } ?? false }

  /// What can be wrong.
  package enum Fault: Sendable, Equatable {
    /// Its values or its code were changed.
    case edited
    /// Entries from here up to `through` were deleted, and no retention accounts for them.
    case missing(through: Int)
    /// It was never written by this program.
    case inserted
    /// It stands where another entry stood.
    case moved
    /// It was written by this program and does not follow what stands before it: that was replaced.
    case detached
    /// The end was cut off: entries from here up to `through` were deleted.
    case truncated(through: Int)
    /// The record of the newest code was deleted, changed, or is older than the log: what stood at the
    /// end before this entry cannot be known.
    case headLost
    /// The record of what retention deleted was changed.
    case anchorChanged
    /// It is not the entry that was there when the mark was taken.
    case replaced
  }

  package var description: String {
    switch fault {
    case .edited: "entry \(sequence) was changed after it was written"
    case .missing(let through):
      "\(Self.entries(sequence, through)) deleted, and not by retention"
    case .inserted: "entry \(sequence) was put in by someone else"
    case .moved: "entry \(sequence) was put in another's place"
    case .detached: "entry \(sequence) does not follow what stands before it, which was replaced"
    case .truncated(let through):
      "the end was cut off: \(Self.entries(sequence, through)) deleted"
    case .headLost:
      "the record of the newest entry was deleted or changed before entry \(sequence): entries may "
        + "be missing there"
    case .anchorChanged:
      "the record of what retention deleted was changed; entries before \(sequence) may be missing"
    case .replaced: "entry \(sequence) is not the one that the mark was taken of"
    }
  }

  private static func entries(_ first: Int, _ last: Int) -> String {
    first == last ? "entry \(first) was" : "entries \(first) to \(last) were"
  }
}
