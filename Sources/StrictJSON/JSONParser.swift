/// Checks a text against RFC 8259 and fills the node table. Keeps its own stack: depth costs heap,
/// never call stack.
struct JSONParser {
  let text: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  private(set) var nodes: [JSONNode] = []
  private(set) var isCompact = true
  private var parents: [Frame] = []

  /// An array or object that is still open.
  private struct Frame {
    var node: Int
    var count: Int
    var isObject: Bool
  }

  init(_ text: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.text = text
    self.limits = limits
  }

  mutating func parse() throws(JSONFault) {
    let maximum = min(max(limits.maximumBytes, 0), JSONLimits.largestText)
    guard text.count <= maximum else {
      throw JSONFault(
        .tooLarge, at: maximum, "expected at most \(maximum) bytes, found \(text.count)")
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw JSONFault(.byteOrderMark, at: 0, "expected a value, found a byte order mark; remove it")
    }
    nodes.reserveCapacity(text.count / 12 &+ 4)
    var open = Frame(node: -1, count: 0, isObject: false)
    var position = skipWhitespace(0)
    value: while true {
      guard position < text.count else { throw unexpected("a value", at: position) }
      switch text[position] {
      case UInt8(ascii: "\""):
        position = try appendString(at: position)
      case UInt8(ascii: "{"):
        try push(&open, at: position, isObject: true)
        position = skipWhitespace(position &+ 1)
        if position < text.count, text[position] == UInt8(ascii: "}") {
          position = try pop(&open, at: position)
        } else {
          position = try appendKey(at: position, orElse: "a key in double quotes or '}'")
          continue value
        }
      case UInt8(ascii: "["):
        try push(&open, at: position, isObject: false)
        position = skipWhitespace(position &+ 1)
        if position < text.count, text[position] == UInt8(ascii: "]") {
          position = try pop(&open, at: position)
        } else {
          continue value
        }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        let end = try endOfNumber(from: position)
        append(.number, from: position, to: end)
        position = end
      default:
        position = try appendWord(at: position)
      }
      while true {
        position = skipWhitespace(position)
        if open.node < 0 {
          guard position == text.count else {
            throw JSONFault(
              .trailingContent, at: position,
              "expected the end of the text, found \(found(at: position))")
          }
          return
        }
        open.count &+= 1
        guard position < text.count else {
          throw unexpected(open.isObject ? "',' or '}'" : "',' or ']'", at: position)
        }
        let byte = text[position]
        if byte == UInt8(ascii: ",") {
          position = skipWhitespace(position &+ 1)
          if open.isObject {
            position = try appendKey(at: position, orElse: "a key in double quotes")
          }
          continue value
        }
        guard byte == (open.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
          throw unexpected(open.isObject ? "',' or '}'" : "',' or ']'", at: position)
        }
        position = try pop(&open, at: position)
      }
    }
  }

  @inline(__always)
  private mutating func append(
    _ kind: JSONNode.Kind, from start: Int, to end: Int, flag: Bool = false
  ) {
    nodes.append(
      JSONNode(kind, offset: start, length: end &- start, next: nodes.count &+ 1, flag: flag))
  }

  private mutating func push(_ open: inout Frame, at position: Int, isObject: Bool)
    throws(JSONFault)
  {
    guard parents.count < limits.maximumDepth else {
      throw JSONFault(
        .tooDeep, at: position,
        "expected at most \(limits.maximumDepth) levels of nesting, found one more")
    }
    parents.append(open)
    open = Frame(node: nodes.count, count: 0, isObject: isObject)
    append(isObject ? .object : .array, from: position, to: position)
  }

  /// Closes the open container, whose last byte is at `position`; returns the position after it.
  private mutating func pop(_ open: inout Frame, at position: Int) throws(JSONFault) -> Int {
    let start = Int(nodes[open.node].offset)
    nodes[open.node].close(
      length: position &+ 1 &- start, count: open.count, next: nodes.count)
    if open.isObject, open.count > 1 {
      try refuseDuplicateKeys(ofObjectAt: open.node, count: open.count)
    }
    if let parent = parents.popLast() { open = parent }
    return position &+ 1
  }

  private mutating func appendString(at start: Int) throws(JSONFault) -> Int {
    var hasEscapes = false
    let end = try endOfString(from: start, hasEscapes: &hasEscapes)
    append(.string, from: start, to: end, flag: hasEscapes)
    return end
  }

  /// Appends a key, passes its colon and returns where the value starts.
  private mutating func appendKey(at start: Int, orElse expected: String)
    throws(JSONFault) -> Int
  {
    guard start < text.count, text[start] == UInt8(ascii: "\"") else {
      throw unexpected(expected, at: start)
    }
    let end = skipWhitespace(try appendString(at: start))
    guard end < text.count, text[end] == UInt8(ascii: ":") else {
      throw unexpected("':' after a key", at: end)
    }
    return skipWhitespace(end &+ 1)
  }

  private mutating func appendWord(at start: Int) throws(JSONFault) -> Int {
    if start &+ 4 <= text.count, let base = UnsafeRawPointer(text.baseAddress) {
      let word = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: start, as: UInt32.self))
      if word == 0x6C6C_756E {
        append(.null, from: start, to: start &+ 4)
        return start &+ 4
      }
      if word == 0x6575_7274 {
        append(.boolean, from: start, to: start &+ 4, flag: true)
        return start &+ 4
      }
      if word == 0x736C_6166, start &+ 5 <= text.count, text[start &+ 4] == UInt8(ascii: "e") {
        append(.boolean, from: start, to: start &+ 5)
        return start &+ 5
      }
    }
    throw unexpected("a value", at: start)
  }

  @inline(__always)
  private mutating func skipWhitespace(_ start: Int) -> Int {
    guard start < text.count, text[start] <= 0x20 else { return start }
    var position = start
    while position < text.count {
      let byte = text[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      position &+= 1
    }
    if position != start { isCompact = false }
    return position
  }
}
