import StrictJSON
import Testing

/// Messages of both eras, from which others are made.
enum SampleMessages {
  static let handshake = [
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-03-26","capabilities":{},"clientInfo":{"name":"n","version":"1"}}}"#,
    #"{"jsonrpc":"2.0","id":"x","method":"tools/list","params":{"cursor":"","_meta":{"progressToken":1}}}"#,
    #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"echo","arguments":{"a":[1.5,"\u00e9"]}}}"#,
    #"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}]"#,
    #"{"jsonrpc":"2.0","id":8,"result":{"action":"accept","content":{"confirm":true}}}"#,
  ]

  static let stateless = [
    #"{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"echo","requestState":"e30","inputResponses":{"a":{"action":"accept"}},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{"elicitation":{"url":{}}},"io.modelcontextprotocol/logLevel":"info","progressToken":"p"}}}"#,
    #"{"jsonrpc":"2.0","id":10,"method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"n","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}}}}"#,
    #"{"jsonrpc":"2.0","id":11,"method":"tools/list","params":{"cursor":"1a2b","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#,
  ]

  static let all = (handshake + stateless).map { Array($0.utf8) }

  /// What kinds of answers a document holds: `result`, or the code of an error; each is checked to be
  /// a message of the protocol.
  static func kinds(
    of bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Set<String> {
    let value = try JSONValue(parsing: bytes)
    #expect(!bytes.contains(UInt8(ascii: "\n")), sourceLocation: sourceLocation)
    var kinds: Set<String> = []
    for message in value.kind == .array ? Array(value.elements) : [value] {
      #expect(message["jsonrpc"]?.string == "2.0", sourceLocation: sourceLocation)
      if message["method"]?.string?.hasPrefix("notifications/") == true { continue }
      #expect(
        (message["result"] == nil) != (message["error"] == nil), sourceLocation: sourceLocation)
      kinds.insert(message["error"]?["code"]?.description ?? "result")
    }
    return kinds
  }
}
