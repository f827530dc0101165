/// Reads a pattern's source into a tree. Recursion is bounded by `maximumDepth`.
struct PatternParser {
  let source: [Unicode.Scalar]
  var position = 0
  private(set) var sets: [ScalarSet] = []
  private var depth = 0

  private static let maximumDepth = 100

  init(_ source: String) {
    self.source = Array(source.unicodeScalars)
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try alternatives()
    guard position == source.count else {
      throw error("')' without '('; write '\\)' for the character", at: position)
    }
    return node
  }

  private mutating func alternatives() throws(PatternError) -> PatternNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var items: [PatternNode] = []
    while let scalar = peek(), scalar != "|", scalar != ")" {
      let start = position
      let item = try atom()
      guard let bounds = try quantifier() else {
        items.append(item)
        continue
      }
      if case .assertion = item, source[start] != "(" {
        throw error("an assertion cannot be repeated; leave its quantifier out", at: start)
      }
      items.append(.repeated(item, minimum: bounds.minimum, maximum: bounds.maximum))
    }
    return items.count == 1 ? items[0] : items.isEmpty ? .empty : .sequence(items)
  }

  private mutating func atom() throws(PatternError) -> PatternNode {
    let start = position
    let scalar = source[position]
    position += 1
    switch scalar {
    case "(": return try group(from: start)
    case "[": return set(try classRanges(from: start))
    case "\\": return try escape(from: start)
    case ".": return set(ScalarSet.complement(of: NamedRanges.lineEnds))
    case "^": return .assertion(.start)
    case "$": return .assertion(.end)
    case "*", "+", "?":
      throw error(
        "nothing to repeat before '\(scalar)'; write '\\\(scalar)' for the character", at: start)
    case "{", "}", "]":
      throw error("unexpected '\(scalar)'; write '\\\(scalar)' for the character", at: start)
    default: return .scalar(scalar)
    }
  }

  private mutating func group(from start: Int) throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw error("groups are nested more than \(Self.maximumDepth) deep", at: start)
    }
    if take("?") { try groupKind(from: start) }
    let node = try alternatives()
    guard take(")") else { throw error("'(' without ')'", at: start) }
    return node
  }

  private mutating func groupKind(from start: Int) throws(PatternError) {
    if take(":") { return }
    if take("=") || take("!") {
      throw error(
        "lookahead is not supported; write the allowed texts as alternatives in '(?:...|...)'",
        at: start)
    }
    if take("<") {
      if take("=") || take("!") {
        throw error(
          "lookbehind is not supported; write the allowed texts as alternatives in '(?:...|...)'",
          at: start)
      }
      throw error("named groups are not supported; write '(?:...)'", at: start)
    }
    throw error(
      "flags in a pattern are not supported; write '(?:...)', and both cases as in '[Aa]'",
      at: start)
  }

  /// The bounds of the quantifier at the position, if there is one.
  private mutating func quantifier() throws(PatternError) -> (minimum: Int, maximum: Int?)? {
    let start = position
    let bounds: (minimum: Int, maximum: Int?)
    if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("?") {
      bounds = (0, 1)
    } else if take("{") {
      bounds = try counts(from: start)
    } else {
      return nil
    }
    _ = take("?")
    return bounds
  }

  private mutating func counts(from start: Int) throws(PatternError) -> (
    minimum: Int, maximum: Int?
  ) {
    guard let minimum = try number() else {
      throw error("expected a number after '{'; write '\\{' for the character", at: start)
    }
    var maximum: Int? = minimum
    if take(",") { maximum = try number() }
    guard take("}") else {
      throw error("expected '}' after '{\(minimum)'; write '\\{' for the character", at: start)
    }
    if let maximum, maximum < minimum {
      throw error("'{\(minimum),\(maximum)}' asks for more at least than at most", at: start)
    }
    return (minimum, maximum)
  }

  private mutating func number() throws(PatternError) -> Int? {
    let start = position
    var value = 0
    while let digit = peek()?.value, digit >= 0x30, digit <= 0x39 {
      value = value * 10 + Int(digit - 0x30)
      guard value <= PatternProgram.maximumSize else {
        throw error("repeats more than \(PatternProgram.maximumSize) times", at: start)
      }
      position += 1
    }
    return position == start ? nil : value
  }

  func peek() -> Unicode.Scalar? { position < source.count ? source[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    position += 1
    return true
  }

  mutating func set(_ ranges: [ClosedRange<UInt32>]) -> PatternNode {
    sets.append(ScalarSet(ranges))
    return .set(sets.count - 1)
  }

  func error(_ message: String, at offset: Int) -> PatternError {
    PatternError(message: message, offset: offset)
  }
}
