import MiniYAML

/// A spec as written: what the author may leave out is optional, names are not yet looked up.
struct Spec: Sendable {
  /// The path that diagnostics and headers show.
  let path: String
  var name: Located<String>
  var swiftName: Located<String>?
  var label: Located<String>
  var category: Located<String>?
  var description: Located<String>?
  var documentation: Located<String>?
  var baseURL: Located<String>
  var settings: [SettingSpec] = []
  var authentication = AuthenticationSpec.none
  var headers: [ConstantField] = []
  var pagination: PaginationSpec?
  var errors = ErrorsSpec()
  var rateLimit: RateLimitSpec?
  var validation: ValidationSpec?
  var models: [ModelSpec] = []
  var resources: [ResourceSpec] = []
  var prompts: [PromptSpec] = []
  var guides: [GuideSpec] = []
}

/// An entry of `settings`.
struct SettingSpec: Sendable {
  let name: Located<String>
  let schema: SchemaSpec
}

/// A header field with a fixed value, in which `{setting}` is filled.
struct ConstantField: Sendable {
  let name: Located<String>
  let value: Located<String>
}

/// An entry of `models`.
struct ModelSpec: Sendable {
  let name: Located<String>
  let schema: SchemaSpec
}

/// `errors`, of the integration or of one method.
struct ErrorsSpec: Sendable {
  var messages: [Located<String>]?
  var flags: [Flag]?

  /// An entry of `flag`.
  struct Flag: Sendable {
    enum Condition: Sendable {
      /// `true`, or a list with something in it.
      case isSet
      case equals(Literal)
      case differs(from: Literal)
    }
    let path: Located<String>
    var condition = Condition.isSet
  }

  /// These rules, with those of `base` where they say nothing.
  func completed(by base: ErrorsSpec) -> ErrorsSpec {
    ErrorsSpec(messages: messages ?? base.messages, flags: flags ?? base.flags)
  }
}

/// `rate_limit`.
struct RateLimitSpec: Sendable {
  enum Source: Sendable {
    case constant(Int)
    case header(String)
  }
  /// An entry of `windows`.
  struct Window: Sendable {
    var name: Located<String>
    var aliases: [Located<String>] = []
    var limit: Source?
    /// A header.
    var remaining: String?
    var seconds: Int?
  }
  /// Of the only window; unstated when there are `windows`.
  var limit: Source?
  /// A header.
  var remaining: String?
  var windows: [Window] = []
  /// A header.
  var problem: String?
  var reset: Source?
  var resetForm = "seconds"
}

/// `validate`: the method that is tried to see whether an account's credentials hold.
struct ValidationSpec: Sendable {
  /// `RESOURCE.METHOD`
  let method: Located<String>
  var arguments: [Argument] = []

  /// An entry of `arguments`.
  struct Argument: Sendable {
    let name: Located<String>
    let value: Located<Literal>
  }
}

/// `authentication`.
enum AuthenticationSpec: Sendable {
  case none
  case basic(username: CredentialSpec, password: CredentialSpec)
  case bearer(token: CredentialSpec)
  case apiKey(location: String, name: Located<String>, prefix: String, key: CredentialSpec)
  case oauth2(OAuth2Spec)
}

/// What a form asks for.
struct CredentialSpec: Sendable {
  let label: String
  let description: String
  /// The value of every account, which nobody is asked for.
  var constant: Located<String>?
}

/// The endpoints of `scheme: oauth2`.
struct OAuth2Spec: Sendable {
  var isClientCredentials = false
  var authorizeURL = ""
  var tokenURL = ""
  var pkce = true
  var sendsClientInBody = false
  var scopes: [ConstantField] = []
  var connections: OAuth2ConnectionsSpec?
}

/// `connections` of `scheme: oauth2`.
struct OAuth2ConnectionsSpec: Sendable {
  var url = ""
  var items = ""
  var value = ""
  var label = ""
  var setting: Located<String>?
}

/// `pagination`, of the integration or of one method.
struct PaginationSpec: Sendable {
  var position: SourcePosition
  var style: Located<String>
  /// `query` or `body`.
  var place: Located<String>?
  var parameter: Located<String>?
  var sizeParameter: Located<String>?
  var size: Located<Int>?
  var first: Located<Int>?
  var items: Located<String>?
  var next: Located<String>?
  var total: Located<String>?
  var pageCount: Located<String>?
  var hasMore: Located<String>?
  var pagesAt: [Located<String>] = []
}

/// An entry of `resources`.
struct ResourceSpec: Sendable {
  let name: Located<String>
  var description: Located<String>?
  var singular: Located<String>?
  var swiftName: Located<String>?
  var tags: [String] = []
  var methods: [MethodSpec] = []
}
