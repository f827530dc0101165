/// A pattern as instructions of a nondeterministic automaton.
struct PatternProgram: Sendable {
  enum Instruction: Sendable {
    case scalar(UInt32)
    /// One scalar of a set in `sets`.
    case set(Int)
    case assertion(PatternAssertion)
    /// Goes on at the next instruction and at this one.
    case split(Int)
    case jump(Int)
    case match
  }

  /// How many instructions a pattern may need.
  static let maximumSize = 10_000

  private(set) var instructions: [Instruction] = []
  let sets: [ScalarSet]
  // Repeating what needs no instruction takes time too.
  private var steps = 0

  init(_ root: PatternNode, sets: [ScalarSet]) throws(PatternError) {
    self.sets = sets
    try emit(root)
    try append(.match)
  }

  /// Whether the pattern can match only at the start of the text.
  var isAnchored: Bool {
    if case .assertion(.start)? = instructions.first { true } else { false }
  }

  private mutating func append(_ instruction: Instruction) throws(PatternError) {
    guard instructions.count < Self.maximumSize else { throw Self.tooLarge }
    instructions.append(instruction)
  }

  private static var tooLarge: PatternError {
    PatternError(
      message: "the pattern is too large with its repetitions written out; use smaller counts "
        + "in '{...}', or minLength and maxLength",
      offset: 0)
  }

  private mutating func emit(_ node: PatternNode) throws(PatternError) {
    steps += 1
    guard steps <= 4 * Self.maximumSize else { throw Self.tooLarge }
    switch node {
    case .empty:
      break
    case .scalar(let scalar):
      try append(.scalar(scalar.value))
    case .set(let index):
      try append(.set(index))
    case .assertion(let assertion):
      try append(.assertion(assertion))
    case .sequence(let items):
      for item in items { try emit(item) }
    case .alternatives(let branches):
      try emit(alternatives: branches)
    case .repeated(let body, let minimum, let maximum):
      try emit(repeated: body, minimum: minimum, maximum: maximum)
    }
  }

  private mutating func emit(alternatives branches: [PatternNode]) throws(PatternError) {
    var jumps: [Int] = []
    for branch in branches.dropLast() {
      let split = instructions.count
      try append(.split(0))
      try emit(branch)
      jumps.append(instructions.count)
      try append(.jump(0))
      instructions[split] = .split(instructions.count)
    }
    if let last = branches.last { try emit(last) }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  private mutating func emit(
    repeated body: PatternNode, minimum: Int, maximum: Int?
  ) throws(PatternError) {
    for _ in 0..<minimum { try emit(body) }
    guard let maximum else {
      let split = instructions.count
      try append(.split(0))
      try emit(body)
      try append(.jump(split))
      instructions[split] = .split(instructions.count)
      return
    }
    var splits: [Int] = []
    for _ in minimum..<maximum {
      splits.append(instructions.count)
      try append(.split(0))
      try emit(body)
    }
    for split in splits { instructions[split] = .split(instructions.count) }
  }
}
