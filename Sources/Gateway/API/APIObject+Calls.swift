/// What calls come to, and how anything is refused, as `CallResult` and `APIProblem` write it.
extension APIObject {
  static let rateLimit = APIObject(
    "RateLimit", "What the vendor says is left; what it does not say is not there.", [],
    optional: [
      APIField("ratelimit-limit", APIField.integer, "Calls that the tightest window allows."),
      APIField("ratelimit-remaining", APIField.integer, "Calls that are left of them."),
      APIField("ratelimit-reset", APIField.integer, "Seconds until that window ends."),
      APIField("windows", APIField.list(of: rateLimitWindow.reference), "Every window."),
    ])

  static let rateLimitWindow = APIObject(
    "RateLimitWindow", "One of several limits of a vendor.",
    [APIField("name", APIField.string, "The window.", example: #""minute""#)],
    optional: [
      APIField("limit", APIField.integer, "Calls that it allows."),
      APIField("remaining", APIField.integer, "Calls that are left of them."),
    ])

  static let callResult = APIObject(
    "CallResult", "What a tool came to.",
    [APIField("result", "{}", "As the tool's outputSchema says.")],
    optional: [
      APIField(
        "next_cursor", APIField.optionalString,
        "Of a list: where it goes on; null at its end."),
      APIField("rate_limit", rateLimit.reference, "What the vendor says is left."),
      APIField(
        "stopped", stopped.reference,
        "Of several pages in one answer: why it ends before the list and before max_records."),
    ])

  static let stopped = APIObject(
    "Stopped", "Why an answer of several pages ends.",
    [
      APIField(
        "code", APIField.string, "What kind of reason it is.", example: #""rate_limited""#),
      APIField("message", APIField.string, "What happened and what to do."),
    ])

  static let recordPage = APIObject(
    "RecordPage", "A page of a vendor's records.",
    [
      APIField("result", APIField.list(of: "{}"), "The records, as the vendor has them."),
      APIField("next_cursor", APIField.optionalString, "Where the list goes on; null at its end."),
      APIField("prev_cursor", #"{"type":"null"}"#, "Lists are read forwards only."),
      APIField("result_count", APIField.integer, "How many records the page has."),
      APIField("is_partial_response", #"{"type":"boolean","const":false}"#, "Pages are whole."),
    ])

  static let failure = APIObject(
    "Failure", "One thing that is wrong with a request.",
    [
      APIField(
        "pointer", APIField.string,
        "Where: a JSON pointer (RFC 6901) into the body, or '/NAME' of a query parameter.",
        example: #""/expires_at""#),
      APIField("message", APIField.string, "What is wrong and what would be right."),
    ])

  static let problemDetails = APIObject(
    "ProblemDetails", "What is wrong with a request.",
    [APIField("failures", APIField.list(of: failure.reference), "Each problem.")])

  static let problem = APIObject(
    "Problem", "Why a request was not done.",
    [
      APIField("statusCode", #"{"type":"integer","minimum":400,"maximum":599}"#, "The status."),
      APIField("error", APIField.string, "The status in words.", example: #""Not Found""#),
      APIField("message", APIField.string, "What is wrong and what to do, for people."),
    ],
    optional: [
      APIField(
        "refused_by", APIField.choice(["tenon", "vendor"]), "Of a call: who said no."),
      APIField(
        "code", APIField.string, "Of a call: what kind of failure it is.",
        example: #""invalid_arguments""#),
      APIField(
        "may_have_been_processed", #"{"type":"boolean","const":true}"#,
        "Of a call: the vendor may have acted all the same; look before you repeat it."),
      APIField("details", problemDetails.reference, "What is wrong with the request."),
      APIField("raw_response", "{}", "The vendor's own body, without the account's secrets."),
      APIField("outcome", #"{"type":"object"}"#, "All that a tool came to, as agents get it."),
    ])
}
