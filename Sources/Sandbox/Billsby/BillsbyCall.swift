import HTTPServer
import StrictJSON

/// One admitted call of Billsby's API: what its handler reads.
struct BillsbyCall: Sendable {
  let request: HTTPRequest
  let query: QueryParameters
  /// The values of the path's placeholders, decoded.
  private let captures: [String: String]
  let now: Moment
  /// Names that Billsby reads over: query parameters and body members it does not know.
  private(set) var ignored: [String] = []

  init(request: HTTPRequest, captures: [String: String], now: Moment) {
    self.request = request
    query = QueryParameters(request.query)
    self.captures = captures
    self.now = now
  }

  /// The value of a placeholder of the path.
  subscript(placeholder: String) -> String { captures[placeholder] ?? "" }

  mutating func ignore(_ names: [String]) {
    ignored += names
  }

  /// The fields of the body, which must be a JSON object, say so and follow the rules.
  mutating func fields(_ rules: [FieldRule]) throws(Refusal) -> [String: FieldValue] {
    guard request.mediaType == "application/json" else {
      throw Refusal(.plain(415, "The body must be application/json."))
    }
    let body: JSONValue
    do {
      body = try JSONValue(parsing: request.body)
    } catch {
      throw .badRequest("The body is no JSON: \(error.description).")
    }
    var form = Form(today: now.day)
    let fields = form.read(body, rules: rules, readOnly: [], .whole)
    try settle(form)
    return fields
  }

  /// A finished form, or the refusal that lists its complaints.
  mutating func settle(_ form: Form) throws(Refusal) {
    guard form.failures.isEmpty else {
      let shown = form.failures.prefix(20).map { failure in
        failure.path.isEmpty ? failure.message : "\(failure.path): \(failure.message)"
      }
      throw .badRequest(shown.joined(separator: " "))
    }
    ignore(form.ignored)
  }

  /// The query parameter as text, or nil when it is not given or empty.
  func text(_ name: String) -> String? {
    query[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The query parameter as true or false, or nil when it is not given.
  func flag(_ name: String) throws(Refusal) -> Bool? {
    guard let text = text(name)?.lowercased() else { return nil }
    guard text == "true" || text == "false" else {
      throw .badRequest("\(name) must be true or false.")
    }
    return text == "true"
  }

  /// The query parameter as a point in time, or nil when it is not given.
  func moment(_ name: String) throws(Refusal) -> Moment? {
    guard let text = text(name) else { return nil }
    guard let moment = Moment(iso8601: text) else {
      throw .badRequest("\(name) must be a date and time of ISO 8601.")
    }
    return moment
  }
}
