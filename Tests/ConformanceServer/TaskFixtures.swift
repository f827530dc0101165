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
    ) { arguments, context in
      _ = await context.becomeTask()
      guard let answer = context.inputResponses["confirm"] else {
        let file = arguments["filename"]?.string ?? "it"
        return AskingTools.ask(
          "confirm", InputRequiredTools.form("Delete \(file)?", "confirm", "boolean"))
      }
      let isConfirmed = answer["content"]?["confirm"]?.bool == true
      return .text(isConfirmed ? "Deleted." : "Nothing was deleted.")
    },
    FixtureTool("multi_input", "Asks two things at once.") { _, context in
      _ = await context.becomeTask()
      let names = ["first", "second"]
      guard names.allSatisfy({ context.inputResponses[$0] != nil }) else {
        return .inputRequired(
          MCPInputRequired(
            names.map { ($0, InputRequiredTools.form("The \($0) name?", "name", "string")) }))
      }
      return .text("Both were given.")
    },
    needing(
      FixtureTool("test_tool_with_task", "Asks for a name, then goes on as a task.") {
        _, context in
        guard let name = InputRequiredTools.accepted("user_name", "name", context) else {
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
