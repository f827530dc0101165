import HTTPFields
import HTTPServer
import StrictJSON

extension HTTPResponse {
  /// A response whose body is JSON.
  static func json(_ status: Int, _ body: [UInt8], fields: [HTTPField] = []) -> HTTPResponse {
    HTTPResponse(
      status: status,
      fields: [HTTPField(name: "Content-Type", value: "application/json")] + fields,
      body: .bytes(body))
  }

  /// A response without a body.
  static func empty(_ status: Int) -> HTTPResponse {
    HTTPResponse(status: status, fields: [], body: .bytes([]))
  }

  /// The shape in which Django REST framework refuses a call: `{"detail": "..."}`.
  static func detail(_ status: Int, _ text: String, fields: [HTTPField] = []) -> HTTPResponse {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("detail")
    writer.write(text)
    writer.endObject()
    return json(status, writer.bytes, fields: fields)
  }
}
