import MCPServer
import StrictJSON

/// The tools of the `tasks-*` scenarios.
enum TaskFixtures {
  static let all: [FixtureTool] = [
    FixtureTool(
      "greet", "Greets, at once.",
      properties: #"{"name": {"type": "string", "description": "Who is greeted."}}"#
    ) { arguments, _ in .text("Hello, \(arguments["name"]?.string ?? "World")!") },
    FixtureTool(
      "slow_compute", "Takes as many seconds as it is told.",
      properties: """
        {"seconds": {"type": "integer", "description": "How many."},
        "label": {"type": "string", "description": "What it is called."}}
        """
    ) { arguments, context in
      let seconds = arguments["seconds"]?.int ?? 1
      if seconds > 0 { _ = await context.becomeTask() }
      try? await Task.sleep(for: .seconds(seconds))
      return .text("Computed \(arguments["label"]?.string ?? "it") in \(seconds) s")
    },
    needing(
      FixtureTool("failing_job", "Fails after a second.") { _, context in
        _ = await context.becomeTask()
        try? await Task.sleep(for: .seconds(1))
        return .text("The job failed.", isError: true)
      }),
    FixtureTool("protocol_error_job", "Breaks.") { _, context throws(MCPRefusal) in
      _ = await context.becomeTask()
      throw MCPRefusal(.failed, "the job broke")
    },
    FixtureTool(
      "confirm_delete", "Asks before it deletes.",
      properties: #"{"filename": {"type": "string", "description": "What is deleted."}}"#
    ) { arguments, context throws(MCPRefusal) in
      _ = await context.becomeTask()
      let file = arguments["filename"]?.string ?? "it"
      let form = InputRequiredTools.form("Delete \(file)?", "confirm", "boolean")
      guard let answer = try context.response("confirm", to: form) else {
        return AskingTools.ask("confirm", form)
      }
      let isConfirmed = answer["content"]?["confirm"]?.bool == true
      return .text(isConfirmed ? "Deleted." : "Nothing was deleted.")
    },
    FixtureTool("multi_input", "Asks two things at once.") {
      _, context throws(MCPRefusal) in
      _ = await context.becomeTask()
      let wishes: [(name: String, request: MCPInputRequest)] = ["first", "second"].map {
        ($0, InputRequiredTools.form("The \($0) name?", "name", "string"))
      }
      guard try InputRequiredTools.answered(wishes, context) == wishes.count else {
        return .inputRequired(MCPInputRequired(wishes))
      }
      return .text("Both were given.")
    },
    needing(
      FixtureTool("test_tool_with_task", "Asks for a name, then goes on as a task.") {
        _, context throws(MCPRefusal) in
        let form = InputRequiredTools.nameForm
        guard let name = try InputRequiredTools.accepted("user_name", "name", of: form, context)
        else {
          return AskingTools.ask("user_name", InputRequiredTools.nameForm)
        }
        _ = await context.becomeTask()
        return .text("Hello, \(name)!")
      }),
  ]

  /// A tool whose calls have to become tasks.
  private static func needing(_ fixture: FixtureTool) -> FixtureTool {
    var fixture = fixture
    fixture.tool.needsTask = true
    return fixture
  }
}
