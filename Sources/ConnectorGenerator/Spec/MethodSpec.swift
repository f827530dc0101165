import MiniYAML

/// One method as written.
struct MethodSpec: Sendable {
  let key: Located<String>
  var request: Located<String>
  var baseURL: Located<String>?
  var description: Located<String>?
  var title: Located<String>?
  var tool: Located<String>?
  var swiftName: Located<String>?
  var tags: [String]?
  var path: [PropertySpec] = []
  var query: [PropertySpec] = []
  var headers: [PropertySpec] = []
  /// What every call sends in the query and in fields besides, with `constant`.
  var fixedQuery: [ConstantField] = []
  var fixedHeaders: [ConstantField] = []
  var body: BodySpec?
  var returns: ReturnsSpec?
  var pagination: PaginationSpec?
  /// Replaces the integration's when stated.
  var errors: ErrorsSpec?
  var annotations = AnnotationsSpec()
  var scopes: [Located<String>] = []
  var deprecated = false
  /// Whether single records have URIs that are read by it; unstated, every `get` that can.
  var record: Located<Bool>?

  init(key: Located<String>, request: Located<String>) {
    self.key = key
    self.request = request
  }
}

/// The hints that a method states; the rest follows from the verb.
struct AnnotationsSpec: Sendable {
  var readOnly: Located<Bool>?
  var destructive: Located<Bool>?
  var idempotent: Located<Bool>?
  var openWorld: Located<Bool>?
}

/// `body`, in any of its forms.
struct BodySpec: Sendable {
  let position: SourcePosition
  /// The type, or nil when the body is only a constant.
  var schema: SchemaSpec?
  /// Replaces the model's own list when stated.
  var required: [Located<String>]?
  var omit: [Located<String>] = []
  var isPartial = false
  /// What the list of an array body is called as an input.
  var input: Located<String>?
  var wrap: Located<String>?
  var constant: Located<Literal>?
  /// Where `encoding: form` stands; nil for JSON.
  var form: SourcePosition?
  /// Where `encoding: text` stands.
  var text: SourcePosition?
  /// The media type instead of the encoding's own.
  var contentType: Located<String>?
  /// Whether objects go into a form as `a[b]=`.
  var isNested = false
  /// How a form's lists are written that say nothing of it themselves.
  var style: Located<String>?
}

/// `returns`, in any of its forms.
struct ReturnsSpec: Sendable {
  enum Form: Sendable {
    case one(SchemaSpec)
    case many(SchemaSpec)
    /// The value of a response field.
    case header(Located<String>)
    case text
    case empty
  }
  let position: SourcePosition
  var form: Form
  var at: Located<String>?
  var isOptional = false
  /// Whether it was written `[MODEL]`.
  var isShort = false
}
