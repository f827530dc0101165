import HTTPServer

/// One operation of a vendor's API: a method, a path and what answers.
struct Route<Store, Call>: Sendable {
  typealias Handler = @Sendable (inout Store, inout Call) throws(Refusal) -> HTTPResponse

  let method: String
  let template: PathTemplate
  /// The names between the template's braces, in order.
  let placeholders: [String]
  /// The query parameters that mean something here.
  let query: [String]
  let answer: Handler

  init(_ method: String, _ template: String, query: [String] = [], _ answer: @escaping Handler) {
    self.method = method
    self.template = PathTemplate(template)
    placeholders = template.split(separator: "/").filter { $0.first == "{" }
      .map { String($0.dropFirst().dropLast()) }
    self.query = query
    self.answer = answer
  }
}

extension Array {
  /// The routes of the first template, in the table's order, that has the path's shape; so literal
  /// segments belong before placeholders that would take them.
  func matching<Store, Call>(
    _ path: Substring
  ) -> [(route: Element, captures: [String])] where Element == Route<Store, Call> {
    let parts = PathTemplate.segments(of: path)
    var matches: [(route: Element, captures: [String])] = []
    for route in self {
      if let first = matches.first, first.route.template != route.template { continue }
      if let captures = route.template.captures(in: parts) { matches.append((route, captures)) }
    }
    return matches
  }
}
