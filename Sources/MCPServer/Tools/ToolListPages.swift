internal import StrictJSON
internal import Synchronization

/// The results of `tools/list`, encoded when first asked for and then kept as bytes.
final class ToolListPages: Sendable {
  private let tools: [MCPTool]
  private let pageSize: Int
  /// `cursors[i]` leads to page `i + 1`.
  private let cursors: [String]
  private let envelope: ResultEnvelope
  private let lifetimeMilliseconds: Int
  private let encoded = Mutex<[Form: [[UInt8]]]>([:])

  /// What differs between the versions.
  private struct Form: Hashable {
    var shape: ToolShape
    var hasEnvelope: Bool
  }

  init(
    tools: [MCPTool], pageSize: Int, envelope: ResultEnvelope, lifetimeMilliseconds: Int
  ) {
    self.tools = tools
    self.envelope = envelope
    self.lifetimeMilliseconds = lifetimeMilliseconds
    self.pageSize = max(1, pageSize)
    cursors = Self.cursors(tools: tools, pageSize: self.pageSize)
  }

  /// The page that a cursor leads to, as one JSON object; nil for a cursor that is none of ours.
  ///
  /// The first page is at nil, and at the empty string: clients send that for "no cursor", and we
  /// never give it out.
  func page(at cursor: String?, in version: ProtocolVersion) -> [UInt8]? {
    var index = 0
    if let cursor, !cursor.isEmpty {
      guard let found = cursors.firstIndex(of: cursor) else { return nil }
      index = found + 1
    }
    let form = Form(shape: version.toolShape, hasEnvelope: version.isStateless)
    let pages = encoded.withLock { encoded in
      if let pages = encoded[form] { return pages }
      let pages = encode(form)
      encoded[form] = pages
      return pages
    }
    return index < pages.count ? pages[index] : nil
  }

  /// A cursor is a fingerprint of the list and a page number, so that it outlives a restart and works
  /// on every node, but not a change of the list.
  private static func cursors(tools: [MCPTool], pageSize: Int) -> [String] {
    guard tools.count > pageSize else { return [] }
    var fingerprint = Fingerprint()
    fingerprint.combine("\(pageSize)")
    for tool in tools {
      fingerprint.combine(tool.name)
      fingerprint.combine(tool.inputSchema)
    }
    return (1...((tools.count - 1) / pageSize)).map { page in
      var cursor = fingerprint
      cursor.combine("\(page)")
      return String(cursor.value, radix: 16)
    }
  }

  private func encode(_ form: Form) -> [[UInt8]] {
    (0...cursors.count).map { page in
      let start = page * pageSize
      let end = min(tools.count, start + pageSize)
      var writer = JSONWriter(reservingCapacity: 2_048 * (end - start))
      writer.beginObject()
      if form.hasEnvelope { envelope.begin(&writer) }
      writer.key("tools")
      writer.beginArray()
      for tool in tools[start..<end] { writer.write(tool, shape: form.shape) }
      writer.endArray()
      if page < cursors.count {
        writer.key("nextCursor")
        writer.write(cursors[page])
      }
      if form.hasEnvelope {
        envelope.writeCacheHints(&writer, milliseconds: lifetimeMilliseconds)
        envelope.end(&writer)
      }
      writer.endObject()
      return writer.bytes
    }
  }
}

/// FNV-1a, 64 bits: tells lists apart and is the same in every process, which `Hasher` is not.
private struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // No UTF-8 text contains this byte, so that "ab" + "c" differs from "a" + "bc".
    add(0xff)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
