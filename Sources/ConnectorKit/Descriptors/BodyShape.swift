/// What a request's body is made of. `wrap` is a path such as `Invoices[]`, which puts the body into
/// `{"Invoices": [BODY]}`; empty means no wrapping.
public enum BodyShape: Sendable, Equatable {
  /// No body.
  case none
  /// An object: the arguments that go nowhere else, after the members of `constant`, a JSON object.
  case object(wrap: String = "", constant: String = "")
  /// The same members as `application/x-www-form-urlencoded`: scalars, lists of them in the style of
  /// their input, objects as `name[key]` and lists of objects as `name[0][key]`.
  case form(constant: String = "")
  /// The characters of one argument, a string, as they are.
  case text(input: String)
  /// The value of one argument, such as a list.
  case value(input: String, wrap: String = "")
}
