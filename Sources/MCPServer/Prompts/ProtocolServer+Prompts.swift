internal import StrictJSON

extension ProtocolServer {
  /// `prompts/list`: all of them are one page (2025-11-25, server/prompts, "Listing Prompts").
  func listPrompts(
    of provider: any MCPPromptProvider, _ inquiry: Inquiry
  ) throws(RPCError) -> [UInt8] {
    try list("prompts", provider.prompts, inquiry) { prompt, version, writer in
      writer.write(
        title: prompt.title, description: prompt.description, name: prompt.name, in: version)
      writer.key("arguments")
      writer.beginArray()
      for argument in prompt.arguments {
        writer.beginObject()
        writer.write(
          title: argument.title, description: argument.description, name: argument.name,
          in: version)
        writer.key("required")
        writer.write(argument.isRequired)
        writer.endObject()
      }
      writer.endArray()
    }
  }

  /// `prompts/get` (2025-11-25, server/prompts, "Getting a Prompt").
  func getPrompt(
    of provider: any MCPPromptProvider, _ inquiry: Inquiry
  ) throws(RPCError) -> Work {
    let params = try inquiry.request.objectParams()
    try params.checkSpelling(of: Self.callMembers)
    let name = try params.neededString("name")
    guard provider.prompts.contains(where: { $0.name == name }) else {
      throw .invalidParams("unknown prompt \"\(RPCError.excerpt(name))\"")
    }
    var arguments: [String: String] = [:]
    for member in try params.optionalObject("arguments").map({ Array($0.members) }) ?? [] {
      if member.value.isNull { continue }
      guard let text = member.value.string else {
        throw .invalidParams(
          "argument \"\(RPCError.excerpt(member.key))\" must be a string, not "
            + member.value.kind.phrase)
      }
      arguments[member.key] = text
    }
    let version = inquiry.version
    return try work(inquiry) { [arguments] context throws(MCPRefusal) in
      try await provider.prompt(name, arguments: arguments, context: context)
    } write: { result, writer in
      if let description = result.description {
        writer.key("description")
        writer.write(description)
      }
      writer.key("messages")
      writer.beginArray()
      for message in result.messages {
        writer.beginObject()
        writer.key("role")
        writer.write(message.role.rawValue)
        writer.key("content")
        writer.write(message.content, in: version)
        writer.endObject()
      }
      writer.endArray()
    }
  }
}

extension JSONWriter {
  /// What prompts, their arguments, resources and templates are called by.
  mutating func write(
    title: String?, description: String?, name: String, in version: ProtocolVersion
  ) {
    key("name")
    write(name)
    if version.hasStructuredContent, let title {
      key("title")
      write(title)
    }
    if let description {
      key("description")
      write(description)
    }
  }
}
