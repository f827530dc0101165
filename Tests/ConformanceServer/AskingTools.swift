import MCPServer
import StrictJSON

/// The tools that ask the client: those of the handshake revisions and those of `server-stateless`.
enum AskingTools {
  static let all: [FixtureTool] = [
    FixtureTool(
      "test_sampling", "Asks the client's model.",
      properties: #"{"prompt": {"type": "string", "description": "What it is asked."}}"#,
      required: ["prompt"]
    ) { arguments, context throws(MCPRefusal) in
      let question = MCPInputRequest.sampling(
        params: sampling(arguments["prompt"]?.string ?? ""))
      guard let response = try context.response("answer", to: question) else {
        return ask("answer", question)
      }
      return .text("LLM response: \(response["content"]?["text"]?.string ?? "")")
    },
    FixtureTool(
      "test_elicitation", "Asks the client's user.",
      properties: #"{"message": {"type": "string", "description": "What is shown."}}"#,
      required: ["message"]
    ) { arguments, context throws(MCPRefusal) in
      try form(arguments["message"]?.string ?? "", userSchema, "User response", context)
    },
    FixtureTool("test_elicitation_sep1034_defaults", "Shows a form with defaults.") {
      _, context throws(MCPRefusal) in
      try form("Please review the defaults.", defaultsSchema, "Elicitation completed", context)
    },
    FixtureTool("test_elicitation_sep1330_enums", "Shows a form of choices.") {
      _, context throws(MCPRefusal) in
      try form("Please choose.", choicesSchema, "Elicitation completed", context)
    },
    FixtureTool("test_missing_capability", "Needs the client's model.") {
      _, context throws(MCPRefusal) in
      let question = MCPInputRequest.sampling(params: sampling("Say hello."))
      guard try context.response("answer", to: question) != nil else {
        return ask("answer", question)
      }
      return .text("Sampling was possible.")
    },
    FixtureTool("test_streaming_elicitation", "Reports progress, then asks.") {
      _, context throws(MCPRefusal) in
      context.report(progress: 1, of: 2)
      return try form("Go on?", userSchema, "User response", context)
    },
  ]

  static func ask(_ name: String, _ request: MCPInputRequest) -> MCPToolAnswer {
    .inputRequired(MCPInputRequired([(name, request)]))
  }

  /// The parameters of `sampling/createMessage` for a text.
  static func sampling(_ text: String, maximumTokens: Int = 100) -> String {
    var json = JSONWriter()
    json.write(text)
    let quoted = String(decoding: json.bytes, as: UTF8.self)
    return #"{"messages":[{"role":"user","content":{"type":"text","text":\#(quoted)}}],"#
      + #""maxTokens":\#(maximumTokens)}"#
  }

  private static func form(
    _ message: String, _ schema: String, _ label: String, _ context: MCPCallContext
  ) throws(MCPRefusal) -> MCPToolAnswer {
    let question = MCPInputRequest.elicitation(message: message, schema: schema)
    guard let response = try context.response("form", to: question) else {
      return ask("form", question)
    }
    let action = response["action"]?.string ?? "none"
    return .text("\(label): action=\(action), content=\(response["content"]?.description ?? "{}")")
  }

  private static let userSchema = """
    {"type": "object", "properties": {
      "username": {"type": "string", "description": "User's response"},
      "email": {"type": "string", "description": "User's email address"}},
    "required": ["username", "email"]}
    """
  private static let defaultsSchema = """
    {"type": "object", "properties": {
      "name": {"type": "string", "description": "Name", "default": "John Doe"},
      "age": {"type": "integer", "description": "Age", "default": 30},
      "score": {"type": "number", "description": "Score", "default": 95.5},
      "status": {"type": "string", "description": "Status",
        "enum": ["active", "inactive", "pending"], "default": "active"},
      "verified": {"type": "boolean", "description": "Verified", "default": true}},
    "required": []}
    """
  private static let choicesSchema = """
    {"type": "object", "properties": {
      "untitledSingle": {"type": "string", "enum": ["option1", "option2", "option3"]},
      "titledSingle": {"type": "string", "oneOf": [
        {"const": "value1", "title": "First Option"},
        {"const": "value2", "title": "Second Option"},
        {"const": "value3", "title": "Third Option"}]},
      "legacyEnum": {"type": "string", "enum": ["opt1", "opt2", "opt3"],
        "enumNames": ["Option One", "Option Two", "Option Three"]},
      "untitledMulti": {"type": "array",
        "items": {"type": "string", "enum": ["option1", "option2", "option3"]}},
      "titledMulti": {"type": "array", "items": {"anyOf": [
        {"const": "value1", "title": "First Choice"},
        {"const": "value2", "title": "Second Choice"},
        {"const": "value3", "title": "Third Choice"}]}}},
    "required": []}
    """
}
