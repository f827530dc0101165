internal import StrictJSON

extension MCPInputRequest {
  /// The parameters of its method, as one JSON object.
  func params(in version: ProtocolVersion) -> [UInt8] {
    var writer = JSONWriter()
    switch self {
    case .sampling(let params): return singleLine(Array(params.utf8))
    case .roots: return Array("{}".utf8)
    case .elicitation(let message, let schema):
      writer.beginObject()
      // There were only forms before (2025-11-25, changelog).
      if version >= .`2025-11-25` { writer.write(mode: "form") }
      writer.write(message: message)
      writer.key("requestedSchema")
      writer.writeRaw(singleLine(Array(schema.utf8)))
    case .elicitationURL(let message, let url, let id):
      writer.beginObject()
      writer.write(mode: "url")
      writer.write(message: message)
      writer.key("url")
      writer.write(url)
      if !version.isStateless {
        writer.key("elicitationId")
        writer.write(id)
      }
    }
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(mode: String) {
    key("mode")
    write(mode)
  }

  fileprivate mutating func write(message: String) {
    key("message")
    write(message)
  }

  /// One of the requests of an `InputRequests` object.
  mutating func write(_ request: MCPInputRequest, in version: ProtocolVersion) {
    beginObject()
    key("method")
    write(request.kind.method)
    key("params")
    writeRaw(request.params(in: version))
    endObject()
  }

  /// The members of an `InputRequiredResult` (2026-07-28, basic/patterns/mrtr).
  mutating func writeMembers(of required: MCPInputRequired, in version: ProtocolVersion) {
    if !required.requests.isEmpty {
      key("inputRequests")
      beginObject()
      for (name, request) in required.requests {
        key(name)
        write(request, in: version)
      }
      endObject()
    }
    if let state = required.state {
      key("requestState")
      write(state)
    }
  }

  /// A `ClientCapabilities` object with these in it.
  mutating func write(capabilities kinds: [MCPInputKind]) {
    beginObject()
    let modes = kinds.compactMap { kind -> String? in
      switch kind {
      case .elicitation: "form"
      case .elicitationURL: "url"
      case .sampling, .roots: nil
      }
    }
    if !modes.isEmpty {
      key("elicitation")
      beginObject()
      for mode in modes { writeEmptyObject(mode) }
      endObject()
    }
    if kinds.contains(.sampling) { writeEmptyObject("sampling") }
    if kinds.contains(.roots) { writeEmptyObject("roots") }
    endObject()
  }

  private mutating func writeEmptyObject(_ name: String) {
    key(name)
    beginObject()
    endObject()
  }
}
