/// A value of a record, as Xero's JSON shows it.
enum XeroValue: Sendable, Equatable {
  case null
  case text(String)
  case boolean(Bool)
  case integer(Int)
  case amount(XeroAmount)
  /// A day, shown as the milliseconds of its midnight in UTC.
  case date(CalendarDay)
  case moment(Moment)
  case list([XeroValue])
  case record(XeroRecord)

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var boolean: Bool? { if case .boolean(let boolean) = self { boolean } else { nil } }
  var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }
  var amount: XeroAmount? { if case .amount(let amount) = self { amount } else { nil } }
  var date: CalendarDay? { if case .date(let day) = self { day } else { nil } }
  var moment: Moment? { if case .moment(let moment) = self { moment } else { nil } }
  var record: XeroRecord? { if case .record(let record) = self { record } else { nil } }
  var list: [XeroValue] { if case .list(let values) = self { values } else { [] } }
  /// The records among a list's values.
  var records: [XeroRecord] { list.compactMap(\.record) }

  static func records(_ records: [XeroRecord]) -> XeroValue { .list(records.map { .record($0) }) }
}

extension XeroValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  init(stringLiteral text: String) { self = .text(text) }
  init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
}

/// Named values in the order in which they are shown; a name stands once.
struct XeroRecord: Sendable, Equatable {
  struct Member: Sendable, Equatable {
    var name: String
    var value: XeroValue
  }

  private(set) var members: [Member] = []

  init() {}

  /// Reading gives nil for what is missing or null; writing nil takes the member away.
  subscript(name: String) -> XeroValue? {
    get {
      guard let member = members.first(where: { $0.name == name }), member.value != .null else {
        return nil
      }
      return member.value
    }
    set {
      guard let index = members.firstIndex(where: { $0.name == name }) else {
        if let newValue { members.append(Member(name: name, value: newValue)) }
        return
      }
      if let newValue { members[index].value = newValue } else { members.remove(at: index) }
    }
  }

  func text(_ name: String) -> String? { self[name]?.text }
  func amount(_ name: String) -> XeroAmount { self[name]?.amount ?? .zero }
  func date(_ name: String) -> CalendarDay? { self[name]?.date }
  func record(_ name: String) -> XeroRecord? { self[name]?.record }
  func records(_ name: String) -> [XeroRecord] { self[name]?.records ?? [] }

  /// Whether the member stands there at all, though it be null.
  func has(_ name: String) -> Bool { members.contains { $0.name == name } }

  /// The record with another's members in place of its own, and behind them those that are new.
  func merging(_ other: XeroRecord) -> XeroRecord {
    var merged = self
    for member in other.members { merged[member.name] = member.value }
    return merged
  }

  /// Only the members of these names.
  func keeping(_ names: [String]) -> XeroRecord {
    var kept = XeroRecord()
    kept.members = members.filter { names.contains($0.name) }
    return kept
  }

  /// Sets a day, and the text that Xero shows beside it.
  mutating func set(_ name: String, day: CalendarDay) {
    self[name + "String"] = .text("\(day)T00:00:00")
    self[name] = .date(day)
  }
}

extension XeroRecord: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, XeroValue)...) {
    for (name, value) in elements { self[name] = value }
  }
}
