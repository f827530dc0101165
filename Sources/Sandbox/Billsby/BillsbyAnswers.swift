import HTTPFields
import HTTPServer
import StrictJSON

/// The forms in which Billsby's reference shows that an action succeeded.
///
/// The pages print a bare word and differ in it from call to call. Nothing there says whether the
/// lower-case word comes in quotes; here it is JSON and the capitalised one plain text, so that a
/// client meets both.
enum BillsbySuccess: Sendable {
  case quoted
  case plain
  /// With the line's end that the reference shows.
  case line

  var response: HTTPResponse {
    switch self {
    case .quoted: .json(200, Array(#""success""#.utf8))
    case .plain: .plain(200, "Success")
    case .line: .plain(200, "Success\n")
    }
  }
}

extension HTTPResponse {
  static func plain(_ status: Int, _ text: String, fields: [HTTPField] = []) -> HTTPResponse {
    HTTPResponse(
      status: status, fields: [HTTPField(name: "Content-Type", value: "text/plain")] + fields,
      body: .bytes(Array(text.utf8)))
  }

  /// The object without members, which Billsby declares for some successes and refusals.
  static func bare(_ status: Int) -> HTTPResponse { .json(status, Array("{}".utf8)) }
}

// The reference declares no refusal but a 400 with `{}`, on a few calls. The other statuses and
// all texts here are the sandbox's own.
extension Refusal {
  static func badRequest(_ text: String) -> Refusal { Refusal(.plain(400, text)) }

  static func notFound(_ what: String) -> Refusal {
    Refusal(.plain(404, "\(what) was not found."))
  }

  /// What is refused with `{}` and no reason.
  static var bare: Refusal { Refusal(.bare(400)) }
}

/// A handler whose every refusal is the declared 400 with `{}`.
func refusingBarely(_ handler: @escaping BillsbyHandler) -> BillsbyHandler {
  { (store: inout BillsbyStore, call: inout BillsbyCall) throws(Refusal) -> HTTPResponse in
    do throws(Refusal) {
      return try handler(&store, &call)
    } catch {
      throw .bare
    }
  }
}
