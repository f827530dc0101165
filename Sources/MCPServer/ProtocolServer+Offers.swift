internal import StrictJSON

extension ProtocolServer {
  /// Does what a request asks for of a server that offers more than tools; nil when it is about something
  /// else, or this server does not have it.
  func answerBesideTools(_ inquiry: Inquiry) throws(RPCError) -> Action? {
    let method = inquiry.request.method
    if let prompts {
      switch method {
      case "prompts/list": return .reply(Answer(try listPrompts(of: prompts, inquiry)))
      case "prompts/get": return .work(try getPrompt(of: prompts, inquiry))
      default: break
      }
    }
    if let resources {
      switch method {
      case "resources/list": return .reply(Answer(try listResources(of: resources, inquiry)))
      case "resources/templates/list":
        return .reply(Answer(try listResourceTemplates(of: resources, inquiry)))
      case "resources/read": return .work(try readResource(of: resources, inquiry))
      default: break
      }
    }
    if prompts != nil || resources != nil, method == "completion/complete" {
      return .reply(Answer(try complete(inquiry)))
    }
    return nil
  }

  /// The capabilities besides tools; that to complete had no name at first (2024-11-05,
  /// server/utilities/completion, "Capabilities").
  func writeCapabilitiesBesideTools(to writer: inout JSONWriter, in version: ProtocolVersion) {
    var names: [String] = []
    if prompts != nil { names.append("prompts") }
    if resources != nil { names.append("resources") }
    if !names.isEmpty, version > .`2024-11-05` { names.append("completions") }
    for name in names {
      writer.key(name)
      writer.beginObject()
      if name != "completions" { writer.writeListChanged(changes) }
      if name == "resources", changes?.hasResourceUpdates == true {
        writer.key("subscribe")
        writer.write(true)
      }
      writer.endObject()
    }
  }

  /// A list that is one page, in which `write` writes the members of an element.
  func list<Element>(
    _ name: String, _ elements: [Element], _ inquiry: Inquiry,
    _ write: (Element, ProtocolVersion, inout JSONWriter) -> Void
  ) throws(RPCError) -> [UInt8] {
    let cursor = try inquiry.request.objectParams().optionalString("cursor")
    guard cursor ?? "" == "" else {
      throw .invalidParams("unknown cursor; start again without one")
    }
    let envelope = envelope(in: inquiry.version)
    return Reply.result(
      to: inquiry.request.id, in: envelope, capacity: 512 &* (elements.count &+ 1)
    ) { writer in
      writer.key(name)
      writer.beginArray()
      for element in elements {
        writer.beginObject()
        write(element, inquiry.version, &writer)
        writer.endObject()
      }
      writer.endArray()
      envelope?.writeCacheHints(&writer, milliseconds: options.listLifetimeMilliseconds)
    }
  }
}

extension JSONValue {
  /// A member that must be there.
  func neededString(_ name: String) throws(RPCError) -> String {
    guard let text = try optionalString(name) else {
      throw .invalidParams("\"\(name)\" is missing")
    }
    return text
  }
}

extension JSONWriter {
  /// That changes of a list are announced, where they are.
  mutating func writeListChanged(_ changes: MCPChanges?) {
    guard changes != nil else { return }
    key("listChanged")
    write(true)
  }
}
