internal import StrictJSON

extension ProtocolServer {
  /// One answer holds no more (2025-11-25, server/utilities/completion, "Completion Results").
  private static let maximumCompletions = 100

  /// `completion/complete`.
  func complete(_ inquiry: Inquiry) throws(RPCError) -> [UInt8] {
    let params = try inquiry.request.objectParams()
    guard let ref = try params.optionalObject("ref"),
      let argument = try params.optionalObject("argument")
    else { throw .invalidParams("\"ref\" and \"argument\" are needed") }
    let values = try completions(
      for: ref, argument: try argument.neededString("name"),
      text: try argument.neededString("value"))
    return Reply.result(to: inquiry.request.id, in: envelope(in: inquiry.version)) {
      $0.key("completion")
      $0.beginObject()
      $0.key("values")
      $0.beginArray()
      for value in values.prefix(Self.maximumCompletions) { $0.write(value) }
      $0.endArray()
      $0.key("total")
      $0.write(values.count)
      $0.key("hasMore")
      $0.write(values.count > Self.maximumCompletions)
      $0.endObject()
    }
  }

  private func completions(
    for ref: JSONValue, argument: String, text: String
  ) throws(RPCError) -> [String] {
    switch try ref.neededString("type") {
    case "ref/prompt":
      let name = try ref.neededString("name")
      guard let prompts, let prompt = prompts.prompts.first(where: { $0.name == name }) else {
        throw .invalidParams("unknown prompt \"\(RPCError.excerpt(name))\"")
      }
      guard prompt.arguments.contains(where: { $0.name == argument }) else {
        throw .invalidParams(
          "prompt \"\(name)\" has no argument \"\(RPCError.excerpt(argument))\"")
      }
      return prompts.completions(ofArgument: argument, ofPrompt: name, for: text)
    case "ref/resource":
      let uri = try ref.neededString("uri")
      guard
        let values = resources?.completions(ofVariable: argument, ofTemplate: uri, for: text)
      else {
        throw .invalidParams(
          "no resource template \"\(RPCError.excerpt(uri))\" has a variable "
            + "\"\(RPCError.excerpt(argument))\"")
      }
      return values
    case let type:
      throw .invalidParams(
        "\"type\" of \"ref\" must be ref/prompt or ref/resource, not \(RPCError.excerpt(type))")
    }
  }
}
