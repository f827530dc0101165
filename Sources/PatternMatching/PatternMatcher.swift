/// Runs a program over a text, all alternatives at once: every instruction is on the list of a place
/// at most once, so the work at each scalar is bounded by the program's size (Thompson 1968).
struct PatternMatcher {
  private let program: PatternProgram
  private var current: [Int] = []
  private var upcoming: [Int] = []
  private var pending: [Int] = []
  /// The place at which an instruction was last put on a list.
  private var lastPlace: [Int]
  private var place = 0
  private var hasMatched = false

  init(_ program: PatternProgram) {
    self.program = program
    lastPlace = Array(repeating: -1, count: program.instructions.count)
  }

  mutating func matches(_ text: String) -> Bool {
    let isAnchored = program.isAnchored
    var scalars = text.unicodeScalars.makeIterator()
    var before: UInt32?
    var after = scalars.next()?.value
    add(0, between: before, and: after)
    swap(&current, &upcoming)
    while !hasMatched, let scalar = after {
      if isAnchored, current.isEmpty { return false }
      before = scalar
      after = scalars.next()?.value
      place += 1
      for index in current {
        let isAccepted =
          switch program.instructions[index] {
          case .scalar(let value): value == scalar
          case .set(let set): program.sets[set].contains(scalar)
          default: false
          }
        if isAccepted { add(index + 1, between: before, and: after) }
      }
      if !isAnchored { add(0, between: before, and: after) }
      swap(&current, &upcoming)
      upcoming.removeAll(keepingCapacity: true)
    }
    return hasMatched
  }

  /// Adds to the upcoming list what can be reached from `start` without reading a scalar.
  private mutating func add(_ start: Int, between before: UInt32?, and after: UInt32?) {
    pending.append(start)
    while let index = pending.popLast() {
      guard lastPlace[index] != place else { continue }
      lastPlace[index] = place
      switch program.instructions[index] {
      case .match:
        hasMatched = true
      case .jump(let target):
        pending.append(target)
      case .split(let other):
        pending.append(other)
        pending.append(index + 1)
      case .assertion(let assertion):
        if assertion.holds(between: before, and: after) { pending.append(index + 1) }
      case .scalar, .set:
        upcoming.append(index)
      }
    }
  }
}

extension PatternAssertion {
  /// - Parameters: the scalars before and after the place; nil at the ends of the text.
  func holds(between before: UInt32?, and after: UInt32?) -> Bool {
    switch self {
    case .start: before == nil
    case .end: after == nil
    case .wordBoundary: Self.isWord(before) != Self.isWord(after)
    case .noWordBoundary: Self.isWord(before) == Self.isWord(after)
    }
  }

  private static func isWord(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    return NamedRanges.word.contains { $0.contains(scalar) }
  }
}
