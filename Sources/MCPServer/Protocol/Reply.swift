internal import StrictJSON

/// Encodes answers: each is written once, into one buffer, on one line.
enum Reply {
  /// `{"jsonrpc":"2.0","id":…,"result":…}`; `write` writes the result as one value.
  static func result(
    to id: JSONValue,
    capacity: Int = 128,
    _ write: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: capacity &+ id.bytes.count)
    writer.beginObject()
    writer.key("jsonrpc")
    writer.write("2.0")
    writer.key("id")
    writer.writeRaw(id.bytes)
    writer.key("result")
    write(&writer)
    writer.endObject()
    return writer.bytes
  }

  /// An error response; `id` is nil when none could be read, and then left out.
  static func error(_ error: RPCError, to id: JSONValue?) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 256)
    writer.beginObject()
    writer.key("jsonrpc")
    writer.write("2.0")
    if let id {
      writer.key("id")
      writer.writeRaw(id.bytes)
    }
    writer.key("error")
    writer.beginObject()
    writer.key("code")
    writer.write(error.code)
    writer.key("message")
    writer.write(error.message)
    if let data = error.data {
      writer.key("data")
      writer.writeRaw(data)
    }
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }

  /// The answer to a batch: its replies in one array.
  static func batch(_ replies: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(replies.reduce(2) { $0 &+ $1.count &+ 1 })
    bytes.append(UInt8(ascii: "["))
    for (index, reply) in replies.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: reply)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
