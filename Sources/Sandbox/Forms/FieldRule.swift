/// What a vendor's documentation says about one field of a request body.
struct FieldRule: Sendable {
  /// The values a field takes. Lengths count Unicode scalars.
  indirect enum Kind: Sendable {
    case text(maximum: Int)
    /// A text, or the whole number that it writes, where the vendor's pages disagree; kept as text.
    case textOrDigits(maximum: Int)
    case email(maximum: Int)
    case choice([String])
    case integer(ClosedRange<Int>)
    /// A number that is not negative, as JSON or as text: Finexio serves both and takes them back.
    case amount
    case boolean
    /// `YYYY-MM-DD`, at most that many days from today when a number is given.
    case date(maximumDistance: Int?)
    case uuid
    /// An absolute http or https URL.
    case url
    /// An object whose values are strings or integers.
    case metadata
    /// An array of `{"description": "..."}`.
    case lineItems
    /// A whole number of JSON that is one of these.
    case oneOf([Int])
    /// An object with fields of its own; what the vendor does not know in it is named as ignored.
    case object([FieldRule])
    case list(Kind)
    /// A list, or one of its elements alone, where the vendor's pages disagree.
    case oneOrMore(Kind)
    /// A value that the vendor's pages do not describe.
    case any
  }

  let name: String
  let kind: Kind
  let isRequired: Bool
  /// The value of a field that a request which creates or replaces leaves out.
  let standard: FieldValue

  init(_ name: String, _ kind: Kind, required: Bool = false, standard: FieldValue = .null) {
    self.name = name
    self.kind = kind
    isRequired = required
    self.standard = standard
  }
}

extension [FieldRule] {
  /// The fields of a record that is new or replaced: what is given, else the standard values.
  func completing(_ given: [String: FieldValue]) -> [String: FieldValue] {
    var completed: [String: FieldValue] = [:]
    for rule in self {
      let value = given[rule.name] ?? rule.standard
      completed[rule.name] = value == .null ? rule.standard : value
    }
    return completed
  }
}

/// One complaint about a request body.
struct FieldFailure: Sendable, Equatable {
  /// Where: `amount_cents`, `[3].amount_cents`, or nothing for the body as a whole.
  var path: String
  /// What is wrong, in the words of Django REST framework where it has some.
  var message: String
}
