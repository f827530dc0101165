/// What a route answers with when it has done what was asked.
struct APIAnswer: Sendable {
  let status: Int
  let summary: String
  /// What the JSON may be, as JSON Schema 2020-12.
  let schema: String
  /// The components that the schema speaks of.
  let objects: [APIObject]
  /// Fields besides those that all answers have.
  let fields: [APIField]
  let mediaType: String

  private init(
    _ status: Int, _ summary: String, _ schema: String, _ objects: [APIObject],
    _ fields: [APIField] = [], mediaType: String = "application/json"
  ) {
    self.mediaType = mediaType
    self.status = status
    self.summary = summary
    self.schema = schema
    self.objects = objects
    self.fields = fields
  }

  /// An object as it is now.
  static func one(_ object: APIObject) -> APIAnswer {
    APIAnswer(200, object.summary, object.reference, [object])
  }

  /// An object that was made.
  static func created(_ object: APIObject) -> APIAnswer {
    APIAnswer(201, object.summary, object.reference, [object])
  }

  /// A page of a list.
  static func page(of object: APIObject) -> APIAnswer {
    APIAnswer(200, "A page of the list.", object.page.reference, [object, object.page])
  }

  /// The id of what was deleted.
  static let deleted = one(.deleted)

  /// What a vendor answered a call with.
  static func call(
    _ summary: String, _ object: APIObject? = nil, or other: APIObject? = nil
  ) -> APIAnswer {
    let objects = [object, other].compactMap { $0 }
    let schemas = objects.map(\.reference)
    return APIAnswer(
      200, summary,
      schemas.count > 1
        ? #"{"anyOf":[\#(schemas.joined(separator: ","))]}"# : schemas.first ?? "{}", objects,
      [
        APIField("ratelimit-limit", APIField.integer, "Calls that the vendor allows in a window."),
        APIField("ratelimit-remaining", APIField.integer, "Calls that are left of them."),
        APIField("ratelimit-reset", APIField.integer, "Seconds until the window ends."),
        APIField("RateLimit", APIField.string, "What is left in each window (IETF draft 10)."),
        APIField("RateLimit-Policy", APIField.string, "What each window allows (IETF draft 10)."),
        APIField(
          "Idempotent-Replayed", #"{"type":"string","const":"true"}"#,
          "The answer that an earlier call with the same Idempotency-Key got."),
      ])
  }

  /// Server-sent events with an object each (HTML, section 9.2).
  static func events(_ summary: String, _ object: APIObject) -> APIAnswer {
    APIAnswer(200, summary, APIField.string, [object], mediaType: "text/event-stream")
  }

  /// JSON of no object of the API's.
  static func json(
    _ summary: String, _ schema: String
  ) -> APIAnswer {
    APIAnswer(200, summary, schema, [])
  }
}
