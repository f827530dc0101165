import ConnectorKit

/// A JSON text as a value, which is compared regardless of the order of members.
func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }

/// What an agent is told of a tool's arguments.
func inputSchema(of tool: (some Tool).Type) throws -> JSONValue {
  try JSONValue(parsing: tool.descriptor.inputSchema)
}

/// The whole result of a call whose arguments are wrong.
func refusal(
  by tool: String, _ problems: (pointer: String, expected: String, received: String)...
) -> String {
  let failure = CallFailure(
    code: .invalidArguments,
    message: "the arguments of \(tool) do not fit; nothing was sent",
    problems: problems.map {
      ArgumentProblem(pointer: $0.pointer, expected: $0.expected, received: $0.received)
    })
  return CallResult(.failure(failure)).text
}

extension CallResult {
  /// The whole result, as an agent gets it.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
