import StrictJSON

/// A request body being checked against rules, collecting every complaint.
struct Form: Sendable {
  /// Whether fields may be missing, as in a PATCH.
  enum Completeness: Sendable {
    case whole, partial
  }

  /// Today in UTC, for dates that must lie near.
  let today: CalendarDay
  private(set) var failures: [FieldFailure] = []
  /// The members no rule names, which Django reads over; read-only ones are not among them.
  private(set) var ignored: [String] = []

  init(today: CalendarDay) {
    self.today = today
  }

  mutating func fail(_ path: String, _ message: String) {
    failures.append(FieldFailure(path: path, message: message))
  }

  /// The fields that the object names, each with a value that its rule allows.
  ///
  /// - Parameters:
  ///   - readOnly: members that the vendor itself writes; what a request says there is not read.
  ///   - prefix: what stands before a field's name in complaints: `[3].`.
  mutating func read(
    _ body: JSONValue, rules: [FieldRule], readOnly: [String], _ completeness: Completeness,
    prefix: String = ""
  ) -> [String: FieldValue] {
    guard body.kind == .object else {
      let place = prefix.hasSuffix(".") ? String(prefix.dropLast()) : prefix
      fail(place, "Invalid data. Expected a dictionary, but got \(body.djangoTypeName).")
      return [:]
    }
    var values: [String: FieldValue] = [:]
    for rule in rules {
      let path = prefix + rule.name
      guard let value = body[rule.name] else {
        if rule.isRequired, completeness == .whole { fail(path, "This field is required.") }
        continue
      }
      if value.isNull {
        if rule.isRequired { fail(path, "This field may not be null.") }
        values[rule.name] = .null
      } else if rule.isRequired, value.string == "" {
        fail(path, "This field may not be blank.")
      } else {
        values[rule.name] = self.value(value, rule.kind, path)
      }
    }
    for member in body.members
    where !rules.contains(where: { $0.name == member.key }) && !readOnly.contains(member.key) {
      if !ignored.contains(member.key) { ignored.append(member.key) }
    }
    return values
  }

  /// The value as the kind keeps it, or nil when it is refused; containers are kept as sent.
  private mutating func value(
    _ value: JSONValue, _ kind: FieldRule.Kind, _ path: String
  ) -> FieldValue? {
    switch kind {
    case .oneOrMore(let element):
      return self.value(value, value.kind == .array ? .list(element) : element, path)
    case .object(let rules):
      _ = read(value, rules: rules, readOnly: [], .whole, prefix: path + ".")
      return .json(value)
    case .list(let element):
      guard value.kind == .array else {
        fail(path, "Expected a list of items but got type \"\(value.djangoTypeName)\".")
        return nil
      }
      for (position, item) in value.elements.enumerated() {
        _ = self.value(item, element, "\(path)[\(position)]")
      }
      return .json(value)
    default:
      do throws(ValueRefusal) {
        return try kind.accept(value, today: today)
      } catch {
        fail(path, error.message)
        return nil
      }
    }
  }
}

extension JSONValue {
  /// What Python calls the value's type, as Django's complaints do.
  var djangoTypeName: String {
    switch kind {
    case .null: "NoneType"
    case .boolean: "bool"
    case .number: number?.isInteger == true ? "int" : "float"
    case .string: "str"
    case .array: "list"
    case .object: "dict"
    }
  }
}
