/// Reads a `where` expression and checks its properties and types against a model.
struct XeroFilterParser {
  static let maximumLength = 4_000
  static let maximumDepth = 32

  private let model: XeroModel
  private var tokens: [(token: XeroFilterLexer.Token, index: Int)]
  private var position = 0
  private var depth = 0

  /// - Throws: a 400 of the kind `QueryParseException`.
  static func filter(_ text: String, for model: XeroModel) throws(Refusal) -> XeroFilter {
    guard text.utf8.count <= maximumLength else {
      throw .query("The expression is longer than \(maximumLength) bytes")
    }
    var parser = XeroFilterParser(model: model, tokens: try XeroFilterLexer.tokens(of: text))
    let filter = try parser.alternatives()
    guard parser.token == .end else { throw parser.syntaxError() }
    return filter
  }

  private init(model: XeroModel, tokens: [(token: XeroFilterLexer.Token, index: Int)]) {
    self.model = model
    self.tokens = tokens
  }

  private var token: XeroFilterLexer.Token { tokens[min(position, tokens.count - 1)].token }

  private func syntaxError(_ message: String = "Syntax error") -> Refusal {
    .query("\(message) (at index \(tokens[min(position, tokens.count - 1)].index))")
  }

  private mutating func skip(_ symbol: String) -> Bool {
    guard token == .symbol(symbol) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ symbol: String) throws(Refusal) {
    guard skip(symbol) else { throw syntaxError("'\(symbol)' expected") }
  }

  private mutating func skip(word: String) -> Bool {
    guard case .name(let name) = token, name.lowercased() == word else { return false }
    position += 1
    return true
  }

  private mutating func alternatives() throws(Refusal) -> XeroFilter {
    var filters = [try conjunction()]
    while skip("||") || skip(word: "or") { filters.append(try conjunction()) }
    return filters.count == 1 ? filters[0] : .any(filters)
  }

  private mutating func conjunction() throws(Refusal) -> XeroFilter {
    var filters = [try condition()]
    while skip("&&") || skip(word: "and") { filters.append(try condition()) }
    return filters.count == 1 ? filters[0] : .all(filters)
  }

  private mutating func condition() throws(Refusal) -> XeroFilter {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw .query("The expression is nested deeper than \(Self.maximumDepth) levels")
    }
    if skip("!") || skip(word: "not") { return .not(try condition()) }
    if skip("(") {
      let inner = try alternatives()
      try expect(")")
      return try comparingTruth(inner)
    }
    let left = try operand()
    if case .path(var path) = left, skip(".") { return try call(on: &path) }
    guard let comparison = takeOperator() else {
      if case .path(let path) = left, case .boolean = path.type { return .isTrue(path) }
      throw syntaxError("Expression of type 'Boolean' expected")
    }
    let right = try operand()
    try check(left, comparison, right)
    return .compare(left, comparison, right)
  }

  /// A method, and what it is compared with: `.Contains("x")`, `.Contains("x") == true`.
  private mutating func call(on path: inout XeroPath) throws(Refusal) -> XeroFilter {
    guard case .name(let name) = token else { throw syntaxError("Identifier expected") }
    guard path.type.name == "String" else {
      throw .query("No applicable method '\(name)' exists in type '\(path.type.name)'")
    }
    if let folding = XeroPath.Folding(rawValue: name) {
      position += 1
      try expect("(")
      try expect(")")
      path.folding = folding
      if skip(".") { return try call(on: &path) }
      guard let comparison = takeOperator() else { throw syntaxError("Operator expected") }
      let right = try operand()
      try check(.path(path), comparison, right)
      return .compare(.path(path), comparison, right)
    }
    guard let match = XeroFilter.Match(rawValue: name) else {
      throw .query("No applicable method '\(name)' exists in type 'String'")
    }
    position += 1
    try expect("(")
    guard case .text(let text) = token else { throw syntaxError("Expression expected") }
    position += 1
    try expect(")")
    return try comparingTruth(.match(path, match, text))
  }

  /// `condition == true` and its like.
  private mutating func comparingTruth(_ filter: XeroFilter) throws(Refusal) -> XeroFilter {
    guard let comparison = takeOperator() else { return filter }
    let isTrue = skip(word: "true")
    guard isTrue || skip(word: "false"), comparison == .equal || comparison == .unequal else {
      throw syntaxError("'true' or 'false' expected")
    }
    return isTrue == (comparison == .equal) ? filter : .not(filter)
  }

  private mutating func takeOperator() -> XeroOperator? {
    guard case .symbol(let symbol) = token else { return nil }
    let name = symbol == "=" ? "==" : symbol == "<>" ? "!=" : symbol
    guard let comparison = XeroOperator(rawValue: name) else { return nil }
    position += 1
    return comparison
  }

  private mutating func operand() throws(Refusal) -> XeroOperand {
    if skip("-") {
      guard case .number(let text) = token, let amount = XeroAmount(text) else {
        throw syntaxError("Expression expected")
      }
      position += 1
      return .number(-amount)
    }
    switch token {
    case .text(let text):
      position += 1
      return .text(text)
    case .number(let text):
      guard let amount = XeroAmount(text) else { throw syntaxError("Invalid number literal") }
      position += 1
      return .number(amount)
    case .name(let name):
      position += 1
      switch name.lowercased() {
      case "true", "false": return .boolean(name.lowercased() == "true")
      case "null": return .null
      default: break
      }
      if name == "DateTime", token == .symbol("(") { return .moment(try dateTime()) }
      if name == "Guid", skip("(") {
        guard case .text(let text) = token, isUUID(text) else {
          throw syntaxError("Guid should contain 32 digits with 4 dashes")
        }
        position += 1
        try expect(")")
        return .guid(text.lowercased())
      }
      return .path(try path(from: name))
    case .symbol, .end:
      throw syntaxError("Expression expected")
    }
  }

  /// `DateTime(2026, 11, 21)`, with hours, minutes and seconds or without.
  private mutating func dateTime() throws(Refusal) -> Moment {
    try expect("(")
    var parts: [Int] = []
    repeat {
      guard case .number(let text) = token, let part = Int(text), parts.count < 6 else {
        throw syntaxError("Integer expected")
      }
      parts.append(part)
      position += 1
    } while skip(",")
    try expect(")")
    guard parts.count == 3 || parts.count == 6, (1...9_999).contains(parts[0]),
      parts[1...2].allSatisfy({ (1...31).contains($0) })
    else { throw .query("No applicable constructor exists in type 'DateTime'") }
    let clock = Array(parts.dropFirst(3)) + [0, 0, 0]
    guard
      let day = CalendarDay(
        "\(padded(parts[0], to: 4))-\(padded(parts[1], to: 2))-\(padded(parts[2], to: 2))"),
      clock[0] < 24, clock[1] < 60, clock[2] < 60
    else {
      throw .query("Year, Month, and Day parameters describe an un-representable DateTime.")
    }
    let seconds = day.daysSinceEpoch * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    return Moment(microseconds: Int64(seconds) * 1_000_000)
  }

  /// The property of that name and those behind it, as far as they are properties.
  private mutating func path(from name: String) throws(Refusal) -> XeroPath {
    var model = model
    var names = [name]
    guard var type = model.field(name)?.type else { throw Self.unknown(name, in: model) }
    while case .part(let inner) = type, token == .symbol(".") {
      position += 1
      guard case .name(let name) = token else { throw syntaxError("Identifier expected") }
      guard let field = inner.field(name) else { throw Self.unknown(name, in: inner) }
      position += 1
      names.append(name)
      model = inner
      type = field.type
    }
    return XeroPath(names: names, type: type)
  }

  private static func unknown(_ name: String, in model: XeroModel) -> Refusal {
    .query("No property or field '\(name)' exists in type '\(model.typeName)'")
  }

  private func check(
    _ left: XeroOperand, _ comparison: XeroOperator, _ right: XeroOperand
  ) throws(Refusal) {
    guard let leftName = left.typeName, let rightName = right.typeName else { return }
    let numbers = ["Decimal", "Int32"]
    let isOrdered = !["Boolean", "Guid"].contains(leftName)
    let isEquality = comparison == .equal || comparison == .unequal
    guard leftName == rightName || numbers.contains(leftName) && numbers.contains(rightName),
      isOrdered || isEquality
    else {
      throw .query(
        "Operator '\(comparison.rawValue)' incompatible with operand types '\(leftName)' and "
          + "'\(rightName)'")
    }
  }
}

/// Reads `order`: properties with `ASC` or `DESC` behind them, commas between.
enum XeroOrder {
  static func keys(
    _ text: String, for model: XeroModel
  ) throws(Refusal) -> [(path: XeroPath, isDescending: Bool)] {
    guard text.utf8.count <= XeroFilterParser.maximumLength else {
      throw .query("The order is longer than \(XeroFilterParser.maximumLength) bytes")
    }
    var keys: [(path: XeroPath, isDescending: Bool)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard let first = words.first, words.count <= 2 else {
        throw .query("Syntax error in order '\(part)'")
      }
      let direction = words.dropFirst().first?.uppercased() ?? "ASC"
      guard ["ASC", "DESC", "ASCENDING", "DESCENDING"].contains(direction) else {
        throw .query("Syntax error in order '\(part)'")
      }
      var inner = model
      var path = XeroPath(names: [], type: .part(model))
      for name in first.split(separator: ".", omittingEmptySubsequences: false) {
        guard case .part(let model) = path.type, let field = model.field(String(name)) else {
          throw .query("No property or field '\(name)' exists in type '\(inner.typeName)'")
        }
        path.names.append(String(name))
        path.type = field.type
        if case .part(let next) = field.type { inner = next }
      }
      keys.append((path, direction.hasPrefix("DESC")))
    }
    return keys
  }
}
