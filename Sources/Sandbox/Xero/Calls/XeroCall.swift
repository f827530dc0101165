import HTTPFields
import HTTPServer
import StrictJSON

/// One admitted call of Xero's API: what its handler reads.
struct XeroCall: Sendable {
  let request: HTTPRequest
  private let query: QueryParameters
  /// The values of the path's placeholders, decoded, in order.
  let captures: [String]
  let now: Moment
  /// Names that Xero reads over: query parameters and body members it does not know.
  private(set) var ignored: [String] = []
  /// The query parameters that mean something to the operation; others have no effect.
  private let parameters: [String]

  init(request: HTTPRequest, captures: [String], parameters: [String], now: Moment) {
    self.request = request
    query = QueryParameters(request.query)
    self.captures = captures
    self.parameters = parameters
    self.now = now
    ignored = query.pairs.map(\.name).filter { !parameters.contains($0) }
  }

  /// The first placeholder's value.
  var key: String { captures.first ?? "" }

  var today: CalendarDay { now.day }

  mutating func ignore(_ names: [String]) {
    ignored += names
  }

  /// The query parameter as text, or nil when it is not given or empty.
  func text(_ name: String) -> String? {
    guard parameters.contains(name) else { return nil }
    return query[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The values of a parameter that lists them with commas between, and spaces after those.
  func list(_ name: String) -> [String]? {
    text(name)?.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  func flag(_ name: String) throws(Refusal) -> Bool {
    switch text(name)?.lowercased() {
    case nil, "false": return false
    case "true": return true
    default: throw .invalid("The value of '\(name)' must be true or false.")
    }
  }

  func integer(_ name: String, in range: ClosedRange<Int>) throws(Refusal) -> Int? {
    guard let text = text(name) else { return nil }
    guard let integer = Int(text), range.contains(integer) else {
      throw .invalid(
        "The value of '\(name)' must be between \(range.lowerBound) and \(range.upperBound).")
    }
    return integer
  }

  func day(_ name: String) throws(Refusal) -> CalendarDay? {
    guard let text = text(name) else { return nil }
    guard let day = XeroDates.day(text), (1900...9_000).contains(day.civil.0) else {
      throw .invalid("The value of '\(name)' must be a date of the form yyyy-MM-dd.")
    }
    return day
  }

  func choice(_ name: String, of choices: [String]) throws(Refusal) -> String? {
    guard let text = text(name) else { return nil }
    guard choices.contains(text) else {
      throw .invalid("The value of '\(name)' must be one of \(choices.joined(separator: ", ")).")
    }
    return text
  }

  /// How many decimals unit prices have: `unitdp`, 2 unless told 4.
  func priceDecimals() throws(Refusal) -> Int {
    switch text("unitdp") {
    case nil, "2": return 2
    case "4": return 4
    default: throw .invalid("The value of 'unitdp' must be 2 or 4.")
    }
  }

  /// The body, which must be JSON and say so.
  func body() throws(Refusal) -> JSONValue {
    guard request.mediaType == "application/json" else {
      throw Refusal(
        .xeroProblem(
          415, "Unsupported Media Type", "The content type '\(request.mediaType)' is not supported."
        ))
    }
    do {
      return try JSONValue(parsing: request.body)
    } catch {
      throw .xero(
        14, "PostDataInvalidException", "JSON for post data was invalid,\(error.description)")
    }
  }
}
