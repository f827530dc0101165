/// A `where` expression that has been read: Xero takes the language of .NET's Dynamic LINQ.
indirect enum XeroFilter: Sendable {
  case all([XeroFilter])
  case any([XeroFilter])
  case not(XeroFilter)
  case compare(XeroOperand, XeroOperator, XeroOperand)
  /// `Name.Contains("x")`.
  case match(XeroPath, Match, String)
  /// A field that is true or false by itself.
  case isTrue(XeroPath)

  enum Match: String, Sendable {
    case contains = "Contains"
    case startsWith = "StartsWith"
    case endsWith = "EndsWith"
  }
}

enum XeroOperator: String, Sendable {
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  func accepts<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

/// A property, or a property of a property: `Contact.Name`.
struct XeroPath: Sendable {
  var names: [String]
  var type: XeroType
  /// `ToLower` or `ToUpper`, when the text is changed before it is looked at.
  var folding: Folding?

  enum Folding: String, Sendable {
    case lower = "ToLower"
    case upper = "ToUpper"
  }

  func value(in record: XeroRecord) -> XeroValue? {
    var record = record
    for name in names.dropLast() {
      guard let next = record.record(name) else { return nil }
      record = next
    }
    let value = names.last.flatMap { record[$0] }
    guard let text = value?.text, let folding else { return value }
    return .text(folding == .lower ? text.lowercased() : text.uppercased())
  }
}

enum XeroOperand: Sendable {
  case path(XeroPath)
  case null
  case text(String)
  case number(XeroAmount)
  case boolean(Bool)
  case moment(Moment)
  case guid(String)

  /// What .NET calls the operand's type; nil for null, which goes with any.
  var typeName: String? {
    switch self {
    case .path(let path): path.type.name
    case .null: nil
    case .text: "String"
    case .number: "Decimal"
    case .boolean: "Boolean"
    case .moment: "DateTime"
    case .guid: "Guid"
    }
  }
}
