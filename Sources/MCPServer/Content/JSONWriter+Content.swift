internal import StrictJSON

extension JSONWriter {
  /// A content block (2025-11-25, server/tools, "Tool Result"). Revisions that know no audio and no links
  /// get a text that says what is there, since their clients refuse kinds that they do not know.
  mutating func write(_ content: MCPContent, in version: ProtocolVersion) {
    beginObject()
    key("type")
    switch content.block {
    case .text(let text): write(textBlock: text)
    case .image(let base64, let mediaType):
      write("image")
      write(base64: base64, mediaType: mediaType)
    case .audio(let base64, let mediaType):
      if version >= .`2025-03-26` {
        write("audio")
        write(base64: base64, mediaType: mediaType)
      } else {
        write(textBlock: "(audio, \(mediaType))")
      }
    case .resource(let contents):
      write("resource")
      key("resource")
      write(contents)
    case .link(let resource):
      if version >= .`2025-06-18` {
        write("resource_link")
        writeMembers(of: resource, in: version)
      } else {
        write(textBlock: "\(resource.title ?? resource.name): \(resource.uri)")
      }
    }
    if let annotations = content.annotations { write(annotations, in: version) }
    endObject()
  }

  private mutating func write(textBlock text: String) {
    write("text")
    key("text")
    write(text)
  }

  private mutating func write(base64: String, mediaType: String) {
    key("data")
    write(base64)
    key("mimeType")
    write(mediaType)
  }

  /// The `annotations` member.
  private mutating func write(_ annotations: MCPAnnotations, in version: ProtocolVersion) {
    key("annotations")
    beginObject()
    if !annotations.audience.isEmpty {
      key("audience")
      beginArray()
      for audience in annotations.audience { write(audience.rawValue) }
      endArray()
    }
    if let percent = annotations.priorityPercent {
      key("priority")
      let percent = min(100, max(0, percent))
      writeRaw((percent == 100 ? "1" : percent < 10 ? "0.0\(percent)" : "0.\(percent)").utf8)
    }
    if let moment = annotations.lastModified, version >= .`2025-06-18` {
      key("lastModified")
      write(moment)
    }
    endObject()
  }
}
