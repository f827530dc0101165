/// What a spec says of an API as a whole, with nothing left to decide.
public struct IntegrationDescriptor: Sendable {
  /// The prefix of every tool name, such as `finexio`.
  public let name: String
  /// The name for people, such as `Finexio`.
  public let label: String
  /// The kind of software, such as `Payment Gateway`; empty when the spec does not say.
  public let category: String
  /// What the API is for, in a sentence or two.
  public let summary: String
  /// The vendor's documentation, or nil.
  public let documentation: String?
  /// The URL that tool paths are appended to; `{name}` is filled from the settings.
  public let baseURL: String
  /// What an account keeps besides credentials.
  public let settings: [Setting]
  /// How a request proves who sends it.
  public let authentication: Authentication
  /// Fields that every request carries; values may hold `{settings}`.
  public let headers: [Field]
  /// Where the vendor's answers say what went wrong.
  public let errors: ErrorRules
  /// Where the vendor's answers say how much is left, when not in the usual fields.
  public let rateLimit: RateLimitRules?
  /// The call by which an account's credentials are tried; nil when there is none.
  public let validation: Validation?
  /// Where in its objects dates lie that callers and the vendor write differently: the JSON of a
  /// `JSONOutline` whose names are formats of the spec language; empty when there are none. Inputs
  /// and answers name one of its places by number.
  public let dates: String
  /// Every tool, in the order of the spec.
  public let tools: [ToolDescriptor]
  /// Workflows that people start by name.
  public let prompts: [PromptDescriptor]
  /// Pages of documentation that models are given.
  public let guides: [GuideDescriptor]
  /// The URIs of single records.
  public let records: [RecordTemplate]

  let datePlaces = Once<DatePlaces>()

  /// Describes an integration; generated code calls this.
  public init(
    name: String,
    label: String,
    category: String = "",
    summary: String,
    documentation: String? = nil,
    baseURL: String,
    settings: [Setting] = [],
    authentication: Authentication,
    headers: [Field] = [],
    errors: ErrorRules = ErrorRules(),
    rateLimit: RateLimitRules? = nil,
    validation: Validation? = nil,
    dates: String = "",
    tools: [ToolDescriptor],
    prompts: [PromptDescriptor] = [],
    guides: [GuideDescriptor] = [],
    records: [RecordTemplate] = []
  ) {
    self.name = name
    self.label = label
    self.category = category
    self.summary = summary
    self.documentation = documentation
    self.baseURL = baseURL
    self.settings = settings
    self.authentication = authentication
    self.headers = headers
    self.errors = errors
    self.rateLimit = rateLimit
    self.validation = validation
    self.dates = dates
    self.tools = tools
    self.prompts = prompts
    self.guides = guides
    self.records = records
  }

  /// The tools that agents are shown: those whose every input is described.
  public var servedTools: [ToolDescriptor] { tools.filter(\.isServed) }

  /// `dates`, read once.
  func placesOfDates() throws(SchemaError) -> DatePlaces {
    try datePlaces.get { () throws(SchemaError) in try DatePlaces(dates) }
  }
}
