internal import StrictJSON

extension ProtocolServer {
  /// `resources/list` (2025-11-25, server/resources, "Listing Resources").
  func listResources(
    of provider: any MCPResourceProvider, _ inquiry: Inquiry
  ) throws(RPCError) -> [UInt8] {
    try list("resources", provider.resources, inquiry) { resource, version, writer in
      writer.key("uri")
      writer.write(resource.uri)
      writer.write(
        title: resource.title, description: resource.description, name: resource.name, in: version)
      writer.write(mediaType: resource.mediaType)
      if let size = resource.size {
        writer.key("size")
        writer.write(size)
      }
    }
  }

  /// `resources/templates/list` (2025-11-25, server/resources, "Resource Templates").
  func listResourceTemplates(
    of provider: any MCPResourceProvider, _ inquiry: Inquiry
  ) throws(RPCError) -> [UInt8] {
    try list("resourceTemplates", provider.resourceTemplates, inquiry) {
      template, version, writer in
      writer.key("uriTemplate")
      writer.write(template.uriTemplate)
      writer.write(
        title: template.title, description: template.description, name: template.name, in: version)
      writer.write(mediaType: template.mediaType)
    }
  }

  /// `resources/read` (2025-11-25, server/resources, "Reading Resources").
  func readResource(
    of provider: any MCPResourceProvider, _ inquiry: Inquiry
  ) throws(RPCError) -> Work {
    let params = try inquiry.request.objectParams()
    if let stranger = params.misspelledMember(of: ["uri", "_meta"]) {
      throw .invalidParams("unknown member \"\(stranger)\": member names are case-sensitive")
    }
    let uri = try params.neededString("uri")
    let envelope = envelope(in: inquiry.version)
    return work(inquiry, about: uri) { context throws(MCPRefusal) in
      let reading = try await provider.read(uri, context: context)
      return { writer in
        writer.key("contents")
        writer.beginArray()
        for contents in reading.contents { writer.write(contents) }
        writer.endArray()
        envelope?.writeCacheHints(&writer, milliseconds: reading.lifetimeMilliseconds)
      }
    }
  }
}

extension JSONWriter {
  /// `TextResourceContents` or `BlobResourceContents`.
  mutating func write(_ contents: MCPResourceContents) {
    beginObject()
    key("uri")
    write(contents.uri)
    write(mediaType: contents.mediaType)
    switch contents.body {
    case .text(let bytes):
      key("text")
      writeString(bytes)
    case .base64(let text):
      key("blob")
      write(text)
    }
    endObject()
  }

  fileprivate mutating func write(mediaType: String?) {
    guard let mediaType else { return }
    key("mimeType")
    write(mediaType)
  }
}
