import HTTPFields
import HTTPServer
import StrictJSON

extension Refusal {
  /// A 400 in the shape of Xero's API exceptions.
  static func xero(_ number: Int, _ type: String, _ message: String) -> Refusal {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("ErrorNumber")
    writer.write(number)
    writer.key("Type")
    writer.write(type)
    writer.key("Message")
    writer.write(message)
    writer.endObject()
    return Refusal(.json(400, writer.bytes))
  }

  /// A body whose JSON or whose types are wrong.
  static func unreadable(_ why: String, at path: String) -> Refusal {
    .xero(
      14, "PostDataInvalidException", "JSON for post data was invalid,\(why). Path '\(path)'.")
  }

  /// A body that holds nothing of what the endpoint expects.
  static func noData(_ expected: String) -> Refusal {
    .xero(
      17, "NoDataProcessedException",
      "No data has been processed for this endpoint. This endpoint is expecting \(expected) data "
        + "to be specifed in the request body.")
  }

  /// A `where` or `order` that cannot be read or does not fit the records.
  static func query(_ message: String) -> Refusal {
    .xero(16, "QueryParseException", message)
  }

  /// A parameter whose value makes no sense, or a request that breaks a rule as a whole.
  static func invalid(_ message: String) -> Refusal {
    .xero(10, "ValidationException", message)
  }

  /// A path or an id that names nothing.
  static let missing = Refusal(
    .text(404, "The resource you're looking for cannot be found"))

  /// Records that break rules, each with its complaints.
  static func elements(_ elements: [XeroRecord], priceDecimals: Int) -> Refusal {
    let body: XeroRecord = [
      "ErrorNumber": .integer(10), "Type": "ValidationException",
      "Message": "A validation exception occurred", "Elements": .records(elements),
    ]
    var writer = JSONWriter(reservingCapacity: 4 << 10)
    XeroValue.record(body).write(to: &writer, priceDecimals: priceDecimals)
    return Refusal(.json(400, writer.bytes))
  }
}

extension HTTPResponse {
  /// The shape in which Xero's front refuses a call before it reaches the accounting API.
  static func xeroProblem(
    _ status: Int, _ title: String, _ detail: String, fields: [HTTPField] = []
  ) -> HTTPResponse {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("Type")
    writer.writeNull()
    writer.key("Title")
    writer.write(title)
    writer.key("Status")
    writer.write(status)
    writer.key("Detail")
    writer.write(detail)
    writer.key("Instance")
    writer.write("00000000-0000-4000-8000-000000000000")
    writer.key("Extensions")
    writer.beginObject()
    writer.endObject()
    writer.endObject()
    return .json(status, writer.bytes, fields: fields)
  }
}
