internal import StrictJSON

/// Encodes messages: each is written once, into one buffer, on one line.
enum Reply {
  /// `{"jsonrpc":"2.0","id":…,"result":{…}}`; `members` writes what is in the result.
  /// - Parameter type: what the result means, where there is an envelope to say so.
  static func result(
    to id: JSONValue,
    in envelope: ResultEnvelope?,
    type: String = "complete",
    capacity: Int = 128,
    _ members: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    let capacity = capacity &+ (envelope?.metadata.count ?? 0)
    var writer = JSONWriter(reservingCapacity: capacity &+ id.bytes.count)
    open(&writer, id)
    writer.beginObject()
    envelope?.begin(&writer, type: type)
    members(&writer)
    envelope?.end(&writer)
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }

  /// As `result`, of an object that is encoded already.
  static func result(to id: JSONValue, encoded: [UInt8]) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: encoded.count &+ id.bytes.count &+ 64)
    open(&writer, id)
    writer.writeRaw(encoded)
    writer.endObject()
    return writer.bytes
  }

  private static func open(_ writer: inout JSONWriter, _ id: JSONValue) {
    writer.beginObject()
    writer.key("jsonrpc")
    writer.write("2.0")
    writer.key("id")
    writer.writeRaw(id.bytes)
    writer.key("result")
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
    error.write(to: &writer)
    writer.endObject()
    return writer.bytes
  }

  /// `{"jsonrpc":"2.0","id":…,"method":…,"params":…}`, of the server's own.
  /// - Parameter params: one JSON object; nil for none.
  static func request(_ id: String, _ method: String, params: [UInt8]?) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 128 &+ (params?.count ?? 0))
    writer.beginObject()
    writer.key("jsonrpc")
    writer.write("2.0")
    writer.key("id")
    writer.write(id)
    writer.key("method")
    writer.write(method)
    if let params {
      writer.key("params")
      writer.writeRaw(params)
    }
    writer.endObject()
    return writer.bytes
  }

  /// `{"jsonrpc":"2.0","method":…,"params":{…}}`; `members` writes what is in the parameters.
  static func notification(_ method: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: 192)
    writer.beginObject()
    writer.key("jsonrpc")
    writer.write("2.0")
    writer.key("method")
    writer.write(method)
    writer.key("params")
    writer.beginObject()
    members(&writer)
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

extension RPCError {
  /// The error object alone.
  var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("code")
    writer.write(code)
    writer.key("message")
    writer.write(message)
    if let data {
      writer.key("data")
      writer.writeRaw(data)
    }
    writer.endObject()
  }
}
