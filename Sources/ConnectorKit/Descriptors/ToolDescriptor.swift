/// One method of an API: what an agent is told of it, and what becomes of its arguments.
///
/// A class, so that what is worked out from the texts (the compiled schema, the path's pieces) is
/// kept beside them and made once.
public final class ToolDescriptor: Sendable {
  /// The name agents call, such as `list_all_finexio_invoices`.
  public let name: String
  /// The integration's name.
  public let integration: String
  /// The resource's key in the spec.
  public let resource: String
  /// The method's key in the spec: `list`, `get`, `create`, `update`, `delete` or a name of its own.
  public let method: String
  /// A short name for people.
  public let title: String
  /// What it does, for the model that decides whether to call it.
  public let summary: String
  /// What filters select by.
  public let tags: [String]
  /// The HTTP method.
  public let http: HTTPMethod
  /// The path below the base URL; placeholders carry wire names. May end in a fixed query.
  public let path: String
  /// The base URL where it is not the integration's.
  public let baseURL: String?
  /// The arguments that do not simply become members of the body.
  public let inputs: [Input]
  /// Where in the arguments lies what people and logs are not shown: the JSON of a `JSONOutline` whose
  /// first place is the arguments; empty for nearly every tool.
  public let secrets: String
  /// Fields that every call carries, instead of the integration's of the same name.
  public let headers: [Field]
  /// What the body is made of.
  public let body: BodyShape
  /// The media type of the body; nil for the usual one of its shape.
  public let contentType: String?
  /// What a success holds.
  public let answer: AnswerShape
  /// Which of the integration's `dates` a record is; nil when its dates reach callers as they come.
  public let answerDates: Int?
  /// How the list is paged; nil when this is no list.
  public let paging: Paging?
  /// Whether what asks for a page are members of the body, rather than query parameters.
  public let pagesInBody: Bool
  /// Where errors lie, when not where the integration says; nil otherwise.
  public let errors: ErrorRules?
  /// What the call may do.
  public let annotations: Annotations
  /// The OAuth 2 scopes it needs.
  public let scopes: [String]
  /// False when a description is missing: Swift can call it, agents are not shown it.
  public let isServed: Bool
  /// The arguments, as JSON Schema 2020-12.
  public let inputSchema: String
  /// The result, as JSON Schema 2020-12.
  public let outputSchema: String

  let schema = Once<ArgumentSchema>()
  let route = Once<Route>()
  let secretPlaces = Once<JSONOutline>()

  /// Describes a tool; generated code calls this.
  public init(
    name: String,
    integration: String,
    resource: String,
    method: String,
    title: String,
    summary: String,
    tags: [String] = [],
    http: HTTPMethod,
    path: String,
    baseURL: String? = nil,
    inputs: [Input] = [],
    secrets: String = "",
    headers: [Field] = [],
    body: BodyShape = .none,
    contentType: String? = nil,
    answer: AnswerShape,
    answerDates: Int? = nil,
    paging: Paging? = nil,
    pagesInBody: Bool = false,
    errors: ErrorRules? = nil,
    annotations: Annotations,
    scopes: [String] = [],
    isServed: Bool = true,
    inputSchema: String,
    outputSchema: String
  ) {
    self.name = name
    self.integration = integration
    self.resource = resource
    self.method = method
    self.title = title
    self.summary = summary
    self.tags = tags
    self.http = http
    self.path = path
    self.baseURL = baseURL
    self.inputs = inputs
    self.secrets = secrets
    self.headers = headers
    self.body = body
    self.contentType = contentType
    self.answer = answer
    self.answerDates = answerDates
    self.paging = paging
    self.pagesInBody = pagesInBody
    self.errors = errors
    self.annotations = annotations
    self.scopes = scopes
    self.isServed = isServed
    self.inputSchema = inputSchema
    self.outputSchema = outputSchema
  }

  /// `inputSchema`, compiled once.
  func compiledSchema() throws(SchemaError) -> ArgumentSchema {
    try schema.get { () throws(SchemaError) in try ArgumentSchema(inputSchema) }
  }
}
