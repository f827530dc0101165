/// What of a tool's request is the same in every call, worked out once.
struct Route: Sendable {
  /// A piece of the path.
  enum Piece: Sendable {
    case literal([UInt8])
    /// The position in `inputs` of what fills it.
    case placeholder(Int)
  }

  /// The path, without its query.
  let pieces: [Piece]
  /// The fixed query, without `?`; empty when there is none.
  let query: [UInt8]
  /// How many slashes the finished path has.
  let slashes: Int
  /// The names of the tool's inputs, in their order.
  let inputNames: [[UInt8]]
  /// What every body holds before the arguments.
  let constant: JSONValue

  /// Takes a tool's path apart.
  /// - Throws: `SchemaError` when a placeholder has no input: the generator never emits that.
  init(_ tool: ToolDescriptor) throws(SchemaError) {
    let path = tool.path
    let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    query = parts.count > 1 ? Array(parts[1].utf8) : []
    var pieces: [Piece] = []
    var rest = parts.first ?? ""
    slashes = rest.utf8.count { $0 == 0x2F }
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.literal(Array(rest[..<open].utf8))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw SchemaError(message: "the path '\(path)' has an unclosed '{'")
      }
      let name = String(rest[rest.index(after: open)..<close])
      guard
        let input = tool.inputs.firstIndex(where: { $0.location == .path && $0.wireName == name })
      else { throw SchemaError(message: "nothing fills '{\(name)}' in the path '\(path)'") }
      pieces.append(.placeholder(input))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(Array(rest.utf8))) }
    self.pieces = pieces
    inputNames = tool.inputs.map { Array($0.name.utf8) }
    constant = try Self.constant(tool)
  }

  private static func constant(_ tool: ToolDescriptor) throws(SchemaError) -> JSONValue {
    let text: String
    switch tool.body {
    case .object(_, let constant), .form(let constant): text = constant
    case .none, .value, .text: text = ""
    }
    guard !text.isEmpty else { return .emptyObject }
    do {
      return try JSONValue(parsing: text)
    } catch {
      throw SchemaError(message: "the constant body of '\(tool.name)' is no JSON: \(error)")
    }
  }

  /// Whether a finished path has the shape of the template.
  func isShape(of path: ArraySlice<UInt8>) -> Bool {
    var slashes = 0
    var segment = path.startIndex
    for (index, byte) in zip(path.indices, path) {
      switch byte {
      case 0x2F:
        slashes += 1
        guard !Self.isDots(path[segment..<index]) else { return false }
        segment = index + 1
      case 0x3F, 0x23: return false
      default: break
      }
    }
    return slashes == self.slashes && !Self.isDots(path[segment...])
  }

  /// `.` and `..` are unreserved characters, but servers resolve such segments.
  private static func isDots(_ segment: ArraySlice<UInt8>) -> Bool {
    (1...2).contains(segment.count) && segment.allSatisfy { $0 == 0x2E }
  }
}
