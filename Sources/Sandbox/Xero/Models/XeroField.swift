/// What Xero's reference says a property holds.
indirect enum XeroType: Sendable {
  /// At most that many Unicode scalars.
  case text(Int)
  case choice([String])
  case guid
  case amount
  case integer
  case boolean
  /// A day; a `twinned` one has its text beside it under the name with `String` behind.
  case date(twinned: Bool)
  /// A time that Xero writes itself.
  case moment
  case part(XeroModel)
  case list(XeroType)

  /// What .NET calls the type, as Xero's complaints do.
  var name: String {
    switch self {
    case .text, .choice: "String"
    case .guid: "Guid"
    case .amount: "Decimal"
    case .integer: "Int32"
    case .boolean: "Boolean"
    case .date, .moment: "DateTime"
    case .part(let model): model.typeName
    case .list: "List"
    }
  }
}

/// One property of a model.
struct XeroField: Sendable {
  let name: String
  let type: XeroType
  /// Whether only Xero writes it; what a request says there is read over.
  let isReadOnly: Bool

  /// Properties of one type.
  static func of(_ type: XeroType, _ names: String...) -> [XeroField] {
    names.map { XeroField(name: $0, type: type, isReadOnly: false) }
  }

  /// Properties of one type that only Xero writes.
  static func shown(_ type: XeroType, _ names: String...) -> [XeroField] {
    names.map { XeroField(name: $0, type: type, isReadOnly: true) }
  }
}
