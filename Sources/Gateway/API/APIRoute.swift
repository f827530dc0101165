import HTTPServer

/// One thing that the HTTP API does: the router dispatches by it, and the OpenAPI description is made of
/// it.
struct APIRoute: Sendable {
  /// Who may ask.
  enum Access: Sendable {
    /// Whoever reaches the port.
    case everyone
    /// Whoever shows a key.
    case anyKey
    /// Whoever shows a key of scope `admin`.
    case admin
  }

  typealias Handler = @Sendable (inout APICall) async throws -> HTTPResponse

  let method: String
  let path: PathTemplate
  let access: Access
  /// The name in the description, and in the audit log when it changes something.
  let operation: String
  let summary: String
  let query: [APIField]
  /// Members of the body; nil when there is none.
  let body: [APIField]?
  /// Whether query parameters that are not listed are taken too, and any body: those of a vendor.
  let isOpen: Bool
  /// The status of a success.
  let status: Int
  let handler: Handler

  init(
    _ method: String, _ path: String, _ access: Access, _ operation: String, _ summary: String,
    query: [APIField] = [], body: [APIField]? = nil, isOpen: Bool = false, status: Int = 200,
    _ handler: @escaping Handler
  ) {
    self.method = method
    self.path = PathTemplate(path)
    self.access = access
    self.operation = operation
    self.summary = summary
    self.query = query
    self.body = body
    self.isOpen = isOpen
    self.status = status
    self.handler = handler
  }

  /// Whether it changes what an operator keeps, so that the audit log has it.
  var isChange: Bool { method != "GET" && !isOpen }
}

/// A query parameter or a member of a body.
struct APIField: Sendable {
  let name: String
  /// What it may be, as JSON Schema 2020-12.
  let schema: String
  let summary: String
  let isRequired: Bool

  init(_ name: String, _ schema: String, _ summary: String, isRequired: Bool = false) {
    self.name = name
    self.schema = schema
    self.summary = summary
    self.isRequired = isRequired
  }

  static let string = #"{"type":"string"}"#
  static let optionalTime = #"{"type":["string","null"],"format":"date-time"}"#
  static let scalars =
    #"{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}}"#

  /// What every list takes.
  static let paging = [
    APIField(
      "limit", #"{"type":"integer","minimum":1,"maximum":100,"default":50}"#,
      "How many elements a page has at most."),
    APIField("next_cursor", string, "The next_cursor of the page before, unchanged."),
  ]
}

/// A path with names for some of its segments: `/integrated-account/{id}`.
struct PathTemplate: Sendable {
  enum Segment: Sendable, Equatable {
    case literal(String)
    case parameter(String)
  }

  let text: String
  let segments: [Segment]

  init(_ text: String) {
    self.text = text
    segments = text.split(separator: "/").map { part in
      part.hasPrefix("{") ? .parameter(String(part.dropFirst().dropLast())) : .literal(String(part))
    }
  }

  /// The names, in order.
  var parameters: [String] {
    segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
  }

  /// What stands at each name; nil when the path is another.
  /// - Parameter parts: the segments of a path, decoded.
  func match(_ parts: [String]) -> [String: String]? {
    guard parts.count == segments.count else { return nil }
    var values: [String: String] = [:]
    for (segment, part) in zip(segments, parts) {
      switch segment {
      case .literal(let text): guard text == part else { return nil }
      case .parameter(let name):
        guard !part.isEmpty else { return nil }
        values[name] = part
      }
    }
    return values
  }
}
