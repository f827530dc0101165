import StrictJSON
import Synchronization

@testable import MCPServer

/// Tools whose calls become tasks in every way that there is.
final class TaskTools: MCPToolProvider {
  /// How often each tool was called.
  let calls = Mutex<[String: Int]>([:])
  /// What the calls of `wait` and `linger` wait for.
  let gate = OneShot<Void>()
  /// Whether the caller of the last call had left when it ended.
  let hadCallerLeft = Mutex<Bool?>(nil)

  let tools: [MCPTool] = {
    let names = [
      "greet", "wait", "linger", "fail", "break", "confirm", "two", "again", "first", "stubborn",
    ]
    return names.map { name in
      var tool = MCPTool(
        name: name, description: "Does.", inputSchema: #"{"type":"object"}"#,
        annotations: #"{"readOnlyHint":true}"#)
      tool.needsTask = name == "fail"
      return tool
    }
  }()

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer {
    calls.withLock { $0[name, default: 0] += 1 }
    switch name {
    case "greet": break
    case "linger": return try await wait(context)
    case "first":
      guard let name = try said("name", context)?["name"]?.string else {
        return .inputRequired(question("name"))
      }
      _ = await context.becomeTask()
      return text("Hello, \(name)")
    default: _ = await context.becomeTask()
    }
    switch name {
    case "wait": return try await wait(context)
    case "stubborn":
      await gate.value()
      return text("done all the same")
    case "fail": return .result(MCPToolResult(content: [.text("no")], isError: true))
    case "break": throw MCPRefusal(.failed, "broken")
    case "confirm":
      guard let answer = try said("confirm", context) else {
        return .inputRequired(question("confirm"))
      }
      return text("\(answer["yes"]?.bool == true)")
    case "two":
      guard let one = try said("one", context), let two = try said("two", context) else {
        return .inputRequired(
          MCPInputRequired(question("one").requests + question("two").requests, state: "s"))
      }
      return text("\(one) \(two) \(context.requestState ?? "-")")
    case "again":
      let round = Int(context.requestState ?? "0") ?? 0
      guard round < 3 else { return text("asked thrice") }
      return .inputRequired(MCPInputRequired(question("it").requests, state: "\(round + 1)"))
    default: return text("hello")
    }
  }

  /// Waits for the gate, or until it is cancelled.
  private func wait(_ context: MCPCallContext) async throws(MCPRefusal) -> MCPToolAnswer {
    context.report(progress: 1, message: "one of two")
    let isCancelled = await withTaskCancellationHandler {
      await gate.value()
      return Task.isCancelled
    } onCancel: {
      gate.give(())
    }
    hadCallerLeft.withLock { $0 = context.hasCallerLeft?() }
    guard !isCancelled else {
      return .result(MCPToolResult(content: [.text("given up")], isError: true))
    }
    return text("done")
  }

  private func said(
    _ name: String, _ context: MCPCallContext
  ) throws(MCPRefusal) -> JSONValue? {
    try context.response(name, to: form(name))?["content"]
  }

  private func question(_ name: String) -> MCPInputRequired {
    MCPInputRequired([(name, form(name))])
  }

  private func form(_ name: String) -> MCPInputRequest {
    .elicitation(message: "\(name)?", schema: Self.schema)
  }

  /// What each of them asks for, where the client likes.
  private static let schema =
    #"{"type":"object","properties":{"yes":{"type":"boolean"},"n":{"type":"integer"},"#
    + #""name":{"type":"string"}}}"#

  private func text(_ text: String) -> MCPToolAnswer {
    .result(MCPToolResult(content: [.text(text)]))
  }
}
