import HTTPServer
import StrictJSON

/// A call that Finexio refuses, with the answer it gives.
struct Refusal: Error {
  let response: HTTPResponse

  init(_ response: HTTPResponse) {
    self.response = response
  }

  static func badRequest(_ detail: String, call: FinexioCall) -> Refusal {
    Refusal(.problem(400, detail, instance: call.request.path))
  }

  /// A body or query with fields that are wrong, all of them named in `detail`.
  static func invalid(_ failures: [FieldFailure], call: FinexioCall) -> Refusal {
    let shown = failures.prefix(20).map { failure in
      failure.path.isEmpty ? failure.message : "\(failure.path): \(failure.message)"
    }
    let rest = failures.count > 20 ? " (and \(failures.count - 20) more)" : ""
    return .badRequest(shown.joined(separator: " ") + rest, call: call)
  }

  /// A record that does not exist: `Payment "x" not found.`
  static func missing(_ kind: String, _ key: String, call: FinexioCall) -> Refusal {
    Refusal(.problem(404, "\(kind) \"\(key)\" not found.", instance: call.request.path))
  }
}

extension HTTPResponse {
  /// Finexio's ProblemDetails: `{type, title, status, detail, instance}`.
  static func problem(_ status: Int, _ detail: String, instance: String) -> HTTPResponse {
    let titles = [400: "Bad Request", 404: "Not Found", 500: "Internal Server Error"]
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("type")
    writer.write("about:blank")
    writer.key("title")
    writer.write(titles[status] ?? "Error")
    writer.key("status")
    writer.write(status)
    writer.key("detail")
    writer.write(detail)
    writer.key("instance")
    writer.write(instance)
    writer.endObject()
    return json(status, writer.bytes)
  }
}
