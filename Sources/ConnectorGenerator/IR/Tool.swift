/// One method, ready to be printed.
struct Tool: Sendable {
  let name: String
  let method: String
  let swiftName: String
  let title: String
  let summary: String
  let tags: [String]
  /// `GET`, `POST`, ...
  let http: String
  /// The path with a fixed query, if any.
  let path: String
  let baseURL: String?
  /// Path, query, headers, body, then what paging adds.
  let inputs: [ToolInput]
  /// Fields that every call carries, instead of the integration's of the same name.
  let headers: [Integration.Header]
  let body: Body
  /// The media type of the body where it is not the usual one.
  let contentType: String?
  let answer: Answer
  let paging: PagingRules?
  /// Instead of the integration's.
  let errors: ErrorsSpec?
  let annotations: Hints
  let scopes: [String]
  let isServed: Bool
  /// The URIs of what it gets; nil when single records have none.
  let record: RecordTemplate?

  enum Body: Sendable {
    case none
    case object(wrap: String, constant: String)
    case form(constant: String)
    case value(input: String, wrap: String)
    case text(input: String)
  }

  /// Where the answer lies and the Swift type it is read into.
  enum Answer: Sendable {
    case one(at: String, Schema, isOptional: Bool)
    case many(at: String, Schema)
    /// A response field.
    case header(String)
    case text
    case empty
  }

  struct Hints: Sendable, Equatable {
    let readOnly: Bool
    let destructive: Bool
    let idempotent: Bool
    let openWorld: Bool
  }
}

/// One argument of a tool and where it goes.
struct ToolInput: Sendable {
  enum Location: String, Sendable {
    case path, query, header, body
    /// `limit` and `next_cursor`, which the runtime turns into the vendor's paging.
    case paging
  }
  var property: Property
  let location: Location
  let wireName: String
  /// `repeat`, `comma` or `brackets`.
  var style = "repeat"
  var setting: String?
}

/// How the vendor pages; everything that a caller does not see.
struct PagingRules: Sendable {
  enum Style: Sendable {
    case page(
      parameter: String, first: Int, next: String?, total: String?, pageCount: String?,
      hasMore: String?)
    case offset(parameter: String, first: Int, total: String?, hasMore: String?)
    case cursor(parameter: String, next: String, hasMore: String?)
    case linkHeader
    case nextURL(next: String)
    case whole
  }
  let style: Style
  let sizeParameter: String?
  let size: Int?
  /// Where the records lie when the method does not say.
  let items: String
  /// Whether the parameters are members of the body.
  var isInBody = false
  /// Where further pages may lie.
  var pagesAt: [String] = []
}
