import ConnectorKit
import MCPServer

/// The optional input by which a caller gets several pages of a list in one answer.
enum GatheringInput {
  /// The most records that one answer gathers.
  static let maximum = 10_000

  static let input = AddedInput(
    name: "max_records",
    schema:
      #"{"type":"integer","minimum":1,"maximum":\#(maximum),"description":"Fetch page after page, up "#
      + #"to this many records in one answer."}"#)

  /// Whether a tool gets it: one that reads a list in pages and has nothing of the name by itself.
  static func isOffered(by tool: ToolDescriptor) -> Bool {
    tool.paging != nil && tool.annotations.readOnly && !input.isTaken(by: tool)
  }

  /// Takes the number of records out of the arguments of a tool, where it is offered.
  /// - Throws: `CallFailure` when it cannot be one.
  static func take(
    from arguments: inout JSONValue, of tool: ToolDescriptor
  ) throws(CallFailure) -> Int? {
    // Nearly no call has it, so that the schema is looked at last.
    guard arguments[input.name] != nil, isOffered(by: tool) else { return nil }
    return try take(from: &arguments)
  }

  /// Takes the number of records out of the arguments.
  /// - Throws: `CallFailure` when it cannot be one.
  static func take(from arguments: inout JSONValue) throws(CallFailure) -> Int? {
    guard let value = try input.take(from: &arguments) else { return nil }
    guard let number = value.int, (1...maximum).contains(number) else {
      throw CallFailure(
        code: .invalidArguments,
        message: "'\(input.name)' does not fit; nothing was sent",
        problems: [
          ArgumentProblem(
            pointer: "/\(input.name)", expected: "a whole number from 1 to \(maximum)",
            received: String("\(value)".prefix(64)))
        ])
    }
    return number
  }
}
