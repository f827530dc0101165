import HTTPServer
import StrictJSON

/// One admitted call of Finexio's API: what its handler reads.
struct FinexioCall: Sendable {
  let request: HTTPRequest
  let query: QueryParameters
  /// The values of the path's placeholders, decoded, in order.
  let captures: [String]
  /// Who calls, for the change history.
  let actor: String
  let now: Moment
  /// Names that Finexio reads over: query parameters and body members it does not know.
  private(set) var ignored: [String] = []

  init(request: HTTPRequest, captures: [String], actor: String, now: Moment) {
    self.request = request
    query = QueryParameters(request.query)
    self.captures = captures
    self.actor = actor
    self.now = now
  }

  /// The last placeholder's value.
  var key: String { captures.last ?? "" }

  /// The URL of this sandbox as the caller knows it, without a path.
  var origin: String { "http://\(request.field("host") ?? "127.0.0.1")" }

  mutating func ignore(_ names: [String]) {
    ignored += names
  }

  /// The body, which must be JSON and say so.
  func body() throws(Refusal) -> JSONValue {
    guard request.mediaType == "application/json" else {
      let type = request.field("content-type") ?? ""
      throw Refusal(.detail(415, "Unsupported media type \"\(type)\" in request."))
    }
    do {
      return try JSONValue(parsing: request.body)
    } catch {
      throw .badRequest("JSON parse error - \(error.description)", call: self)
    }
  }

  /// A finished form, or the refusal that lists its complaints.
  mutating func settle(_ form: Form) throws(Refusal) {
    guard form.failures.isEmpty else { throw .invalid(form.failures, call: self) }
    ignore(form.ignored)
  }

  /// The query parameter as a moment, or nil when it is not given.
  func moment(_ name: String) throws(Refusal) -> Moment? {
    guard let text = query[name], !text.isEmpty else { return nil }
    guard let moment = Moment(iso8601: text) else {
      throw .invalid([FieldFailure(path: name, message: "Enter a valid date/time.")], call: self)
    }
    return moment
  }

  /// The query parameter as one of the choices, or nil when it is not given.
  func choice(_ name: String, of choices: [String]) throws(Refusal) -> String? {
    guard let text = query[name], !text.isEmpty else { return nil }
    guard choices.contains(text) else {
      let message =
        "Select a valid choice. \(text) is not one of the available choices."
      throw .invalid([FieldFailure(path: name, message: message)], call: self)
    }
    return text
  }

  /// The query parameter as an integer, or nil when it is not given.
  func integer(_ name: String) throws(Refusal) -> Int? {
    guard let text = query[name], !text.isEmpty else { return nil }
    guard let integer = Int(text) else {
      throw .invalid([FieldFailure(path: name, message: "Enter a whole number.")], call: self)
    }
    return integer
  }

  /// The query parameter as text, or nil when it is not given or empty.
  func text(_ name: String) -> String? {
    query[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
