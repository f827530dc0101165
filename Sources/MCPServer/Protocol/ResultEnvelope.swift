internal import StrictJSON

/// What every result of the stateless revision has besides its content.
struct ResultEnvelope: Sendable {
  /// The `_meta` object, in which a server names itself (2026-07-28, basic, "Per-response protocol
  /// fields").
  let metadata: [UInt8]

  /// An envelope of this server.
  init(of info: MCPServerInfo) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key(RequestMetadata.Key.serverInfo)
    info.write(to: &writer, withTitle: true)
    writer.endObject()
    metadata = writer.bytes
  }

  /// Comes first in the result's object: a result of another type means something else (2026-07-28,
  /// basic, "ResultType").
  func begin(_ writer: inout JSONWriter, type: String = "complete") {
    writer.key("resultType")
    writer.write(type)
  }

  /// Comes last.
  func end(_ writer: inout JSONWriter) {
    writer.key("_meta")
    writer.writeRaw(metadata)
  }

  /// For how long a client may keep the result, and that nobody else may have it: what is listed
  /// depends on the token (2026-07-28, server/utilities/caching).
  func writeCacheHints(_ writer: inout JSONWriter, milliseconds: Int) {
    writer.key("ttlMs")
    writer.write(max(0, milliseconds))
    writer.key("cacheScope")
    writer.write("private")
  }
}

extension MCPServerInfo {
  /// The `Implementation` object.
  func write(to writer: inout JSONWriter, withTitle: Bool) {
    writer.beginObject()
    writer.key("name")
    writer.write(name)
    if withTitle, let title {
      writer.key("title")
      writer.write(title)
    }
    writer.key("version")
    writer.write(version)
    writer.endObject()
  }
}
