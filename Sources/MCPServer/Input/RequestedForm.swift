internal import StrictJSON

/// What a form asks for: a flat object of simple fields (client/elicitation, "Requested Schema" in
/// 2025-06-18, 2025-11-25 and 2026-07-28).
struct RequestedForm: Sendable {
  private let fields: [(name: String, field: FormField)]
  private let required: [String]
  private let takesOthers: Bool

  /// Reads a schema, as JSON text.
  /// - Throws: when it is none that a client can be asked with.
  init(_ schema: String) throws(FormProblem) {
    guard let value = try? JSONValue(parsing: schema), value["type"]?.string == "object",
      let properties = value["properties"], properties.kind == .object
    else {
      throw FormProblem("the schema must be of an object with properties")
    }
    let shown = ["$schema", "type", "title", "description"]
    try value.checkWords(
      shown + ["properties", "required", "additionalProperties"], of: "the schema")
    var fields: [(name: String, field: FormField)] = []
    for member in properties.members {
      fields.append((member.key, try FormField(member.value, named: member.key)))
    }
    self.fields = fields
    required = value["required"]?.elements.compactMap(\.string) ?? []
    takesOthers = value["additionalProperties"]?.bool != false
  }

  /// The members that were asked for, of what was filled in.
  ///
  /// Others are left out: the schemas allow them, and nobody asked for them.
  /// - Throws: when it does not fit; no text that was filled in is in the reason.
  func fitting(_ content: JSONValue) throws(FormProblem) -> [(name: String, value: JSONValue)] {
    guard content.kind == .object else {
      throw FormProblem("\"content\": expected an object, received \(content.kind.phrase)")
    }
    for name in required where content[name] == nil {
      throw FormProblem("\(Self.quoted(name)): expected a value, received none")
    }
    var fitting: [(name: String, value: JSONValue)] = []
    for (name, field) in fields {
      guard let value = content[name] else { continue }
      if let misfit = field.misfit(of: value) {
        throw FormProblem(
          "\(Self.quoted(name)): expected \(misfit.expected), received \(misfit.received)")
      }
      fitting.append((name, value))
    }
    if !takesOthers, fitting.count < content.count {
      throw FormProblem(
        "expected only \(fields.map { Self.quoted($0.name) }.joined(separator: ", ")), received "
          + "\(content.count - fitting.count) other members")
    }
    return fitting
  }

  private static func quoted(_ name: String) -> String { "\"\(RPCError.excerpt(name))\"" }
}

/// Why a form cannot be asked for, or what was filled in does not fit it.
struct FormProblem: Error, Equatable {
  /// A clause, for the caller.
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

extension JSONValue {
  /// Refuses words of a schema that forms do not have: what they ask for would not be checked.
  func checkWords(_ known: [String], of place: String) throws(FormProblem) {
    for member in members where !known.contains(member.key) {
      throw FormProblem("\(place) has \"\(RPCError.excerpt(member.key))\", which no form has")
    }
  }
}
