internal import StrictJSON

extension ProtocolServer {
  /// `resources/list` (2025-11-25, server/resources, "Listing Resources").
  func listResources(
    of provider: any MCPResourceProvider, _ inquiry: Inquiry
  ) throws(RPCError) -> [UInt8] {
    try list("resources", provider.resources, inquiry) { resource, version, writer in
      writer.writeMembers(of: resource, in: version)
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

  private static let readMembers = ["uri", "_meta", "inputResponses", "requestState"]

  /// `resources/read` (2025-11-25, server/resources, "Reading Resources").
  func readResource(
    of provider: any MCPResourceProvider, _ inquiry: Inquiry
  ) throws(RPCError) -> Work {
    let params = try inquiry.request.objectParams()
    try params.checkSpelling(of: Self.readMembers)
    let uri = try params.neededString("uri")
    let envelope = envelope(in: inquiry.version)
    return try work(inquiry, about: uri) { context throws(MCPRefusal) in
      try await provider.read(uri, context: context)
    } write: { reading, writer in
      writer.key("contents")
      writer.beginArray()
      for contents in reading.contents { writer.write(contents) }
      writer.endArray()
      envelope?.writeCacheHints(&writer, milliseconds: reading.lifetimeMilliseconds)
    }
  }
}

extension JSONWriter {
  /// The members of a `Resource`.
  mutating func writeMembers(of resource: MCPResource, in version: ProtocolVersion) {
    key("uri")
    write(resource.uri)
    write(
      title: resource.title, description: resource.description, name: resource.name, in: version)
    write(mediaType: resource.mediaType)
    if let size = resource.size {
      key("size")
      write(size)
    }
  }

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
