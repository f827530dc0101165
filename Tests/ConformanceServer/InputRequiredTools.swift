import MCPServer
import StrictJSON

/// The tools of the `input-required-result-*` scenarios.
enum InputRequiredTools {
  static func all(_ states: IssuedStates) -> [FixtureTool] {
    [
      FixtureTool("test_input_required_result_elicitation", "Asks for a name.") {
        _, context throws(MCPRefusal) in
        guard let name = try accepted("user_name", "name", of: nameForm, context) else {
          return .inputRequired(MCPInputRequired([("user_name", nameForm)]))
        }
        return .text("Hello, \(name)!")
      },
      FixtureTool("test_input_required_result_sampling", "Asks the model.") {
        _, context throws(MCPRefusal) in
        let question = MCPInputRequest.sampling(
          params: AskingTools.sampling("What is the capital of France?"))
        guard let answer = try context.response("capital_question", to: question) else {
          return AskingTools.ask("capital_question", question)
        }
        return .text(answer["content"]?["text"]?.string ?? "")
      },
      FixtureTool("test_input_required_result_list_roots", "Asks for the roots.") {
        _, context throws(MCPRefusal) in
        guard let answer = try context.response("client_roots", to: .roots) else {
          return AskingTools.ask("client_roots", .roots)
        }
        return .text("Roots: \(answer["roots"]?.description ?? "[]")")
      },
      FixtureTool("test_input_required_result_request_state", "Asks, with a state.") {
        _, context throws(MCPRefusal) in
        guard try states.redeem(context.requestState) == "confirm" else {
          return confirm("confirm", states)
        }
        return .text("state-ok")
      },
      FixtureTool("test_input_required_result_tampered_state", "Asks, with a sealed state.") {
        _, context throws(MCPRefusal) in
        guard try states.redeem(context.requestState) == "sealed" else {
          return confirm("sealed", states)
        }
        return .text("state-ok")
      },
      FixtureTool("test_input_required_result_multiple_inputs", "Asks for three things.") {
        _, context throws(MCPRefusal) in
        let greeting = AskingTools.sampling("Generate a greeting", maximumTokens: 50)
        let wishes: [(name: String, request: MCPInputRequest)] = [
          ("user_name", nameForm), ("greeting", .sampling(params: greeting)),
          ("client_roots", .roots),
        ]
        guard try states.redeem(context.requestState) == "three",
          try answered(wishes, context) == wishes.count
        else {
          return .inputRequired(MCPInputRequired(wishes, state: states.issue("three")))
        }
        return .text("All inputs were given.")
      },
      FixtureTool("test_input_required_result_multi_round", "Asks twice.") {
        _, context throws(MCPRefusal) in
        switch try states.redeem(context.requestState) {
        case "first":
          return .inputRequired(
            MCPInputRequired([("step2", colorForm)], state: states.issue("second")))
        case "second":
          let color = try accepted("step2", "color", of: colorForm, context)
          return .text("You like \(color ?? "no color").")
        default:
          let name = form("Step 1: What is your name?", "name", "string")
          return .inputRequired(MCPInputRequired([("step1", name)], state: states.issue("first")))
        }
      },
      FixtureTool("test_input_required_result_capabilities", "Asks for what may be asked.") {
        _, context throws(MCPRefusal) in
        let wishes: [(name: String, request: MCPInputRequest)] = [
          ("user_name", nameForm),
          ("greeting", .sampling(params: AskingTools.sampling("Generate a greeting"))),
          ("client_roots", .roots),
        ]
        guard try answered(wishes, context) == 0 else { return .text("Thank you.") }
        let possible = wishes.filter { context.canAsk($0.request.kind) }
        guard !possible.isEmpty else { return .text("There is nothing that may be asked.") }
        return .inputRequired(MCPInputRequired(possible))
      },
    ]
  }

  static let nameForm = form("What is your name?", "name", "string")
  private static let colorForm = form("Step 2: What is your favorite color?", "color", "string")

  static func form(_ message: String, _ property: String, _ type: String) -> MCPInputRequest {
    .elicitation(
      message: message,
      schema: #"{"type":"object","properties":{"\#(property)":{"type":"\#(type)"}},"#
        + #""required":["\#(property)"]}"#)
  }

  /// What was filled in, where the form was accepted.
  static func accepted(
    _ name: String, _ property: String, of form: MCPInputRequest, _ context: MCPCallContext
  ) throws(MCPRefusal) -> String? {
    let response = try context.response(name, to: form)
    guard response?["action"]?.string == "accept" else { return nil }
    return response?["content"]?[property]?.string
  }

  /// How many of these the client has responded to.
  static func answered(
    _ wishes: [(name: String, request: MCPInputRequest)], _ context: MCPCallContext
  ) throws(MCPRefusal) -> Int {
    var count = 0
    for (name, request) in wishes where try context.response(name, to: request) != nil {
      count += 1
    }
    return count
  }

  private static func confirm(_ step: String, _ states: IssuedStates) -> MCPToolAnswer {
    .inputRequired(
      MCPInputRequired(
        [("confirm", form("Please confirm", "ok", "boolean"))], state: states.issue(step)))
  }
}
