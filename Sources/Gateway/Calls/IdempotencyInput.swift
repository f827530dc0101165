import ConnectorKit
import MCPServer

/// The optional input by which an agent makes a call of a writing tool happen once.
enum IdempotencyInput {
  static let input = AddedInput(
    name: "idempotency_key",
    schema:
      #"{"type":"string","minLength":1,"maxLength":255,"description":"Any text of your own that "#
      + #"names this call. A repeated call with the same key and arguments is not made again and gets "#
      + #"the first answer, also after a timeout. Kept for a day."}"#)

  /// Whether a tool gets it: one that changes something and has nothing of the kind by itself.
  static func isOffered(by tool: ToolDescriptor) -> Bool {
    !tool.annotations.readOnly && !input.isTaken(by: tool)
      && !tool.inputs.contains { $0.wireName.lowercased() == "idempotency-key" }
  }

  /// Takes the key out of the arguments.
  /// - Throws: `CallFailure` when it is no text.
  static func take(from arguments: inout JSONValue) throws(CallFailure) -> String? {
    try input.takeText(from: &arguments)
  }
}
