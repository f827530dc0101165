import HTTPServer

/// One thing that the HTTP API does: the router dispatches by it, and the OpenAPI description is made of
/// it.
struct APIRoute: Sendable {
  /// Who may ask.
  enum Access: Sendable {
    /// Whoever reaches the port.
    case everyone
    /// Whoever is signed in at a browser.
    case session
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
  /// Header fields of the request that it heeds.
  let fields: [APIField]
  /// Members of the body; nil when there is none.
  let body: [APIField]?
  /// What the members of the body must be together, as members of a JSON Schema.
  let bodyRule: String?
  /// Whether query parameters that are not listed are taken too, and any body: those of a vendor.
  let isOpen: Bool
  /// What it answers with when it is done.
  let answer: APIAnswer
  /// Refusals that do not follow from what it takes.
  let moreRefusals: [APIRefusal]
  let handler: Handler

  /// - Parameter answer: there is no route without one, so that the description says what all of them
  ///   answer with.
  init(
    _ method: String, _ path: String, _ access: Access, _ operation: String, _ summary: String,
    query: [APIField] = [], fields: [APIField] = [], body: [APIField]? = nil,
    bodyRule: String? = nil, isOpen: Bool = false, answer: APIAnswer,
    refusals: [APIRefusal] = [], _ handler: @escaping Handler
  ) {
    self.method = method
    self.path = PathTemplate(path)
    self.access = access
    self.operation = operation
    self.summary = summary
    self.query = query
    self.fields = fields
    self.body = body
    self.bodyRule = bodyRule
    self.isOpen = isOpen
    self.answer = answer
    moreRefusals = refusals
    self.handler = handler
  }

  /// Whether it changes what an operator keeps, so that the audit log has it.
  var isChange: Bool { method != "GET" && !isOpen }

  /// The group of routes that it belongs to: what stands before the point of its name.
  var tag: String {
    operation.split(separator: ".").count > 1
      ? String(operation.prefix { $0 != "." }) : "system"
  }
}
