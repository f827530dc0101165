internal import StrictJSON

/// The fields of a stateless HTTP request that repeat parts of its body, so that what stands between can
/// see them. What acts on the body has to refuse a request in which they differ (2026-07-28,
/// basic/transports/streamable-http, "Server Validation").
struct MirroredFields: Sendable {
  /// The first value of a field; names in any case.
  let field: @Sendable (String) -> String?

  /// Holds the version in the fields against the one in the body; nil when the body names none.
  func checkVersion(_ named: String?) throws(RPCError) {
    guard let value = field("mcp-protocol-version") else {
      throw .headerMismatch("MCP-Protocol-Version is missing")
    }
    guard let named else { return }
    try compare("MCP-Protocol-Version", value, with: named)
  }

  /// Holds the method, and the name of what it is about, against the body.
  func check(_ request: Message.Request) throws(RPCError) {
    guard let method = field("mcp-method") else { throw .headerMismatch("Mcp-Method is missing") }
    try compare("Mcp-Method", method, with: request.method)
    guard let member = Self.nameMember[request.method],
      let name = request.params?[member]?.string
    else { return }
    guard let value = field("mcp-name") else {
      // Its text asks the field of clients alone, and the public client that there is leaves it out.
      guard member != "taskId" else { return }
      throw .headerMismatch("Mcp-Name is missing")
    }
    try compare("Mcp-Name", try decode("Mcp-Name", value), with: name)
  }

  /// Holds the fields of a tool's own inputs against the arguments ("Server Behavior for Custom
  /// Headers").
  func check(_ arguments: JSONValue, mirroring tool: MirroredInputs) throws(RPCError) {
    for input in tool.inputs {
      let inBody = arguments.value(at: input.path)
      let inField = field(input.field)
      switch (inBody, inField) {
      case (nil, nil): continue
      case (nil, .some): throw .headerMismatch("\(input.field) has a value that the body has not")
      case (.some, nil): throw .headerMismatch("\(input.field) is missing")
      case (let inBody?, let inField?):
        let decoded = try decode(input.field, inField)
        guard Self.isSame(decoded, inBody) else {
          throw .headerMismatch("\(input.field) does not match the body")
        }
      }
    }
  }

  /// Which parameter `Mcp-Name` repeats ("Standard Request Headers").
  private static let nameMember = [
    "tools/call": "name", "prompts/get": "name", "resources/read": "uri",
    // Extension `io.modelcontextprotocol/tasks`, "Routing Headers".
    "tasks/get": "taskId", "tasks/update": "taskId", "tasks/cancel": "taskId",
  ]

  /// Integers are compared as numbers: 42.0 is 42 ("Server Validation").
  private static func isSame(_ text: String, _ value: JSONValue) -> Bool {
    switch value.kind {
    case .string: return value.string == text
    case .boolean: return value.bool == (text == "true" ? true : text == "false" ? false : nil)
    case .number:
      guard let number = try? JSONValue(parsing: Array(text.utf8)).number else { return false }
      return number == value.number
    default: return false
    }
  }

  private func compare(_ name: String, _ value: String, with body: String) throws(RPCError) {
    guard trimmed(value) == body else {
      throw .headerMismatch(
        "\(name) '\(RPCError.excerpt(value))' does not match body value "
          + "'\(RPCError.excerpt(body))'")
    }
  }

  /// A value that is Base64 where plain text could not stand in a field ("Value Encoding").
  private func decode(_ name: String, _ value: String) throws(RPCError) -> String {
    let value = trimmed(value)
    guard value.utf8.allSatisfy({ $0 == 9 || (32...126).contains($0) }) else {
      throw .headerMismatch("\(name) has invalid characters")
    }
    guard value.hasPrefix("=?base64?"), value.hasSuffix("?="), value.utf8.count >= 11 else {
      return value
    }
    let encoded = Array(value.utf8.dropFirst(9).dropLast(2))
    guard let bytes = Base64.standard.decode(encoded),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw .headerMismatch("\(name) is no Base64 of UTF-8") }
    return text
  }

  /// Without the blanks around it, which are no part of a value (RFC 9110, section 5.5).
  private func trimmed(_ value: String) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard value.first.map(isBlank) == true || value.last.map(isBlank) == true else { return value }
    var rest = value[...]
    while rest.first.map(isBlank) == true { rest.removeFirst() }
    while rest.last.map(isBlank) == true { rest.removeLast() }
    return String(rest)
  }
}

extension JSONValue {
  /// What these keys lead to, one in the other; nothing where there is nothing, or null.
  func value(at path: [String]) -> JSONValue? {
    var value = self
    for key in path {
      guard value.kind == .object, let member = value[key] else { return .none }
      value = member
    }
    return value.isNull ? .none : .some(value)
  }
}
